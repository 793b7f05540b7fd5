import Domain

/// The number that a page gives itself: "Page 2 of 3", "Blatt 2", "1/3".
package struct PageCounter: Sendable, Hashable {
    package let number: Int
    /// How many pages the document has; nil when it is not said.
    package let count: Int?

    /// The counter in the words of one cell, which may stand at the edge of a page; nil when there is none.
    package init?(_ text: String, isAtEdge: Bool) { self.init(Folding.bytes(text), isAtEdge: isAtEdge) }

    private init(number: Int, count: Int?) { (self.number, self.count) = (number, count) }
}

extension PageCounter {
    /// Words that a number of a page follows. Short ones count only before "n of m".
    private static let words = Set(["page", "pagina", "pag", "seite", "blatt", "blad", "bladzijde", "blz", "sheet", "feuille", "folio", "feuillet"])
    private static let shortWords = Set(["p", "pg", "s", "bl"])
    private static let joining = Set(["of", "de", "sur", "van", "von", "aus", "op", "from", "out"])
    /// Another page is meant.
    private static let pointing = Set(["voir", "zie", "siehe", "see", "suite", "vervolg", "fortsetzung", "auf", "op", "en", "sur", "on", "la", "de"])

    /// The counter of a page; one that says how many there are is preferred.
    init?(on page: Layout.PageSpan, of layout: Layout) {
        var found: PageCounter?
        for row in page.rows {
            let height = layout.rows[row].box.midY / max(1, page.height)
            guard height < 0.45 || height > 0.8 else { continue }
            for cell in layout.rows[row].cells {
                let folded = layout.cells[cell].tokens.map { layout.tokens[$0].folded }
                guard let counter = PageCounter(Array(folded.joined(separator: [0x20])), isAtEdge: height < 0.12 || height > 0.88) else { continue }
                if counter.count != nil { found = counter } else { found = found ?? counter }
                if found?.count != nil { break }
            }
            if found?.count != nil { break }
        }
        guard let found else { return nil }
        self = found
    }

    /// Reads the words of one cell. A bare "2/3" or "- 2 -" counts at the edge of a page only.
    init?(_ bytes: [UInt8], isAtEdge: Bool) {
        let atoms = Atoms.split(bytes)
        for index in atoms.indices where atoms[index].first?.isLetter == true {
            let word = String(decoding: atoms[index], as: UTF8.self)
            guard PageCounter.words.contains(word) || PageCounter.shortWords.contains(word) else { continue }
            if index > 0, PageCounter.pointing.contains(String(decoding: atoms[index - 1], as: UTF8.self)) { continue }
            guard let counter = PageCounter.numbers(atoms, index + 1, bytes), counter.count != nil || PageCounter.words.contains(word) else {
                continue
            }
            guard counter.count != nil || atoms.count <= 4 else { continue }
            self = counter
            return
        }
        guard isAtEdge, let first = atoms.first, first.allSatisfy(\.isDigit), let counter = PageCounter.numbers(atoms, 0, bytes) else { return nil }
        let used = counter.count == nil ? 1 : 2
        guard atoms.count == used || atoms.count == used + 1 && counter.count != nil, counter.count != nil || PageCounter.isDashed(bytes) else {
            return nil
        }
        self = counter
    }

    private static func isDashed(_ bytes: [UInt8]) -> Bool { bytes.first == 0x2D && bytes.last == 0x2D }

    private static func numbers(_ atoms: [ArraySlice<UInt8>], _ start: Int, _ bytes: [UInt8]) -> PageCounter? {
        var start = start
        // "Page n° 2", "Pag. nr 2".
        if start < atoms.count, ["n", "no", "nr"].contains(String(decoding: atoms[start], as: UTF8.self)) { start += 1 }
        guard start < atoms.count, let number = small(atoms[start]) else { return nil }
        var next = start + 1
        guard next < atoms.count else { return PageCounter(number: number, count: nil) }
        let slashed = bytes[atoms[start].endIndex..<atoms[next].startIndex].contains { $0 == 0x2F || $0 == 0x7C }
        let joined = joining.contains(String(decoding: atoms[next], as: UTF8.self))
        if joined { next += 1 }
        guard slashed || joined, next < atoms.count, let count = small(atoms[next]), number <= count else {
            return slashed ? nil : PageCounter(number: number, count: nil)
        }
        return PageCounter(number: number, count: count)
    }

    private static func small(_ atom: ArraySlice<UInt8>) -> Int? {
        guard atom.count <= 3, let number = Int(String(decoding: atom, as: UTF8.self)), number > 0 else { return nil }
        return number
    }
}
