import Access
import ArgumentParser
import Domain
import Foundation

/// Where a password comes from.
struct PasswordOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(Texts.passwordInputHelp(.ofTheTerminal)))
    var passwordStdin = false

    @Flag(help: ArgumentHelp(Texts.generateHelp(.ofTheTerminal)))
    var generate = false

    func validate() throws {
        if passwordStdin && generate { throw ValidationError("--password-stdin | --generate") }
    }

    /// The first line of standard input, one that is made and shown, or one that is asked for at the terminal and not shown.
    func password(_ users: Users, _ language: Language) throws -> String {
        if generate {
            let password = users.freshPassword()
            Terminal.write("\(password)\n")
            return password
        }
        if passwordStdin || isatty(STDIN_FILENO) == 0 { return readLine() ?? "" }
        Terminal.note(Texts.askPassword(language))
        return Terminal.readUnseen() ?? ""
    }
}

extension Terminal {
    /// A line that the terminal does not show while it is typed.
    fileprivate static func readUnseen() -> String? {
        var before = termios()
        guard unsafe tcgetattr(STDIN_FILENO, &before) == 0 else { return readLine() }
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        _ = unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            _ = unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
            note("\n")
        }
        return readLine()
    }
}
