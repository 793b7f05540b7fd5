/// What a person is in an organisation, as KoproGo names it in its tokens.
package enum Role: String, Codable, CaseIterable, Sendable {
    case superadmin
    case syndic
    case accountant
    case boardMember = "board_member"
    case contractor
    case owner

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
