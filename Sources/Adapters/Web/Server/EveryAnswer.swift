internal import HTTPTypes
internal import Hummingbird

/// What every answer carries, and the problems of requests that no endpoint takes.
struct EveryAnswer: RouterMiddleware {
    typealias Context = WebContext

    let metrics: Metrics
    /// The names that the server goes by; empty for any.
    let names: Set<String>

    @concurrent
    func handle(
        _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var response = try await answer(request, context, next)
        metrics.count(
            route: context.endpointPath ?? "other", method: request.method.rawValue, status: response.status.code, took: .now - start)
        response.headers[EveryAnswer.number] = context.number
        for (name, value) in EveryAnswer.headers where response.headers[name] == nil { response.headers[name] = value }
        return response
    }

    private func answer(
        _ request: Request, _ context: WebContext, _ next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard names.isEmpty || goes(byTheNameIn: request) else { return Problem.otherHost.reply(FrontDoor.language(of: request)).response }
        do {
            return try await next(request, context)
        } catch let error as HTTPError {
            let problem: Problem = error.status == .methodNotAllowed ? .noMethod : .notFound
            return problem.reply(FrontDoor.language(of: request)).response
        }
    }

    private func goes(byTheNameIn request: Request) -> Bool {
        let authority = (request.head.authority ?? "").lowercased()
        return names.contains(authority) || names.contains(String(authority.prefix { $0 != ":" }))
    }

    private static let number = HTTPField.Name("X-Request-Id") ?? .eTag

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
