import Foundation
import Synchronization

/// One line on standard error that says how far the work is: a bar on a terminal, a plain line now and then elsewhere.
final class ProgressLine: Sendable {
    private struct State {
        var done = 0
        var current = ""
        var lastNote = ContinuousClock.now
    }

    private let files: Int
    private let state = Mutex(State())

    init(files: Int) { self.files = files }

    func update(_ file: String, page: Int, of count: Int) {
        state.withLock { $0.current = count > 1 ? "\(Self.name(file)) \(page)/\(count)" : Self.name(file) }
        show()
    }

    func finished(_ file: String) {
        state.withLock {
            $0.done += 1
            $0.current = Self.name(file)
        }
        show()
    }

    func show() {
        state.withLock { state in
            guard state.done < files else { return }
            if Terminal.showsProgress {
                let filled = files > 0 ? 24 * state.done / files : 0
                let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
                Terminal.note("\r\u{1B}[2K\(bar) \(state.done)/\(files) \(state.current)")
            } else if ContinuousClock.now - state.lastNote > .seconds(10) {
                state.lastNote = .now
                Terminal.note("\(state.done)/\(files) \(state.current)\n")
            }
        }
    }

    func clear() {
        if Terminal.showsProgress { Terminal.note("\r\u{1B}[2K") }
    }

    private static func name(_ file: String) -> String { String(file.split(separator: "/").last ?? "").prefix(40).description }
}
