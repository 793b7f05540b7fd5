import Access
import Archive
import ArgumentParser
import Domain
import FileSystem
import Foundation
import Intake
import Logging
import NIOCore
import Publishing
import ServiceLifecycle
import UnixSignals

/// `greffier serve`: watches the inbox, has documents read and keeps the drafts.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: Texts.serveAbstract(.ofTheTerminal), discussion: Texts.serveDiscussion(.ofTheTerminal))

    @Option(help: ArgumentHelp(Texts.inboxHelp(.ofTheTerminal), valueName: "folder"), completion: .directory)
    var inbox: String?

    @Option(help: ArgumentHelp(Texts.hostHelp(.ofTheTerminal), valueName: "address"))
    var host: String?

    @Option(help: ArgumentHelp(Texts.portHelp(.ofTheTerminal), valueName: "number"))
    var port: String?

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings([.inbox: inbox, .webHost: host, .webPort: port])
        try await Obstacle.told(in: settings.language) { try await serve(settings) }
    }

    private func serve(_ settings: Settings) async throws {
        try Grounds(settings).prepare()
        guard let lock = try FileLock(path: settings.lock) else { throw Obstacle.alreadyServed(settings.data) }
        let journal: any Journal = Terminal.showsProgress ? LiveLine(settings.language) : LogLines(inbox: settings.inbox)
        let workplace = try await Workplace(settings, journal: journal)
        var quiet = Logger(label: "greffier") { _ in LineHandler() }
        quiet.logLevel = .error
        let clerk = UntilStopped {
            // Said here, where the signals that stop the server are already heard.
            Terminal.note(Texts.serving(settings.language, inbox: settings.inbox, data: settings.data))
            try await workplace.clerk.run()
        }
        let queue = UntilStopped { try await workplace.queue.run() }
        // A service that ends would end the others.
        let printing = workplace.parts.printing.map { parts in [UntilStopped { try await parts.run() }] } ?? []
        let handing = workplace.parts.handOver.work.map { work in [UntilStopped { try await work() }] } ?? []
        let desk = workplace.parts.server(settings, logger: quiet)
        let courier = UntilStopped { try await workplace.parts.rounds.run() }
        // Stops first, so that the lines on which events are told end and the desk need not wait for them.
        let follower = UntilStopped { try await workplace.parts.follower.run() }
        let group = ServiceGroup(
            configuration: .init(
                services: [clerk, queue] + printing + handing + [desk, courier, follower], gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet
            ))
        do { try await group.run() } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw Obstacle.portTaken(settings.web.host, settings.web.port)
        }
        try await workplace.queue.giveBack()
        Terminal.note(Texts.stopped(settings.language))
        withExtendedLifetime(lock) {}
    }
}

/// Work that goes on until the program is asked to stop.
private struct UntilStopped: Service {
    let work: @Sendable () async throws -> Void

    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown { try await work() }
        } catch is CancellationError {
            return
        }
    }
}
