package import Domain

/// Who asks: for which organisation, under which name, and what he may do. Nothing that he asks reaches beyond the organisation.
package struct Caller: Sendable, Hashable {
    /// How he proved it.
    package enum Means: Sendable, Hashable {
        /// A bearer token of KoproGo.
        case bearer
        /// A service token of a machine.
        case service
        /// A session of the desk, with the token that every change must bring along (CSRF).
        case session(csrf: String)
    }

    package var organisation: Organisation
    /// What the history says: a user's identifier, or a service token's name.
    package var who: String
    /// For a person to read: a name or an e-mail address.
    package var name: String
    /// Nil for a machine.
    package var role: Role?
    package var permissions: Set<Permission>
    package var means: Means

    package init(organisation: Organisation, who: String, name: String, role: Role?, permissions: Set<Permission>, means: Means) {
        self.organisation = organisation
        self.who = who
        self.name = name
        self.role = role
        self.permissions = permissions
        self.means = means
    }

    package func may(_ permission: Permission) -> Bool { permissions.contains(permission) }
}
