import Access
import Domain
import Logging
import Synchronization
import Web

/// Opens what a process works with. As long as the database or the storage does not answer, that is said, and tried again; meanwhile whoever
/// asks is told that the process runs and is not ready.
struct Opening {
    let settings: Settings
    let address: WebServer.Settings
    let metrics: Metrics
    let logger: Logger

    private static let longest = 15

    func opened<Parts: Sendable>(_ open: @escaping @Sendable () async throws -> Parts) async throws -> Parts {
        do { return try await open() } catch  where StoreParts.mayComeBack(error, settings) {
            let fault = OpeningFault()
            tell(error, fault)
            return try await waited(open, fault)
        }
    }

    /// Says what is wrong, when it is something new.
    private func tell(_ error: any Error, _ fault: OpeningFault) {
        let message = Obstacle(error).message
        guard fault.isNew(message, ofStorage: error is StorageError) else { return }
        Terminal.note(Texts.waiting(settings.language, message(settings.language)))
    }

    /// That it is cut off is how it ends.
    private var silent: Logger {
        var logger = logger
        logger.logLevel = .critical
        return logger
    }

    private func waited<Parts: Sendable>(_ open: @escaping @Sendable () async throws -> Parts, _ fault: OpeningFault) async throws -> Parts {
        let server = WebServer(
            address, gate: Nobody(), endpoints: [], metrics: metrics, checks: fault.checks, logger: silent, running: { _ in })
        let parts = try await withThrowingTaskGroup(of: Parts?.self) { group in
            group.addTask { try await again(open, fault) }
            group.addTask {
                // The address is taken by another: the process itself will say so.
                try? await server.run()
                return nil
            }
            defer { group.cancelAll() }
            while let parts = try await group.next() { if let parts { return parts } }
            throw CancellationError()
        }
        Terminal.note(Texts.answers(settings.language))
        return parts
    }

    private func again<Parts>(_ open: () async throws -> Parts, _ fault: OpeningFault) async throws -> Parts {
        var seconds = 1
        while true {
            try await Task.sleep(for: .seconds(seconds) * Double.random(in: 0.75...1))
            do { return try await open() } catch  where StoreParts.mayComeBack(error, settings) {
                tell(error, fault)
                seconds = min(Opening.longest, seconds * 2)
            }
        }
    }
}

/// What keeps a process from beginning, as it was the last time that it was tried.
private final class OpeningFault: Sendable {
    private let last = Mutex<(message: Localized, isOfStorage: Bool)?>(nil)

    /// Keeps it; false for what was known.
    func isNew(_ message: Localized, ofStorage: Bool) -> Bool {
        last.withLock { last in
            defer { last = (message, ofStorage) }
            return last?.message != message
        }
    }

    var checks: [HealthCheck] {
        [false, true].map { isOfStorage in
            HealthCheck(isOfStorage ? "storage" : "store") { [self] in
                last.withLock { last in last.flatMap { $0.isOfStorage == isOfStorage ? $0.message : nil } }
            }
        }
    }
}

/// Lets nobody in, because nobody can be known.
struct Nobody: Gate {
    func caller(bearing token: String) async throws -> Caller? { throw StoreError.failed("not open") }

    func caller(ofSession cookie: String) async throws -> Caller? { throw StoreError.failed("not open") }
}

extension Texts {
    fileprivate static func waiting(_ language: Language, _ fault: String) -> String {
        Localized(
            fr: "\(fault)\nGreffier réessaie jusqu'à ce que cela réponde.\n", nl: "\(fault)\nGreffier probeert opnieuw tot er antwoord komt.\n",
            de: "\(fault)\nGreffier versucht es, bis eine Antwort kommt.\n", en: "\(fault)\nGreffier tries again until there is an answer.\n")(
                language)
    }

    fileprivate static func answers(_ language: Language) -> String {
        Localized(
            fr: "Cela répond ; le travail commence.\n", nl: "Er is antwoord; het werk begint.\n", de: "Die Antwort ist da; die Arbeit beginnt.\n",
            en: "There is an answer; the work begins.\n")(language)
    }
}
