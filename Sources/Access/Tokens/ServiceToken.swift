package import Domain

/// The name of a service token; it tells nothing of its secret.
package struct TokenID: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) { self.text = text }

    package var description: String { text }
}

/// What a machine shows instead of a person: a random secret that may do some things in one organisation, until it expires or is revoked.
package struct ServiceToken: Sendable, Hashable {
    /// Every secret begins so, that people and scanners of leaked secrets know it.
    package static let mark = "grf_"

    package var id: TokenID
    package var organisation: Organisation
    /// What the history says when the token does something.
    package var name: String
    package var permissions: Set<Permission>
    package var made: Moment
    package var madeBy: String
    package var expires: Moment?
    package var revoked: Moment?
    /// To the minute.
    package var used: Moment?

    package init(
        id: TokenID, organisation: Organisation, name: String, permissions: Set<Permission>, made: Moment, madeBy: String, expires: Moment?,
        revoked: Moment? = nil, used: Moment? = nil
    ) {
        self.id = id
        self.organisation = organisation
        self.name = name
        self.permissions = permissions
        self.made = made
        self.madeBy = madeBy
        self.expires = expires
        self.revoked = revoked
        self.used = used
    }

    package func isGood(at now: Moment) -> Bool { revoked == nil && expires.map { $0 > now } ?? true }

    /// Who asks with it.
    package var caller: Caller {
        Caller(organisation: organisation, who: name, name: name, role: nil, permissions: permissions, means: .service)
    }
}
