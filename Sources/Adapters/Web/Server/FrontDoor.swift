internal import Access
internal import Domain
internal import HTTPTypes
internal import Hummingbird
internal import Logging

/// What a request is known by besides its bytes.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The address that it comes from.
    let address: String

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        address = source.channel.remoteAddress?.ipAddress ?? "?"
    }
}

/// Stands before every endpoint and every page: finds out who asks, lets in who may, and tells problems in the caller's language.
struct FrontDoor: Sendable {
    static let sessionCookie = "greffier_session"
    static let languageCookie = "greffier_language"

    let gate: any Gate
    let logger: Logger

    /// Answers a request for an endpoint of the API.
    func answer(_ request: Request, _ context: WebContext, _ endpoint: Endpoint) async -> Response {
        await told(request) { language in
            let caller = try await caller(request, changes: endpoint.method != .get && endpoint.method != .head)
            try admit(caller, endpoint.need)
            return try await endpoint.work(
                Call(request, parameters: context.parameters, language: language, address: context.address, caller: caller))
        }
    }

    /// Answers a request for a page of the desk; who is nobody is asked to sign in.
    func answer(_ request: Request, _ context: WebContext, _ page: Page, _ screens: ScreenLibrary) async -> Response {
        await told(request) { language in
            let caller = try await session(request)
            let call = Call(request, parameters: context.parameters, language: language, address: context.address, caller: caller)
            do {
                try admit(caller, page.need)
                return try screens.reply(try await page.work(call), for: caller, language, path: request.uri.path)
            } catch let problem as Problem where problem.status == .unauthorized {
                let wanted = request.uri.description.addingPercentEncoding
                return Reply(.seeOther, headers: [.location: "/sign-in?to=\(wanted)"])
            } catch {
                let problem = problem(error)
                var reply = try screens.reply(.telling(problem, language), for: caller, language, path: request.uri.path)
                reply.status = problem.status
                return reply
            }
        }
    }

    private func told(_ request: Request, _ work: (Language) async throws -> Reply) async -> Response {
        let language = FrontDoor.language(of: request)
        do {
            return try await work(language).response
        } catch {
            return problem(error).reply(language).response
        }
    }

    private func problem(_ error: any Error) -> Problem {
        switch error {
        case let problem as Problem: return problem
        case let error as any Problematic: return error.problem
        default:
            // The kind of error and no more: its words may hold what somebody wrote.
            logger.error("a request failed unexpectedly: \(type(of: error))")
            return .unexpected
        }
    }

    private func caller(_ request: Request, changes: Bool) async throws -> Caller? {
        if let header = request.headers[.authorization] {
            let parts = header.split(separator: " ", omittingEmptySubsequences: true)
            guard parts.count == 2, parts[0].lowercased() == "bearer", let caller = try await gate.caller(bearing: String(parts[1])) else {
                throw Problem.unauthorised
            }
            return caller
        }
        guard let caller = try await session(request) else { return nil }
        if changes, case .session(let csrf) = caller.means, request.headers[FrontDoor.csrfHeader] != csrf { throw Problem.csrf }
        return caller
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
