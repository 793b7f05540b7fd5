internal import Domain

extension Intake {
    /// Names a document by its bytes; its folder says which building it is for. Bytes that are known stay the document that they are.
    func identify(_ file: InboxFile, _ content: InboxContent) async throws -> Document {
        if let known = try await store.document(content.hash, of: organisation) { return known }
        return Document(
            id: DocumentID(content.hash, of: organisation), organisation: organisation, building: file.building, hash: content.hash,
            mediaType: content.mediaType, size: content.size, name: file.name,
            key: .original(content.hash, content.mediaType, organisation: organisation, building: file.building))
    }
}
