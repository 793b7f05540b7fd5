package import Access
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// Signing in at the desk, and out.
package struct SessionEndpoints: EndpointGroup {
    private let sessions: Sessions
    private let cookies: SessionCookies

    /// `secure` when the desk is reached over HTTPS only.
    package init(sessions: Sessions, secure: Bool) {
        self.sessions = sessions
        cookies = SessionCookies(secure: secure)
    }

    package var endpoints: [Endpoint] { [signIn, signOut] }

    package var schemas: [String: JSON] {
        ["SignIn": .objectSchema(["email": .textSchema(), "password": .textSchema()])]
    }

    private var signIn: Endpoint {
        Endpoint(
            .post, "/session", "signIn", tag: "Session", "Sign in with an account of this installation. Answers with a cookie.", need: .nothing,
            body: .json(.schema("SignIn")),
            answers: [
                .json(200, "Signed in.", .schema("Me")), .problem(401, "The address or the password is not right."),
                .problem(415, "The body is not declared as JSON."),
                .problem(429, "Too many tries."),
            ]
        ) { call in
            // A form of another site can send no JSON.
            guard call.request.headers[.contentType]?.lowercased().hasPrefix("application/json") == true else { throw Problem.jsonNeeded }
            let form = try await call.json(SignInForm.self)
            if let earlier = cookies.cookie(of: call) { try await sessions.signOut(earlier) }
            let signedIn = try await sessions.signIn(form.email, form.password, from: call.address)
            return Reply.json(.me(signedIn.caller, call.language), headers: [.setCookie: cookies.header(signedIn.cookie, for: call)])
        }
    }

    private var signOut: Endpoint {
        Endpoint(
            .delete, "/session", "signOut", tag: "Session", "Sign out.", need: .signedIn, answers: [Endpoint.Answer(204, "Signed out.")]
        ) { call in
            if let cookie = cookies.cookie(of: call) { try await sessions.signOut(cookie) }
            return Reply(.noContent, headers: [.setCookie: cookies.ending(for: call)])
        }
    }
}

private struct SignInForm: Decodable {
    let email: String
    let password: String
}

/// The cookie that names a session: not seen by scripts, not sent along by other sites.
struct SessionCookies: Sendable {
    let secure: Bool

    func cookie(of call: Call) -> String? { call.request.cookies[FrontDoor.sessionCookie]?.value }

    func header(_ secret: String, for call: Call) -> String {
        "\(FrontDoor.sessionCookie)=\(secret); Path=/; Max-Age=\(DeskSession.wholeSeconds)" + attributes(call)
    }

    func ending(for call: Call) -> String { "\(FrontDoor.sessionCookie)=; Path=/; Max-Age=0" + attributes(call) }

    /// Behind a proxy that speaks HTTPS the cookie is for HTTPS too; whoever lies in the header harms himself only.
    private func attributes(_ call: Call) -> String {
        let proxied = HTTPField.Name("X-Forwarded-Proto").flatMap { call.request.headers[$0] }?.lowercased() == "https"
        return "; HttpOnly; SameSite=Lax" + (secure || proxied ? "; Secure" : "")
    }
}
