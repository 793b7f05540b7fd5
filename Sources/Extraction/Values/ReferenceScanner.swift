import Domain

/// Finds payment references that prove themselves: Belgian structured communications and creditor references.
enum ReferenceScanner {
    typealias Hit = (reference: PaymentReference, range: Range<Int>, certainty: Double)

    static func all(_ bytes: [UInt8], isRecognized: Bool) -> [Hit] {
        var hits: [Hit] = []
        var index = 0
        while index + 4 < bytes.count {
            if let hit = communication(bytes, index, isRecognized) ?? creditor(bytes, index) {
                hits.append(hit)
                index = hit.range.upperBound
            } else {
                index += 1
            }
        }
        return hits
    }

    /// Twelve digits grouped 3/4/5, with or without the marks around them.
    private static func communication(_ bytes: [UInt8], _ start: Int, _ isRecognized: Bool) -> Hit? {
        guard isDigit(bytes[start], isRecognized), start == 0 || !bytes[start - 1].isAlphanumeric && bytes[start - 1] != 0x2F else { return nil }
        var digits: [UInt8] = []
        var groups = [0]
        var repaired = false
        var index = start
        while index < bytes.count, digits.count < 13 {
            let byte = bytes[index]
            if isDigit(byte, isRecognized), let digit = Misreading.digit(byte) {
                repaired = repaired || digit != byte
                digits.append(digit)
                groups[groups.count - 1] += 1
            } else if byte == 0x2F {
                groups.append(0)
            } else if !byte.isBlank || !spans(bytes, index) {
                break
            }
            index += 1
        }
        let marked = start > 0 && isMark(bytes[start - 1]) || start > 1 && bytes[start - 1].isBlank && isMark(bytes[start - 2])
        guard digits.count == 12, groups == [3, 4, 5] || (marked && groups.count == 1) else { return nil }
        guard let communication = StructuredCommunication(String(decoding: digits, as: UTF8.self)) else { return nil }
        var end = index
        while end > start, !bytes[end - 1].isAlphanumeric { end -= 1 }
        return (.structured(communication), start..<end, repaired ? 0.93 : 1)
    }

    private static func isDigit(_ byte: UInt8, _ isRecognized: Bool) -> Bool {
        byte.isDigit || (isRecognized && (byte == 0x6F || byte == 0x6C || byte == 0x69))
    }

    private static func isMark(_ byte: UInt8) -> Bool { byte == 0x2B || byte == 0x2A }

    /// A blank inside the number: a digit or slash follows.
    private static func spans(_ bytes: [UInt8], _ index: Int) -> Bool {
        index + 1 < bytes.count && (bytes[index + 1].isDigit || bytes[index + 1] == 0x2F)
    }

    private static func creditor(_ bytes: [UInt8], _ start: Int) -> Hit? {
        guard bytes[start] == 0x72, bytes[start + 1] == 0x66, start == 0 || !bytes[start - 1].isAlphanumeric else { return nil }
        let run = CharacterRun(bytes, from: start, limit: 25, skipping: [0x20])
        guard run.characters.count >= 5, run.characters[2].isDigit, run.characters[3].isDigit else { return nil }
        for count in stride(from: run.characters.count, through: 5, by: -1) where run.mayEnd(after: count, in: bytes) {
            if let reference = CreditorReference(run.text(0..<count)) { return (.creditor(reference), start..<run.ends[count - 1], 1) }
        }
        return nil
    }
}
