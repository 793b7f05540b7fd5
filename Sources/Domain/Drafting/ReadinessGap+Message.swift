extension ReadinessGap {
    /// The reason for a person, in the four languages; the field is named beside it.
    package var message: Localized {
        switch reason {
        case .kind:
            Localized(
                fr: "Ce n'est pas une facture à payer.", nl: "Dit is geen factuur om te betalen.", de: "Das ist keine Rechnung zum Bezahlen.",
                en: "This is no invoice to pay.")
        case .missing: Localized(fr: "Manque.", nl: "Ontbreekt.", de: "Fehlt.", en: "Missing.")
        case .unsure:
            Localized(
                fr: "À comparer avec la page.", nl: "Te vergelijken met de pagina.", de: "Mit der Seite zu vergleichen.",
                en: "To be compared with the page.")
        case .arithmetic:
            Localized(
                fr: "Les montants ne tombent pas juste.", nl: "De bedragen kloppen niet met elkaar.", de: "Die Beträge gehen nicht auf.",
                en: "The amounts do not add up.")
        case .currency:
            Localized(
                fr: "Une autre monnaie que l'euro.", nl: "Een andere munt dan de euro.", de: "Eine andere Währung als der Euro.",
                en: "Another currency than the euro.")
        case .split:
            Localized(
                fr: "Le début ou la fin du document dans le fichier est incertain.",
                nl: "Waar het document in het bestand begint of eindigt is onzeker.",
                de: "Wo das Dokument in der Datei beginnt oder endet, ist unsicher.",
                en: "Where the document begins or ends in its file is uncertain.")
        case .finding:
            Localized(
                fr: "Une remarque demande un coup d'œil.", nl: "Een opmerking vraagt om na te kijken.", de: "Ein Hinweis verlangt einen Blick.",
                en: "A remark asks for a look.")
        }
    }
}
