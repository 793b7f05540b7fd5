import Domain

/// What pages print, to find a known value again: letters and digits only, so that separators and case do not matter.
struct PrintedText {
    private struct Printed {
        var word: Word
        var page: Int
        var characters: [UInt8]
    }

    private let words: [Printed]

    init(_ document: RecognizedDocument) {
        words = document.pages.flatMap { page in
            page.words.compactMap { word in
                let characters = PrintedText.plain(word.text)
                return characters.isEmpty ? nil : Printed(word: word, page: page.number, characters: characters)
            }
        }
    }

    /// Where one of some forms is printed, over as many words of a line as it takes.
    func place(of forms: [String]) -> Evidence? {
        for form in forms {
            let wanted = PrintedText.plain(form)
            if wanted.isEmpty { continue }
            for start in words.indices where wanted.starts(with: words[start].characters) {
                if let end = end(of: wanted, from: start) { return evidence(start...end) }
            }
        }
        return nil
    }

    private func end(of wanted: [UInt8], from start: Int) -> Int? {
        var (rest, index) = (wanted[...], start)
        while index < words.count, words[index].page == words[start].page, rest.starts(with: words[index].characters) {
            rest = rest.dropFirst(words[index].characters.count)
            if rest.isEmpty { return index }
            index += 1
        }
        return nil
    }

    private func evidence(_ range: ClosedRange<Int>) -> Evidence {
        let found = words[range]
        let box = found.dropFirst().reduce(words[range.lowerBound].word.box) { $0.union($1.word.box) }
        return Evidence(page: words[range.lowerBound].page, box: box, text: found.map(\.word.text).joined(separator: " "))
    }

    private static func plain(_ text: String) -> [UInt8] { Folding.bytes(text).filter(\.isAlphanumeric) }

    /// How an amount may stand: with or without cents when there are none.
    static func forms(_ amount: Money) -> [String] {
        let text = amount.magnitude.description
        return text.hasSuffix(".00") ? [text, String(text.dropLast(3))] : [text]
    }

    /// How a day may stand, in figures.
    static func forms(_ date: CalendarDate) -> [String] {
        let parts = date.description.split(separator: "-")
        let (year, month, day) = (String(parts[0]), String(parts[1]), String(parts[2]))
        return [
            "\(day).\(month).\(year)", "\(year)-\(month)-\(day)", "\(date.day)/\(date.month)/\(year)", "\(day).\(month).\(year.suffix(2))",
            "\(date.day).\(date.month).\(year.suffix(2))", "\(month)/\(day)/\(year)",
        ]
    }
}
