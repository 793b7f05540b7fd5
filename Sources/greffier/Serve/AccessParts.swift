import Access
import Credentials
import Domain
import WebhookCourier

/// Who may ask, and how it is found out.
struct AccessParts {
    let gate: any Gate
    let sessions: Sessions
    let users: Users
    let tokens: Tokens
    let webhooks: Webhooks
    let rounds: WebhookRounds

    init(_ settings: Settings, store: any Store) async {
        let (passwords, secrets, cache) = (Scrypt(), Secrets(), CallerCache())
        sessions = Sessions(store: store, passwords: passwords, secrets: secrets, cache: cache, now: { .now })
        users = Users(store: store, passwords: passwords, secrets: secrets, cache: cache, now: { .now })
        tokens = Tokens(store: store, secrets: secrets, cache: cache, now: { .now })
        let courier = WebhookCourier(signer: secrets, allowsInside: settings.web.sendsWebhooksInside)
        webhooks = Webhooks(store: store, post: courier, secrets: secrets, now: { .now })
        rounds = WebhookRounds(store: store, post: courier, now: { .now })
        gate = Doorkeeper(
            sessions: sessions, tokens: tokens, bearers: await KoproGoTokens(secrets: settings.web.jwtSecrets, now: { .now }), secrets: secrets,
            now: { .now })
    }
}
