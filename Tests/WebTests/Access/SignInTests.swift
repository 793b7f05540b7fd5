import Access
import Credentials
import Domain
import Foundation
import NIOHTTP1
import SQLiteStore
import StoreContract
import Testing
import Web

/// Sessions, users and tokens over HTTP, with a real store.
@Suite struct SignInTests {
    /// An installation with a syndic, and its server.
    private func serving(_ body: (TestWeb) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "web-\(UUID().uuidString).sqlite").path
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
        let store = try SQLiteStore(path: path, who: "test", now: { SetClock.start })
        let (passwords, cache) = (Scrypt(rounds: 16), CallerCache())
        let now: @Sendable () -> Moment = { SetClock.start }
        let users = Users(store: store, passwords: passwords, secrets: Secrets(), cache: cache, now: now)
        let sessions = Sessions(store: store, passwords: passwords, secrets: Secrets(), cache: cache, now: now)
        let tokens = Tokens(store: store, secrets: Secrets(), cache: cache, now: now)
        let gate = Doorkeeper(sessions: sessions, tokens: tokens, bearers: nil, secrets: Secrets(), now: now)
        _ = try await users.add("marie@example.be", name: "Marie", .syndic, password: "a long enough one", to: office)
        let groups: [any EndpointGroup] = [
            SessionEndpoints(sessions: sessions, secure: false), UserEndpoints(users: users), TokenEndpoints(tokens: tokens),
        ]
        try await TestWeb.serving(groups, gate: gate, body)
    }

    private static let right = #"{"email": "marie@example.be", "password": "a long enough one"}"#

    /// Signs in; the headers that a browser and the desk's script send from then on.
    private func signedIn(_ web: TestWeb, _ json: String = right) async throws -> [(String, String)] {
        let answer = try await web.send("/session", .POST, json, as: nil)
        let cookie = try #require(answer.header("Set-Cookie")?.split(separator: ";").first)
        return [("Cookie", String(cookie)), ("X-CSRF-Token", try #require(answer["csrf"]))]
    }

    @Test func `signing in sets a cookie that scripts and other sites do not get`() async throws {
        try await serving { web async throws in
            let answer = try await web.send("/session", .POST, Self.right, as: nil)
            #expect(answer.status == 200 && answer["who"] == "marie@example.be" && answer["role"] == "syndic")
            let cookie = try #require(answer.header("Set-Cookie"))
            for part in ["HttpOnly", "SameSite=Lax", "Path=/"] { #expect(cookie.contains(part)) }
            #expect(!cookie.contains("Secure"))
            let secure = try await web.send("/session", .POST, Self.right, as: nil, headers: [("X-Forwarded-Proto", "https")])
            #expect(secure.header("Set-Cookie")?.hasSuffix("; Secure") == true)
        }
    }

    @Test(arguments: [
        #"{"email": "marie@example.be", "password": "wrong"}"#, #"{"email": "nobody@example.be", "password": "a long enough one"}"#,
    ])
    func `who is wrong gets no cookie and no reason`(json: String) async throws {
        try await serving { web async throws in
            let answer = try await web.send("/session", .POST, json, as: nil)
            #expect(answer.status == 401 && answer["code"] == "wrong-password" && answer.header("Set-Cookie") == nil)
        }
    }

    @Test func `a form of another site cannot sign in`() async throws {
        try await serving { web async throws in
            let answer = try await web.ask(
                "/session", .POST, as: nil, headers: [("Content-Type", "text/plain")], body: Array(Self.right.utf8))
            #expect(answer.status == 415)
        }
    }

    @Test func `a change within a session needs the session's own token`() async throws {
        try await serving { web async throws in
            let headers = try await signedIn(web)
            #expect(try await web.ask("/me", as: nil, headers: [headers[0]]).status == 200)
            #expect(try await web.ask("/session", .DELETE, as: nil, headers: [headers[0]])["code"] == "csrf")
            #expect(try await web.ask("/session", .DELETE, as: nil, headers: [headers[0], ("X-CSRF-Token", "x")])["code"] == "csrf")
            #expect(try await web.ask("/session", .DELETE, as: nil, headers: headers).status == 204)
            #expect(try await web.ask("/me", as: nil, headers: headers).status == 401)
        }
    }

    @Test func `signing in again ends the session before`() async throws {
        try await serving { web async throws in
            let first = try await signedIn(web)
            let second = try await web.send("/session", .POST, Self.right, as: nil, headers: [first[0]])
            #expect(second.status == 200)
            #expect(try await web.ask("/me", as: nil, headers: first).status == 401)
        }
    }

    @Test func `accounts are added, changed and listed by who may`() async throws {
        try await serving { web async throws in
            let syndic = try await signedIn(web)
            let json = #"{"email": "Paul@example.be", "name": "Paul", "role": "accountant", "password": "another long one"}"#
            let added = try await web.send("/users", .POST, json, as: nil, headers: syndic)
            let id = try #require(added["id"])
            #expect(added.status == 201 && added["email"] == "paul@example.be" && !added.text.contains("long one"))
            #expect(try await web.send("/users", .POST, json, as: nil, headers: syndic).status == 409)
            let paul = try await signedIn(web, #"{"email": "paul@example.be", "password": "another long one"}"#)
            #expect(try await web.ask("/users", as: nil, headers: paul).status == 403)
            let list = try await web.ask("/users", as: nil, headers: syndic)
            #expect(list["items/0/name"] == "Marie" && list["items/1/name"] == "Paul" && list["items/2"] == nil)
            let disabled = try await web.send("/users/\(id)", .PATCH, #"{"disabled": true}"#, as: nil, headers: syndic)
            #expect(disabled.status == 200 && disabled["disabled"] == "1")
            #expect(try await web.ask("/me", as: nil, headers: paul).status == 401)
            let marie = try #require(list["items/0/id"])
            #expect(try await web.send("/users/\(marie)", .PATCH, #"{"role": "owner"}"#, as: nil, headers: syndic)["code"] == "last-keeper")
            #expect(try await web.send("/users/nobody", .PATCH, "{}", as: nil, headers: syndic).status == 404)
            #expect(try await web.send("/users", .POST, #"{"email": "x"}"#, as: nil, headers: syndic)["errors/0/pointer"] == "/name")
        }
    }

    @Test func `a service token does what it may, until it is revoked`() async throws {
        try await serving { web async throws in
            let syndic = try await signedIn(web)
            let json = #"{"name": "platform", "permissions": ["users"], "expires": "2099-01-01T00:00:00Z"}"#
            let made = try await web.send("/tokens", .POST, json, as: nil, headers: syndic)
            let (id, secret) = (try #require(made["id"]), try #require(made["secret"]))
            #expect(try await web.ask("/users", as: secret).status == 200)
            #expect(try await web.ask("/tokens", as: secret).status == 403)
            let list = try await web.ask("/tokens", as: nil, headers: syndic)
            #expect(list["items/0/name"] == "platform" && !list.text.contains(secret))
            #expect(try await web.ask("/tokens/\(id)", .DELETE, as: nil, headers: syndic).status == 204)
            #expect(try await web.ask("/tokens/\(id)", .DELETE, as: nil, headers: syndic).status == 404)
            #expect(try await web.ask("/users", as: secret).status == 401)
        }
    }
}
