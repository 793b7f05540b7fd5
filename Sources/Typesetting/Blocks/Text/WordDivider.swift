/// Divides a word that does not fit: by the patterns of the language, or between any two characters when nothing else helps.
struct WordDivider {
    let store: WordStore
    let hyphenator: any Hyphenator
    let language: String
    let inks: [Ink]
    let hyphenates: Bool

    /// A shorter word is not divided.
    static let shortest = 5

    /// The longest first part that fits with its hyphen, and the rest; nil when no part does.
    func hyphenate(_ item: LineItem, room: Points) -> (LineItem, LineItem)? {
        guard hyphenates, room > 0 else { return nil }
        let characters = Array(item.word.text)
        guard let first = characters.firstIndex(where: \.isLetter) else { return nil }
        let letters = characters[first...].prefix(while: \.isLetter)
        guard letters.count >= WordDivider.shortest else { return nil }
        for point in hyphenator.points(in: String(letters), language: language).sorted(by: >) {
            guard point > 0, point < letters.count else { continue }
            let head = part(String(characters[..<(first + point)]) + "-", like: item, .breakable)
            if head.width <= room + LineBreaker.tolerance { return (head, part(String(characters[(first + point)...]), like: item, item.kind)) }
        }
        return nil
    }

    /// As many characters as fit, and the rest. `atLeastOne` when the line is empty: it then takes one even where there is no room.
    func divide(_ item: LineItem, room: Points, atLeastOne: Bool) -> (LineItem, LineItem)? {
        let characters = Array(item.word.text)
        guard characters.count > 1 else { return nil }
        let guess = Int(Double(characters.count) * max(0, room) / max(item.width, 0.001))
        var count = min(max(guess, 1), characters.count - 1)
        var head = part(String(characters[..<count]), like: item, .word)
        while head.width > room + LineBreaker.tolerance, count > 1 {
            count -= 1
            head = part(String(characters[..<count]), like: item, .word)
        }
        while count + 1 < characters.count {
            let longer = part(String(characters[...count]), like: item, .word)
            if longer.width > room + LineBreaker.tolerance { break }
            count += 1
            head = longer
        }
        if head.width > room + LineBreaker.tolerance, !atLeastOne { return nil }
        return (head, part(String(characters[count...]), like: item, item.kind))
    }

    func fitsHyphen(after item: LineItem, room: Points) -> Bool { hyphen(like: item).width <= room + LineBreaker.tolerance }

    func hyphen(like item: LineItem) -> LineItem { part("-", like: item, .word) }

    private func part(_ text: String, like item: LineItem, _ kind: ShapedText.Kind) -> LineItem {
        let ink = inks[item.ink]
        let word = store.word(text, voice: ink.voice)
        return LineItem(word: word, width: word.advance * ink.size, ink: item.ink, kind: kind)
    }
}
