import Domain

/// The words for what stands in minutes.
enum MinutesLabels {
    static let association = Localized(fr: "Association", nl: "Vereniging", de: "Vereinigung", en: "Association")
    static let place = Localized(fr: "Lieu", nl: "Plaats", de: "Ort", en: "Place")
    static let meeting = Localized(fr: "Assemblée", nl: "Vergadering", de: "Versammlung", en: "Assembly")
    static let convocation = Localized(fr: "Convocation", nl: "Oproeping", de: "Einberufung", en: "Convocation")
    static let opened = Localized(fr: "Ouverte à", nl: "Geopend om", de: "Eröffnet um", en: "Opened at")
    static let closed = Localized(fr: "Levée à", nl: "Gesloten om", de: "Geschlossen um", en: "Closed at")
    static let owners = Localized(fr: "Copropriétaires", nl: "Mede-eigenaars", de: "Miteigentümer", en: "Co-owners")
    static let shares = Localized(fr: "Quotités", nl: "Aandelen", de: "Anteile", en: "Shares")
    static let chair = Localized(fr: "Présidence", nl: "Voorzitter", de: "Vorsitz", en: "Chair")
    static let secretary = Localized(fr: "Secrétariat", nl: "Secretaris", de: "Schriftführung", en: "Secretary")
    static let teller = Localized(fr: "Scrutateur", nl: "Stemopnemer", de: "Stimmzähler", en: "Teller")
    static let point = Localized(fr: "N°", nl: "Nr.", de: "Nr.", en: "No.")
    static let subject = Localized(fr: "Décision", nl: "Beslissing", de: "Beschluss", en: "Decision")
    static let majority = Localized(fr: "Majorité", nl: "Meerderheid", de: "Mehrheit", en: "Majority")
    static let inFavour = Localized(fr: "Pour", nl: "Voor", de: "Dafür", en: "For")
    static let against = Localized(fr: "Contre", nl: "Tegen", de: "Dagegen", en: "Against")
    static let abstaining = Localized(fr: "Abst.", nl: "Onth.", de: "Enth.", en: "Abst.")
    static let outcome = Localized(fr: "Résultat", nl: "Resultaat", de: "Ergebnis", en: "Outcome")
    static let amount = Localized(fr: "Montant", nl: "Bedrag", de: "Betrag", en: "Amount")
    static let adopted = Localized(fr: "adopté", nl: "aangenomen", de: "angenommen", en: "adopted")
    static let rejected = Localized(fr: "rejeté", nl: "verworpen", de: "abgelehnt", en: "rejected")
    static let postponed = Localized(fr: "reporté", nl: "uitgesteld", de: "vertagt", en: "postponed")
    static let noted = Localized(fr: "pris acte", nl: "kennisgenomen", de: "zur Kenntnis", en: "noted")
    static let perYear = Localized(fr: "/an", nl: "/jaar", de: "/Jahr", en: "/year")
}
