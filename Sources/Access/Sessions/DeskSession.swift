package import Domain

/// Somebody signed in at the desk.
package struct DeskSession: Sendable, Hashable {
    /// Without use for so long, it ends: eight hours.
    package static let idleSeconds = 8 * 3_600
    /// It ends after seven days, however much it is used.
    package static let wholeSeconds = 7 * 86_400

    /// Of the cookie, which is kept nowhere.
    package var hash: SecretHash
    package var user: UserID
    package var begun: Moment
    /// To the minute.
    package var used: Moment

    package init(hash: SecretHash, user: UserID, begun: Moment, used: Moment) {
        self.hash = hash
        self.user = user
        self.begun = begun
        self.used = used
    }

    package func isOver(at now: Moment) -> Bool {
        used.adding(seconds: DeskSession.idleSeconds) <= now || begun.adding(seconds: DeskSession.wholeSeconds) <= now
    }
}

/// What signing in gives: the secret for the cookie, and who has it.
package struct SignedIn: Sendable {
    package var cookie: String
    package var caller: Caller

    package init(cookie: String, caller: Caller) {
        self.cookie = cookie
        self.caller = caller
    }
}
