import Domain

/// Finds VAT numbers (with their country) and Belgian enterprise numbers (without).
enum TaxNumberScanner {
    /// A number of a company, as printed.
    enum Number: Sendable, Hashable {
        case vat(VATNumber)
        case enterprise(EnterpriseNumber)

        /// The enterprise behind it, when it is Belgian.
        var enterprise: EnterpriseNumber? {
            switch self {
            case .vat(let number): number.enterprise
            case .enterprise(let number): number
            }
        }
    }

    static func all(_ bytes: [UInt8], isRecognized: Bool) -> [Hit<Number>] {
        var hits: [Hit<Number>] = []
        var index = 0
        while index + 1 < bytes.count {
            let free = index == 0 || !bytes[index - 1].isAlphanumeric
            if free, let hit = vat(bytes, index, isRecognized) ?? enterprise(bytes, index, isRecognized) {
                hits.append(hit)
                index = hit.range.upperBound
            } else {
                index += 1
            }
        }
        return hits
    }

    /// What is printed as a Belgian VAT number and fails its check.
    static func broken(_ bytes: [UInt8]) -> [Hit<String>] {
        var hits: [Hit<String>] = []
        for index in bytes.indices.dropLast() where bytes[index] == 0x62 && bytes[index + 1] == 0x65 {
            guard index == 0 || !bytes[index - 1].isAlphanumeric else { continue }
            let run = CharacterRun(bytes, from: index, limit: 12)
            guard run.characters.count == 12, run.mayEnd(after: 12, in: bytes), !continues(run.ends[11], bytes) else { continue }
            guard run.characters[2...].allSatisfy(\.isDigit), run.characters[2] <= 0x31, VATNumber(run.text(0..<12)) == nil else { continue }
            hits.append(Hit(value: run.text(0..<12), range: index..<run.ends[11]))
        }
        return hits
    }

    /// What is printed like a foreign VAT number – a country, then mostly digits – and has not the form of one.
    static func stated(_ bytes: [UInt8]) -> [Hit<String>] {
        var hits: [Hit<String>] = []
        var index = 0
        while index + 9 < bytes.count {
            defer { index += 1 }
            guard bytes[index].isLetter, bytes[index + 1].isLetter, bytes[index + 2].isDigit, index == 0 || !bytes[index - 1].isAlphanumeric else {
                continue
            }
            let run = CharacterRun(bytes, from: index, limit: 15, skipping: [])
            let count = run.characters.count
            guard (9...14).contains(count), run.mayEnd(after: count, in: bytes), run.characters[2...].count(where: \.isDigit) >= count - 3 else {
                continue
            }
            let text = run.text(0..<count)
            guard text.prefix(2) != "BE" || count > 12, IBAN.length(of: String(text.prefix(2))) != nil, VATNumber(text) == nil else { continue }
            hits.append(Hit(value: text, range: index..<run.ends[count - 1]))
        }
        return hits
    }

    /// Countries with letters in their numbers; in Belgian ones they are misread digits.
    private static let lettered: Set = ["BE", "FR", "ES", "AT", "GB", "CH"]

    private static func vat(_ bytes: [UInt8], _ start: Int, _ isRecognized: Bool) -> Hit<Number>? {
        guard bytes[start].isLetter else { return nil }
        // Behind the code of most countries a digit follows; words are done with here.
        if start + 2 < bytes.count, bytes[start + 1].isAlphanumeric, bytes[start + 2].isLetter,
            !lettered.contains(CharacterRun.country(bytes, start))
        {
            return nil
        }
        let run = CharacterRun(bytes, from: start, limit: 16, skipping: CharacterRun.signs(isRecognized))
        guard run.characters.count >= 8, run.characters[1].isLetter else { return nil }
        let country = run.text(0..<2)
        if country == "BE" { return belgian(run, start, bytes, isRecognized) }
        // "no. 123 456 789" is a number, not one of Norway.
        if country == "NO", !bytes[start + 2].isDigit { return nil }
        guard run.characters[2...].count(where: \.isDigit) >= 5 else { return nil }
        guard run.characters[2].isDigit || lettered.contains(country) else { return nil }
        for count in stride(from: min(14, run.characters.count), through: 8, by: -1) where run.mayEnd(after: count, in: bytes) {
            guard let number = VATNumber(run.text(0..<count)) else { continue }
            if continues(run.ends[count - 1], bytes) { return nil }
            return Hit(value: .vat(number), range: start..<run.ends[count - 1])
        }
        return nil
    }

    /// Another group of digits follows after a space: the number is longer than a VAT number.
    private static func continues(_ end: Int, _ bytes: [UInt8]) -> Bool {
        end + 1 < bytes.count && bytes[end] == 0x20 && bytes[end + 1].isDigit
    }

    private static func belgian(_ run: CharacterRun, _ start: Int, _ bytes: [UInt8], _ isRecognized: Bool) -> Hit<Number>? {
        for count in [12, 11] where run.characters.count >= count && run.mayEnd(after: count, in: bytes) {
            let (text, range) = (run.text(0..<count), start..<run.ends[count - 1])
            if let number = VATNumber(text) { return Hit(value: .vat(number), range: range) }
            guard isRecognized, count == 12, let number = Confusion.repaired(text, after: 2, VATNumber.init(_:)) else { continue }
            return Hit(value: .vat(number), range: range, certainty: Hit<Number>.repairedOnce, misread: text)
        }
        return nil
    }

    /// Ten digits in the groups of an enterprise number, or in one run.
    private static func enterprise(_ bytes: [UInt8], _ start: Int, _ isRecognized: Bool) -> Hit<Number>? {
        guard bytes[start].isDigit || isRecognized else { return nil }
        let run = CharacterRun(bytes, from: start, limit: 11, skipping: [0x2E, 0x20])
        guard run.characters.count >= 10, run.mayEnd(after: 10, in: bytes) else { return nil }
        let end = run.ends[9]
        // Groups as printed (4, 3, 3) or none: other groups are telephone numbers or amounts.
        let parts = bytes[start..<end].split(whereSeparator: { !$0.isAlphanumeric })
        guard parts.map(\.count) == [4, 3, 3] || parts.count == 1, !continues(end, bytes) else { return nil }
        let text = run.text(0..<10)
        if let number = EnterpriseNumber(text) { return Hit(value: .enterprise(number), range: start..<end) }
        // Only its own groups with dots show that an enterprise number was meant.
        guard isRecognized, parts.count == 3, bytes[start..<end].count(where: { $0 == 0x2E }) == 2 else { return nil }
        guard bytes[start..<end].count(where: \.isDigit) >= 7, let number = Confusion.repaired(text, EnterpriseNumber.init(_:)) else { return nil }
        return Hit(value: .enterprise(number), range: start..<end, certainty: Hit<Number>.repairedOnce, misread: text)
    }
}
