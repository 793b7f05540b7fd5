import Crypto
import Domain
import Foundation
import Synchronization

/// Copies the objects of one storage to another. It may be stopped at any moment and begun again: what was found to be the same on both sides
/// is noted, and is not looked at twice.
struct Migration: Sendable {
    struct Outcome: Sendable, Equatable {
        /// Written now.
        var copied = 0
        /// Were there already.
        var present = 0
        /// Written now.
        var bytes: Int64 = 0
        /// Removed at the source while the others were copied.
        var gone = 0
        /// What the other side has and the source has not, or no more.
        var left: [StorageKey] = []
    }

    /// What became of one object.
    fileprivate enum Step {
        case written(Int64)
        case present
        case gone
    }

    let from: any StorageProvider
    let to: any StorageProvider
    let notes: MigrationNotes

    /// How many objects travel at a time.
    private static let places = 8

    /// All that is to be copied.
    func keys() async throws -> [StorageKey] { try await from.list(StorageKey([])) }

    /// Copies what is not on the other side yet, compares both sides, and at the end looks whether all is there.
    func copy(_ keys: [StorageKey], finished: @escaping @Sendable (StorageKey) -> Void) async throws -> Outcome {
        let present = Set(try await to.list(StorageKey([])))
        let known = notes.keys.intersection(present)
        known.forEach(finished)
        var outcome = try await travel(keys.filter { !known.contains($0) }, Outcome(present: known.count)) { key in
            let step = try await move(key, isThere: present.contains(key))
            finished(key)
            return step
        }
        let (source, target) = (Set(try await from.list(StorageKey([]))), Set(try await to.list(StorageKey([]))))
        // What came since this run began is the next one's.
        if let lost = source.intersection(keys).subtracting(target).min() { throw MigrationFault.differs(lost) }
        outcome.left = target.subtracting(source).sorted()
        notes.remove()
        return outcome
    }

    /// Some at a time, one after the other.
    private func travel(
        _ keys: [StorageKey], _ outcome: Outcome, _ move: @escaping @Sendable (StorageKey) async throws -> Step
    ) async throws -> Outcome {
        try await withThrowingTaskGroup(of: Step.self) { group in
            var (outcome, waiting) = (outcome, keys.makeIterator())
            for _ in 0..<Migration.places { if let key = waiting.next() { group.addTask { try await move(key) } } }
            while let step = try await group.next() {
                outcome.add(step)
                if let key = waiting.next() { group.addTask { try await move(key) } }
            }
            return outcome
        }
    }

    private func move(_ key: StorageKey, isThere: Bool) async throws -> Step {
        do { return try await moved(key, isThere: isThere) } catch StorageError.missing {
            if try await from.exists(key) { throw MigrationFault.differs(key) }
            // Somebody has removed it since it was listed.
            return .gone
        }
    }

    /// Nothing is written before the source is known to be well: what lies on the other side may be the last good copy.
    private func moved(_ key: StorageKey, isThere: Bool) async throws -> Step {
        let named = Migration.hash(in: key)?.hexadecimal
        // An original bears the hash of its bytes: one that rotted on the disk is not passed on as if it were well.
        let here = isThere || named != nil ? try await digest(of: key, in: from) : nil
        if let named, named != here { throw MigrationFault.rotten(key) }
        if isThere, try await digest(of: key, in: to) == here {
            try notes.add(key)
            return .present
        }
        let content = HashedBytes(try await from.get(key, range: nil))
        let size = try await to.put(key, mediaType: Migration.mediaType(of: key), content)
        let sent = content.digest
        guard sent == here ?? sent, try await digest(of: key, in: to) == sent else { throw MigrationFault.differs(key) }
        try notes.add(key)
        return .written(size)
    }

    private func digest(of key: StorageKey, in storage: any StorageProvider) async throws -> String {
        let content = HashedBytes(try await storage.get(key, range: nil))
        for try await _ in content {}
        return content.digest
    }

    private static func hash(in key: StorageKey) -> ContentHash? {
        guard key.components.count == 4, key.components[2] == "original" else { return nil }
        return key.components[3].split(separator: ".").first.flatMap { ContentHash(String($0)) }
    }

    /// By the ending of its name.
    static func mediaType(of key: StorageKey) -> String {
        let ending = key.components.last?.split(separator: ".").last.map(String.init) ?? ""
        if let type = MediaType.allCases.first(where: { $0.pathExtension == ending }) { return type.rawValue }
        return ["zip": "application/zip", "json": "application/json", "svg": "image/svg+xml"][ending] ?? "application/octet-stream"
    }
}

extension Migration.Outcome {
    fileprivate mutating func add(_ step: Migration.Step) {
        switch step {
        case .written(let size): (copied, bytes) = (copied + 1, bytes + size)
        case .present: present += 1
        case .gone: gone += 1
        }
    }
}

/// A stream that is hashed as it is read.
private struct HashedBytes: AsyncSequence, Sendable {
    fileprivate final class Hasher: Sendable {
        let state = Mutex(SHA256())
    }

    private let content: any AsyncSequence<[UInt8], any Error> & Sendable
    private let hasher = Hasher()

    init(_ content: any AsyncSequence<[UInt8], any Error> & Sendable) { self.content = content }

    /// Of what was read, in hexadecimal.
    var digest: String { hasher.state.withLock { state in state.finalize().map { String(format: "%02x", $0) }.joined() } }

    func makeAsyncIterator() -> Iterator {
        func opened(_ content: some AsyncSequence<[UInt8], any Error>) -> any AsyncIteratorProtocol<[UInt8], any Error> {
            content.makeAsyncIterator()
        }
        return Iterator(hasher: hasher, chunks: opened(content))
    }

    struct Iterator: AsyncIteratorProtocol {
        fileprivate let hasher: Hasher
        fileprivate var chunks: any AsyncIteratorProtocol<[UInt8], any Error>

        mutating func next() async throws -> [UInt8]? {
            let chunk = try await chunks.next(isolation: #isolation)
            if let chunk { hasher.state.withLock { $0.update(data: chunk) } }
            return chunk
        }
    }
}
