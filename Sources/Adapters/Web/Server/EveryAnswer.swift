internal import HTTPTypes
internal import Hummingbird

/// What every answer carries, and the problems of requests that no endpoint takes.
struct EveryAnswer: RouterMiddleware {
    typealias Context = WebContext

    let metrics: Metrics
    /// The names that the server goes by; empty for any. Those who watch it ask by an address, not by a name.
    let names: Set<String>

    @concurrent
    func handle(
        _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var response = try await answer(request, context, next)
        metrics.count(
            route: context.endpointPath ?? "other", method: request.method.rawValue, status: response.status.code, took: .now - start)
        response.headers = EveryAnswer.headers(around: response.headers, context.number)
        return response
    }

    /// What an answer says itself, and what it leaves unsaid. The fields of every answer are made once and copied: most of them stay.
    private static func headers(around own: HTTPFields, _ number: String) -> HTTPFields {
        var headers = standard
        for field in own {
            if standard.contains(field.name) { headers[field.name] = nil }
            headers.append(field)
        }
        headers[EveryAnswer.number] = number
        return headers
    }

    private func answer(
        _ request: Request, _ context: WebContext, _ next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard names.isEmpty || Watchers.paths.contains(request.uri.path) || goes(byTheNameIn: request) else {
            return Problem.otherHost.reply(FrontDoor.language(of: request)).response
        }
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
    private static let standard: HTTPFields = {
        var fields: HTTPFields = [
            .contentSecurityPolicy:
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
            .xContentTypeOptions: "nosniff",
            .cacheControl: "private, no-store",
        ]
        let others = [
            ("Referrer-Policy", "same-origin"), ("X-Frame-Options", "DENY"), ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"), ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ]
        for (name, value) in others {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        return fields
    }()
}
