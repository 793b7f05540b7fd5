internal import Domain

/// The words of the frame: around every page, and those that all modules say.
enum FrameTexts {
    /// For the template, by name.
    static let words: [String: Localized] = [
        "skip": Localized(fr: "Aller au contenu", nl: "Naar de inhoud", de: "Zum Inhalt", en: "Skip to content"),
        "navigation": Localized(fr: "Pages", nl: "Pagina's", de: "Seiten", en: "Pages"),
        "language": Localized(fr: "Langue", nl: "Taal", de: "Sprache", en: "Language"),
        "signOut": Localized(fr: "Se déconnecter", nl: "Afmelden", de: "Abmelden", en: "Sign out"),
        "keys": Localized(fr: "Touches du clavier", nl: "Toetsen", de: "Tastenkürzel", en: "Keyboard shortcuts"),
    ]

    /// For the modules that every page shares.
    static let texts: [String: Localized] = [
        "keys": Localized(fr: "Touches du clavier", nl: "Toetsen", de: "Tastenkürzel", en: "Keyboard shortcuts"),
        "close": Localized(fr: "Fermer", nl: "Sluiten", de: "Schließen", en: "Close"),
        "cancel": Localized(fr: "Annuler", nl: "Annuleren", de: "Abbrechen", en: "Cancel"),
        "undo": Localized(fr: "Défaire", nl: "Ongedaan maken", de: "Rückgängig", en: "Undo"),
        "messages": Localized(fr: "Messages", nl: "Meldingen", de: "Meldungen", en: "Messages"),
        "noConnection": Localized(
            fr: "Pas de connexion avec le serveur.", nl: "Geen verbinding met de server.", de: "Keine Verbindung zum Server.",
            en: "No connection to the server."),
        "noAnswer": Localized(
            fr: "Le serveur n'a pas su répondre.", nl: "De server kon niet antwoorden.", de: "Der Server konnte nicht antworten.",
            en: "The server could not answer."),
    ]

    /// The way out of a page that cannot be shown.
    static let back = Localized(fr: "Retour à l'accueil", nl: "Terug naar het begin", de: "Zurück zum Anfang", en: "Back to the start")

    /// The languages by their own names.
    static func name(_ language: Language) -> String {
        switch language {
        case .fr: "Français"
        case .nl: "Nederlands"
        case .de: "Deutsch"
        case .en: "English"
        }
    }
}

extension [String: Localized] {
    /// The texts in one language, for a module.
    func json(_ language: Language) -> JSON { .object(mapValues { .text($0(language)) }) }

    /// The texts in one language, for a template.
    func values(_ language: Language) -> [String: any Sendable] { mapValues { $0(language) } }
}
