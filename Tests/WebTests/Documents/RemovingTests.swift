import Archive
import Domain
import Foundation
import LocalStorage
import SQLiteStore
import StoreContract
import Testing

/// What is removed and sent again at the same moment.
@Suite struct RemovingTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "removing-\(UUID().uuidString)").path

    private func archive(_ store: SQLiteStore, _ storage: any StorageProvider) throws -> Archive {
        Archive(store: store, storage: storage, spool: try LocalSpool(folder: folder + "/spool"), limits: UploadLimits(fileBytes: 1 << 20))
    }

    private func take(_ archive: Archive) async throws -> Document {
        let upload = try await archive.beginUpload()
        try upload.add(smallPDF("once"))
        return try await archive.take(Upload(name: "a.pdf", building: nil, content: upload.end()), for: office).document.document
    }

    @Test func `a file that is sent again while its bytes are being taken away is not lost`() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try SQLiteStore(path: folder + ".sqlite", who: "test", now: { SetClock.start })
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder + ".sqlite" + suffix) } }
        let storage = SlowStorage(storage: try LocalStorage(root: folder + "/originals"))
        let archive = try archive(store, storage)
        let document = try await take(archive)

        let removal = Task { try await archive.remove(document.id, of: office, because: "by mistake") }
        for await _ in storage.reached { break }
        let again = Task { try await take(archive) }
        // Time enough to come between, for one who does.
        try await Task.sleep(for: .milliseconds(300))
        storage.open()
        try await removal.value
        #expect(try await again.value.id == document.id)
        #expect(try await storage.exists(document.key))
        #expect(try await store.removedKeys() == [])
    }

    @Test func `bytes that could not be taken away go in the next round`() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try SQLiteStore(path: folder + ".sqlite", who: "test", now: { SetClock.start })
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder + ".sqlite" + suffix) } }
        let storage = try LocalStorage(root: folder + "/originals")
        let document = try await take(archive(store, storage))
        #expect(try await store.remove(document.id, of: office, because: "x") == .done)
        // One that has begun and died holds the turn for a minute.
        #expect(try await store.takeTurn(at: "remove", as: "dead", seconds: 60))
        try await archive(store, storage).finishRemovals()
        #expect(try await storage.exists(document.key))
        try await store.endTurn(at: "remove", of: "dead")
        try await archive(store, storage).finishRemovals()
        #expect(try await !storage.exists(document.key))
    }
}

/// A storage that waits before it removes an original.
private struct SlowStorage: StorageProvider {
    let storage: LocalStorage
    let reached: AsyncStream<Void>
    private let reach: AsyncStream<Void>.Continuation
    private let gate: AsyncStream<Void>
    private let key: AsyncStream<Void>.Continuation

    init(storage: LocalStorage) {
        self.storage = storage
        (reached, reach) = AsyncStream.makeStream(of: Void.self)
        (gate, key) = AsyncStream.makeStream(of: Void.self)
    }

    func open() { key.finish() }

    func put(
        _ key: StorageKey, mediaType: String, _ content: any AsyncSequence<[UInt8], any Error> & Sendable
    ) async throws(StorageError) -> Int64 { try await storage.put(key, mediaType: mediaType, content) }

    func get(_ key: StorageKey, range: Range<Int64>?) async throws(StorageError) -> any AsyncSequence<[UInt8], any Error> & Sendable {
        try await storage.get(key, range: range)
    }

    func withFile<Result: Sendable>(_ key: StorageKey, _ body: (_ path: String) async throws -> Result) async throws -> Result {
        try await storage.withFile(key, body)
    }

    func exists(_ key: StorageKey) async throws(StorageError) -> Bool { try await storage.exists(key) }

    func size(_ key: StorageKey) async throws(StorageError) -> Int64 { try await storage.size(key) }

    func delete(_ key: StorageKey) async throws(StorageError) {
        reach.yield()
        for await _ in gate {}
        try await storage.delete(key)
    }

    func list(_ prefix: StorageKey) async throws(StorageError) -> [StorageKey] { try await storage.list(prefix) }
}
