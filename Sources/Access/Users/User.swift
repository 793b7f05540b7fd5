package import Domain

/// The name that a user has in the store, for ever: what the history signs with.
package struct UserID: Hashable, Codable, Sendable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) { self.text = text }

    package var description: String { text }
}

/// A person with an account of this installation.
package struct User: Sendable, Hashable {
    package var id: UserID
    package var organisation: Organisation
    /// Unique in the whole installation, in lower case.
    package var email: EmailAddress
    /// As it is shown.
    package var name: String
    package var role: Role
    /// Nobody signs in under a disabled account, and its sessions have ended.
    package var isDisabled: Bool
    package var made: Moment
    package var signedIn: Moment?

    package init(
        id: UserID, organisation: Organisation, email: EmailAddress, name: String, role: Role, isDisabled: Bool = false, made: Moment,
        signedIn: Moment? = nil
    ) {
        self.id = id
        self.organisation = organisation
        self.email = email
        self.name = name
        self.role = role
        self.isDisabled = isDisabled
        self.made = made
        self.signedIn = signedIn
    }
}

/// An address that someone signs in with. Capitals do not tell two people apart.
package struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    /// Nil unless there is one "@" with something before it and a host behind it, without spaces or controls, at most 254 bytes (RFC 5321).
    package init?(_ text: String) {
        let text = text.lowercased()
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, text.utf8.count <= 254 else { return nil }
        guard text.unicodeScalars.allSatisfy({ $0.value > 32 && $0.value != 127 && !$0.properties.isWhitespace }) else { return nil }
        self.text = text
    }

    package var description: String { text }
}
