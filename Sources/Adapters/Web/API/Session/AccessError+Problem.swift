package import Access
internal import Domain
internal import HTTPTypes

extension AccessError: Problematic {
    package var problem: Problem {
        switch self {
        case .wrongPassword: Problem(.unauthorized, "wrong-password", message)
        case .pause(let seconds): Problem(.tooManyRequests, "pause", message, headers: [.retryAfter: String(seconds)])
        case .noOrganisation: Problem(.forbidden, "no-organisation", message)
        case .emailTaken: Problem(.conflict, "email-taken", message)
        case .badEmail: .form("/email", message)
        case .badPassword: .form("/password", message)
        case .badName: .form("/name", message)
        case .lastKeeper: Problem(.conflict, "last-keeper", message)
        case .noUser, .noToken, .noWebhook: .notFound
        case .badAddress: .form("/url", message)
        case .tooManyWebhooks: Problem(.conflict, "too-many-webhooks", message)
        case .expired: .form("/expires", message)
        case .moreThanOwn: .form("/permissions", message)
        }
    }
}

extension Problem {
    /// The body is JSON or it is refused unread.
    static var jsonNeeded: Problem {
        Problem(
            .unsupportedMediaType, "json-needed",
            Localized(
                fr: "Envoyez du JSON (Content-Type: application/json).", nl: "Stuur JSON (Content-Type: application/json).",
                de: "Senden Sie JSON (Content-Type: application/json).", en: "Send JSON (Content-Type: application/json)."))
    }
}
