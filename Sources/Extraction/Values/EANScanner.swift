import Domain

/// Finds the numbers of supply points by their form and check digit.
enum EANScanner {
    static func all(_ bytes: [UInt8], isRecognized: Bool) -> [Hit<EANCode>] {
        var hits: [Hit<EANCode>] = []
        var index = 0
        while index + 17 < bytes.count {
            if bytes[index] == 0x35, index == 0 || !bytes[index - 1].isAlphanumeric, let hit = code(bytes, index, isRecognized) {
                hits.append(hit)
                index = hit.range.upperBound
            } else {
                index += 1
            }
        }
        return hits
    }

    private static func code(_ bytes: [UInt8], _ start: Int, _ isRecognized: Bool) -> Hit<EANCode>? {
        let run = CharacterRun(bytes, from: start, limit: 18, skipping: CharacterRun.signs(isRecognized))
        guard run.characters.count == 18, run.characters[1] == 0x34, run.mayEnd(after: 18, in: bytes) else { return nil }
        let text = run.text(0..<18)
        if let code = EANCode(text) { return Hit(value: code, range: start..<run.ends[17]) }
        // A check modulo ten lets one digit in ten pass: only a letter tells where the slip is.
        guard isRecognized, run.characters[..<18].contains(where: \.isLetter), let code = Confusion.repaired(text, after: 2, EANCode.init) else {
            return nil
        }
        return Hit(value: code, range: start..<run.ends[17], certainty: Hit<EANCode>.repairedOnce, misread: text)
    }
}
