package import Domain

extension ExplanationReason {
    /// The reason for a person, in the four languages.
    package var message: Localized {
        switch self {
        case .labelled(let words, beside: true):
            Localized(fr: "à côté de « \(words) »", nl: "naast \"\(words)\"", de: "neben „\(words)“", en: "beside \"\(words)\"")
        case .labelled(let words, beside: false):
            Localized(fr: "sous « \(words) »", nl: "onder \"\(words)\"", de: "unter „\(words)“", en: "under \"\(words)\"")
        case .calledOtherwise(let words):
            Localized(
                fr: "« \(words) » dit autre chose", nl: "\"\(words)\" zegt iets anders", de: "„\(words)“ sagt etwas anderes",
                en: "\"\(words)\" says something else")
        case .unlabelled:
            Localized(fr: "aucun libellé", nl: "geen label", de: "ohne Bezeichnung", en: "no label")
        case .repeated(let count):
            Localized(
                fr: "\(count) fois sur le document", nl: "\(count) keer op het document", de: "\(count)-mal auf dem Dokument",
                en: "\(count) times on the document")
        case .checked:
            Localized(
                fr: "chiffres de contrôle justes", nl: "controlecijfers kloppen", de: "Prüfziffern stimmen", en: "check digits are right")
        case .addsUp:
            Localized(
                fr: "hors TVA + TVA = total", nl: "excl. + btw = totaal", de: "netto + MwSt. = Gesamtbetrag", en: "net + VAT = total")
        case .coded:
            Localized(
                fr: "un code de la page le dit aussi", nl: "een code op de pagina zegt het ook", de: "ein Code der Seite sagt es auch",
                en: "a code on the page says so too")
        case .ofCustomer:
            Localized(
                fr: "dans l'adresse du client", nl: "in het adres van de klant", de: "in der Anschrift des Kunden", en: "in the customer's address")
        case .ours:
            Localized(fr: "le nôtre", nl: "van onszelf", de: "unser eigenes", en: "our own")
        case .recognized(let percent):
            Localized(fr: "reconnu à \(percent) %", nl: "\(percent) % herkend", de: "zu \(percent) % erkannt", en: "recognised at \(percent) %")
        case .computed:
            Localized(fr: "calculé", nl: "berekend", de: "berechnet", en: "computed")
        }
    }
}
