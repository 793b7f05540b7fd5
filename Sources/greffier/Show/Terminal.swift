import Foundation

/// What the terminal can do.
enum Terminal {
    /// Standard output is a terminal and nobody asked for plain text (no-color.org).
    static var hasColour: Bool { isatty(STDOUT_FILENO) != 0 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil }

    /// Characters of a line; a line of a file or pipe may be long.
    static var width: Int {
        var size = winsize()
        guard isatty(STDOUT_FILENO) != 0, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 160 }
        return max(60, Int(size.ws_col))
    }

    static var showsProgress: Bool { isatty(STDERR_FILENO) != 0 }

    static func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

    static func note(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
