import Access
import Domain
import Foundation
import SQLiteStore
import StoreContract
import Testing

@Suite struct AccountTests {
    @Test(arguments: AccessContract.cases)
    func `SQLite keeps what every store promises of access`(promise: AccessContract) async throws {
        try await promise.verify(Installation().store)
    }

    @Test(arguments: AccessEventContract.cases)
    func `SQLite tells what every store tells of access`(promise: AccessEventContract) async throws {
        try await promise.verify(Installation().store)
    }

    @Test(arguments: Permission.allCases) func `every right has a name of its own in every language`(permission: Permission) {
        for language in Language.allCases {
            let title = permission.title(language)
            #expect(!title.isEmpty && Permission.allCases.filter { $0.title(language) == title } == [permission])
        }
    }

    @Test func `who did what to an account is told with the role's name`() {
        let event = Event(moment: SetClock.start, who: "anne", what: .userAdded, detail: "eva@office.example: board_member")
        #expect(event.message(.fr) == "compte ajouté\u{A0}: eva@office.example, Membre du conseil")
        #expect(event.message(.en) == "account added: eva@office.example, Board member")
    }

    @Test func `who has an account signs in, however he spells his address, and out`() async throws {
        let here = try Installation()
        try await here.add(.accountant)
        let signedIn = try await here.sessions.signIn("Accountant@Example.BE", Installation.password, from: "127.0.0.1")
        #expect(signedIn.caller.organisation == office && signedIn.caller.role == .accountant)
        #expect(signedIn.caller.permissions == Role.accountant.permissions)
        #expect(try await here.sessions.caller(signedIn.cookie) == signedIn.caller)
        try await here.sessions.signOut(signedIn.cookie)
        #expect(try await here.sessions.caller(signedIn.cookie) == nil)
    }

    @Test func `two sessions of one person have nothing in common`() async throws {
        let here = try Installation()
        try await here.add(.syndic)
        let both = try await [1, 2].asyncMap { _ in try await here.sessions.signIn("syndic@example.be", Installation.password, from: "a") }
        #expect(both[0].cookie != both[1].cookie)
        #expect(both[0].caller.means != both[1].caller.means)
        for signedIn in both {
            guard case .session(let csrf) = signedIn.caller.means else { throw Surprise() }
            #expect(csrf.utf8.count == 43 && signedIn.cookie.utf8.count == 43 && csrf != signedIn.cookie)
        }
    }

    @Test(arguments: [("syndic@example.be", "wrong"), ("syndic@example.be", ""), ("nobody@example.be", Installation.password), ("", ""), ("@", "x")])
    func `who is wrong about anything gets one answer`(email: String, password: String) async throws {
        let here = try Installation()
        try await here.add(.syndic)
        await #expect(throws: AccessError.wrongPassword) { try await here.sessions.signIn(email, password, from: "a") }
    }

    @Test func `a disabled account neither signs in nor goes on`() async throws {
        let here = try Installation()
        try await here.add(.syndic)
        let user = try await here.add(.accountant)
        let signedIn = try await here.sessions.signIn("accountant@example.be", Installation.password, from: "a")
        #expect(try await here.sessions.caller(signedIn.cookie) != nil)
        _ = try await here.users.change(user.id, of: office, UserChange(isDisabled: true))
        #expect(try await here.sessions.caller(signedIn.cookie) == nil)
        await #expect(throws: AccessError.wrongPassword) {
            try await here.sessions.signIn("accountant@example.be", Installation.password, from: "a")
        }
    }

    @Test func `a session ends after eight hours without use, and after seven days in any case`() async throws {
        let here = try Installation()
        try await here.add(.syndic)
        let idle = try await here.sessions.signIn("syndic@example.be", Installation.password, from: "a")
        let used = try await here.sessions.signIn("syndic@example.be", Installation.password, from: "a")
        for hour in stride(from: 4, through: 164, by: 4) {
            here.clock.advance(seconds: 4 * 3_600)
            #expect(try await here.sessions.caller(used.cookie) != nil, "after \(hour) hours")
        }
        #expect(try await here.sessions.caller(idle.cookie) == nil)
        here.clock.advance(seconds: 4 * 3_600)
        #expect(try await here.sessions.caller(used.cookie) == nil)
    }

    @Test func `after five failures an account pauses, longer each time, whoever asks from wherever`() async throws {
        let here = try Installation()
        try await here.add(.syndic)
        for number in 1...5 {
            await #expect(throws: AccessError.wrongPassword) { try await here.sessions.signIn("syndic@example.be", "wrong", from: "\(number)") }
        }
        var pauses: [Int] = []
        for number in 6...9 {
            do { _ = try await here.sessions.signIn("syndic@example.be", Installation.password, from: "\(number)") } catch AccessError.pause(
                let seconds)
            {
                pauses.append(seconds)
                here.clock.advance(seconds: seconds)
                await #expect(throws: AccessError.wrongPassword) {
                    try await here.sessions.signIn("syndic@example.be", "wrong", from: "\(number)")
                }
            }
        }
        #expect(pauses == [1, 2, 4, 8])
        here.clock.advance(seconds: 16)
        _ = try await here.sessions.signIn("syndic@example.be", Installation.password, from: "a")
        await #expect(throws: AccessError.wrongPassword) { try await here.sessions.signIn("syndic@example.be", "wrong", from: "a") }
    }

    @Test func `an address that tries many accounts pauses too`() async throws {
        let here = try Installation()
        for number in 1...20 {
            await #expect(throws: AccessError.wrongPassword) { try await here.sessions.signIn("\(number)@example.be", "wrong", from: "a") }
        }
        await #expect(throws: AccessError.pause(seconds: 1)) { try await here.sessions.signIn("new@example.be", "wrong", from: "a") }
        await #expect(throws: AccessError.wrongPassword) { try await here.sessions.signIn("new@example.be", "wrong", from: "b") }
    }

    @Test func `many tries at once are no way around the pause`() async throws {
        let here = try Installation()
        try await here.add(.syndic)
        let sessions = here.sessions
        let outcomes = await withTaskGroup(of: AccessError?.self) { group in
            for _ in 0..<40 {
                group.addTask {
                    do { _ = try await sessions.signIn("syndic@example.be", "wrong", from: "a") } catch { return error as? AccessError }
                    return nil
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == .wrongPassword } <= 6)
        #expect(outcomes.count { $0 == .pause(seconds: 1) } >= 34)
    }

    @Test(arguments: [
        ("syndic", Installation.password, "X", AccessError.badEmail), ("x@example.be", "short", "X", .badPassword(10...200)),
        ("x@example.be", String(repeating: "a", count: 201), "X", .badPassword(10...200)), ("x@example.be", Installation.password, "", .badName),
        ("syndic@example.be", Installation.password, "X", .emailTaken),
    ])
    func `an account is refused that could not be used`(email: String, password: String, name: String, error: AccessError) async throws {
        let here = try Installation()
        try await here.add(.syndic)
        await #expect(throws: error) { try await here.users.add(email, name: name, .owner, password: password, to: office) }
    }

    @Test func `nobody makes somebody who may more than he`() async throws {
        let here = try Installation()
        let user = try await here.add(.syndic)
        let own: Set<Permission> = [.users, .documentsRead]
        await #expect(throws: AccessError.moreThanOwn) {
            try await here.users.add("x@example.be", name: "X", .accountant, password: Installation.password, to: office, own: own)
        }
        await #expect(throws: AccessError.moreThanOwn) {
            try await here.users.change(user.id, of: office, UserChange(password: "another long one"), own: own)
        }
    }

    @Test func `a user of another organisation is none`() async throws {
        let here = try Installation()
        let user = try await here.add(.syndic)
        await #expect(throws: AccessError.noUser) {
            try await here.users.change(user.id, of: Organisation("other"), UserChange(name: "X"))
        }
    }

    @Test(arguments: ["a@b", "Ä.Ö@example.be", String(repeating: "a", count: 242) + "@example.be"])
    func `an address is taken`(text: String) { #expect(EmailAddress(text)?.text == text.lowercased()) }

    @Test(arguments: ["", "a", "@", "a@", "@b", "a@b@c", "a b@c", "a@b\n", "a@b\u{0}", String(repeating: "a", count: 250) + "@b.be"])
    func `what is no address is not taken`(text: String) { #expect(EmailAddress(text) == nil) }
}

/// Something that cannot be.
struct Surprise: Error {}

extension Sequence {
    func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
