package import Archive
internal import Domain
package import Intake
internal import Testing

/// What every store promises about documents that are found again, read again and removed.
package struct ArchiveContract: Sendable, CustomTestStringConvertible {
    package typealias Store = ArchiveStore & IntakeStore

    package let testDescription: String
    private let body: @Sendable (any Store, SetClock) async throws -> Void

    init(_ sentence: String, _ body: @escaping @Sendable (any Store, SetClock) async throws -> Void) {
        testDescription = sentence
        self.body = body
    }

    package func verify(_ make: (SetClock) async throws -> any Store) async throws {
        let clock = SetClock()
        try await body(make(clock), clock)
    }

    package static let cases: [ArchiveContract] = finding + removing + rereading

    /// Has a document arrive and be read as pages with these texts.
    static func read(_ number: Int, _ texts: [String], _ store: any Store, of organisation: Organisation = office) async throws -> DocumentID {
        let document = sample(number, of: organisation)
        _ = try await store.receive(document, from: file("B/\(organisation)-\(number).pdf"))
        try await reread(texts, [draft(of: document)], store)
        return document.id
    }

    /// Has the next document that waits be read as pages with these texts.
    static func reread(_ texts: [String], _ drafts: [ExpenseDraft], _ store: any Store) async throws {
        let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
        let pages = texts.enumerated().map { bytes(of: page($0.offset + 1, $0.element)) }
        let reading = ReadingResult(documents: drafts.map(\.reading), pageCount: pages.count, pages: PageParts(pages), milliseconds: 1)
        #expect(try await store.complete(job, reading, drafts))
    }

    /// The documents that a text finds, in order.
    static func found(
        _ text: String, _ store: any Store, in organisation: Organisation = office, _ change: (inout DocumentQuery) -> Void = { _ in }
    ) async throws -> [DocumentID] {
        var query = DocumentQuery(words: SearchWords(text))
        change(&query)
        return try await store.documents(query, of: organisation, after: nil, limit: 99).map(\.document.id)
    }
}
