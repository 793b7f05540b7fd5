package import Archive
internal import Domain
internal import HTTPTypes

extension ArchiveError: Problematic {
    package var problem: Problem {
        switch self {
        case .noDocument, .noPage, .noReadable: .notFound
        case .noReason:
            .form(
                "/reason",
                Localized(fr: "Donnez une raison.", nl: "Geef een reden.", de: "Nennen Sie einen Grund.", en: "Give a reason."))
        case .approved(let draft):
            Problem(
                .conflict, "approved",
                Localized(
                    fr: "Une pièce comptable approuvée se conserve.", nl: "Een goedgekeurd boekingsstuk wordt bewaard.",
                    de: "Ein genehmigter Beleg wird aufbewahrt.", en: "An approved voucher is kept."),
                detail: Localized(
                    fr: "Le brouillon \(draft) est approuvé.", nl: "Ontwerp \(draft) is goedgekeurd.", de: "Entwurf \(draft) ist genehmigt.",
                    en: "Draft \(draft) is approved."))
        case .beingRead:
            Problem(
                .conflict, "being-read",
                Localized(
                    fr: "Le document est en cours de lecture : réessayez dans un instant.",
                    nl: "Het document wordt net gelezen: probeer straks opnieuw.",
                    de: "Das Dokument wird gerade gelesen: versuchen Sie es gleich noch einmal.",
                    en: "The document is being read just now: try again in a moment."))
        case .crowded(let seconds):
            Problem(
                .serviceUnavailable, "crowded",
                Localized(
                    fr: "Trop de documents attendent déjà : réessayez dans \(seconds) s.",
                    nl: "Er wachten al te veel documenten: probeer opnieuw over \(seconds) s.",
                    de: "Es warten schon zu viele Dokumente: versuchen Sie es in \(seconds) s erneut.",
                    en: "Too many documents wait already: try again in \(seconds) s."),
                headers: [.retryAfter: String(seconds)])
        case .corrected:
            Problem(
                .conflict, "corrected",
                Localized(
                    fr: "Une nouvelle lecture remplacerait des brouillons corrigés à la main.",
                    nl: "Opnieuw lezen zou met de hand verbeterde ontwerpen vervangen.",
                    de: "Erneutes Lesen würde von Hand berichtigte Entwürfe ersetzen.",
                    en: "Reading it again would replace drafts that people have corrected."),
                detail: Localized(
                    fr: "Demandez-le avec discard=true.", nl: "Vraag het met discard=true.", de: "Verlangen Sie es mit discard=true.",
                    en: "Ask for it with discard=true."))
        }
    }
}

extension ReadingFailure {
    /// As a file that was sent is refused for it.
    var uploadProblem: Problem {
        let status: HTTPResponse.Status =
            switch code {
            case .tooLarge: .contentTooLarge
            case .unsupported: .unsupportedMediaType
            default: .unprocessableContent
            }
        func texts(_ text: (Language) -> String) -> Localized { Localized(fr: text(.fr), nl: text(.nl), de: text(.de), en: text(.en)) }
        return Problem(status, code.rawValue, texts { message($0) }, detail: texts { hint($0) })
    }
}
