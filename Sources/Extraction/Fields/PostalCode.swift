/// Postal codes of Belgium and its neighbours, alone in a word: "1000", "B-4780", "75018", "D-80333".
enum PostalCode {
    static func isOne(_ folded: [UInt8]) -> Bool {
        var word = folded[...]
        if word.last == 0x2C { word = word.dropLast() }
        let letters = word.prefix { $0.isLetter }.count
        guard letters <= 2 else { return false }
        word = word.dropFirst(letters)
        if word.first == 0x2D { word = word.dropFirst() } else if letters > 0 { return false }
        return (word.count == 4 || word.count == 5) && word.allSatisfy(\.isDigit) && word.first != 0x30
            || word.count == 5 && word.allSatisfy(\.isDigit)
    }
}
