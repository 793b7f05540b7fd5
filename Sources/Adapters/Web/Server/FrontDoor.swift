internal import Access
internal import Domain
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore

/// What a request is known by besides its bytes.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel
    /// What the log and the answer name the request by.
    let number = String(UInt64.random(in: .min ... .max), radix: 36)

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }
}

/// Stands before every endpoint and every page: finds out who asks, lets in who may, and tells problems in the caller's language.
struct FrontDoor: Sendable {
    static let sessionCookie = "greffier_session"
    static let languageCookie = "greffier_language"

    let gate: any Gate
    let logger: Logger
    var limits: RateLimits?
    var patience = BodyWatch.Patience()
    /// The proxies whose word is taken for the address of a client.
    var proxies: Set<String> = []

    /// Answers a request for an endpoint of the API.
    func answer(_ request: Request, _ context: WebContext, _ endpoint: Endpoint) async -> Response {
        let address = address(request, context)
        return await watched(request, context) { request in
            let caller = try await admitted(request, address, endpoint)
            try endpoint.check.check(request.uri.query)
            let call = Call(
                request, parameters: context.parameters, language: FrontDoor.language(of: request), address: address, caller: caller)
            return try await Organisation.$served.withValue(caller?.organisation) { try await endpoint.work(call) }
        }
    }

    /// Answers a request for a page of the desk; who is nobody is asked to sign in.
    func answer(_ request: Request, _ context: WebContext, _ page: Page, _ screens: ScreenLibrary) async -> Response {
        let address = address(request, context)
        return await told(request, context) {
            let language = FrontDoor.language(of: request)
            let caller = try await session(request)
            try charge(caller, address, 1)
            let call = Call(request, parameters: context.parameters, language: language, address: address, caller: caller)
            do {
                try admit(caller, page.need)
                let view = try await Organisation.$served.withValue(caller?.organisation) { try await page.work(call) }
                return try screens.reply(view, for: caller, language, path: request.uri.path)
            } catch let problem as Problem where problem.status == .unauthorized {
                let wanted = request.uri.description.addingPercentEncoding
                return Reply(.seeOther, headers: [.location: "/sign-in?to=\(wanted)"])
            } catch {
                let problem = problem(error, context)
                var reply = try screens.reply(.telling(problem, language), for: caller, language, path: request.uri.path)
                reply.status = problem.status
                return reply
            }
        }
    }

    /// Does work; what goes wrong is told in the caller's language.
    func told(_ request: Request, _ context: WebContext, _ work: () async throws -> Reply) async -> Response {
        do {
            return try await work().response
        } catch {
            return problem(error, context).reply(FrontDoor.language(of: request)).response
        }
    }

    /// Who asks, when he may ask this and not too often. Who is nobody pays from the bucket of his address, and more for guessing.
    private func admitted(_ request: Request, _ address: String, _ endpoint: Endpoint) async throws -> Caller? {
        do {
            // Where nothing is asked of the caller, as at signing in, an old session of his is no obstacle.
            let changes = endpoint.method != .get && endpoint.need != .nothing
            let caller = try await caller(request, changes: changes)
            try charge(caller, address, endpoint.cost)
            try admit(caller, endpoint.need)
            return caller
        } catch let problem as Problem where problem.status == .unauthorized {
            try charge(nil, address, 1)
            throw problem
        }
    }

    private func charge(_ caller: Caller?, _ address: String, _ cost: Int) throws {
        if let seconds = limits?.charge(.init(caller, address), cost) { throw Problem.tooMany(seconds: seconds) }
    }

    /// The address of the client: that of the connection, or what a known proxy says, the last of a chain that is no known proxy itself.
    private func address(_ request: Request, _ context: WebContext) -> String {
        let direct = context.channel.remoteAddress?.ipAddress ?? "?"
        guard proxies.contains(direct), let name = HTTPField.Name("X-Forwarded-For"), let chain = request.headers[name] else { return direct }
        let said = chain.split(separator: ",").map { String($0.trimmingPrefix { $0 == " " }) }.last { !proxies.contains($0) }
        return said.map { String($0.prefix(45)) } ?? direct
    }

    private func problem(_ error: any Error, _ context: WebContext) -> Problem {
        switch error {
        case let problem as Problem: return problem
        case let error as any Problematic: return error.problem
        default:
            // The kind of error and no more: its words may hold what somebody wrote.
            logger.error("request \(context.number) failed unexpectedly: \(type(of: error))")
            return .unexpected
        }
    }

    private func caller(_ request: Request, changes: Bool) async throws -> Caller? {
        if let header = request.headers[.authorization] {
            guard let token = FrontDoor.token(header), let caller = try await gate.caller(bearing: token) else { throw Problem.unauthorised }
            return caller
        }
        guard let caller = try await session(request) else { return nil }
        if changes, case .session(let csrf) = caller.means, request.headers[FrontDoor.csrfHeader] != csrf { throw Problem.csrf }
        return caller
    }

    /// What stands behind "Bearer" (RFC 6750); the scheme in any letters.
    private static func token(_ header: String) -> String? {
        let (scheme, bytes) = ("bearer ".utf8, header.utf8)
        // A letter in lower case has this bit set; the space has it anyway.
        guard bytes.prefix(scheme.count).map({ $0 | 0x20 }) == Array(scheme) else { return nil }
        let token = header.dropFirst(scheme.count).drop { $0 == " " }
        return token.isEmpty || token.utf8.contains(UInt8(ascii: " ")) ? nil : String(token)
    }

    private func session(_ request: Request) async throws -> Caller? {
        guard let cookie = request.cookies[FrontDoor.sessionCookie]?.value, cookie.utf8.count <= 200 else { return nil }
        return try await gate.caller(ofSession: cookie)
    }

    private func admit(_ caller: Caller?, _ need: Endpoint.Need) throws {
        if need == .nothing { return }
        guard let caller else { throw Problem.unauthorised }
        if case .permission(let permission) = need, !caller.may(permission) { throw Problem.forbidden }
    }

    /// The language that the caller reads: the one chosen at the desk, else the first of the browser's that is known.
    static func language(of request: Request) -> Language {
        if let chosen = request.cookies[languageCookie]?.value, let language = Language(rawValue: chosen) { return language }
        let accepted = (request.headers[.acceptLanguage] ?? "").split(separator: ",").map { $0.prefix { $0 != ";" }.drop { $0 == " " } }
        return accepted.lazy.compactMap { Language(rawValue: String($0.prefix(2)).lowercased()) }.first ?? .en
    }
}

extension FrontDoor {
    /// The session's own token, in every request of the desk that changes something.
    static var csrfHeader: HTTPField.Name { HTTPField.Name("X-CSRF-Token") ?? .ifMatch }
}

extension String {
    /// Everything but unreserved characters and "/" as percent codes (RFC 3986).
    var addingPercentEncoding: String {
        utf8.map { byte in
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || [45, 46, 47, 95, 126].contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
