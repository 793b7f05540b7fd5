internal import Domain

extension Intake {
    /// Keeps the original bytes, and keeps them again if they were lost.
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
