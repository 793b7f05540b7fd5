import Intake
import Logging
import ServiceLifecycle
import UnixSignals

/// Runs the services of a process until it is asked to stop, and stops in order: it says that it is not ready, begins nothing more, and
/// ends or gives back what it has begun.
struct Stopping {
    let sign: StopSign
    let hosts: HostSettings
    let logger: Logger

    /// What the frameworks say, when it is grave.
    static var quiet: Logger {
        var logger = Logger(label: "greffier") { _ in LineHandler() }
        logger.logLevel = .error
        return logger
    }

    /// The services that stand last stop first.
    func run(_ services: [any Service]) async throws {
        let group = ServiceGroup(configuration: .init(services: services, logger: logger))
        try await withThrowingTaskGroup(of: Bool.self) { tasks in
            tasks.addTask {
                try await group.run()
                return true
            }
            tasks.addTask {
                await heed(group)
                return false
            }
            defer { tasks.cancelAll() }
            while try await tasks.next() == false {}
        }
    }

    /// SIGTERM leaves what was begun some time; an interruption at the keyboard, or whatever comes second, leaves none.
    private func heed(_ group: ServiceGroup) async {
        await withThrowingTaskGroup(of: Void.self) { tasks in
            for await signal in await UnixSignalsSequence(trapping: .sigterm, .sigint) {
                let isUrgent = signal == .sigint || sign.isUp
                sign.put(patience: .seconds(isUrgent ? 0 : hosts.drainSeconds + hosts.noticeSeconds))
                tasks.addTask {
                    if !isUrgent { try await Task.sleep(for: .seconds(hosts.noticeSeconds)) }
                    await group.triggerGracefulShutdown()
                }
            }
        }
    }
}

/// Work that goes on until the program is asked to stop.
struct UntilStopped: Service {
    let work: @Sendable () async throws -> Void

    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown { try await work() }
        } catch is CancellationError {
            return
        }
    }
}

/// Work that ends by itself when the sign is up.
struct UntilDone: Service {
    let work: @Sendable () async throws -> Void

    func run() async throws {
        do {
            try await work()
            // A service that ends would end the others.
            try await gracefulShutdown()
        } catch is CancellationError {
            return
        }
    }
}
