import Domain
import Synchronization
import Web

/// A storage whose operations are counted and timed, under the names that KoproGo uses, and which says when it stops working and works again.
struct MeteredStorage: StorageProvider {
    let storage: any StorageProvider
    /// "local" or "s3".
    let provider: String
    let metrics: Metrics
    let notice: StorageNotice

    func put(
        _ key: StorageKey, mediaType: String, _ content: any AsyncSequence<[UInt8], any Error> & Sendable
    ) async throws(StorageError) -> Int64 {
        try await metered("save_file") { () async throws(StorageError) in try await storage.put(key, mediaType: mediaType, content) }
    }

    func get(_ key: StorageKey, range: Range<Int64>?) async throws(StorageError) -> any AsyncSequence<[UInt8], any Error> & Sendable {
        try await metered("read_file") { () async throws(StorageError) in try await storage.get(key, range: range) }
    }

    func withFile<Result: Sendable>(_ key: StorageKey, _ body: (_ path: String) async throws -> Result) async throws -> Result {
        let start = ContinuousClock.now
        let lent = Mutex(false)
        do {
            return try await storage.withFile(key) { path in
                note("read_file", nil, took: .now - start)
                lent.withLock { $0 = true }
                return try await body(path)
            }
        } catch let error as StorageError where !lent.withLock(\.self) {
            note("read_file", error, took: .now - start)
            throw error
        }
    }

    func exists(_ key: StorageKey) async throws(StorageError) -> Bool {
        try await metered("file_exists") { () async throws(StorageError) in try await storage.exists(key) }
    }

    func size(_ key: StorageKey) async throws(StorageError) -> Int64 {
        try await metered("size") { () async throws(StorageError) in try await storage.size(key) }
    }

    func delete(_ key: StorageKey) async throws(StorageError) {
        try await metered("delete_file") { () async throws(StorageError) in try await storage.delete(key) }
    }

    func list(_ prefix: StorageKey) async throws(StorageError) -> [StorageKey] {
        try await metered("list") { () async throws(StorageError) in try await storage.list(prefix) }
    }

    private func metered<Value>(_ operation: String, _ work: () async throws(StorageError) -> Value) async throws(StorageError) -> Value {
        let start = ContinuousClock.now
        do throws(StorageError) {
            let value = try await work()
            note(operation, nil, took: .now - start)
            return value
        } catch {
            note(operation, error, took: .now - start)
            throw error
        }
    }

    private func note(_ operation: String, _ error: StorageError?, took time: Duration) {
        switch error {
        case nil, .missing:
            // That something is not there is an answer as good as any.
            metrics.countStorage(provider: provider, operation: operation, succeeded: true, took: time)
            notice.tell(nil)
        // Who asked or sent has gone: that says nothing about the storage.
        case .interrupted: break
        case .unavailable(let trouble):
            metrics.countStorage(provider: provider, operation: operation, succeeded: false, took: time)
            notice.tell(trouble)
        case .full, .denied, .failed:
            metrics.countStorage(provider: provider, operation: operation, succeeded: false, took: time)
            notice.tell(nil)
        }
    }
}

/// Says once what keeps the storage from working, and once that it works again.
final class StorageNotice: Sendable {
    private let language: Language
    private let last = Mutex<StorageTrouble?>(nil)

    init(_ language: Language) { self.language = language }

    /// Nil when an answer came.
    func tell(_ trouble: StorageTrouble?) {
        let isNews = last.withLock { last in
            defer { last = trouble }
            return last != trouble
        }
        if isNews { Terminal.note("\(Moment.now) \((trouble?.message ?? Texts.storageWorks)(language))\n") }
    }
}
