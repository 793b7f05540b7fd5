package import Domain

/// The webhooks of an organisation, as its people see to them.
package struct Webhooks: Sendable {
    private let store: any WebhookStore
    private let post: any WebhookPost
    private let secrets: any SecretMaker
    private let now: @Sendable () -> Moment

    package init(store: any WebhookStore, post: any WebhookPost, secrets: any SecretMaker, now: @escaping @Sendable () -> Moment) {
        self.store = store
        self.post = post
        self.secrets = secrets
        self.now = now
    }

    /// Adds a webhook. The secret that events are signed with is told this once.
    package func add(
        _ url: String, _ topics: Set<LiveEvent.Topic>, for organisation: Organisation, by who: String
    ) async throws -> (webhook: Webhook, secret: String) {
        guard url.utf8.count <= 2_000, post.isAllowed(url) else { throw AccessError.badAddress }
        guard try await store.webhooks(of: organisation).count < 50 else { throw AccessError.tooManyWebhooks }
        let secret = "whsec_" + secrets.secret()
        let webhook = Webhook(
            id: WebhookID(secrets.name()), organisation: organisation, url: url, topics: topics.isEmpty ? Set(LiveEvent.Topic.allCases) : topics,
            made: now(), madeBy: who)
        try await store.signed(by: who).add(webhook, secret: secret)
        return (webhook, secret)
    }

    package func all(of organisation: Organisation) async throws(StoreError) -> [Webhook] { try await store.webhooks(of: organisation) }

    package func remove(_ id: WebhookID, of organisation: Organisation, by who: String) async throws {
        guard try await store.signed(by: who).remove(id, of: organisation) else { throw AccessError.noWebhook }
    }

    /// What was sent, or is to be, the last first.
    package func deliveries(to id: WebhookID, of organisation: Organisation, limit: Int) async throws -> [Delivery] {
        guard let deliveries = try await store.deliveries(to: id, of: organisation, limit: limit) else { throw AccessError.noWebhook }
        return deliveries
    }

    /// Sends it again, at once; a webhook that was disabled is in service again.
    package func retry(_ number: Int64, to id: WebhookID, of organisation: Organisation) async throws {
        guard try await store.retry(number, to: id, of: organisation, at: now()) else { throw AccessError.noWebhook }
    }
}
