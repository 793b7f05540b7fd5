package import Domain

/// What a person is in an organisation, as KoproGo names it in its tokens.
package enum Role: String, Codable, CaseIterable, Sendable {
    case superadmin
    case syndic
    case accountant
    case boardMember = "board_member"
    case contractor
    case owner

    /// What a person of this role may do. Drafting and correcting is the accountant's, deciding the syndic's (KoproGo, `/invoices/{id}/approve`).
    /// Contractors and owners see nothing here: what lies in the inbox is not for them yet.
    package var permissions: Set<Permission> {
        switch self {
        case .superadmin, .syndic: Set(Permission.allCases)
        case .accountant:
            [
                .documentsRead, .documentsUpload, .draftsRead, .draftsCorrect, .lessonsRead, .lessonsForget, .activityRead, .templatesRead, .render,
                .eventsRead,
            ]
        case .boardMember: [.documentsRead, .draftsRead, .activityRead, .templatesRead, .eventsRead]
        case .contractor, .owner: []
        }
    }

    /// The role for a person.
    package var title: Localized {
        switch self {
        case .superadmin: Localized(fr: "Administrateur", nl: "Beheerder", de: "Verwalter", en: "Administrator")
        case .syndic: Localized(fr: "Syndic", nl: "Syndicus", de: "Syndikus", en: "Syndic")
        case .accountant: Localized(fr: "Comptable", nl: "Boekhouder", de: "Buchhalter", en: "Accountant")
        case .boardMember: Localized(fr: "Membre du conseil", nl: "Lid van de raad", de: "Mitglied des Beirats", en: "Board member")
        case .contractor: Localized(fr: "Entrepreneur", nl: "Aannemer", de: "Unternehmer", en: "Contractor")
        case .owner: Localized(fr: "Copropriétaire", nl: "Mede-eigenaar", de: "Miteigentümer", en: "Co-owner")
        }
    }
}
