package import Domain

/// Makes documents of words: recognised pages in, logical documents with evidence out. Pure.
package struct DocumentExtractor: Sendable {
    private let own: OwnParties

    package init(own: OwnParties = OwnParties()) {
        self.own = own
    }

    /// The logical documents on the pages of one file, in page order.
    package func documents(in recognized: RecognizedDocument) -> [ReadDocument] {
        [ReadDocument(pages: recognized.pages.map(\.number), kind: .other, language: nil, source: recognized.source)]
    }
}
