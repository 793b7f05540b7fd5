internal import Domain

/// Why a transaction did not go through.
enum Trouble: Error {
    /// The server cannot be reached; in its words.
    case away(String)
    /// A connection that stood is gone.
    case lost(String)
    /// It met another transaction: done again, it goes through.
    case met(String)
    /// Anything else.
    case refused(StoreError)

    /// From the code and the words of the server (PostgreSQL, appendix A). The words of some repeat values, so those are left out.
    init(state: String, words: String, rule: String, _ link: Link) {
        // 0A000: a newer program has changed a table since a statement was prepared; a new connection prepares it anew.
        let isLost = state.hasPrefix("08") || ["57P01", "57P02", "57P03", "25006", "0A000"].contains(state) || !link.isOpen
        self =
            switch state {
            case _ where isLost: .lost(words.isEmpty ? link.words : "\(state) \(words)")
            case "40001", "40P01": .met(state)
            case "53100": .refused(.full)
            case _ where state.hasPrefix("22"): .refused(.failed("\(state): a value"))
            case _ where state.hasPrefix("23"): .refused(.failed("\(state): \(rule)"))
            default: .refused(.failed("\(state): \(words)"))
            }
    }

    /// As those see it who use the store.
    var storeError: StoreError {
        switch self {
        case .away(let words), .lost(let words): .unreachable(words)
        case .met(let state): .failed("\(state): met other transactions again and again")
        case .refused(let error): error
        }
    }
}
