import Domain
import Synchronization
import Web

/// Looks whether something works that may hang: one look at a time, and nobody waits for it longer than some seconds.
final class PatientLook: Sendable {
    private let words: Localized
    private let look: @Sendable () async throws -> Void
    private let underWay = Mutex<Task<Localized?, Never>?>(nil)
    private let patience: Duration

    /// `words` say that it does not work, or does not answer in time.
    init(_ words: Localized, patience: Duration = .seconds(3), _ look: @escaping @Sendable () async throws -> Void) {
        (self.words, self.patience, self.look) = (words, patience, look)
    }

    func check(_ name: String) -> HealthCheck { HealthCheck(name) { await self.fault() } }

    /// What is wrong; nil when it works.
    func fault() async -> Localized? {
        let task = begun()
        let (answers, line) = AsyncStream.makeStream(of: Localized?.self)
        // Neither is waited for when the other has come first: a look that hangs cannot be called off.
        let waiting = Task { line.yield(await task.value) }
        let clock = Task {
            try await Task.sleep(for: patience)
            line.yield(words)
        }
        defer {
            waiting.cancel()
            clock.cancel()
        }
        for await answer in answers { return answer }
        return words
    }

    /// The look that is under way, or a new one.
    private func begun() -> Task<Localized?, Never> {
        underWay.withLock { known in
            if let known { return known }
            let task = Task {
                defer { underWay.withLock { $0 = nil } }
                return await result()
            }
            known = task
            return task
        }
    }

    private func result() async -> Localized? {
        do {
            try await look()
            return nil
        } catch StorageError.unavailable(let trouble) {
            return trouble.message
        } catch {
            return words
        }
    }
}
