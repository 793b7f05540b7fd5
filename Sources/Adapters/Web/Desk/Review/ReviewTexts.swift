internal import Domain

/// The words of the review page that depend on what it shows.
enum ReviewTexts {
    static let missing = Localized(fr: "manque", nl: "ontbreekt", de: "fehlt", en: "missing")
    static let corrected = Localized(fr: "corrigé", nl: "verbeterd", de: "korrigiert", en: "corrected")
    static let computed = Localized(fr: "calculé", nl: "berekend", de: "berechnet", en: "computed")
    static let eInvoice = Localized(fr: "e-facture", nl: "e-factuur", de: "E-Rechnung", en: "e-invoice")

    static let hintDecide = Localized(
        fr: "Entrée confirme un champ et passe au suivant, puis décide.", nl: "Enter bevestigt een veld, gaat verder, en beslist dan.",
        de: "Eingabe bestätigt ein Feld, geht weiter und entscheidet dann.", en: "Enter confirms a field, goes on, and then decides.")
    static let hintCorrect = Localized(
        fr: "Cliquez un mot sur la page ou tracez un cadre pour remplir le champ.",
        nl: "Klik een woord op de pagina of trek een kader om het veld te vullen.",
        de: "Klicken Sie ein Wort auf der Seite an oder ziehen Sie einen Rahmen, um das Feld zu füllen.",
        en: "Click a word on the page or draw a box to fill the field.")

    static func pageOf(_ page: Int, _ pages: Int) -> Localized {
        Localized(fr: "page \(page)/\(pages)", nl: "pagina \(page)/\(pages)", de: "Seite \(page)/\(pages)", en: "page \(page)/\(pages)")
    }

    static func pages(_ numbers: [Int]) -> Localized {
        guard let first = numbers.first, let last = numbers.last else { return Localized(fr: "", nl: "", de: "", en: "") }
        let range = first == last ? "\(first)" : "\(first)–\(last)"
        return Localized(fr: "p. \(range)", nl: "p. \(range)", de: "S. \(range)", en: "p. \(range)")
    }

    static func repeats(_ state: String) -> Localized {
        Localized(
            fr: "Un autre brouillon (\(state)) semble être la même dépense.", nl: "Een ander ontwerp (\(state)) lijkt dezelfde uitgave.",
            de: "Ein anderer Entwurf (\(state)) scheint dieselbe Ausgabe zu sein.", en: "Another draft (\(state)) seems to be the same expense.")
    }
}
