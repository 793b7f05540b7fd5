extension Event.Kind {
    /// What happened, in a few words.
    package var label: Localized {
        switch self {
        case .arrived: Localized(fr: "arrivé", nl: "aangekomen", de: "eingegangen", en: "arrived")
        case .arrivedAgain: Localized(fr: "arrivé de nouveau", nl: "opnieuw aangekomen", de: "noch einmal eingegangen", en: "arrived again")
        case .refused: Localized(fr: "refusé", nl: "geweigerd", de: "abgelehnt", en: "refused")
        case .claimed: Localized(fr: "lecture commencée", nl: "lezing begonnen", de: "Lesen begonnen", en: "reading began")
        case .released: Localized(fr: "lecture interrompue", nl: "lezing onderbroken", de: "Lesen unterbrochen", en: "reading was cut short")
        case .failed: Localized(fr: "lecture échouée", nl: "lezing mislukt", de: "Lesen fehlgeschlagen", en: "reading failed")
        case .quarantined: Localized(fr: "mis de côté", nl: "opzij gelegd", de: "beiseitegelegt", en: "set aside")
        case .drafted: Localized(fr: "brouillon fait", nl: "ontwerp gemaakt", de: "Entwurf angelegt", en: "draft made")
        case .corrected: Localized(fr: "corrigé", nl: "verbeterd", de: "korrigiert", en: "corrected")
        case .split: Localized(fr: "divisé", nl: "gesplitst", de: "geteilt", en: "divided")
        case .merged: Localized(fr: "réuni", nl: "samengevoegd", de: "zusammengefügt", en: "joined")
        case .held: Localized(fr: "retenu comme double", nl: "tegengehouden als dubbel", de: "als doppelt angehalten", en: "held as a duplicate")
        case .cleared: Localized(fr: "dit distinct", nl: "als verschillend gemeld", de: "als verschieden gemeldet", en: "said to be distinct")
        case .taught: Localized(fr: "leçon retenue", nl: "les onthouden", de: "gelernt", en: "lesson learned")
        case .forgotten: Localized(fr: "leçons oubliées", nl: "lessen vergeten", de: "Gelerntes vergessen", en: "lessons forgotten")
        case .submitted: Localized(fr: "soumis", nl: "voorgelegd", de: "vorgelegt", en: "submitted")
        case .approved: Localized(fr: "approuvé", nl: "goedgekeurd", de: "genehmigt", en: "approved")
        case .rejected: Localized(fr: "rejeté", nl: "verworpen", de: "verworfen", en: "rejected")
        case .handedOver: Localized(fr: "transmis", nl: "overgedragen", de: "übergeben", en: "handed over")
        case .notHandedOver:
            Localized(
                fr: "transmission arrêtée", nl: "overdracht gestopt", de: "Übergabe angehalten", en: "handing over stopped")
        case .takenBack:
            Localized(
                fr: "dit repris à l'autre programme", nl: "als teruggenomen gemeld", de: "als zurückgenommen gemeldet",
                en: "said to be taken back from the other program")
        case .paymentOrdered:
            Localized(
                fr: "mis dans un fichier de paiement", nl: "in een betaalbestand gezet", de: "in eine Zahlungsdatei gestellt",
                en: "put into a payment file")
        case .paymentFetched:
            Localized(
                fr: "fichier de paiement téléchargé", nl: "betaalbestand gedownload", de: "Zahlungsdatei heruntergeladen", en: "payment file fetched")
        case .paymentWithdrawn:
            Localized(
                fr: "fichier de paiement retiré", nl: "betaalbestand ingetrokken", de: "Zahlungsdatei zurückgezogen", en: "payment file withdrawn")
        case .paidOtherwise:
            Localized(fr: "dit payé autrement", nl: "als anders betaald gemeld", de: "als anders bezahlt gemeldet", en: "said to be paid otherwise")
        case .unpaid: Localized(fr: "dit non payé", nl: "als niet betaald gemeld", de: "als nicht bezahlt gemeldet", en: "said not to be paid")
        case .paymentConfirmed:
            Localized(
                fr: "données de paiement confirmées", nl: "betaalgegevens bevestigd", de: "Zahlungsdaten bestätigt", en: "payment details confirmed")
        case .reopened: Localized(fr: "rouvert", nl: "heropend", de: "wieder geöffnet", en: "reopened")
        case .undone: Localized(fr: "annulé", nl: "ongedaan gemaakt", de: "rückgängig gemacht", en: "undone")
        case .deleted: Localized(fr: "supprimé", nl: "verwijderd", de: "gelöscht", en: "removed")
        case .reread: Localized(fr: "nouvelle lecture demandée", nl: "opnieuw lezen gevraagd", de: "erneutes Lesen verlangt", en: "to be read again")
        case .retried:
            Localized(fr: "nouvel essai demandé", nl: "nieuwe poging gevraagd", de: "neuer Versuch verlangt", en: "another try was asked for")
        case .userAdded: Localized(fr: "compte ajouté", nl: "account toegevoegd", de: "Konto angelegt", en: "account added")
        case .userChanged: Localized(fr: "compte modifié", nl: "account gewijzigd", de: "Konto geändert", en: "account changed")
        case .userDisabled: Localized(fr: "compte désactivé", nl: "account uitgeschakeld", de: "Konto gesperrt", en: "account disabled")
        case .userEnabled: Localized(fr: "compte réactivé", nl: "account weer ingeschakeld", de: "Konto entsperrt", en: "account enabled again")
        case .passwordChanged: Localized(fr: "mot de passe changé", nl: "wachtwoord gewijzigd", de: "Passwort geändert", en: "password changed")
        case .tokenMade: Localized(fr: "jeton créé", nl: "token gemaakt", de: "Token angelegt", en: "token made")
        case .tokenRevoked: Localized(fr: "jeton révoqué", nl: "token ingetrokken", de: "Token widerrufen", en: "token revoked")
        case .webhookAdded: Localized(fr: "webhook ajouté", nl: "webhook toegevoegd", de: "Webhook angelegt", en: "webhook added")
        case .webhookRemoved: Localized(fr: "webhook supprimé", nl: "webhook verwijderd", de: "Webhook entfernt", en: "webhook removed")
        }
    }
}

extension Event {
    /// What happened, in a sentence with what is known of it.
    package var message: Localized {
        func text(_ language: Language) -> String {
            guard let detail = words(language), !detail.isEmpty else { return what.label(language) }
            return "\(what.label(language))\(language == .fr ? "\u{A0}" : ""): \(detail)"
        }
        return Localized(fr: text(.fr), nl: text(.nl), de: text(.de), en: text(.en))
    }

    /// The detail as a person reads it: fields and kinds by their labels; nothing where it says what is known anyway.
    private func words(_ language: Language) -> String? {
        guard let detail else { return nil }
        switch what {
        case .corrected: return Event.labelled(detail.after(": "), language)
        case .rejected: return detail.after(": ")
        case .undone: return detail.after(": ").flatMap { Kind(rawValue: $0)?.label(language) }
        case .drafted, .submitted, .approved, .reopened, .cleared, .claimed, .released, .taught, .takenBack: return nil
        case .refused, .failed, .quarantined: return ReadingFailure.Code(rawValue: detail).map { ReadingFailure($0).message(language) } ?? detail
        case .userAdded, .userChanged: return Event.account(detail, language)
        default: return detail
        }
    }

    /// "anne@office.example: syndic" with the role's title.
    private static func account(_ text: String, _ language: Language) -> String {
        guard let role = text.after(": ").flatMap(Role.init(rawValue:)), let address = text.firstRange(of: ": ") else { return text }
        return "\(text[..<address.lowerBound]), \(role.title(language))"
    }

    /// "invoice_number: A → B, kind: C → D" with the fields' labels.
    private static func labelled(_ text: String?, _ language: Language) -> String? {
        guard var text else { return nil }
        for name in FieldName.allCases {
            for start in [", ", ""] where start.isEmpty ? text.hasPrefix(name.rawValue + ": ") : text.contains(start + name.rawValue + ": ") {
                text = text.replacing(
                    start + name.rawValue + ": ", with: start + name.label(language) + ": ", maxReplacements: start.isEmpty ? 1 : .max)
            }
        }
        return text
    }
}

extension String {
    /// What stands behind the first of a sign; nil when it is not there.
    fileprivate func after(_ sign: String) -> String? {
        firstRange(of: sign).map { String(self[$0.upperBound...]) }
    }
}
