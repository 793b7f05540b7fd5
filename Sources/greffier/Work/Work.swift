import ArgumentParser
import Domain
import Foundation
import Intake
import NIOCore
import ServiceLifecycle
import Web

/// `greffier work`: reads the documents that servers have taken in, and nothing else. Any number of them may run, on any host.
struct Work: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "work", abstract: Texts.workAbstract(.ofTheTerminal), discussion: Texts.workDiscussion(.ofTheTerminal))

    @Option(help: ArgumentHelp(Texts.workersHelp(.ofTheTerminal), valueName: "number"))
    var workers: String?

    @Option(help: ArgumentHelp(Texts.workHostHelp(.ofTheTerminal), valueName: "address"))
    var host: String?

    @Option(help: ArgumentHelp(Texts.workPortHelp(.ofTheTerminal), valueName: "number"))
    var port: String?

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings([.workers: workers, .workHost: host, .workPort: port])
        try await Obstacle.told(in: settings.language) { try await work(settings) }
    }

    private func work(_ settings: Settings) async throws {
        try Grounds(settings).prepareData()
        let place = try ProcessPlace.reader(of: settings)
        let (name, sign, metrics) = (place.name, StopSign(), Metrics())
        let journal = LiveJournal(Terminal.showsProgress ? LiveLine(settings.language) : LogLines(inbox: settings.inbox))
        let opening = Opening(settings: settings, address: address(settings), metrics: metrics, logger: Stopping.quiet)
        let (premises, queue) = try await opening.opened {
            let premises = try await Premises(settings, name, journal: journal, metrics: metrics)
            return (premises, premises.queue(sign))
        }
        do {
            try await Stopping(sign: sign, hosts: settings.hosts, logger: Stopping.quiet).run([
                UntilDone {
                    Terminal.note(Texts.working(settings.language, name.text))
                    try await queue.run()
                },
                watchers(premises, sign, settings),
            ])
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw Obstacle.portTaken(settings.hosts.workHost, settings.hosts.workPort)
        }
        // Where the store does not answer, the leases end by themselves.
        try? await queue.giveBack()
        Terminal.note(Texts.stopped(settings.language))
        withExtendedLifetime(place) {}
    }

    /// Says how the process is, and nothing else.
    private func watchers(_ premises: Premises, _ sign: StopSign, _ settings: Settings) -> WebServer {
        Health.addProcess(to: premises.metrics)
        return WebServer(
            address(settings), gate: Nobody(), endpoints: [], metrics: premises.metrics,
            checks: Health.checks(premises.store, premises.storage, premises.journal, sign), logger: Stopping.quiet
        ) { port in
            Terminal.note(Texts.healthAddress(settings.language, "http://\(settings.hosts.workHost):\(port)/readyz"))
        }
    }

    private func address(_ settings: Settings) -> WebServer.Settings {
        var address = WebServer.Settings(host: settings.hosts.workHost, port: settings.hosts.workPort)
        address.metricsToken = settings.web.metricsToken
        return address
    }
}
