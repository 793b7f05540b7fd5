package import Domain
internal import HTTPTypes

extension Problem {
    /// There is no such thing in the caller's organisation, or nobody may know that there is.
    package static var notFound: Problem {
        Problem(
            .notFound, "not-found",
            Localized(fr: "Introuvable.", nl: "Niet gevonden.", de: "Nicht gefunden.", en: "Not found."))
    }

    package static var noMethod: Problem {
        Problem(
            .methodNotAllowed, "method-not-allowed",
            Localized(
                fr: "Cette adresse ne connaît pas cette méthode.", nl: "Dit adres kent deze methode niet.",
                de: "Diese Adresse kennt diese Methode nicht.", en: "This address does not know this method."))
    }

    /// Nobody, or nobody who is known.
    package static var unauthorised: Problem {
        Problem(
            .unauthorized, "unauthorised",
            Localized(
                fr: "Identifiez-vous d'abord.", nl: "Meld u eerst aan.", de: "Melden Sie sich zuerst an.", en: "Sign in first."),
            headers: [.wwwAuthenticate: "Bearer realm=\"greffier\""])
    }

    package static var forbidden: Problem {
        Problem(
            .forbidden, "forbidden",
            Localized(
                fr: "Votre rôle ne le permet pas.", nl: "Uw rol laat dit niet toe.", de: "Ihre Rolle erlaubt das nicht.",
                en: "Your role does not allow this."))
    }

    /// A change within a session without the session's own token.
    package static var csrf: Problem {
        Problem(
            .forbidden, "csrf",
            Localized(
                fr: "La page n'est plus à jour : rechargez-la.", nl: "De pagina is verouderd: laad ze opnieuw.",
                de: "Die Seite ist veraltet: laden Sie sie neu.", en: "The page is out of date: load it again."))
    }

    /// A change that does not say which version it was made on.
    package static var versionNeeded: Problem {
        Problem(
            .preconditionRequired, "version-needed",
            Localized(
                fr: "Indiquez la version vue dans l'en-tête If-Match.", nl: "Geef de geziene versie in de kop If-Match.",
                de: "Nennen Sie die gesehene Fassung in der Kopfzeile If-Match.", en: "Name the version that was seen in the header If-Match."))
    }

    /// Somebody else changed it since.
    package static var changedMeanwhile: Problem {
        Problem(
            .preconditionFailed, "changed-meanwhile",
            Localized(
                fr: "Quelqu'un l'a modifié entre-temps : rechargez.", nl: "Iemand heeft dit intussen gewijzigd: laad opnieuw.",
                de: "Jemand hat es inzwischen geändert: laden Sie neu.", en: "Somebody has changed it meanwhile: load it again."))
    }

    package static func tooLarge(bytes limit: Int) -> Problem {
        let size = limit >= 1 << 20 ? "\(limit >> 20) MiB" : "\(limit >> 10) KiB"
        return Problem(
            .contentTooLarge, "too-large",
            Localized(
                fr: "La demande dépasse \(size).", nl: "De aanvraag is groter dan \(size).", de: "Die Anfrage ist größer als \(size).",
                en: "The request is larger than \(size)."))
    }

    /// The body stopped coming.
    package static var tooSlow: Problem {
        Problem(
            .requestTimeout, "too-slow",
            Localized(
                fr: "La demande n'est pas arrivée en entier à temps.", nl: "De aanvraag kwam niet op tijd volledig aan.",
                de: "Die Anfrage kam nicht rechtzeitig vollständig an.", en: "The request did not arrive whole in time."))
    }

    /// More than a caller's share.
    package static func tooMany(seconds: Int) -> Problem {
        Problem(
            .tooManyRequests, "too-many",
            Localized(
                fr: "Trop de demandes : réessayez dans \(seconds) s.", nl: "Te veel aanvragen: probeer opnieuw over \(seconds) s.",
                de: "Zu viele Anfragen: versuchen Sie es in \(seconds) s erneut.", en: "Too many requests: try again in \(seconds) s."),
            headers: [.retryAfter: String(seconds)])
    }

    /// This server goes by other names.
    static var otherHost: Problem {
        Problem(
            .misdirectedRequest, "other-host",
            Localized(
                fr: "Ce serveur ne porte pas ce nom.", nl: "Deze server draagt die naam niet.", de: "Dieser Server trägt diesen Namen nicht.",
                en: "This server does not go by that name."))
    }

    package static var notJSON: Problem {
        Problem(
            .badRequest, "not-json",
            Localized(
                fr: "Le corps de la demande n'est pas du JSON.", nl: "De inhoud van de aanvraag is geen JSON.",
                de: "Der Inhalt der Anfrage ist kein JSON.", en: "The body of the request is not JSON."))
    }

    /// The body or a parameter has another form than the OpenAPI document says.
    package static func form(_ pointer: String, _ detail: Localized) -> Problem {
        Problem(
            .unprocessableContent, "form",
            Localized(
                fr: "La demande n'a pas la forme attendue.", nl: "De aanvraag heeft niet de verwachte vorm.",
                de: "Die Anfrage hat nicht die erwartete Form.", en: "The request does not have the form that is expected."),
            places: [Place(pointer, detail)])
    }

    /// The store or the storage does not answer.
    package static var unavailable: Problem {
        Problem(
            .serviceUnavailable, "unavailable",
            Localized(
                fr: "Greffier ne peut pas répondre pour l'instant : réessayez.", nl: "Greffier kan nu niet antwoorden: probeer opnieuw.",
                de: "Greffier kann gerade nicht antworten: versuchen Sie es erneut.", en: "Greffier cannot answer just now: try again."),
            headers: [.retryAfter: "5"])
    }

    package static var full: Problem {
        Problem(
            .init(code: 507, reasonPhrase: "Insufficient Storage"), "disk-full",
            Localized(
                fr: "Le disque du serveur est plein.", nl: "De schijf van de server is vol.", de: "Der Datenträger des Servers ist voll.",
                en: "The server's disk is full."))
    }

    package static var unexpected: Problem {
        Problem(
            .internalServerError, "unexpected",
            Localized(
                fr: "Erreur inattendue ; elle est consignée au journal.", nl: "Onverwachte fout; ze staat in het logboek.",
                de: "Unerwarteter Fehler; er steht im Protokoll.", en: "An unexpected error; the log has it."))
    }
}

extension StoreError: Problematic {
    package var problem: Problem { self == .full ? .full : .unavailable }
}

extension StorageError: Problematic {
    package var problem: Problem {
        switch self {
        case .missing: .notFound
        case .full: .full
        case .interrupted, .denied, .unavailable, .failed: .unavailable
        }
    }
}
