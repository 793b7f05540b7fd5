import Domain

/// What one page says of the document that it belongs to, read as if it stood alone.
struct PageMarks: Sendable {
    let number: Int
    let width: Double
    let height: Double
    let isRecognized: Bool
    /// The fields that the page has by itself.
    let content: InvoiceContent
    /// The kind that a title on its upper half names.
    let title: DocumentKind?
    let counter: PageCounter?
    let language: Language?
    /// Whether a sum carried from the page before stands at its head.
    let opensCarried: CarriedSums.Plainness
    /// Whether a sum is carried to the next page at its foot.
    let endsCarried: CarriedSums.Plainness
    /// Full text without amounts: conditions, explanations.
    let isProse: Bool
    /// An address of a customer stands on it.
    let isAddressed: Bool
    /// It heads a table of lines.
    let hasTable: Bool
    /// The words of its head and foot.
    let head: Set<String>
    let foot: Set<String>
    /// Long words with digits: numbers of documents, customers, accounts.
    let figures: Set<String>
    /// The usual height of its letters, in points.
    let letters: Double

    init(_ page: RecognizedPage, _ knowledge: Knowledge) {
        let context = Context(RecognizedDocument(pages: [page]), knowledge)
        let layout = context.layout
        number = page.number
        (width, height) = (page.width, page.height)
        isRecognized = page.source != .text
        content = InvoiceReader(context: context, kind: .invoice).readFields().content
        isAddressed = content.customer != nil
        language = LanguageOf.language(layout)
        guard let span = layout.pages.first else {
            (title, counter, opensCarried, endsCarried, isProse, hasTable) = (nil, nil, .none, .none, false, false)
            (head, foot, figures, letters) = ([], [], [], 0)
            return
        }
        title = PageTitle.kind(span, layout)
        counter = PageCounter(on: span, of: layout)
        (opensCarried, endsCarried) = CarriedSums.at(span, context)
        isProse = PageMarks.isProse(context)
        hasTable = !context.labels.itemHeads.isEmpty
        head = PageMarks.words(layout, span) { $0 < 0.16 }
        foot = PageMarks.words(layout, span) { $0 > 0.9 }
        figures = PageMarks.figures(layout)
        letters = PageMarks.letters(layout)
    }

    /// Long rows and hardly an amount.
    private static func isProse(_ context: Context) -> Bool {
        let layout = context.layout
        guard layout.tokens.count >= 120 else { return false }
        let amounts = context.values.amounts.count { $0.value != .zero }
        let words = layout.tokens.count { $0.folded.count(where: \.isLetter) >= 2 }
        return amounts * 60 < words && words * 10 > layout.tokens.count * 7
    }

    private static func words(_ layout: Layout, _ page: Layout.PageSpan, _ isThere: (Double) -> Bool) -> Set<String> {
        var words: Set<String> = []
        for row in page.rows {
            for token in layout.rows[row].tokens where isThere(layout.tokens[token].box.midY / max(1, page.height)) {
                let letters = layout.tokens[token].folded.filter(\.isAlphanumeric)
                if letters.count >= 3 { words.insert(String(decoding: letters, as: UTF8.self)) }
            }
        }
        return words
    }

    private static func figures(_ layout: Layout) -> Set<String> {
        var figures: Set<String> = []
        for token in layout.tokens {
            let characters = token.folded.filter(\.isAlphanumeric)
            if characters.count >= 5, characters.count(where: \.isDigit) >= 4 { figures.insert(String(decoding: characters, as: UTF8.self)) }
        }
        return figures
    }

    private static func letters(_ layout: Layout) -> Double {
        let heights = layout.tokens.lazy.filter { $0.folded.count >= 4 }.map(\.box.height).sorted()
        return heights.isEmpty ? 0 : heights[heights.count / 2]
    }
}

/// The title on the upper half of a page.
enum PageTitle {
    /// The kind that the first short cell names that begins with a title.
    static func kind(_ page: Layout.PageSpan, _ layout: Layout) -> DocumentKind? {
        for row in page.rows where layout.rows[row].box.midY < page.height * 0.5 {
            for index in layout.rows[row].cells where layout.cells[index].tokens.count <= 6 {
                if let kind = kind(layout.folded(layout.cells[index].tokens).filter { $0 != Folding.other }) { return kind }
            }
        }
        return nil
    }

    private static func kind(_ bytes: [UInt8]) -> DocumentKind? {
        // "Facture n° :" is a label, "FACTURE 2025/12" a title: a colon right behind the words tells.
        guard bytes.last != 0x3A else { return nil }
        return KindOf.titles.first { $0.words.contains { begins(bytes, $0) } }?.kind
    }

    private static func begins(_ bytes: [UInt8], _ word: String) -> Bool {
        let letters = word.utf8
        guard bytes.first == letters.first, bytes.starts(with: letters) else { return false }
        return bytes.count == letters.count || !bytes[letters.count].isAlphanumeric
    }
}
