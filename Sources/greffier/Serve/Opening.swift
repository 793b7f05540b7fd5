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
            Terminal.note(Texts.waiting(settings.language, Obstacle(error).message(settings.language)))
            return try await waited(open, Obstacle(error).message)
        }
    }

    /// That it is cut off is how it ends.
    private var silent: Logger {
        var logger = logger
        logger.logLevel = .critical
        return logger
    }

    private func waited<Parts: Sendable>(_ open: @escaping @Sendable () async throws -> Parts, _ fault: Localized) async throws -> Parts {
        let server = WebServer(
            address, gate: Nobody(), endpoints: [], metrics: metrics, checks: [HealthCheck("store") { fault }], logger: silent, running: { _ in })
        let parts = try await withThrowingTaskGroup(of: Parts?.self) { group in
            group.addTask { try await again(open) }
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

    private func again<Parts>(_ open: () async throws -> Parts) async throws -> Parts {
        var seconds = 1
        while true {
            try await Task.sleep(for: .seconds(seconds) * Double.random(in: 0.75...1))
            do { return try await open() } catch  where StoreParts.mayComeBack(error, settings) {
                seconds = min(Opening.longest, seconds * 2)
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
