internal import Domain

/// The words of the queue's page.
enum QueueTexts {
    static let title = Localized(fr: "À traiter", nl: "Te doen", de: "Zu tun", en: "Queue")
    static let unknownSupplier = Localized(
        fr: "Fournisseur inconnu", nl: "Onbekende leverancier", de: "Unbekannter Lieferant", en: "Unknown supplier")
    static let isRead = Localized(fr: "en lecture", nl: "wordt gelezen", de: "wird gelesen", en: "being read")
    static let waits = Localized(fr: "en attente", nl: "wacht", de: "wartet", en: "waiting")
    static let approveShown = Localized(fr: "Approuver", nl: "Goedkeuren", de: "Genehmigen", en: "Approve")

    static func tab(_ state: DraftState) -> Localized {
        switch state {
        case .toReview: Localized(fr: "À vérifier", nl: "Na te kijken", de: "Zu prüfen", en: "To review")
        case .ready: Localized(fr: "Prêts", nl: "Klaar", de: "Bereit", en: "Ready")
        case .pendingApproval: Localized(fr: "À approuver", nl: "Goed te keuren", de: "Zu genehmigen", en: "To approve")
        case .duplicate: Localized(fr: "Doubles", nl: "Dubbels", de: "Doppelte", en: "Duplicates")
        case .approved: Localized(fr: "Approuvés", nl: "Goedgekeurd", de: "Genehmigt", en: "Approved")
        case .rejected: Localized(fr: "Rejetés", nl: "Verworpen", de: "Verworfen", en: "Rejected")
        }
    }

    static func order(_ order: QueueChoice.Order) -> Localized {
        switch order {
        case .dueDate: Localized(fr: "Par échéance", nl: "Op vervaldatum", de: "Nach Fälligkeit", en: "By due date")
        case .newest: Localized(fr: "Derniers arrivés", nl: "Laatst aangekomen", de: "Zuletzt eingegangen", en: "Newest first")
        case .oldest: Localized(fr: "Premiers arrivés", nl: "Eerst aangekomen", de: "Zuerst eingegangen", en: "Oldest first")
        case .largest: Localized(fr: "Par montant", nl: "Op bedrag", de: "Nach Betrag", en: "By amount")
        case .supplier: Localized(fr: "Par fournisseur", nl: "Op leverancier", de: "Nach Lieferant", en: "By supplier")
        }
    }

    static func warnings(_ count: Int) -> Localized {
        count == 1
            ? Localized(fr: "1 remarque", nl: "1 opmerking", de: "1 Hinweis", en: "1 finding")
            : Localized(fr: "\(count) remarques", nl: "\(count) opmerkingen", de: "\(count) Hinweise", en: "\(count) findings")
    }

    static func unsure(_ count: Int) -> Localized {
        count == 1
            ? Localized(fr: "1 champ", nl: "1 veld", de: "1 Feld", en: "1 field")
            : Localized(fr: "\(count) champs", nl: "\(count) velden", de: "\(count) Felder", en: "\(count) fields")
    }

    static func overdue(days: Int) -> Localized {
        days == 1
            ? Localized(fr: "en retard d'un jour", nl: "1 dag te laat", de: "1 Tag überfällig", en: "1 day overdue")
            : Localized(fr: "en retard de \(days) jours", nl: "\(days) dagen te laat", de: "\(days) Tage überfällig", en: "\(days) days overdue")
    }

    static let nothingFound = (
        title: Localized(fr: "Rien ne correspond", nl: "Niets gevonden", de: "Nichts gefunden", en: "Nothing matches"),
        text: Localized(
            fr: "Cherchez un fournisseur, un numéro ou un montant, ou effacez les filtres.",
            nl: "Zoek een leverancier, een nummer of een bedrag, of wis de filters.",
            de: "Suchen Sie einen Lieferanten, eine Nummer oder einen Betrag, oder löschen Sie die Filter.",
            en: "Search for a supplier, a number or an amount, or clear the filters.")
    )

    static func empty(_ state: DraftState) -> (title: Localized, text: Localized) {
        switch state {
        case .toReview:
            (
                Localized(fr: "Tout est vérifié", nl: "Alles is nagekeken", de: "Alles ist geprüft", en: "All reviewed"),
                Localized(
                    fr: "Déposez des factures ou des procès-verbaux n'importe où sur cette page, ou envoyez-les avec le bouton.",
                    nl: "Sleep facturen of verslagen naar deze pagina, of stuur ze met de knop.",
                    de: "Ziehen Sie Rechnungen oder Protokolle auf diese Seite, oder senden Sie sie mit der Schaltfläche.",
                    en: "Drop invoices or minutes anywhere on this page, or send them with the button.")
            )
        case .ready, .pendingApproval:
            (
                Localized(fr: "Rien n'attend ici", nl: "Hier wacht niets", de: "Hier wartet nichts", en: "Nothing waits here"),
                Localized(
                    fr: "Ce qui est sûr et complet arrive ici, et s'approuve d'une touche.",
                    nl: "Wat zeker en volledig is komt hier, en wordt met één toets goedgekeurd.",
                    de: "Was sicher und vollständig ist, kommt hierher und wird mit einer Taste genehmigt.",
                    en: "What is sure and complete comes here, and is approved with one key.")
            )
        default:
            (
                Localized(fr: "Rien ici", nl: "Niets hier", de: "Nichts hier", en: "Nothing here"),
                Localized(
                    fr: "Les brouillons dans cet état apparaîtront ici.", nl: "Ontwerpen in deze staat verschijnen hier.",
                    de: "Entwürfe in diesem Stand erscheinen hier.", en: "Drafts in this state will appear here.")
            )
        }
    }
}
