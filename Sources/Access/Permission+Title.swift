package import Domain

extension Permission {
    /// What may be done, for a person.
    package var title: Localized {
        switch self {
        case .documentsRead: Localized(fr: "lire les documents", nl: "documenten lezen", de: "Dokumente lesen", en: "read documents")
        case .documentsUpload: Localized(fr: "envoyer des documents", nl: "documenten insturen", de: "Dokumente einreichen", en: "send documents")
        case .documentsDelete: Localized(fr: "supprimer des documents", nl: "documenten verwijderen", de: "Dokumente löschen", en: "remove documents")
        case .draftsRead: Localized(fr: "lire les brouillons", nl: "ontwerpen lezen", de: "Entwürfe lesen", en: "read drafts")
        case .draftsCorrect: Localized(fr: "corriger les brouillons", nl: "ontwerpen verbeteren", de: "Entwürfe korrigieren", en: "correct drafts")
        case .draftsDecide:
            Localized(fr: "décider des brouillons", nl: "over ontwerpen beslissen", de: "über Entwürfe entscheiden", en: "decide on drafts")
        case .lessonsRead: Localized(fr: "lire les leçons", nl: "lessen lezen", de: "Gelerntes lesen", en: "read lessons")
        case .lessonsForget: Localized(fr: "oublier des leçons", nl: "lessen vergeten", de: "Gelerntes vergessen", en: "forget lessons")
        case .activityRead: Localized(fr: "lire l'activité", nl: "activiteit lezen", de: "Verlauf lesen", en: "read the activity")
        case .templatesRead: Localized(fr: "lire les modèles", nl: "sjablonen lezen", de: "Vorlagen lesen", en: "read templates")
        case .render: Localized(fr: "imprimer", nl: "afdrukken", de: "drucken", en: "print")
        case .letterhead: Localized(fr: "changer l'en-tête", nl: "briefhoofd wijzigen", de: "Briefkopf ändern", en: "change the letterhead")
        case .eventsRead: Localized(fr: "suivre les événements", nl: "gebeurtenissen volgen", de: "Ereignisse verfolgen", en: "follow events")
        case .webhooks: Localized(fr: "gérer les webhooks", nl: "webhooks beheren", de: "Webhooks verwalten", en: "see to webhooks")
        case .tokens: Localized(fr: "gérer les jetons", nl: "tokens beheren", de: "Token verwalten", en: "see to tokens")
        case .users: Localized(fr: "gérer les comptes", nl: "accounts beheren", de: "Konten verwalten", en: "see to accounts")
        }
    }
}
