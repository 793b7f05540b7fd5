package import Access
internal import Domain
internal import HTTPTypes

/// The service tokens of the caller's organisation.
package struct TokenEndpoints: EndpointGroup {
    private let tokens: Tokens

    package init(tokens: Tokens) { self.tokens = tokens }

    package var endpoints: [Endpoint] { [list, make, revoke] }

    package var schemas: [String: JSON] {
        let permissions: JSON = [
            "type": "array", "minItems": 1, "items": .textSchema(Permission.allCases.map(\.rawValue)),
        ]
        let token: [String: JSON] = [
            "id": .textSchema(), "name": .textSchema(), "permissions": permissions, "made": .schema("Moment"), "made_by": .textSchema(),
            "expires": .schema("Moment"), "revoked": .schema("Moment"), "used": .schema("Moment"),
        ]
        let optional: Set = ["expires", "revoked", "used"]
        return [
            "Token": .objectSchema(token, optional: optional),
            "TokenList": .objectSchema(["items": .listSchema(.schema("Token"))]),
            "MadeToken": .objectSchema(
                token.merging(["secret": .textSchema(pattern: "^grf_[A-Za-z0-9_-]{43}$")]) { first, _ in first }, optional: optional),
            "NewToken": .objectSchema(
                ["name": ["type": "string", "minLength": 1, "maxLength": 100], "permissions": permissions, "expires": .orNull(.schema("Moment"))],
                optional: ["expires"]),
        ]
    }

    private var list: Endpoint {
        Endpoint(
            .get, "/tokens", "listTokens", tag: "Tokens", "The service tokens, the last made first; never their secrets.", need: .permission(.tokens),
            answers: [.json(200, "The tokens.", .schema("TokenList"))]
        ) { call in
            try Reply.json(Items(items: try await tokens.all(of: call.caller.organisation).map { TokenView($0, secret: nil) }))
        }
    }

    private var make: Endpoint {
        Endpoint(
            .post, "/tokens", "makeToken", tag: "Tokens", "Make a service token. Its secret is told this once.", need: .permission(.tokens),
            body: .json(.schema("NewToken")), answers: [.json(201, "Made.", .schema("MadeToken"))]
        ) { call in
            let form = try await call.json(NewToken.self)
            let caller = try call.caller
            let made = try await tokens.make(
                form.name, Set(form.permissions), expires: try form.expires.map { try TokenEndpoints.moment($0) }, for: caller.organisation,
                by: caller.who, own: caller.permissions)
            return try Reply.json(TokenView(made.token, secret: made.secret), status: .created)
        }
    }

    private var revoke: Endpoint {
        Endpoint(
            .delete, "/tokens/{id}", "revokeToken", tag: "Tokens", "Revoke a service token.", need: .permission(.tokens),
            answers: [Endpoint.Answer(204, "Revoked.")]
        ) { call in
            let caller = try call.caller
            try await tokens.revoke(TokenID(try call.path("id")), of: caller.organisation, by: caller.who)
            return .done
        }
    }

    private static func moment(_ text: String) throws -> Moment {
        guard let moment = Moment(text) else {
            throw Problem.form(
                "/expires",
                Localized(
                    fr: "Un moment RFC 3339.", nl: "Een tijdstip volgens RFC 3339.", de: "Ein Zeitpunkt nach RFC 3339.", en: "A moment of RFC 3339."))
        }
        return moment
    }
}

private struct NewToken: Decodable {
    let name: String
    let permissions: [Permission]
    let expires: String?
}

private struct TokenView: Encodable {
    let id: String
    let name: String
    let permissions: [String]
    let made: String
    let madeBy: String
    let expires: String?
    let revoked: String?
    let used: String?
    let secret: String?

    init(_ token: ServiceToken, secret: String?) {
        (id, name, permissions, made) = (token.id.text, token.name, token.permissions.map(\.rawValue).sorted(), token.made.description)
        (madeBy, expires, revoked, used) = (token.madeBy, token.expires?.description, token.revoked?.description, token.used?.description)
        self.secret = secret
    }
}
