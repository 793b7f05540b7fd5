internal import Access
internal import Domain
internal import HTTPTypes

/// Who the caller is.
struct ServerEndpoints: EndpointGroup {
    var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, "/me", "getMe", tag: "Server", "Who the caller is and what he may do.", need: .signedIn,
                answers: [.json(200, "The caller.", .schema("Me"))]
            ) { call in try Reply.json(Me(call.caller, call.language.rawValue)) }
        ]
    }

    var schemas: [String: JSON] {
        [
            "Me": .objectSchema(
                [
                    "who": .textSchema(), "name": .textSchema(), "organisation": .textSchema(), "language": .textSchema(["fr", "nl", "de", "en"]),
                    "role": .textSchema(Role.allCases.map(\.rawValue)), "permissions": .listSchema(.textSchema(Permission.allCases.map(\.rawValue))),
                    "csrf": .textSchema(),
                ], optional: ["role", "csrf"])
        ]
    }
}

/// The caller as he is told about himself.
struct Me: Encodable {
    let who: String
    let name: String
    let organisation: String
    let role: String?
    let language: String
    let permissions: [String]
    /// What changes within this session must bring along in `X-CSRF-Token`.
    let csrf: String?

    init(_ caller: Caller, _ language: String) {
        who = caller.who
        name = caller.name
        organisation = caller.organisation.name
        role = caller.role?.rawValue
        self.language = language
        permissions = caller.permissions.map(\.rawValue).sorted()
        if case .session(let token) = caller.means { csrf = token } else { csrf = nil }
    }
}
