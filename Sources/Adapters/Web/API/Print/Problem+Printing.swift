internal import Domain
internal import HTTPTypes
internal import Publishing

extension Problem {
    /// Why nothing was printed; an error of another kind is thrown on as it is.
    init(printing error: any Error) throws {
        switch error {
        case let problem as Problem: self = problem
        case let full as PrintRoom.Full: self = .full(full)
        case is PrintPromiseBroken: self = .promiseBroken
        case is CancellationError, is StoreError, is StorageError: throw error
        default:
            let refusal = PrintRefusal(error)
            if refusal.reason == .unexpected { throw error }
            self.init(refusal)
        }
    }

    /// A refusal as it is told.
    init(_ refusal: PrintRefusal) {
        let places = refusal.places.map { Place($0.pointer, $0.detail) }
        switch refusal.reason {
        case .data: self.init(.unprocessableContent, "data", Problem.dataTitle, places: places)
        case .notJSON:
            self = .notJSON
            self.places = places
        case .kind:
            self = .notFound
            detail = places.first?.detail
        case .option:
            self = .form("", Problem.dataTitle)
            self.places = places
        case .template: self.init(.internalServerError, "template", Problem.templateTitle, places: places)
        case .unexpected: self = .unexpected
        }
    }

    static let noEInvoice = Problem(
        .unsupportedMediaType, "json-needed",
        Localized(
            fr: "Envoyez les données en JSON ; une facture électronique (XML) s'imprime avec le modèle « invoice ».",
            nl: "Stuur de gegevens als JSON; een e-factuur (XML) wordt afgedrukt met het sjabloon \"invoice\".",
            de: "Senden Sie die Daten als JSON; eine E-Rechnung (XML) wird mit der Vorlage „invoice“ gedruckt.",
            en: "Send the data as JSON; an e-invoice (XML) is printed with the template \"invoice\"."))

    private static func full(_ full: PrintRoom.Full) -> Problem {
        Problem(
            full == .customer ? .tooManyRequests : .serviceUnavailable, full == .customer ? "too-many-renders" : "presses-busy",
            Localized(
                fr: "Trop de documents attendent d'être imprimés.", nl: "Er wachten te veel documenten om afgedrukt te worden.",
                de: "Zu viele Dokumente warten auf den Druck.", en: "Too many documents wait to be printed."),
            detail: Localized(
                fr: "Réessayez dans une seconde, ou demandez une tâche (Prefer: respond-async).",
                nl: "Probeer het over een seconde opnieuw, of vraag een taak (Prefer: respond-async).",
                de: "Versuchen Sie es in einer Sekunde erneut, oder verlangen Sie einen Auftrag (Prefer: respond-async).",
                en: "Try again in a second, or ask for a job (Prefer: respond-async)."),
            headers: [.retryAfter: "1"])
    }

    private static let promiseBroken = Problem(
        .unprocessableContent, "idempotency-key",
        Localized(
            fr: "Cette clé a déjà servi à une autre demande.", nl: "Deze sleutel diende al voor een andere aanvraag.",
            de: "Dieser Schlüssel diente schon einer anderen Anfrage.", en: "This key was used for another request already."),
        places: [
            Place(
                "Idempotency-Key",
                Localized(
                    fr: "Choisissez une autre clé.", nl: "Kies een andere sleutel.", de: "Wählen Sie einen anderen Schlüssel.",
                    en: "Choose another key."))
        ])

    private static let dataTitle = Localized(
        fr: "Le document ne peut pas être fait de ces données.", nl: "Van deze gegevens kan het document niet gemaakt worden.",
        de: "Aus diesen Daten kann das Dokument nicht gemacht werden.", en: "The document cannot be made of these data.")

    private static let templateTitle = Localized(
        fr: "Le modèle est en faute, pas la demande.", nl: "De fout zit in het sjabloon, niet in de aanvraag.",
        de: "Die Vorlage ist fehlerhaft, nicht die Anfrage.", en: "The template is at fault, not the request.")
}
