package import Access
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
package import Logging
internal import NIOCore
internal import ServiceLifecycle

/// The HTTP server: the API below `/api/v1`, the desk at the root, and what watches over both.
package struct WebServer: Service {
    package struct Settings: Sendable {
        package var host: String
        /// 0 takes any free port.
        package var port: Int
        /// A connection that says nothing for so many seconds is closed.
        package var idleSeconds: Int
        /// Connections at a time; more wait.
        package var connections = 4_096
        /// What a caller may cost in a second, on the average; 0 for any.
        package var requestsPerSecond = 0
        /// A body is waited for so long without a byte of it.
        package var stallSeconds = 20
        /// The names that the server goes by, without ports; empty for any.
        package var names: Set<String> = []
        /// Addresses of proxies whose `X-Forwarded-For` is believed.
        package var proxies: Set<String> = []
        /// What a reader of the metrics must bear; nil for nothing.
        package var metricsToken: String?

        package init(host: String = "127.0.0.1", port: Int = 8080, idleSeconds: Int = 60) {
            self.host = host
            self.port = port
            self.idleSeconds = idleSeconds
        }
    }

    private let settings: Settings
    private let gate: any Gate
    private let groups: [any EndpointGroup]
    private let pages: [any PageGroup]
    private let metrics: Metrics
    private let checks: [HealthCheck]
    private let logger: Logger
    private let running: @Sendable (_ port: Int) -> Void

    /// `running` is told the port as soon as requests are answered.
    package init(
        _ settings: Settings, gate: any Gate, endpoints groups: [any EndpointGroup], pages: [any PageGroup] = [], metrics: Metrics = Metrics(),
        checks: [HealthCheck] = [], logger: Logger,
        running: @escaping @Sendable (_ port: Int) -> Void
    ) {
        self.settings = settings
        self.gate = gate
        self.groups = groups
        self.pages = pages
        self.metrics = metrics
        self.checks = checks
        self.logger = logger
        self.running = running
    }

    package func run() async throws {
        var configuration = ApplicationConfiguration(address: .hostname(settings.host, port: settings.port), serverName: nil)
        configuration.availableConnectionsDelegate = MaximumAvailableConnections(settings.connections)
        let connection = HTTP1Channel.Configuration(
            idleTimeout: .seconds(Int64(settings.idleSeconds)),
            httpDecoderConfiguration: .init(maxHeaderFieldSize: 16_384, maxHeaderListSize: 32_768, maxHeaderFieldCount: 100))
        var application = Application(
            router: try router(), server: .http1(configuration: connection), configuration: configuration,
            onServerRunning: { running($0.localAddress?.port ?? settings.port) }, logger: logger)
        application.logger.logLevel = .error
        try await application.run()
    }

    private func router() throws -> Router<WebContext> {
        var door = FrontDoor(gate: gate, logger: logger, limits: RateLimits(perSecond: settings.requestsPerSecond), proxies: settings.proxies)
        door.patience.stall = .seconds(settings.stallSeconds)
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: EveryAnswer(metrics: metrics, names: settings.names))
        let document = OpenAPIDocument(groups + [ServerEndpoints()])
        let endpoints = (groups + [ServerEndpoints()]).flatMap(\.endpoints) + [document.endpoint]
        for endpoint in endpoints {
            router.on(RouterPath("/api/v1" + endpoint.path), method: endpoint.method) { [door] request, context in
                await door.answer(request, context, endpoint)
            }
        }
        refuseOthers(than: endpoints, on: router)
        Watchers(checks: checks, metrics: metrics, token: settings.metricsToken).add(to: router)
        if !pages.isEmpty { try add(pages.flatMap(\.pages), to: router, door) }
        return router
    }

    /// The methods that somebody may try; QUERY is the safe one with a body.
    private static let methods: [HTTPRequest.Method] =
        [.get, .head, .post, .put, .patch, .delete, .trace] + [HTTPRequest.Method(rawValue: "QUERY")].compactMap(\.self)

    /// What an address does not know is told with what it knows.
    private func refuseOthers(than endpoints: [Endpoint], on router: Router<WebContext>) {
        for (path, endpoints) in Dictionary(grouping: endpoints, by: \.path) {
            var known = Set(endpoints.map(\.method)).union([.options])
            if known.contains(.get) { known.insert(.head) }
            let allowed = known.map(\.rawValue).sorted().joined(separator: ", ")
            let path = RouterPath("/api/v1" + path)
            router.on(path, method: .options) { _, _ in Response(status: .noContent, headers: [.allow: allowed]) }
            for method in WebServer.methods where !known.contains(method) {
                router.on(path, method: method) { request, _ in
                    var problem = Problem.noMethod
                    problem.headers[.allow] = allowed
                    return problem.reply(FrontDoor.language(of: request)).response
                }
            }
        }
    }

    private func add(_ pages: [Page], to router: Router<WebContext>, _ door: FrontDoor) throws {
        let assets = try AssetLibrary()
        let screens = try ScreenLibrary(assets: assets)
        router.get("/assets/{version}/{name}") { request, context in assets.reply(context.parameters.get("name") ?? "").response }
        for page in pages {
            router.on(RouterPath(page.path), method: .get) { request, context in await door.answer(request, context, page, screens) }
        }
    }
}
