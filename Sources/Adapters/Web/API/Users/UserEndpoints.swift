package import Access
internal import Domain
internal import HTTPTypes

/// The accounts of the caller's organisation.
package struct UserEndpoints: EndpointGroup {
    private let users: Users

    package init(users: Users) { self.users = users }

    package var endpoints: [Endpoint] { [list, add, change] }

    package var schemas: [String: JSON] {
        let role = JSON.textSchema(Role.allCases.map(\.rawValue))
        let name: JSON = ["type": "string", "minLength": 1, "maxLength": 100]
        let password: JSON = [
            "type": "string", "minLength": .number(Users.passwordLength.lowerBound), "maxLength": .number(Users.passwordLength.upperBound),
        ]
        return [
            "User": .objectSchema(
                [
                    "id": .textSchema(), "email": .textSchema(), "name": .textSchema(), "role": role, "disabled": ["type": "boolean"],
                    "made": .schema("Moment"), "signed_in": .schema("Moment"),
                ], optional: ["signed_in"]),
            "UserList": .objectSchema(["items": .listSchema(.schema("User"))]),
            "NewUser": .objectSchema(["email": ["type": "string", "maxLength": 254], "name": name, "role": role, "password": password]),
            "UserChange": .objectSchema(
                ["name": .orNull(name), "role": .orNull(role), "disabled": .orNull(["type": "boolean"]), "password": .orNull(password)],
                optional: ["name", "role", "disabled", "password"]),
        ]
    }

    private var list: Endpoint {
        Endpoint(
            .get, "/users", "listUsers", tag: "Users", "The accounts, by name.", need: .permission(.users),
            answers: [.json(200, "The accounts.", .schema("UserList"))]
        ) { call in
            try Reply.json(Items(items: try await users.all(of: call.caller.organisation).map(UserView.init)))
        }
    }

    private var add: Endpoint {
        Endpoint(
            .post, "/users", "addUser", tag: "Users", "Add an account.", need: .permission(.users), body: .json(.schema("NewUser")),
            answers: [.json(201, "Added.", .schema("User")), .problem(409, "The address has an account.")]
        ) { call in
            let form = try await call.json(NewUser.self)
            let caller = try call.caller
            let user = try await users.signed(by: caller.who).add(
                form.email, name: form.name, form.role, password: form.password, to: caller.organisation, own: caller.permissions)
            return try Reply.json(UserView(user), status: .created, headers: [.location: "/api/v1/users/\(user.id)"])
        }
    }

    private var change: Endpoint {
        Endpoint(
            .patch, "/users/{id}", "changeUser", tag: "Users",
            "Change an account. Whoever is disabled, or gets another role or password, is signed out.",
            need: .permission(.users), body: .json(.schema("UserChange")),
            answers: [.json(200, "Changed.", .schema("User")), .problem(409, "Nobody would be left who may see to the accounts.")]
        ) { call in
            let form = try await call.json(ChangedUser.self)
            let caller = try call.caller
            let change = UserChange(name: form.name, role: form.role, isDisabled: form.disabled, password: form.password)
            return try Reply.json(
                UserView(
                    try await users.signed(by: caller.who).change(
                        UserID(try call.path("id")), of: caller.organisation, change, own: caller.permissions)))
        }
    }
}

private struct NewUser: Decodable {
    let email: String
    let name: String
    let role: Role
    let password: String
}

private struct ChangedUser: Decodable {
    let name: String?
    let role: Role?
    let disabled: Bool?
    let password: String?
}

private struct UserView: Encodable {
    let id: String
    let email: String
    let name: String
    let role: Role
    let disabled: Bool
    let made: String
    let signedIn: String?

    init(_ user: User) {
        (id, email, name, role) = (user.id.text, user.email.text, user.name, user.role)
        (disabled, made, signedIn) = (user.isDisabled, user.made.description, user.signedIn?.description)
    }
}

/// A list that is short enough to be told whole.
struct Items<Item: Encodable>: Encodable {
    let items: [Item]
}
