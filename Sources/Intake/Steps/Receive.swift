internal import Domain

extension Intake {
    /// Receives the bytes: after it they are in the storage and on the disk. Bytes that are known are put again, in case they were lost.
    func receive(_ content: InboxContent, as document: Document) async throws {
        do throws(StorageError) {
            try await storage.put(document.key, mediaType: content.mediaType.rawValue, content.bytes)
        } catch .interrupted {
            throw InboxError.changed
        } catch .full {
            throw InboxError.full
        }
    }
}
