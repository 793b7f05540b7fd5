internal import Domain

/// The texts of the overview.
enum OverviewTexts {
    static func span(_ months: Int) -> Localized {
        Localized(fr: "\(months) mois", nl: "\(months) maanden", de: "\(months) Monate", en: "\(months) months")
    }

    static let words: [String: Localized] = [
        "title": Localized(fr: "Aperçu", nl: "Overzicht", de: "Übersicht", en: "Overview"),
        "span": Localized(fr: "Période", nl: "Periode", de: "Zeitraum", en: "Period"),
        "volumes": Localized(
            fr: "Documents arrivés et brouillons approuvés", nl: "Aangekomen documenten en goedgekeurde ontwerpen",
            de: "Eingegangene Dokumente und genehmigte Entwürfe", en: "Documents that arrived and drafts approved"),
        "documents": Localized(fr: "Documents arrivés", nl: "Aangekomen documenten", de: "Eingegangene Dokumente", en: "Documents arrived"),
        "approved": Localized(fr: "Brouillons approuvés", nl: "Goedgekeurde ontwerpen", de: "Genehmigte Entwürfe", en: "Drafts approved"),
        "straight": Localized(fr: "Approuvés sans retouche", nl: "Goedgekeurd zoals gelezen", de: "Unverändert genehmigt", en: "Approved as read"),
        "straightTitle": Localized(
            fr: "Part approuvée sans retouche", nl: "Aandeel goedgekeurd zoals gelezen", de: "Anteil unverändert genehmigt",
            en: "Share approved as read"),
        "time": Localized(
            fr: "De l'arrivée à l'approbation (dernier mois)", nl: "Van aankomst tot goedkeuring (laatste maand)",
            de: "Vom Eingang zur Genehmigung (letzter Monat)", en: "From arrival to approval (last month)"),
        "timeToApproval": Localized(
            fr: "Temps de l'arrivée à l'approbation", nl: "Tijd van aankomst tot goedkeuring", de: "Zeit vom Eingang zur Genehmigung",
            en: "Time from arrival to approval"),
        "median": Localized(fr: "Médiane", nl: "Mediaan", de: "Median", en: "Median"),
        "month": Localized(fr: "Mois", nl: "Maand", de: "Monat", en: "Month"),
        "asTable": Localized(fr: "Les chiffres", nl: "De cijfers", de: "Die Zahlen", en: "The figures"),
        "accuracy": Localized(
            fr: "Justesse de lecture par champ", nl: "Juistheid van het lezen per veld", de: "Lesegenauigkeit je Feld",
            en: "Reading accuracy by field"),
        "accuracyNote": Localized(
            fr: "Parmi les brouillons approuvés : lu juste, sans correction.",
            nl: "Van de goedgekeurde ontwerpen: juist gelezen, zonder verbetering.",
            de: "Von den genehmigten Entwürfen: richtig gelesen, ohne Korrektur.", en: "Of the approved drafts: read right, without a correction."),
        "field": Localized(fr: "Champ", nl: "Veld", de: "Feld", en: "Field"),
        "overTime": Localized(fr: "Au fil des mois", nl: "Per maand", de: "Im Lauf der Monate", en: "Over the months"),
        "read": Localized(fr: "Lus", nl: "Gelezen", de: "Gelesen", en: "Read"),
        "corrected": Localized(fr: "Corrigés", nl: "Verbeterd", de: "Korrigiert", en: "Corrected"),
        "right": Localized(fr: "Justes", nl: "Juist", de: "Richtig", en: "Right"),
        "amounts": Localized(
            fr: "Montants approuvés par immeuble", nl: "Goedgekeurde bedragen per gebouw", de: "Genehmigte Beträge je Gebäude",
            en: "Amounts approved by building"),
        "building": Localized(fr: "Immeuble", nl: "Gebouw", de: "Gebäude", en: "Building"),
        "noBuilding": Localized(fr: "Sans immeuble", nl: "Zonder gebouw", de: "Ohne Gebäude", en: "No building"),
        "count": Localized(fr: "Brouillons", nl: "Ontwerpen", de: "Entwürfe", en: "Drafts"),
        "amount": Localized(fr: "Montant", nl: "Bedrag", de: "Betrag", en: "Amount"),
        "nothing": Localized(
            fr: "Rien n'a encore été approuvé.", nl: "Er is nog niets goedgekeurd.", de: "Noch ist nichts genehmigt.",
            en: "Nothing has been approved yet."),
    ]
}
