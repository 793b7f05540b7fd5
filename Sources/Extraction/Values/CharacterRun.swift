/// Letters and digits gathered over the spaces and dots that a long number is printed with.
struct CharacterRun {
    /// Folded letters and digits.
    private(set) var characters: [UInt8] = []
    /// The byte after each character.
    private(set) var ends: [Int] = []

    /// The signs that a long number is printed with; on a scan also those that a dot is read for.
    static func signs(_ isRecognized: Bool) -> [UInt8] { isRecognized ? [0x20, 0x2E, 0x2D, 0x2C, 0x3A, 0x27, 0x5F] : [0x20, 0x2E, 0x2D] }

    /// Gathers up to `limit` characters from a place on. A wide gap (tab) is crossed only between single characters, as in the boxes
    /// of a payment slip.
    init(_ bytes: [UInt8], from start: Int, limit: Int, skipping: [UInt8] = [0x20, 0x2E, 0x2D]) {
        var index = start
        while index < bytes.count, characters.count < limit {
            let byte = bytes[index]
            if byte.isAlphanumeric {
                characters.append(byte)
                ends.append(index + 1)
                index += 1
            } else if skipping.contains(byte), index + 1 < bytes.count, bytes[index + 1].isAlphanumeric || bytes[index + 1] == 0x20 {
                index += 1
            } else if byte == 0x09, CharacterRun.isBoxed(bytes, index) {
                index += 1
            } else {
                break
            }
        }
    }

    private static func isBoxed(_ bytes: [UInt8], _ tab: Int) -> Bool {
        let before = tab < 2 || bytes[tab - 2].isBlank
        let after = tab + 2 >= bytes.count || bytes[tab + 2].isBlank
        return before && after && tab + 1 < bytes.count && bytes[tab + 1].isAlphanumeric
    }

    /// The characters as capital text.
    func text(_ range: Range<Int>) -> String {
        String(decoding: characters[range].map { $0.isLetter ? $0 - 32 : $0 }, as: UTF8.self)
    }

    /// Two bytes as the capital letters of a country.
    static func country(_ bytes: [UInt8], _ start: Int) -> String {
        String(decoding: bytes[start..<start + 2].lazy.map { $0.isLetter ? $0 - 32 : $0 }, as: UTF8.self)
    }

    /// Whether a number may end after this many characters: no letter or digit follows directly.
    func mayEnd(after count: Int, in bytes: [UInt8]) -> Bool {
        guard count <= ends.count, count > 0 else { return false }
        let end = ends[count - 1]
        return end == bytes.count || !bytes[end].isAlphanumeric
    }
}
