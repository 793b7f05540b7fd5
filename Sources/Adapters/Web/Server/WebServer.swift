package import Access
internal import HTTPTypes
internal import Hummingbird
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
    private let logger: Logger
    private let running: @Sendable (_ port: Int) -> Void

    /// `running` is told the port as soon as requests are answered.
    package init(
        _ settings: Settings, gate: any Gate, endpoints groups: [any EndpointGroup], pages: [any PageGroup] = [], logger: Logger,
        running: @escaping @Sendable (_ port: Int) -> Void
    ) {
        self.settings = settings
        self.gate = gate
        self.groups = groups
        self.pages = pages
        self.logger = logger
        self.running = running
    }

    package func run() async throws {
        var application = Application(
            router: try router(),
            server: .http1(configuration: .init(idleTimeout: .seconds(Int64(settings.idleSeconds)))),
            configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: nil),
            onServerRunning: { running($0.localAddress?.port ?? settings.port) },
            logger: logger)
        application.logger.logLevel = .error
        try await application.run()
    }

    private func router() throws -> Router<WebContext> {
        let door = FrontDoor(gate: gate, logger: logger)
        let router = Router(context: WebContext.self)
        router.add(middleware: EveryAnswer())
        let document = OpenAPIDocument(groups + [ServerEndpoints()])
        let endpoints = (groups + [ServerEndpoints()]).flatMap(\.endpoints) + [document.endpoint]
        for endpoint in endpoints {
            router.on(RouterPath("/api/v1" + endpoint.path), method: endpoint.method) { request, context in
                await door.answer(request, context, endpoint)
            }
        }
        if !pages.isEmpty { try add(pages.flatMap(\.pages), to: router, door) }
        return router
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

/// What every answer carries, and the problems of requests that no endpoint takes.
struct EveryAnswer: RouterMiddleware {
    typealias Context = WebContext

    @concurrent
    func handle(
        _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch let error as HTTPError {
            let problem: Problem = error.status == .methodNotAllowed ? .noMethod : .notFound
            response = problem.reply(FrontDoor.language(of: request)).response
        }
        for (name, value) in EveryAnswer.headers where response.headers[name] == nil { response.headers[name] = value }
        return response
    }

    /// Nothing is loaded from elsewhere, framed, guessed or told to others (OWASP Secure Headers).
    private static let headers: [(HTTPField.Name, String)] =
        [
            (
                .contentSecurityPolicy,
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"
            ),
            (.xContentTypeOptions, "nosniff"),
            (.cacheControl, "private, no-store"),
        ]
        + [
            ("Referrer-Policy", "same-origin"), ("X-Frame-Options", "DENY"), ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"), ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}
