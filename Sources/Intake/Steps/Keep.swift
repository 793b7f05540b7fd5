internal import Domain

extension Intake {
    /// Keeps the original bytes. The same bytes that arrive for another building are kept with that building too, but only until the store
    /// has said that they are known: the document stays where it was first kept.
    func keep(_ content: InboxContent, as document: Document) async throws {
        do throws(StorageError) {
            try await storage.put(document.key, mediaType: content.mediaType.rawValue, content.bytes)
        } catch .interrupted {
            throw InboxError.changed
        } catch .full {
            throw InboxError.full
        }
    }
}
