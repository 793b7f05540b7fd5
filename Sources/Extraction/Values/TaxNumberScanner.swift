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

    typealias Hit = (number: Number, range: Range<Int>, certainty: Double)

    static func all(_ bytes: [UInt8], isRecognized: Bool) -> [Hit] {
        var hits: [Hit] = []
        var index = 0
        while index + 1 < bytes.count {
            let free = index == 0 || !bytes[index - 1].isAlphanumeric
            if free, bytes[index].isLetter, let hit = vat(bytes, index, isRecognized) {
                hits.append(hit)
                index = hit.range.upperBound
            } else if free, bytes[index].isDigit || bytes[index] == 0x6F, let hit = enterprise(bytes, index, isRecognized) {
                hits.append(hit)
                index = hit.range.upperBound
            } else {
                index += 1
            }
        }
        return hits
    }

    /// What is printed as a Belgian VAT number and fails its check.
    static func broken(_ bytes: [UInt8]) -> [(text: String, range: Range<Int>)] {
        var hits: [(text: String, range: Range<Int>)] = []
        for index in bytes.indices.dropLast() where bytes[index] == 0x62 && bytes[index + 1] == 0x65 {
            guard index == 0 || !bytes[index - 1].isAlphanumeric else { continue }
            let run = CharacterRun(bytes, from: index, limit: 12)
            guard run.characters.count == 12, run.mayEnd(after: 12, in: bytes), !continues(run.ends[11], bytes) else { continue }
            guard run.characters[2...].allSatisfy(\.isDigit), run.characters[2] <= 0x31, VATNumber(run.text(0..<12)) == nil else { continue }
            hits.append((run.text(0..<12), index..<run.ends[11]))
        }
        return hits
    }

    private static func vat(_ bytes: [UInt8], _ start: Int, _ isRecognized: Bool) -> Hit? {
        let run = CharacterRun(bytes, from: start, limit: 16)
        guard run.characters.count >= 8, run.characters[1].isLetter else { return nil }
        let country = run.text(0..<2)
        if country == "BE" { return belgian(run, start, bytes, isRecognized) }
        guard run.characters[2...].count(where: \.isDigit) >= 5 else { return nil }
        guard run.characters[2].isDigit || ["FR", "ES", "AT", "GB", "CH"].contains(country) else { return nil }
        for count in stride(from: min(14, run.characters.count), through: 8, by: -1) where run.mayEnd(after: count, in: bytes) {
            guard let number = VATNumber(run.text(0..<count)) else { continue }
            if continues(run.ends[count - 1], bytes) { return nil }
            return (.vat(number), start..<run.ends[count - 1], 1)
        }
        return nil
    }

    /// Another group of digits follows after a space: the number is longer than a VAT number.
    private static func continues(_ end: Int, _ bytes: [UInt8]) -> Bool {
        end + 1 < bytes.count && bytes[end] == 0x20 && bytes[end + 1].isDigit
    }

    private static func belgian(_ run: CharacterRun, _ start: Int, _ bytes: [UInt8], _ isRecognized: Bool) -> Hit? {
        for count in [12, 11] where run.characters.count >= count && run.mayEnd(after: count, in: bytes) {
            let range = start..<run.ends[count - 1]
            if let number = VATNumber(run.text(0..<count)) { return (.vat(number), range, 1) }
            guard isRecognized else { continue }
            let digits = run.characters[2..<count].map { Misreading.digit($0) ?? $0 }
            if let number = VATNumber("BE" + String(decoding: digits, as: UTF8.self)) { return (.vat(number), range, 0.95) }
        }
        return nil
    }

    /// Ten digits in the groups of an enterprise number, or in one run.
    private static func enterprise(_ bytes: [UInt8], _ start: Int, _ isRecognized: Bool) -> Hit? {
        let run = CharacterRun(bytes, from: start, limit: 11, skipping: [0x2E, 0x20])
        guard run.characters.count >= 10, run.mayEnd(after: 10, in: bytes) else { return nil }
        let end = run.ends[9]
        // Groups as printed (4, 3, 3) or none: other groups are telephone numbers or amounts.
        let groups = bytes[start..<end].split(whereSeparator: { !$0.isAlphanumeric }).map(\.count)
        guard groups == [4, 3, 3] || groups == [10], !continues(end, bytes) else { return nil }
        var characters = Array(run.characters[0..<10])
        if isRecognized { characters = characters.map { Misreading.digit($0) ?? $0 } }
        guard let number = EnterpriseNumber(String(decoding: characters, as: UTF8.self)) else { return nil }
        return (.enterprise(number), start..<end, characters == Array(run.characters[0..<10]) ? 1 : 0.95)
    }
}
