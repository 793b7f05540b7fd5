package import Domain

extension DocumentExtractor {
    /// A document, however it was read, with the account that is suggested for it.
    package func completed(_ document: ReadDocument, _ pages: RecognizedDocument) -> ReadDocument {
        guard [.invoice, .creditNote, .reminder].contains(document.kind) else { return document }
        var document = document
        let words = pages.pages.filter { document.pages.contains($0.number) }.flatMap(\.words).map(\.text)
        document.content.accountCode = AccountSuggestion(book: knowledge.book, document: document, text: words).field
        return document
    }
}
