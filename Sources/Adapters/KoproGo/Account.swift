internal import Foundation
internal import HandOver
internal import NIOHTTP1

/// The user that we are there. The token of a quarter of an hour is renewed when it is refused: with the other token that came with it, then
/// with the password.
actor Account {
    private let wire: Wire
    private let email: String
    private let password: String
    private var session: Session?

    init(_ wire: Wire, email: String, password: String) {
        self.wire = wire
        self.email = email
        self.password = password
    }

    /// Our own name there.
    func user() async throws(BookError) -> String { try await signedIn().user.id }

    func ask<Value: Decodable & Sendable>(_ question: Question) async throws(BookError) -> Value {
        let known = session != nil
        let first = try await wire.send(question, token: signedIn().token)
        if first.status != 401 { return try first.value() }
        // A token that has just been given and is refused will not be taken the next time either.
        guard known else { throw .account }
        try await renew()
        let second = try await wire.send(question, token: signedIn().token)
        if second.status == 401 { throw .account }
        return try second.value()
    }

    private func signedIn() async throws(BookError) -> Session {
        if let session { return session }
        let answer = try await wire.send(Question(.POST, "/auth/login", json: ["email": email, "password": password]), token: nil)
        // Its limit of five in a quarter of an hour is 429 too.
        if [400, 401, 403, 404].contains(answer.status) { throw .account }
        let session: Session = try answer.value()
        self.session = session
        return session
    }

    private func renew() async throws(BookError) {
        guard let refresh = session?.refreshToken, let user = session?.user else { return session = nil }
        session = nil
        let answer = try await wire.send(Question(.POST, "/auth/refresh", json: ["refresh_token": refresh]), token: nil)
        guard let renewed: Renewed = try? answer.value() else { return }
        session = Session(token: renewed.token, refreshToken: renewed.refreshToken ?? refresh, user: renewed.user ?? user)
    }

    private struct Session: Decodable, Sendable {
        struct User: Decodable, Sendable { let id: String }

        let token: String
        let refreshToken: String
        let user: User
    }

    private struct Renewed: Decodable, Sendable {
        let token: String
        let refreshToken: String?
        let user: Session.User?
    }
}
