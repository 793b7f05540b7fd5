import Domain
import Intake
import Synchronization

/// What happens, on a terminal: one line that is kept up to date, and a line for each thing that someone should see.
final class LiveLine: Journal {
    private struct State {
        var received = 0
        var drafted = 0
        var aside = 0
        var reading: [DocumentID: String] = [:]
    }

    private let language: Language
    private let state = Mutex(State())

    init(_ language: Language) { self.language = language }

    func note(_ news: News) {
        state.withLock { state in
            switch news {
            case .received: state.received += 1
            case .started(let document): state.reading[document] = ""
            case .read(let document, let page, let count): state.reading[document] = " \(page)/\(count)"
            case .drafted(let document, _, _, _):
                state.reading[document] = nil
                state.drafted += 1
            case .failed(let document, _): state.reading[document] = nil
            case .quarantined(let document, let failure):
                state.reading[document] = nil
                state.aside += 1
                tell("\(document): \(failure.message(language)) \(failure.hint(language))")
            case .receivedAgain(let document): tell("\(document): \(Texts.again(language))")
            case .refused(let code):
                state.aside += 1
                tell(Texts.refused(language, ReadingFailure(code)))
            case .stuck(let code, let words): tell("\(ReadingFailure(code, words).message(language)) \(ReadingFailure(code).hint(language))")
            case .paused(let failure, _): tell("\(failure.message(language)) \(failure.hint(language))")
            case .vanished, .resumed: break
            }
            show(state)
        }
    }

    private func tell(_ text: String) { Terminal.note("\r\u{1B}[2K\(text)\n") }

    private func show(_ state: State) {
        let pages = state.reading.sorted { $0.key.text < $1.key.text }.map { "\($0.key)\($0.value)" }.joined(separator: ", ")
        let counts = Texts.counts(language, received: state.received, drafted: state.drafted, aside: state.aside)
        Terminal.note("\r\u{1B}[2K" + String("\(counts)  \(pages)".prefix(110)))
    }
}
