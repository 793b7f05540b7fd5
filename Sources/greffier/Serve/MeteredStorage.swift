import Domain
import Web

/// A storage whose operations are counted and timed, under the names that KoproGo uses.
struct MeteredStorage: StorageProvider {
    let storage: any StorageProvider
    /// "local" or "s3".
    let provider: String
    let metrics: Metrics

    func put(
        _ key: StorageKey, mediaType: String, _ content: any AsyncSequence<[UInt8], any Error> & Sendable
    ) async throws(StorageError) -> Int64 {
        try await metered("save_file") { () async throws(StorageError) in try await storage.put(key, mediaType: mediaType, content) }
    }

    func get(_ key: StorageKey, range: Range<Int64>?) async throws(StorageError) -> any AsyncSequence<[UInt8], any Error> & Sendable {
        try await metered("read_file") { () async throws(StorageError) in try await storage.get(key, range: range) }
    }

    func withFile<Result: Sendable>(_ key: StorageKey, _ body: (_ path: String) async throws -> Result) async throws -> Result {
        try await storage.withFile(key, body)
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
            metrics.countStorage(provider: provider, operation: operation, succeeded: true, took: .now - start)
            return value
        } catch {
            metrics.countStorage(provider: provider, operation: operation, succeeded: false, took: .now - start)
            throw error
        }
    }
}
