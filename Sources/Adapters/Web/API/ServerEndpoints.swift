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
            ) { call in Reply.json(.me(try call.caller, call.language)) }
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

extension JSON {
    /// The caller as he is told about himself; a session with what its changes must bring along in `X-CSRF-Token`.
    static func me(_ caller: Caller, _ language: Language) -> JSON {
        var members: [String: JSON] = [
            "who": .text(caller.who), "name": .text(caller.name), "organisation": .text(caller.organisation.name),
            "language": .text(language.rawValue), "permissions": .list(caller.permissions.map(\.rawValue).sorted().map(JSON.text)),
        ]
        if let role = caller.role { members["role"] = .text(role.rawValue) }
        if case .session(let token) = caller.means { members["csrf"] = .text(token) }
        return .object(members)
    }
}
