package import Domain

/// Reads tokens that another program has signed.
package protocol BearerReader: Sendable {
    /// What a token says; nil for one that is not signed with a known secret, that is over, or that does not say enough.
    func claims(_ token: String) async -> BearerClaims?
}

/// What a token of KoproGo says of the person who bears it.
package struct BearerClaims: Sendable, Hashable {
    /// The user's identifier there.
    package var subject: String
    package var email: String
    package var role: Role
    /// Nil for a person who acts for no organisation.
    package var organisation: Organisation?
    /// Until when the token is taken, the tolerance for other clocks included.
    package var until: Moment

    package init(subject: String, email: String, role: Role, organisation: Organisation?, until: Moment) {
        self.subject = subject
        self.email = email
        self.role = role
        self.organisation = organisation
        self.until = until
    }
}
