/// The names of the upper levels of the normalised chart of accounts of co-ownerships (Royal Decree of 12 July 2012, MB 3 August 2012). The
/// French and Dutch names are those of practice; German and English are our own. Codes have three to seven digits and match by prefix.
package enum ChartOfAccounts {
    /// The name of exactly this code; nil when the chart does not name it.
    package static func name(of code: String) -> Localized? { names[code] }

    /// The class that an account is printed under: the longest of its first digits (up to three) that the chart names; else the first two.
    package static func classCode(of account: String) -> String {
        let three = String(account.prefix(3))
        return names[three] == nil ? String(account.prefix(2)) : three
    }

    /// The section of an account: its first two digits.
    package static func sectionCode(of account: String) -> String { String(account.prefix(2)) }

    /// The name of the account, or of the nearest above it that has one.
    package static func nearestName(of account: String) -> Localized? {
        stride(from: account.count, through: 2, by: -1).lazy.compactMap { names[String(account.prefix($0))] }.first
    }

    private static let names = [services, costs, income, accounts].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

    private static let services: [String: Localized] = [
        "61": Localized(
            fr: "Services et biens divers", nl: "Diensten en diverse goederen", de: "Dienstleistungen und sonstige Güter",
            en: "Services and sundry goods"),
        "610": Localized(
            fr: "Entretien et petites réparations", nl: "Onderhoud en kleine herstellingen", de: "Unterhalt und kleine Reparaturen",
            en: "Maintenance and small repairs"),
        "611": Localized(
            fr: "Travaux et frais exceptionnels", nl: "Werken en uitzonderlijke kosten", de: "Außerordentliche Arbeiten und Kosten",
            en: "Exceptional works and costs"),
        "612": Localized(
            fr: "Fournitures à l'association", nl: "Leveringen aan de vereniging", de: "Lieferungen an die Vereinigung",
            en: "Supplies to the association"),
        "613": Localized(
            fr: "Honoraires, conseil et commissaire", nl: "Erelonen, raad en commissaris", de: "Honorare, Beirat und Rechnungsprüfer",
            en: "Fees, council and auditor"),
        "614": Localized(fr: "Assurances", nl: "Verzekeringen", de: "Versicherungen", en: "Insurance"),
        "615": Localized(fr: "Conciergerie", nl: "Conciërgewoning", de: "Hausmeisterwohnung", en: "Caretaker's lodge"),
        "616": Localized(
            fr: "Frais d'administration et de gestion", nl: "Administratie- en beheerskosten", de: "Verwaltungskosten", en: "Administration costs"),
    ]

    private static let costs: [String: Localized] = [
        "60": Localized(fr: "Approvisionnements", nl: "Aankopen", de: "Einkäufe", en: "Purchases"),
        "62": Localized(
            fr: "Rémunérations et charges sociales", nl: "Bezoldigingen en sociale lasten", de: "Löhne und Sozialabgaben", en: "Staff costs"),
        "63": Localized(
            fr: "Amortissements et réductions de valeur", nl: "Afschrijvingen en waardeverminderingen", de: "Abschreibungen und Wertminderungen",
            en: "Depreciation and write-downs"),
        "64": Localized(fr: "Autres charges", nl: "Andere kosten", de: "Sonstige Kosten", en: "Other costs"),
        "640": Localized(fr: "Taxes et redevances", nl: "Belastingen en retributies", de: "Steuern und Abgaben", en: "Taxes and levies"),
        "642": Localized(fr: "Loyers payés", nl: "Betaalde huur", de: "Gezahlte Mieten", en: "Rent paid"),
        "643": Localized(fr: "Frais privatifs", nl: "Privatieve kosten", de: "Private Kosten", en: "Private costs"),
        "65": Localized(fr: "Charges financières", nl: "Financiële kosten", de: "Finanzkosten", en: "Financial costs"),
        "66": Localized(fr: "Charges exceptionnelles", nl: "Uitzonderlijke kosten", de: "Außerordentliche Aufwendungen", en: "Exceptional charges"),
        "67": Localized(fr: "Impôts", nl: "Belastingen op het resultaat", de: "Ertragsteuern", en: "Taxes on income"),
        "68": Localized(
            fr: "Dotations aux fonds", nl: "Toevoegingen aan de fondsen", de: "Zuführungen an die Fonds", en: "Allocations to the funds"),
        "69": Localized(fr: "Valeurs à reporter", nl: "Over te dragen middelen", de: "Vortrag", en: "Carried forward"),
    ]

    private static let income: [String: Localized] = [
        "70": Localized(fr: "Provisions appelées", nl: "Opgevraagde voorschotten", de: "Abgerufene Vorauszahlungen", en: "Advances called"),
        "701": Localized(fr: "Apports aux fonds", nl: "Bijdragen aan de fondsen", de: "Beiträge zu den Fonds", en: "Contributions to the funds"),
        "74": Localized(fr: "Autres produits", nl: "Andere opbrengsten", de: "Sonstige Erträge", en: "Other income"),
        "75": Localized(fr: "Produits financiers", nl: "Financiële opbrengsten", de: "Finanzerträge", en: "Financial income"),
        "76": Localized(
            fr: "Produits exceptionnels", nl: "Uitzonderlijke opbrengsten", de: "Außerordentliche Erträge", en: "Exceptional income"),
    ]
}
