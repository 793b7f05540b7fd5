package import Domain
internal import Intake

/// A file as it was sent.
package struct Upload: Sendable {
    /// A label.
    package let name: String
    package let building: Building?
    package let content: UploadedBytes

    package init(name: String, building: Building?, content: UploadedBytes) {
        self.name = name
        self.building = building
        self.content = content
    }
}

extension Archive {
    /// Room for the files of one request.
    package func beginUpload() async throws -> any UploadInProgress {
        if let seconds = await entrance.wait() { throw ArchiveError.crowded(seconds: seconds) }
        return try spool.begin()
    }

    /// Takes a file that was sent: after it the bytes and their job are on the disk. `again` says that the bytes were known.
    package func take(_ upload: Upload, for organisation: Organisation) async throws -> (document: ArchivedDocument, again: Bool) {
        let arrival = Arrival(upload: "\(UInt64.random(in: .min ... .max))", name: upload.name, building: upload.building)
        let type: MediaType
        do throws(ReadingFailure) { type = try mediaType(of: upload.content) } catch {
            try await store.refuse(arrival, error, organisation: organisation, place: nil)
            throw error
        }
        let document = try await identified(upload, type, organisation)
        let receipt = try await TakingIn(store: store, storage: storage).take(document, from: arrival, upload.content.bytes)
        return (try await self.document(document.id, of: organisation), !receipt.isNew)
    }

    /// Notes a file that was too large to be kept.
    package func refuseTooLarge(_ name: String, _ building: Building?, for organisation: Organisation) async throws -> ReadingFailure {
        let limit = "\(limits.fileBytes >> 20)"
        let failure = ReadingFailure(.tooLarge, "> \(limit)", limit)
        let arrival = Arrival(upload: "\(UInt64.random(in: .min ... .max))", name: name, building: building)
        try await store.refuse(arrival, failure, organisation: organisation, place: nil)
        return failure
    }

    private func mediaType(of content: UploadedBytes) throws(ReadingFailure) -> MediaType {
        if content.size == 0 { throw ReadingFailure(.empty) }
        guard let type = MediaType(prefix: content.beginning) else { throw ReadingFailure(.unsupported) }
        return type
    }

    /// Bytes that are known stay the document that they are.
    private func identified(_ upload: Upload, _ type: MediaType, _ organisation: Organisation) async throws -> Document {
        let hash = upload.content.hash
        if let known = try await store.document(hash, of: organisation) { return known }
        return Document(
            id: DocumentID(hash, of: organisation), organisation: organisation, building: upload.building, hash: hash, mediaType: type,
            size: upload.content.size, name: upload.name, key: .original(hash, type, organisation: organisation, building: upload.building))
    }
}
