import Domain

/// Finds account numbers by their form and proves them by their check digits.
enum IBANScanner {
    /// What looks like an account number: valid, or the printed characters of one whose check fails.
    enum Hit: Sendable {
        case valid(IBAN)
        case invalid(String)
    }

    static func all(_ bytes: [UInt8], isRecognized: Bool) -> [(hit: Hit, range: Range<Int>, certainty: Double)] {
        var hits: [(hit: Hit, range: Range<Int>, certainty: Double)] = []
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

    private static func account(_ bytes: [UInt8], _ start: Int, _ isRecognized: Bool) -> (hit: Hit, range: Range<Int>, certainty: Double)? {
        let run = CharacterRun(bytes, from: start, limit: 34)
        guard run.characters.count >= 15, run.characters[1].isLetter, let length = IBAN.length(of: run.text(0..<2)) else { return nil }
        guard run.characters.count >= length, run.mayEnd(after: length, in: bytes) else { return nil }
        let range = start..<run.ends[length - 1]
        let text = run.text(0..<length)
        if let iban = IBAN(text) { return (.valid(iban), range, 1) }
        if isRecognized, let iban = repaired(run, length) { return (.valid(iban), range, 0.93) }
        let digits = run.characters[2..<length].count(where: \.isDigit)
        guard digits >= length - 6, run.characters[2].isDigit || run.characters[3].isDigit else { return nil }
        return (.invalid(text), range, 1)
    }

    /// The account with letters read as the digits they resemble, in the countries whose accounts are digits only.
    private static func repaired(_ run: CharacterRun, _ length: Int) -> IBAN? {
        guard ["BE", "DE", "AT", "LU", "FR", "ES", "DK", "FI"].contains(run.text(0..<2)) else { return nil }
        let digits = run.characters[2..<length].map { Misreading.digit($0) ?? $0 }
        return IBAN(run.text(0..<2) + String(decoding: digits, as: UTF8.self).uppercased())
    }
}
