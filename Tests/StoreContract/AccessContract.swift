package import Access
internal import Domain
internal import Testing

/// What every store promises about users, sessions and service tokens. Each case has an empty store of its own.
package struct AccessContract: Sendable, CustomTestStringConvertible {
    package typealias Store = AccountStore & TokenStore

    package let testDescription: String
    private let body: @Sendable (any Store) async throws -> Void

    private init(_ sentence: String, _ body: @escaping @Sendable (any Store) async throws -> Void) {
        testDescription = sentence
        self.body = body
    }

    package func verify(_ store: any Store) async throws { try await body(store) }

    package static let cases: [AccessContract] = [
        AccessContract("one address has one account") { store async throws in
            #expect(try await store.add(person(1), password: "p1"))
            var second = person(2)
            second.email = person(1).email
            second.organisation = Organisation("other")
            #expect(try await store.add(second, password: "p2") == false)
            #expect(try await store.account(person(1).email)?.password == "p1")
            #expect(try await store.users(of: Organisation("other")).isEmpty)
        },
        AccessContract("an organisation sees its own accounts only, by name") { store async throws in
            for number in [3, 1, 2] { _ = try await store.add(person(number), password: "p") }
            var other = person(4)
            other.organisation = Organisation("other")
            _ = try await store.add(other, password: "p")
            #expect(try await store.users(of: office) == [person(1), person(2), person(3)])
            #expect(try await store.user(other.id, of: office) == nil)
            #expect(try await store.user(other.id, of: Organisation("other")) == other)
        },
        AccessContract("the last who may see to the accounts stays") { store async throws in
            _ = try await store.add(person(1, .syndic), password: "p")
            _ = try await store.add(person(2, .accountant), password: "p")
            var alone = person(1, .syndic)
            alone.role = .accountant
            #expect(try await store.change(alone) == false)
            alone.role = .syndic
            alone.isDisabled = true
            #expect(try await store.change(alone) == false)
            #expect(try await store.user(alone.id, of: office)?.isDisabled == false)
            var second = person(2, .accountant)
            second.role = .syndic
            #expect(try await store.change(second))
            #expect(try await store.change(alone))
        },
        AccessContract("a syndic of another organisation is no reason to let the last one go") { store async throws in
            _ = try await store.add(person(1, .syndic), password: "p")
            var other = person(2, .syndic)
            other.organisation = Organisation("other")
            _ = try await store.add(other, password: "p")
            var alone = person(1, .syndic)
            alone.isDisabled = true
            #expect(try await store.change(alone) == false)
        },
        AccessContract("a session is found by its hash, until it ends") { store async throws in
            _ = try await store.add(person(1), password: "p")
            let begun = session(7)
            try await store.begin(begun)
            let found = try #require(try await store.session(begun.hash))
            #expect(found.session == begun && found.user.id == person(1).id)
            #expect(found.user.signedIn == begun.begun)
            #expect(try await store.session(SecretHash([8])) == nil)
            try await store.touch(begun.hash, at: SetClock.start.adding(seconds: 90))
            #expect(try await store.session(begun.hash)?.session.used == SetClock.start.adding(seconds: 90))
            try await store.end(begun.hash)
            #expect(try await store.session(begun.hash) == nil)
        },
        AccessContract("another password, another role and being disabled end all sessions") { store async throws in
            _ = try await store.add(person(1), password: "p")
            _ = try await store.add(person(2, .syndic), password: "p")
            try await store.begin(session(1))
            try await store.setPassword("q", of: person(1).id)
            #expect(try await store.session(session(1).hash) == nil)
            #expect(try await store.account(person(1).email)?.password == "q")
            try await store.begin(session(2))
            var changed = person(1)
            changed.name = "Another Name"
            #expect(try await store.change(changed))
            #expect(try await store.session(session(2).hash)?.user.name == "Another Name")
            changed.role = .boardMember
            #expect(try await store.change(changed))
            #expect(try await store.session(session(2).hash) == nil)
        },
        AccessContract("sessions that nobody uses are removed") { store async throws in
            _ = try await store.add(person(1), password: "p")
            try await store.begin(session(1))
            var used = session(2)
            used.used = SetClock.start.adding(seconds: 100)
            try await store.begin(used)
            try await store.endSessions(unusedSince: SetClock.start.adding(seconds: 50), begunBefore: SetClock.start)
            #expect(try await store.session(session(1).hash) == nil)
            #expect(try await store.session(used.hash) != nil)
            try await store.endSessions(unusedSince: SetClock.start, begunBefore: SetClock.start.adding(seconds: 1))
            #expect(try await store.session(used.hash) == nil)
        },
        AccessContract("a service token is found by its hash and listed without it") { store async throws in
            try await store.add(machine(1), hash: SecretHash([1]))
            try await store.add(machine(2), hash: SecretHash([2]))
            #expect(try await store.token(SecretHash([1])) == machine(1))
            #expect(try await store.token(SecretHash([3])) == nil)
            #expect(try await store.tokens(of: office) == [machine(2), machine(1)])
            #expect(try await store.tokens(of: Organisation("other")).isEmpty)
            try await store.touch(machine(1).id, at: SetClock.start.adding(seconds: 60))
            #expect(try await store.token(SecretHash([1]))?.used == SetClock.start.adding(seconds: 60))
        },
        AccessContract("a service token is revoked once, by its own organisation") { store async throws in
            try await store.add(machine(1), hash: SecretHash([1]))
            #expect(try await store.revoke(machine(1).id, of: Organisation("other"), at: SetClock.start) == false)
            #expect(try await store.token(SecretHash([1]))?.revoked == nil)
            #expect(try await store.revoke(machine(1).id, of: office, at: SetClock.start))
            #expect(try await store.revoke(machine(1).id, of: office, at: SetClock.start) == false)
            #expect(try await store.token(SecretHash([1]))?.isGood(at: SetClock.start) == false)
        },
    ]
}

/// An invented person of the office, told from others by his number.
private func person(_ number: Int, _ role: Role = .accountant) -> User {
    guard let email = EmailAddress("person\(number)@example.be") else { preconditionFailure("an address") }
    return User(id: UserID("u\(number)"), organisation: office, email: email, name: "Person \(number)", role: role, made: SetClock.start)
}

private func session(_ number: UInt8) -> DeskSession {
    DeskSession(hash: SecretHash([number]), user: person(1).id, begun: SetClock.start, used: SetClock.start)
}

private func machine(_ number: Int) -> ServiceToken {
    ServiceToken(
        id: TokenID("t\(number)"), organisation: office, name: "machine \(number)", permissions: [.render, .templatesRead],
        made: SetClock.start.adding(seconds: number), madeBy: "person", expires: SetClock.start.adding(seconds: 900))
}
