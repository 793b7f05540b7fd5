import Domain

/// Finds account numbers by their form and proves them by their check digits.
enum IBANScanner {
    /// What looks like an account number: valid, or the printed characters of one whose check fails.
    enum Account: Sendable {
        case valid(IBAN)
        case invalid(String)
    }

    static func all(_ bytes: [UInt8], isRecognized: Bool) -> [Hit<Account>] {
        var hits: [Hit<Account>] = []
        var index = 0
        while index + 1 < bytes.count {
            if bytes[index].isLetter, index == 0 || !bytes[index - 1].isAlphanumeric, let hit = account(bytes, index, isRecognized) {
                hits.append(hit)
                index = hit.range.upperBound
            } else {
                index += 1
            }
        }
        return hits
    }

    private static func account(_ bytes: [UInt8], _ start: Int, _ isRecognized: Bool) -> Hit<Account>? {
        // Most words begin like no country.
        guard !bytes[start + 1].isAlphanumeric || IBAN.length(of: CharacterRun.country(bytes, start)) != nil else { return nil }
        let run = CharacterRun(bytes, from: start, limit: 34, skipping: CharacterRun.signs(isRecognized))
        guard run.characters.count >= 15, run.characters[1].isLetter, let length = IBAN.length(of: run.text(0..<2)) else { return nil }
        guard run.characters.count >= length else { return named(run, from: start, bytes) }
        guard run.mayEnd(after: length, in: bytes) else { return nil }
        let range = start..<run.ends[length - 1]
        let text = run.text(0..<length)
        if let iban = IBAN(text) { return Hit(value: .valid(iban), range: range) }
        if isRecognized, hasDigitsOnly(run.text(0..<2)), let iban = Confusion.repaired(text, after: 2, IBAN.init(_:)) {
            let isTwice = text.hasPrefix("BE")
            return Hit(
                value: .valid(iban), range: range, certainty: isTwice ? Hit<Account>.repairedTwice : Hit<Account>.repairedOnce, misread: text)
        }
        let digits = run.characters[2..<length].count(where: \.isDigit)
        guard digits >= length - 6, run.characters[2].isDigit || run.characters[3].isDigit else { return nil }
        return Hit(value: .invalid(text), range: range)
    }

    /// Right behind the word "IBAN" what is too short for its country is an account all the same, a wrong one.
    private static func named(_ run: CharacterRun, from start: Int, _ bytes: [UInt8]) -> Hit<Account>? {
        let count = run.characters.count
        guard bytes[max(0, start - 8)..<start].firstRange(of: "iban".utf8) != nil, run.mayEnd(after: count, in: bytes) else { return nil }
        guard run.characters[2...].allSatisfy(\.isDigit) else { return nil }
        return Hit(value: .invalid(run.text(0..<count)), range: start..<run.ends[count - 1])
    }

    /// The countries whose accounts are digits only behind their code.
    private static func hasDigitsOnly(_ country: String) -> Bool {
        ["BE", "DE", "AT", "LU", "FR", "ES", "DK", "FI"].contains(country)
    }
}
