import Domain

/// Finds the numbers of supply points by their form and check digit.
enum EANScanner {
    static func all(_ bytes: [UInt8]) -> [(code: EANCode, range: Range<Int>)] {
        var hits: [(code: EANCode, range: Range<Int>)] = []
        var index = 0
        while index + 17 < bytes.count {
            if bytes[index] == 0x35, bytes[index + 1] == 0x34, index == 0 || !bytes[index - 1].isAlphanumeric {
                let run = CharacterRun(bytes, from: index, limit: 18)
                if run.characters.count == 18, run.mayEnd(after: 18, in: bytes), let code = EANCode(run.text(0..<18)) {
                    hits.append((code, index..<run.ends[17]))
                    index = run.ends[17]
                    continue
                }
            }
            index += 1
        }
        return hits
    }
}
