import Access
import ArgumentParser
import Domain
import Foundation
import Intake
import NIOCore
import ServiceLifecycle
import Web

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
        let settings = try await common.settings([.inbox: inbox, .webHost: host, .webPort: port], handsOver: true)
        try await Obstacle.told(in: settings.language) { try await serve(settings) }
    }

    private func serve(_ settings: Settings) async throws {
        try Grounds(settings).prepare()
        let place = try ProcessPlace.server(of: settings)
        let (name, sign, metrics) = (place.name, StopSign(), Metrics())
        let journal = LiveJournal(Terminal.showsProgress ? LiveLine(settings.language) : LogLines(inbox: settings.inbox))
        let opening = Opening(settings: settings, address: settings.web.address, metrics: metrics, logger: Stopping.quiet)
        let workplace = try await opening.opened {
            try await Workplace(Premises(settings, name, journal: journal, metrics: metrics), sign)
        }
        do {
            try await Stopping(sign: sign, hosts: settings.hosts, logger: Stopping.quiet).run(services(workplace, settings))
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw Obstacle.portTaken(settings.web.host, settings.web.port)
        }
        // Where the store does not answer, the leases end by themselves.
        try? await workplace.giveBack()
        Terminal.note(Texts.stopped(settings.language))
        withExtendedLifetime(place) {}
    }

    /// The last ones stop first: the lines on which events are told end before the desk, which need not wait for them.
    private func services(_ workplace: Workplace, _ settings: Settings) -> [any Service] {
        let parts = workplace.parts
        let queue = UntilDone { try await workplace.queue.run() }
        // A service that ends would end the others.
        let printing = parts.printing.map { parts in [UntilStopped { try await parts.run() }] } ?? []
        let desk = parts.server(settings, logger: Stopping.quiet)
        let removing = UntilStopped { try await parts.removing() }
        let courier = UntilStopped { try await parts.rounds.run() }
        let follower = UntilStopped { try await parts.follower.run() }
        let clerk = UntilStopped {
            // Said here, where the signals that stop the server are already heard.
            Terminal.note(Texts.serving(settings.language, inbox: settings.inbox, data: settings.data))
            try await workplace.watch.run(waits: { Terminal.note(Texts.watchedElsewhere(settings.language)) }) { try await workplace.attend() }
        }
        let handing = parts.handOver.work.map { work in [UntilStopped { try await work() }] } ?? []
        return [queue] + printing + handing + [desk, removing, courier, follower, clerk]
    }
}

extension Texts {
    fileprivate static let watchedElsewhere = Localized(
        fr: "Un autre serveur surveille la boîte d'arrivée ; celui-ci prendra le relais s'il s'arrête.\n",
        nl: "Een andere server bewaakt de inbox; deze neemt over als die stopt.\n",
        de: "Ein anderer Server überwacht den Eingang; dieser übernimmt, wenn jener aufhört.\n",
        en: "Another server watches the inbox; this one takes over when that one stops.\n")
}
