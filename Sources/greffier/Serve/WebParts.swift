import Access
import Archive
import Domain
import Intake
import LocalStorage
import Logging
import Publishing
import Review
import SQLiteStore
import Web
import WorkerProcess

/// What the API and the desk are made of: a line for each area.
struct WebParts {
    private let gate: any Gate
    private let endpoints: [any EndpointGroup]
    private let pages: [any PageGroup]
    /// What is done beside answering: print jobs.
    let printing: PrintParts?

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
        checks = Health.checks(store, storage, journal)
        self.metrics = metrics
        Health.addGauges(to: metrics, store)
        let archive = try Archive(settings, store: store, storage: storage)
        try await archive.finishRemovals()
        try await access.sessions.tidy()
        let pictures = PicturePool()
        let regions = PageRegions(store: store, storage: storage, reader: pictures)
        let review = Review(store: store, own: settings.own, regions: DrawnRegions(regions: regions))
        printing = try PrintParts(settings, store: store, storage: storage, pictures: pictures, hub: hub)
        let areas: [any EndpointGroup] = [
            SessionEndpoints(sessions: access.sessions, secure: settings.web.secureCookies),
            UserEndpoints(users: access.users),
            TokenEndpoints(tokens: access.tokens),
            EventEndpoints(hub: hub, source: store),
            WebhookEndpoints(webhooks: access.webhooks),
            DocumentEndpoints(archive: archive),
            DraftEndpoints(review),
            LessonEndpoints(review),
            ActivityEndpoints(review, now: { .now }),
            PageEndpoints(gallery: PageGallery(store: store, storage: storage, pictures: pictures), regions: regions),
        ]
        endpoints = areas + (printing?.endpoints ?? [])
        let api = InnerAPI(endpoints)
        pages = [
            SignInPage(), QueuePage(drafts: store, intake: store, now: { .now }), ReviewPage(review), DocumentPages(api), PrintPages(api),
            LearnedPages(api), ActivityPages(api), OverviewPages(api), AccessPages(api, now: { .now }),
        ]
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
