package import Domain
internal import Typesetting

/// The second story: data and a template come in, a document goes out that can be archived.
///
/// Every step takes a value and gives a value; nothing is kept but parsed templates, and nothing is stored before the document is whole.
package struct Publishing: Sendable {
    let library: any TemplateLibrary
    let shelf: TemplateShelf
    let models: [any DocumentModel]
    let press: any Press
    let sealer: any Sealer
    let storage: (any StorageProvider)?

    /// Several may share a shelf of parsed templates, each with a press of its own. Without a storage the document is only given back.
    package init(
        library: any TemplateLibrary, shelf: TemplateShelf = TemplateShelf(), models: [any DocumentModel], press: any Press, sealer: any Sealer,
        storage: (any StorageProvider)? = nil
    ) {
        self.library = library
        self.shelf = shelf
        self.models = models
        self.press = press
        self.sealer = sealer
        self.storage = storage
    }

    /// From the data to the document. What a step has no more use for is given up before the next, so that a large document takes the memory of
    /// one of its forms and not of all.
    package func render(_ request: RenderRequest) async throws -> RenderedDocument {
        let kind = try await load(request)
        var prepared = try prepare(check(request.data, by: kind), of: kind, for: request)
        let manuscript = try bind(prepared, to: kind, for: request)
        prepared.view = .null
        let (document, drawn) = try await press.print(consume manuscript)
        let sealed = try seal(drawn, of: document, with: prepared, for: request)
        let key = try await store(sealed, for: request)
        let findings = try prepared.findings + missingCharacters(of: document, in: request.data)
        return RenderedDocument(
            bytes: sealed, pageCount: drawn.pageCount, title: document.about.title, findings: findings, key: key)
    }
}
