import Access
import Credentials
import Domain
import Foundation
import SQLiteStore
import StoreContract

/// An installation of its own, with a clock that the test moves.
final class Installation {
    let clock = SetClock()
    let store: SQLiteStore
    let users: Users
    let sessions: Sessions
    let tokens: Tokens
    private let path = FileManager.default.temporaryDirectory.appending(path: "access-\(UUID().uuidString).sqlite").path
    private let cache = CallerCache()

    init() throws {
        let now: @Sendable () -> Moment = { [clock] in clock.now }
        store = try SQLiteStore(path: path, who: "test", now: now)
        let passwords = Scrypt(rounds: 16)
        users = Users(store: store, passwords: passwords, secrets: Secrets(), cache: cache, now: now)
        sessions = Sessions(store: store, passwords: passwords, secrets: Secrets(), cache: cache, now: now)
        tokens = Tokens(store: store, secrets: Secrets(), cache: cache, now: now)
    }

    deinit { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }

    static let password = "a long enough one"

    /// An account for "role@example.be".
    @discardableResult
    func add(_ role: Role) async throws -> User {
        try await users.add("\(role.rawValue)@example.be", name: role.rawValue, role, password: Installation.password, to: office)
    }

    func gate(_ secrets: [String] = []) async -> Doorkeeper {
        let now: @Sendable () -> Moment = { [clock] in clock.now }
        return Doorkeeper(
            sessions: sessions, tokens: tokens, bearers: await KoproGoTokens(secrets: secrets, now: now), secrets: Secrets(), now: now)
    }
}
