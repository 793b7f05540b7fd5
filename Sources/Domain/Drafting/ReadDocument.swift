/// One logical document as it was read from the pages of a file, before anything is kept.
package struct ReadDocument: Sendable, Hashable, Codable {
    /// The pages of the file that it fills, counted from 1.
    package var pages: [Int]
    package var kind: DocumentKind
    package var language: Language?
    package var source: ReadingSource
    package var content: InvoiceContent
    /// What minutes say; nil for any other kind.
    package var minutes: MinutesContent?
    /// What an e-invoice says beyond its fields; nil for any other.
    package var sheet: InvoiceSheet?
    package var findings: [Finding]
    /// The probability, 0 to 1, that the document begins and ends where its file was divided, and that no other begins inside it; nil when there
    /// was nothing to divide.
    package var splitConfidence: Double?

    package init(
        pages: [Int], kind: DocumentKind, language: Language?, source: ReadingSource, content: InvoiceContent = InvoiceContent(),
        findings: [Finding] = []
    ) {
        self.pages = pages
        self.kind = kind
        self.language = language
        self.source = source
        self.content = content
        self.findings = findings
    }
}
