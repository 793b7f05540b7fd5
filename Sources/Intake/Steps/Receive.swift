package import Domain

/// Takes documents in: afterwards their bytes are in the storage, and their jobs in the store.
package struct TakingIn: Sendable {
    private let store: any ArrivalStore
    private let storage: any StorageProvider

    /// Milliseconds to wait while the bytes of the same document are being taken away, because somebody has removed it.
    private static let pauses = [50, 100, 200, 400, 800, 1_600]

    package init(store: any ArrivalStore, storage: any StorageProvider) { (self.store, self.storage) = (store, storage) }

    /// Bytes that are known are put again, in case they were lost. They may be read more than once.
    package func take(
        _ document: Document, from arrival: Arrival, _ bytes: any AsyncSequence<[UInt8], any Error> & Sendable
    ) async throws -> Receipt {
        for pause in TakingIn.pauses {
            do { return try await takeOnce(document, from: arrival, bytes) } catch StoreError.removing {
                try await Task.sleep(for: .milliseconds(pause))
            }
        }
        return try await takeOnce(document, from: arrival, bytes)
    }

    private func takeOnce(
        _ document: Document, from arrival: Arrival, _ bytes: any AsyncSequence<[UInt8], any Error> & Sendable
    ) async throws -> Receipt {
        let type = document.mediaType.rawValue
        try await storage.put(document.key, mediaType: type, bytes)
        let receipt = try await store.receive(document, from: arrival)
        // The same document may have been removed, and its bytes with it, after they were put and before it was received.
        if try await !storage.exists(document.key) { try await storage.put(document.key, mediaType: type, bytes) }
        return receipt
    }
}
