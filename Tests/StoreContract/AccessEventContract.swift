package import Access
internal import Domain
package import Review
internal import Testing

/// What every store writes into the history when somebody's access changes.
package struct AccessEventContract: Sendable, CustomTestStringConvertible {
    package typealias Store = AccountStore & TokenStore & WebhookStore & ReviewStore

    package let testDescription: String
    private let body: @Sendable (any Store) async throws -> Void

    private init(_ sentence: String, _ body: @escaping @Sendable (any Store) async throws -> Void) {
        testDescription = sentence
        self.body = body
    }

    package func verify(_ store: any Store) async throws { try await body(store) }

    package static let cases: [AccessEventContract] = [
        AccessEventContract("what becomes of an account is told, and who did it") { store async throws in
            let store = store.signed(by: "anne@office.example")
            #expect(try await store.add(account, password: "p"))
            var changed = account
            changed.role = .accountant
            #expect(try await store.change(changed) == false, "the last who may see to the accounts stays")
            changed.role = .superadmin
            #expect(try await store.change(changed))
            #expect(try await store.change(changed), "nothing is different")
            try await store.setPassword("q", of: account.id)
            #expect(
                try await told(store) == [
                    "user_added eva@office.example: syndic", "user_changed eva@office.example: superadmin",
                    "password_changed eva@office.example",
                ])
            #expect(try await store.activity(ActivityQuery(), of: office).allSatisfy { $0.event.who == "anne@office.example" })
        },
        AccessEventContract("an account that is disabled and let in again is told twice") { store async throws in
            _ = try await store.add(account, password: "p")
            var second = account
            (second.id, second.email) = (UserID("second"), try #require(EmailAddress("second@office.example")))
            _ = try await store.add(second, password: "p")
            for isDisabled in [true, false] {
                second.isDisabled = isDisabled
                #expect(try await store.change(second))
            }
            #expect(try await told(store).suffix(2) == ["user_disabled second@office.example", "user_enabled second@office.example"])
        },
        AccessEventContract("tokens and webhooks that come and go are told, once") { store async throws in
            let token = ServiceToken(
                id: TokenID("t"), organisation: office, name: "Bookkeeping", permissions: [.draftsRead], made: SetClock.start, madeBy: "anne",
                expires: nil)
            try await store.add(token, hash: SecretHash([1]))
            for isFirst in [true, false] { #expect(try await store.revoke(token.id, of: office, at: SetClock.start) == isFirst) }
            let webhook = Webhook(
                id: WebhookID("w"), organisation: office, url: "https://hooks.example/a", topics: [.draft], made: SetClock.start, madeBy: "anne")
            try await store.add(webhook, secret: "s")
            #expect(try await store.remove(webhook.id, of: Organisation("other")) == false)
            for isFirst in [true, false] { #expect(try await store.remove(webhook.id, of: office) == isFirst) }
            #expect(
                try await told(store) == [
                    "token_made Bookkeeping", "token_revoked Bookkeeping", "webhook_added https://hooks.example/a",
                    "webhook_removed https://hooks.example/a",
                ])
            #expect(try await store.activity(ActivityQuery(), of: Organisation("other")).isEmpty)
        },
    ]

    /// The history of the organisation, the first first.
    private static func told(_ store: any Store) async throws -> [String] {
        try await store.activity(ActivityQuery(), of: office).reversed().map { "\($0.event.what.rawValue) \($0.event.detail ?? "")" }
    }
}

private let account = User(
    id: UserID("eva"), organisation: office, email: EmailAddress("eva@office.example") ?? { preconditionFailure("an address") }(), name: "Eva",
    role: .syndic, made: SetClock.start)
