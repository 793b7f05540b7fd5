import Testing

/// No request reaches beyond the caller's organisation or role. The routes are taken from the server's own description, so that a new one is
/// held to the same from its first day.
struct IsolationTests {
    @Test(.timeLimit(.minutes(5))) func `No organisation sees or touches what belongs to another`() async throws {
        try await TestDesk.open { desk in
            let stranger = desk.token(role: "syndic", organisation: TestDesk.strangers)
            for route in desk.routes where !route.isOpen {
                let answer = try await desk.ask(route, with: stranger)
                #expect(route.namesAnObject ? answer.status == 404 : answer.status < 500, "\(route): \(answer.status) \(answer.text.prefix(200))")
                for secret in desk.secrets { #expect(!answer.text.contains(secret), "\(route) tells \(secret)") }
            }
            let draft = try #require(desk.objects["drafts"])
            #expect(try await desk.ask("/drafts/\(draft)", with: desk.token(role: "syndic")).status == 200)
        }
    }

    @Test func `Every kind of thing that has a name is tried`() async throws {
        try await TestDesk.open { desk in
            for route in desk.routes where route.namesAnObject { #expect(!route.address(desk.objects).contains("none"), "\(route)") }
        }
    }

    @Test(.timeLimit(.minutes(5)), arguments: ["superadmin", "syndic", "accountant", "board_member", "contractor", "owner"])
    func `A role may do what its permissions name and nothing else`(role: String) async throws {
        try await TestDesk.open { desk in
            let token = desk.token(role: role)
            let permissions = Set(try await desk.ask("/me", with: token).json["permissions"] as? [String] ?? [])
            for route in desk.routes where !route.isOpen {
                let status = try await desk.ask(route, with: token, named: [:]).status
                let mayAsk = route.permission.map(permissions.contains) ?? true
                #expect(mayAsk ? ![401, 403].contains(status) && status < 500 : status == 403, "\(route) as \(role): \(status)")
            }
        }
    }

    @Test(.timeLimit(.minutes(5)), arguments: ForgedToken.allCases)
    func `A token that is not good is nobody's`(forged: ForgedToken) async throws {
        try await TestDesk.open { desk in
            for route in desk.routes where !route.isOpen {
                let answer = try await desk.ask(route, with: forged.text)
                #expect(answer.status == 401, "\(route) with \(forged): \(answer.status)")
                for secret in desk.secrets { #expect(!answer.text.contains(secret), "\(route) tells \(secret)") }
            }
        }
    }
}
