internal import Access
internal import Domain

/// The texts of users, tokens and webhooks that stand on the page.
enum AccessTexts {
    static let title = Localized(fr: "Accès", nl: "Toegang", de: "Zugang", en: "Access")

    static let words: [String: Localized] = [
        "title": title,
        "note": Localized(
            fr: "Qui travaille ici, quelles machines peuvent quoi, et qui est averti.",
            nl: "Wie hier werkt, wat machines mogen en wie bericht krijgt.",
            de: "Wer hier arbeitet, was Maschinen dürfen und wer benachrichtigt wird.", en: "Who works here, what machines may do, and who is told."),
        "users": Localized(fr: "Personnes", nl: "Personen", de: "Personen", en: "People"),
        "addUser": Localized(fr: "Ajouter une personne", nl: "Persoon toevoegen", de: "Person hinzufügen", en: "Add a person"),
        "name": Localized(fr: "Nom", nl: "Naam", de: "Name", en: "Name"),
        "email": Localized(fr: "Adresse e-mail", nl: "E-mailadres", de: "E-Mail-Adresse", en: "E-mail address"),
        "role": Localized(fr: "Rôle", nl: "Rol", de: "Rolle", en: "Role"),
        "signedIn": Localized(fr: "Dernière connexion", nl: "Laatst aangemeld", de: "Zuletzt angemeldet", en: "Last signed in"),
        "state": Localized(fr: "État", nl: "Toestand", de: "Zustand", en: "State"),
        "change": Localized(fr: "Modifier", nl: "Wijzigen", de: "Ändern", en: "Change"),
        "password": Localized(fr: "Mot de passe", nl: "Wachtwoord", de: "Passwort", en: "Password"),
        "disable": Localized(fr: "Désactiver", nl: "Uitschakelen", de: "Sperren", en: "Disable"),
        "enable": Localized(fr: "Réactiver", nl: "Weer inschakelen", de: "Entsperren", en: "Enable"),
        "tokens": Localized(fr: "Jetons des machines", nl: "Tokens voor machines", de: "Token für Maschinen", en: "Tokens of machines"),
        "makeToken": Localized(fr: "Créer un jeton", nl: "Token maken", de: "Token anlegen", en: "Make a token"),
        "permissions": Localized(fr: "Droits", nl: "Rechten", de: "Rechte", en: "Permissions"),
        "made": Localized(fr: "Créé", nl: "Gemaakt", de: "Angelegt", en: "Made"),
        "expires": Localized(fr: "Échéance", nl: "Vervalt", de: "Läuft ab", en: "Expires"),
        "used": Localized(fr: "Dernier usage", nl: "Laatst gebruikt", de: "Zuletzt benutzt", en: "Last used"),
        "revoke": Localized(fr: "Révoquer", nl: "Intrekken", de: "Widerrufen", en: "Revoke"),
        "noTokens": Localized(fr: "Aucun jeton.", nl: "Geen tokens.", de: "Keine Token.", en: "No tokens."),
        "webhooks": Localized(fr: "Webhooks", nl: "Webhooks", de: "Webhooks", en: "Webhooks"),
        "addWebhook": Localized(fr: "Ajouter un webhook", nl: "Webhook toevoegen", de: "Webhook anlegen", en: "Add a webhook"),
        "url": Localized(fr: "Adresse https", nl: "https-adres", de: "https-Adresse", en: "https address"),
        "events": Localized(fr: "Événements", nl: "Gebeurtenissen", de: "Ereignisse", en: "Events"),
        "deliveries": Localized(fr: "Envois", nl: "Zendingen", de: "Zustellungen", en: "Deliveries"),
        "remove": Localized(fr: "Supprimer", nl: "Verwijderen", de: "Entfernen", en: "Remove"),
        "noWebhooks": Localized(fr: "Aucun webhook.", nl: "Geen webhooks.", de: "Keine Webhooks.", en: "No webhooks."),
        "actions": Localized(fr: "Actions", nl: "Acties", de: "Aktionen", en: "Actions"),
        "never": Localized(fr: "jamais", nl: "nooit", de: "nie", en: "never"),
        "active": Localized(fr: "actif", nl: "actief", de: "aktiv", en: "active"),
        "disabled": Localized(fr: "désactivé", nl: "uitgeschakeld", de: "gesperrt", en: "disabled"),
        "revoked": Localized(fr: "révoqué", nl: "ingetrokken", de: "widerrufen", en: "revoked"),
        "expired": Localized(fr: "échu", nl: "vervallen", de: "abgelaufen", en: "expired"),
        "failing": Localized(fr: "échoue", nl: "mislukt", de: "schlägt fehl", en: "failing"),
        "off": Localized(fr: "arrêté", nl: "gestopt", de: "abgeschaltet", en: "stopped"),
    ]

    static func since(_ moment: String) -> Localized {
        Localized(fr: "depuis le \(moment)", nl: "sinds \(moment)", de: "seit \(moment)", en: "since \(moment)")
    }

    /// What a webhook is told of.
    static func topic(_ topic: String) -> Localized { topics[topic] ?? Localized(fr: topic, nl: topic, de: topic, en: topic) }

    private static let topics: [String: Localized] = [
        "document": Localized(fr: "Documents", nl: "Documenten", de: "Dokumente", en: "Documents"),
        "draft": Localized(fr: "Brouillons", nl: "Ontwerpen", de: "Entwürfe", en: "Drafts"),
        "job": Localized(fr: "Impressions", nl: "Afdrukken", de: "Druckaufträge", en: "Print jobs"),
    ]

    static func state(_ state: Delivery.State) -> Localized {
        switch state {
        case .waiting: Localized(fr: "en attente", nl: "wacht", de: "wartet", en: "waiting")
        case .delivered: Localized(fr: "remis", nl: "bezorgd", de: "zugestellt", en: "delivered")
        case .failed: Localized(fr: "abandonné", nl: "opgegeven", de: "aufgegeben", en: "given up")
        }
    }

    static func failure(_ failure: DeliveryFailure) -> Localized {
        switch failure {
        case .refused: Localized(fr: "refusé", nl: "geweigerd", de: "abgelehnt", en: "refused")
        case .noHost: Localized(fr: "nom inconnu", nl: "onbekende naam", de: "Name unbekannt", en: "name not known")
        case .inside: Localized(fr: "adresse interne", nl: "intern adres", de: "interne Adresse", en: "address inside")
        case .unreachable: Localized(fr: "injoignable", nl: "onbereikbaar", de: "nicht erreichbar", en: "not reachable")
        case .slow: Localized(fr: "pas de réponse", nl: "geen antwoord", de: "keine Antwort", en: "no answer")
        }
    }
}
