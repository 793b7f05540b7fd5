/// The characters that recognition takes for each other, and the way back that check digits leave.
package enum Confusion {
    /// The only valid value that one typical confusion parts from what was read; nil when there is none, or more than one.
    ///
    /// A letter among digits is one confusion wherever it stands ("O999.9OO.15O"), letters of two kinds are two and too many; without a
    /// letter, one digit may be another.
    /// - Parameters:
    ///   - text: Capital letters and digits as read.
    ///   - start: How many characters at the head are letters by right, as a country code.
    ///   - make: Makes the value of a text when its check digits hold.
    package static func repaired<Value: Hashable>(_ text: String, after start: Int = 0, _ make: (String) -> Value?) -> Value? {
        let characters = Array(text.utf8)
        guard start <= characters.count else { return nil }
        var values: Set<Value> = []
        for candidate in candidates(characters, start) {
            if let value = make(String(decoding: candidate, as: UTF8.self)) { values.insert(value) }
        }
        return values.count == 1 ? values.first : nil
    }

    private static func candidates(_ characters: [UInt8], _ start: Int) -> [[UInt8]] {
        let letters = Set(characters[start...].filter { $0 < 48 || $0 > 57 })
        guard letters.count <= 1 else { return [] }
        if let letter = letters.first {
            return digits(for: letter).map { digit in characters[..<start] + characters[start...].map { $0 == letter ? digit : $0 } }
        }
        return characters.indices.dropFirst(start).flatMap { place in
            digits(for: characters[place]).map { digit in
                var candidate = characters
                candidate[place] = digit
                return candidate
            }
        }
    }

    /// The digits that a capital letter or digit is often read for.
    private static func digits(for byte: UInt8) -> [UInt8] { (confusions[byte] ?? "").utf8.map { $0 } }

    private static let confusions: [UInt8: String] = Dictionary(
        uniqueKeysWithValues: [
            ("O", "0"), ("D", "0"), ("Q", "0"), ("C", "0"), ("U", "0"), ("I", "1"), ("L", "1"), ("J", "1"), ("Z", "2"), ("A", "4"), ("S", "5"),
            ("G", "69"), ("B", "86"), ("T", "71"), ("P", "9"),
            ("0", "869"), ("1", "74"), ("2", "7"), ("3", "85"), ("4", "19"), ("5", "63"), ("6", "580"), ("7", "12"), ("8", "3690"), ("9", "480"),
        ].map { key, value in (Array(key.utf8)[0], value) })
}
