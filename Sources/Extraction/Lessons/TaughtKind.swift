import Domain

/// What was taught about the kind of a supplier's documents, told by the words of their title.
struct TaughtKind {
    let context: Context

    /// The kind of a document that was read as one, or the one that a lesson says it is.
    func kind(insteadOf read: DocumentKind) -> DocumentKind {
        let lessons = context.knowledge.book.lessons
        guard lessons.contains(where: { $0.field == nil }) else { return read }
        let title = TaughtKind.title(context.layout)
        for lesson in SupplierOnPage(context, read: SupplierIdentity()).lessons {
            if case .kind(read, let kind, title) = lesson.subject { return kind }
        }
        return read
    }

    /// The words of the largest writing in the upper half of the first page, without figures and the words of names with a legal form.
    static func title(_ layout: Layout) -> [String] {
        guard let page = layout.pages.first else { return [] }
        let upper = page.rows.filter { layout.rows[$0].box.midY < page.height * 0.5 }.flatMap { layout.rows[$0].cells }
        let titles = upper.filter { cell in
            let words = layout.cells[cell].tokens
            return words.count <= 6
                && !words.contains { LegalForm.matches(layout.tokens[$0].folded) || Names.domain(layout.tokens[$0].folded) != nil }
                && words.contains { layout.tokens[$0].folded.count { $0.isLetter } >= 4 }
        }
        func height(_ cell: Int) -> Double { layout.cells[cell].tokens.map { layout.tokens[$0].box.height }.max() ?? 0 }
        guard let tallest = titles.map(height).max() else { return [] }
        return titles.filter { height($0) > tallest * 0.8 }.prefix(4).flatMap { cell in
            layout.cells[cell].tokens.flatMap { Atoms.split(layout.tokens[$0].folded) }.filter { !$0.contains(where: \.isDigit) }
                .map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
