import Domain

/// Finds payment references that prove themselves: Belgian structured communications and creditor references.
enum ReferenceScanner {
    static func all(_ bytes: [UInt8], isRecognized: Bool) -> [Hit<PaymentReference>] {
        var hits: [Hit<PaymentReference>] = []
        var index = 0
        while index + 4 < bytes.count {
            // On a scan the mark before the first digit may have become a letter.
            if index == 0 || !bytes[index - 1].isAlphanumeric || isRecognized && bytes[index - 1].isLetter && bytes[index].isDigit,
                let hit = communication(bytes, index, isRecognized) ?? creditor(bytes, index, isRecognized)
            {
                hits.append(hit)
                index = hit.range.upperBound
            } else {
                index += 1
            }
        }
        return hits
    }

    /// Twelve digits grouped 3/4/5, with or without the marks around them, or in one run between marks.
    private static func communication(_ bytes: [UInt8], _ start: Int, _ isRecognized: Bool) -> Hit<PaymentReference>? {
        let isMarked = start > 0 && isMark(bytes[start - 1]) || start > 1 && bytes[start - 1].isBlank && isMark(bytes[start - 2])
        guard bytes[start].isDigit || isRecognized && isMarked, start == 0 || bytes[start - 1] != 0x2F else { return nil }
        let (characters, end) = gathered(bytes, start, isRecognized)
        guard end == bytes.count || !bytes[end].isAlphanumeric, let digits = ungrouped(characters, isMarked: isMarked, isRecognized) else {
            return nil
        }
        let text = String(decoding: digits.map { $0.isLetter ? $0 - 32 : $0 }, as: UTF8.self)
        if let communication = StructuredCommunication(text) {
            let isPlain = digits.count + 2 == characters.count && characters.count { $0 == 0x2F } == 2 || digits.count == characters.count
            return Hit(value: .structured(communication), range: start..<end, certainty: isPlain ? 1 : Hit<PaymentReference>.repairedTwice)
        }
        guard isRecognized, let communication = Confusion.repaired(text, StructuredCommunication.init) else { return nil }
        let read = String(decoding: characters.map { $0.isLetter ? $0 - 32 : $0 }, as: UTF8.self)
        return Hit(value: .structured(communication), range: start..<end, certainty: Hit<PaymentReference>.repairedOnce, misread: read)
    }

    /// Digits – on a scan letters too – and the slashes between them, over blanks and, on a scan, the bars of a payment slip.
    private static func gathered(_ bytes: [UInt8], _ start: Int, _ isRecognized: Bool) -> (characters: [UInt8], end: Int) {
        var characters: [UInt8] = []
        var (index, end) = (start, start)
        while index < bytes.count, characters.count < 15 {
            let byte = bytes[index]
            if byte.isDigit || byte == 0x2F || isRecognized && byte.isLetter {
                characters.append(byte)
                end = index + 1
            } else if byte.isBlank || isRecognized && isBar(byte) {
                guard index + 1 < bytes.count, !bytes[index + 1].isLetter else { break }
            } else {
                break
            }
            index += 1
        }
        while let last = characters.last, last == 0x2F {
            characters.removeLast()
            end -= 1
        }
        return (characters, end)
    }

    /// The twelve digits without their slashes; between marks on a scan a slash may have been read as a digit.
    private static func ungrouped(_ characters: [UInt8], isMarked: Bool, _ isRecognized: Bool) -> [UInt8]? {
        if characters.count == 12, isMarked, !characters.contains(0x2F) { return characters }
        guard characters.count == 14 else { return nil }
        let slashes = [characters[3], characters[8]]
        let isGrouped = slashes.allSatisfy { $0 == 0x2F || isMarked && isRecognized && [0x31, 0x37, 0x6C, 0x69].contains($0) }
        let digits = characters[0..<3] + characters[4..<8] + characters[9...]
        return isGrouped && !digits.contains(0x2F) ? Array(digits) : nil
    }

    private static func isMark(_ byte: UInt8) -> Bool { byte == 0x2B || byte == 0x2A }

    private static func isBar(_ byte: UInt8) -> Bool { [0x7C, 0x5B, 0x5D, 0x28, 0x29, 0x7B, 0x7D].contains(byte) }

    private static func creditor(_ bytes: [UInt8], _ start: Int, _ isRecognized: Bool) -> Hit<PaymentReference>? {
        guard bytes[start] == 0x72, bytes[start + 1] == 0x66 else { return nil }
        let run = CharacterRun(bytes, from: start, limit: 25, skipping: [0x20])
        guard run.characters.count >= 5, run.characters[2].isDigit || isRecognized else { return nil }
        let lengths = stride(from: run.characters.count, through: 5, by: -1).filter { run.mayEnd(after: $0, in: bytes) }
        for count in lengths {
            if let reference = CreditorReference(run.text(0..<count)) {
                return Hit(value: .creditor(reference), range: start..<run.ends[count - 1])
            }
        }
        // Only a reference of figures shows which character is wrong.
        guard isRecognized, let count = lengths.first(where: { count in run.characters[2..<count].count(where: \.isDigit) >= count - 3 && count > 8 })
        else { return nil }
        let text = run.text(0..<count)
        return Confusion.repaired(text, after: 2, CreditorReference.init).map {
            Hit(
                value: .creditor($0), range: start..<run.ends[count - 1], certainty: Hit<PaymentReference>.repairedOnce, misread: text)
        }
    }
}
