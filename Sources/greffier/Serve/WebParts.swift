import Access
import Archive
import Domain
import Intake
import LocalStorage
import Logging
import Review
import SQLiteStore
import Web

/// What the API and the desk are made of: a line for each area.
struct WebParts {
    private let gate: any Gate
    private let endpoints: [any EndpointGroup]
    private let pages: [any PageGroup]

    /// Carries events to the webhooks.
    let rounds: WebhookRounds
    /// Tells those who listen what happens.
    let follower: EventFollower
    private let checks: [HealthCheck]
    private let metrics: Metrics

    init(_ settings: Settings, store: SQLiteStore, storage: any StorageProvider, journal: LiveJournal, metrics: Metrics) async throws {
        let access = await AccessParts(settings, store: store)
        let hub = EventHub()
        gate = access.gate
        rounds = access.rounds
        follower = EventFollower(source: store, hub: hub, progress: journal.progress, now: { .now })
        endpoints = [
            SessionEndpoints(sessions: access.sessions, secure: settings.web.secureCookies),
            UserEndpoints(users: access.users),
            TokenEndpoints(tokens: access.tokens),
            DocumentEndpoints(archive: try Archive(settings, store: store, storage: storage)),
            DraftEndpoints(Review(store: store, own: settings.own)),
            EventEndpoints(hub: hub, source: store),
            WebhookEndpoints(webhooks: access.webhooks),
        ]
        pages = []
        checks = Health.checks(store, storage, journal)
        self.metrics = metrics
        Health.addGauges(to: metrics, store)
    }

    /// The server; it says where it is as soon as it answers.
    func server(_ settings: Settings, logger: Logger) -> WebServer {
        let web = settings.web
        var server = WebServer.Settings(host: web.host, port: web.port)
        (server.connections, server.requestsPerSecond, server.stallSeconds) = (web.connections, web.requestsPerSecond, web.stallSeconds)
        (server.names, server.proxies) = (Set(web.names.map { $0.lowercased() }), Set(web.proxies))
        server.metricsToken = web.metricsToken
        return WebServer(server, gate: gate, endpoints: endpoints, pages: pages, metrics: metrics, checks: checks, logger: logger) { port in
            Terminal.note(Texts.address(settings.language, "http://\(web.addressedHost):\(port)/"))
        }
    }
}

extension Archive {
    /// What is sent gathers in a folder beside the originals.
    fileprivate init(_ settings: Settings, store: SQLiteStore, storage: any StorageProvider) throws {
        self.init(
            store: store, storage: storage, spool: try LocalSpool(folder: settings.data + "/spool"),
            limits: UploadLimits(fileBytes: Int64(settings.limits.fileMebibytes) << 20))
    }
}

extension WebSettings {
    /// As it stands in an address: one of IPv6 in brackets, this machine for all of its addresses.
    fileprivate var addressedHost: String {
        switch host {
        case "0.0.0.0", "::": "localhost"
        default: host.contains(":") ? "[\(host)]" : host
        }
    }
}
