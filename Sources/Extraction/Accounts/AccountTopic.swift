/// A matter that associations pay for, with the words that tell it in French, Dutch, German and English and the accounts it is booked on.
///
/// Words are folded. A star stands for any letters: "lift*" is the beginning of a word, "*wartung" the end of one.
struct AccountTopic: Sendable {
    /// The account when nothing more is said of the work.
    let code: String
    /// Accounts by the nature of the work, where the chart parts them.
    var natures: [WorkNature: String] = [:]
    /// Words that tell the matter plainly.
    let words: [String]
    /// Words that tell it with others.
    var hints: [String] = []
    /// Words that tell that the matter is only part of another.
    var unless: [String] = []
}

/// What was done.
enum WorkNature: CaseIterable, Sendable {
    case inspection, upgrade, works, telephone, repair

    /// Work that is none of these.
    static let upkeep = [
        "entretien*", "maintenance", "contrat*", "abonnement*", "forfait*", "onderhoud*", "contract*", "wartung*", "vollwartung*", "service contract",
        "redevance*", "vergoeding",
    ]

    var words: [String] {
        switch self {
        case .inspection:
            [
                "controle periodique", "controle legal", "organisme de controle", "visite de controle", "inspection*", "keuring*", "herkeuring",
                "wettelijke controle", "periodieke controle", "prufung*", "wiederkehrende prufung", "periodic inspection", "sect", "edtc",
            ]
        case .upgrade:
            [
                "mise en conformite", "modernisation*", "moderniser*", "modernisering*", "modernisierung*", "nachrustung*", "upgrade*",
                "analyse de risques",
            ]
        case .works:
            [
                "renovation*", "renovatie*", "refection", "ravalement", "sanierung*", "erneuerung*", "renewal", "reconstruction", "dakrenovatie",
                "gevelrenovatie", "vernieuwing*", "isolation de la toiture", "dakisolatie", "etat d'avancement", "vorderingsstaat", "bouwwerken",
                "grosse reparation", "grote herstelling*",
            ]
        case .telephone:
            [
                "ligne d'alarme", "alarmlijn*", "alarmleitung*", "alarm line", "telephone*", "telefon*", "telefoon*", "gsm", "phone",
                "ligne d'urgence", "noodtelefoon", "notruf*",
            ]
        case .repair:
            [
                "reparation*", "depannage*", "remplacement*", "herstelling*", "hersteld", "vervanging*", "vervangen", "reparatur*", "austausch*",
                "storung*", "repair*", "replacement*", "panne", "defect", "intervention urgente", "dringende interventie",
            ]
        }
    }
}
