internal import Access
internal import Domain

/// The whole of a short list, as the API tells it.
struct AccessList<Item: Decodable & Sendable>: Decodable, Sendable {
    let items: [Item]
}

struct UserRecord: Decodable, Sendable {
    let id: String
    let email: String
    let name: String
    let role: String
    let disabled: Bool
    let signedIn: String?
}

struct TokenRecord: Decodable, Sendable {
    let id: String
    let name: String
    let permissions: [String]
    let made: String
    let madeBy: String
    let expires: String?
    let revoked: String?
    let used: String?
}

struct WebhookRecord: Decodable, Sendable {
    let id: String
    let url: String
    let events: [String]
    let failing: String?
    let disabled: String?
}

/// The rows of the page as a reader sees them.
struct AccessRows {
    private let language: Language
    private let shown: Shown
    private let now: String

    init(_ language: Language, at now: Moment) {
        self.language = language
        self.now = now.description
        shown = Shown(language: language)
    }

    func user(_ user: UserRecord) -> [String: any Sendable] {
        let role = Role(rawValue: user.role)
        return [
            "id": user.id, "name": user.name, "email": user.email, "role": user.role, "roleName": role?.title(language) ?? user.role,
            "disabled": user.disabled, "state": state(good: !user.disabled, user.disabled ? "disabled" : "active"),
            "signedIn": user.signedIn.map(shown.moment) ?? AccessTexts.words["never", language],
        ]
    }

    func token(_ token: TokenRecord) -> [String: any Sendable] {
        // Moments of RFC 3339 in UTC sort as texts.
        let isOver = token.expires.map { $0 <= now } ?? false
        let isGood = token.revoked == nil && !isOver
        return [
            "id": token.id, "name": token.name, "good": isGood, "madeBy": token.madeBy, "made": shown.moment(token.made),
            "permissions": token.permissions.map { Permission(rawValue: $0)?.title(language) ?? $0 }.joined(separator: ", "),
            "expires": token.expires.map(shown.moment) ?? AccessTexts.words["never", language],
            "used": token.used.map(shown.moment) ?? AccessTexts.words["never", language],
            "state": state(good: isGood, token.revoked != nil ? "revoked" : isOver ? "expired" : "active"),
        ]
    }

    func webhook(_ webhook: WebhookRecord) -> [String: any Sendable] {
        let (isOff, isFailing) = (webhook.disabled != nil, webhook.failing != nil)
        var badge = state(good: !isOff && !isFailing, isOff ? "off" : isFailing ? "failing" : "active")
        if isFailing, !isOff { badge["kind"] = "warning" }
        return [
            "id": webhook.id, "url": webhook.url, "state": badge,
            "events": webhook.events.map { AccessTexts.topic($0)(language) }.joined(separator: ", "),
            "failing": webhook.failing.map { AccessTexts.since(shown.moment($0))(language) } ?? "",
        ]
    }

    /// A badge: its colour and its word.
    private func state(good: Bool, _ word: String) -> [String: any Sendable] {
        ["kind": good ? "good" : "failed", "name": AccessTexts.words[word, language]]
    }
}
