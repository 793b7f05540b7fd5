import Access
import Archive
import Domain
import Intake
import LocalStorage
import Logging
import Publishing
import Review
import Web
import WorkerProcess

/// What the API and the desk are made of: a line for each area.
struct WebParts {
    private let gate: any Gate
    private let endpoints: [any EndpointGroup]
    private let pages: [any PageGroup]
    /// What is done beside answering: print jobs.
    let printing: PrintParts?

    /// Takes away what removed documents have left.
    let removing: @Sendable () async throws -> Void
    /// Takes approved drafts to other programs.
    let handOver: HandOverParts
    /// Carries events to the webhooks.
    let rounds: WebhookRounds
    /// Tells those who listen what happens.
    let follower: EventFollower
    private let checks: [HealthCheck]
    private let metrics: Metrics

    init(_ premises: Premises, _ sign: StopSign) async throws {
        let (settings, store, storage, journal) = (premises.settings, premises.store, premises.storage, premises.journal)
        metrics = premises.metrics
        let access = await AccessParts(settings, store: store)
        let hub = EventHub()
        gate = access.gate
        rounds = access.rounds
        follower = EventFollower(source: store, hub: hub, progress: journal.progress, now: { .now })
        checks = Health.checks(store, storage, journal, sign)
        let look = StockLook(store)
        Health.addProcess(to: metrics)
        Health.addStock(look, to: metrics)
        HandOverParts.addGauges(store, to: metrics)
        let archive = try Archive(settings, store: store, storage: storage, entrance: Crowding(look, settings))
        removing = { try await archive.keepRemoving() }
        try await access.sessions.tidy()
        let pictures = PicturePool()
        let regions = PageRegions(store: store, storage: storage, reader: pictures)
        let review = Review(store: store, own: settings.own, regions: DrawnRegions(regions: regions))
        printing = try PrintParts(premises, pictures: pictures, hub: hub)
        handOver = try await HandOverParts(settings, store: store, storage: storage)
        let areas: [any EndpointGroup] = [
            SessionEndpoints(sessions: access.sessions, secure: settings.web.secureCookies),
            UserEndpoints(users: access.users),
            TokenEndpoints(tokens: access.tokens),
            EventEndpoints(hub: hub, source: store),
            WebhookEndpoints(webhooks: access.webhooks),
            DocumentEndpoints(archive: archive),
            DraftEndpoints(review),
            ExportEndpoints(review),
            LessonEndpoints(review),
            ActivityEndpoints(review, now: { .now }),
            PageEndpoints(gallery: PageGallery(store: store, storage: storage, pictures: pictures) { .now }, regions: regions),
        ]
        endpoints = areas + handOver.endpoints + (printing?.endpoints ?? [])
        let api = InnerAPI(endpoints)
        pages = [
            SignInPage(), QueuePage(drafts: store, intake: store, now: { .now }), ReviewPage(review), DocumentPages(api), PrintPages(api),
            LearnedPages(api), ActivityPages(api), OverviewPages(api), HandOverPages(api) { .now }, AccessPages(api, now: { .now }),
        ]
    }

    /// The server; it says where it is as soon as it answers.
    func server(_ settings: Settings, logger: Logger) -> WebServer {
        let web = settings.web
        return WebServer(web.address, gate: gate, endpoints: endpoints, pages: pages, metrics: metrics, checks: checks, logger: logger) { port in
            Terminal.note(Texts.address(settings.language, "http://\(web.addressedHost):\(port)/"))
        }
    }
}

extension Archive {
    /// What is sent gathers in a folder beside the originals.
    fileprivate init(_ settings: Settings, store: any Store, storage: any StorageProvider, entrance: Crowding) throws {
        self.init(
            store: store, storage: storage, spool: try LocalSpool(folder: settings.data + "/spool"),
            limits: UploadLimits(fileBytes: Int64(settings.limits.fileMebibytes) << 20), entrance: entrance)
    }
}

extension WebSettings {
    /// As the server takes it.
    var address: WebServer.Settings {
        var server = WebServer.Settings(host: host, port: port)
        (server.connections, server.requestsPerSecond, server.stallSeconds) = (connections, requestsPerSecond, stallSeconds)
        (server.names, server.proxies) = (Set(names.map { $0.lowercased() }), Set(proxies))
        server.metricsToken = metricsToken
        return server
    }

    /// As it stands in an address: one of IPv6 in brackets, this machine for all of its addresses.
    var addressedHost: String {
        switch host {
        case "0.0.0.0", "::": "localhost"
        default: host.contains(":") ? "[\(host)]" : host
        }
    }
}
