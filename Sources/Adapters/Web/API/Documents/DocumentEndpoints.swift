internal import Access
package import Archive
internal import Domain
internal import HTTPTypes

/// The documents: sent, listed and searched, opened, read again, removed.
package struct DocumentEndpoints: EndpointGroup {
    let archive: Archive

    package init(archive: Archive) { self.archive = archive }

    package var endpoints: [Endpoint] { uploading + listing + reading + files + changing }

    package var schemas: [String: JSON] { DocumentSchemas.all }

    /// The document that the path names, of the caller's organisation.
    func document(_ call: Call) async throws -> ArchivedDocument {
        try await archive.document(DocumentID(try call.path("id")), of: try call.caller.organisation)
    }
}
