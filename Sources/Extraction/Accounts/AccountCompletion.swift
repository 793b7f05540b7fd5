package import Domain

extension DocumentExtractor {
    /// A document, however it was read, with the account that is suggested for it. The supplier of an e-invoice, which no page names, is spelled as
    /// it was taught.
    package func completed(_ document: ReadDocument, _ pages: RecognizedDocument) -> ReadDocument {
        guard [.invoice, .creditNote, .reminder].contains(document.kind) else { return document }
        var document = document
        if document.source == .xml, let name = taughtName(of: SupplierIdentity(document.content)) { document.content.supplier?.value = name }
        let words = pages.pages.filter { document.pages.contains($0.number) }.flatMap(\.words).map(\.text)
        document.content.accountCode = AccountSuggestion(book: knowledge.book, document: document, text: words).field
        return document
    }

    private func taughtName(of supplier: SupplierIdentity) -> String? {
        for lesson in knowledge.book.lessons {
            if case .constant(.supplier, let name) = lesson.subject, lesson.supplier.isSame(as: supplier) { return name }
        }
        return nil
    }
}
