internal import Domain

/// The words for what stands in minutes.
enum MinutesTexts {
    static let association = Localized(fr: "Association", nl: "Vereniging", de: "Vereinigung", en: "Association")
    static let place = Localized(fr: "Lieu", nl: "Plaats", de: "Ort", en: "Place")
    static let date = Localized(fr: "Date", nl: "Datum", de: "Datum", en: "Date")
    static let convocation = Localized(fr: "Convocation", nl: "Oproeping", de: "Einberufung", en: "Convocation")
    static let hours = Localized(fr: "Heures", nl: "Uren", de: "Uhrzeit", en: "Hours")
    static let owners = Localized(fr: "Copropriétaires", nl: "Mede-eigenaars", de: "Miteigentümer", en: "Co-owners")
    static let shares = Localized(fr: "Quotités", nl: "Aandelen", de: "Anteile", en: "Shares")
    static let chair = Localized(fr: "Présidence", nl: "Voorzitter", de: "Vorsitz", en: "Chair")
    static let secretary = Localized(fr: "Secrétariat", nl: "Secretaris", de: "Schriftführung", en: "Secretary")
    static let tellers = Localized(fr: "Scrutateurs", nl: "Stemopnemers", de: "Stimmzähler", en: "Tellers")
    static let votedAgainst = Localized(fr: "Ont voté contre :", nl: "Stemden tegen:", de: "Dagegen stimmten:", en: "Voted against:")
    static let abstained = Localized(fr: "Se sont abstenus :", nl: "Onthielden zich:", de: "Enthielten sich:", en: "Abstained:")
    static let quorumMet = Localized(fr: "Quorum atteint.", nl: "Quorum bereikt.", de: "Beschlussfähig.", en: "Quorum reached.")
    static let quorumMissed = Localized(fr: "Quorum non atteint.", nl: "Quorum niet bereikt.", de: "Nicht beschlussfähig.", en: "No quorum.")
    static let secondCall = Localized(
        fr: "Deuxième convocation : aucun quorum n'est demandé.", nl: "Tweede oproeping: geen quorum nodig.",
        de: "Zweite Einberufung: keine Beschlussfähigkeit nötig.", en: "Second convocation: no quorum is asked for.")

    static func meeting(_ kind: MinutesContent.Kind?) -> Localized {
        switch kind {
        case .ordinary:
            Localized(
                fr: "Assemblée générale ordinaire", nl: "Gewone algemene vergadering", de: "Ordentliche Generalversammlung",
                en: "Ordinary general assembly")
        case .extraordinary:
            Localized(
                fr: "Assemblée générale extraordinaire", nl: "Buitengewone algemene vergadering", de: "Außerordentliche Generalversammlung",
                en: "Extraordinary general assembly")
        case nil: Localized(fr: "Assemblée générale", nl: "Algemene vergadering", de: "Generalversammlung", en: "General assembly")
        }
    }

    static func outcome(_ outcome: DecisionContent.Outcome) -> Localized {
        switch outcome {
        case .adopted: Localized(fr: "adopté", nl: "aangenomen", de: "angenommen", en: "adopted")
        case .rejected: Localized(fr: "rejeté", nl: "verworpen", de: "abgelehnt", en: "rejected")
        case .postponed: Localized(fr: "reporté", nl: "uitgesteld", de: "vertagt", en: "postponed")
        case .noted: Localized(fr: "pris acte", nl: "kennisgenomen", de: "zur Kenntnis", en: "noted")
        }
    }

    static func majority(_ majority: DecisionContent.WrittenMajority) -> Localized? {
        switch majority {
        case .absolute: Localized(fr: "plus de la moitié", nl: "meer dan de helft", de: "mehr als die Hälfte", en: "more than half")
        case .twoThirds: Localized(fr: "deux tiers", nl: "twee derde", de: "zwei Drittel", en: "two thirds")
        case .threeQuarters: Localized(fr: "trois quarts", nl: "drie vierde", de: "drei Viertel", en: "three quarters")
        case .fourFifths: Localized(fr: "quatre cinquièmes", nl: "vier vijfde", de: "vier Fünftel", en: "four fifths")
        case .unanimity: Localized(fr: "unanimité", nl: "eenparigheid", de: "Einstimmigkeit", en: "unanimity")
        case .none: nil
        }
    }

    static func unit(_ unit: DecisionContent.VoteUnit) -> Localized {
        switch unit {
        case .shares: Localized(fr: "quotités", nl: "aandelen", de: "Anteile", en: "shares")
        case .percent: Localized(fr: "pour cent", nl: "procent", de: "Prozent", en: "percent")
        case .owners: Localized(fr: "copropriétaires", nl: "mede-eigenaars", de: "Miteigentümer", en: "co-owners")
        }
    }

    static func amountKind(_ kind: DecisionContent.AmountKind) -> Localized {
        switch kind {
        case .commitment: Localized(fr: "engagés", nl: "vastgelegd", de: "verpflichtet", en: "committed")
        case .perYear: Localized(fr: "par an", nl: "per jaar", de: "pro Jahr", en: "per year")
        case .ceiling: Localized(fr: "au plus", nl: "hoogstens", de: "höchstens", en: "at most")
        case .budget: Localized(fr: "budget", nl: "begroting", de: "Budget", en: "budget")
        case .fund: Localized(fr: "au fonds", nl: "aan het fonds", de: "an den Fonds", en: "to the fund")
        }
    }

    static let words: [String: Localized] = [
        "decisions": Localized(fr: "Décisions", nl: "Beslissingen", de: "Beschlüsse", en: "Decisions"),
        "showOnPage": Localized(fr: "Montrer sur la page", nl: "Tonen op de pagina", de: "Auf der Seite zeigen", en: "Show on the page"),
        "for": Localized(fr: "Pour", nl: "Voor", de: "Dafür", en: "For"),
        "against": Localized(fr: "Contre", nl: "Tegen", de: "Dagegen", en: "Against"),
        "abstain": Localized(fr: "Abstention", nl: "Onthouding", de: "Enthaltung", en: "Abstention"),
        "majority": Localized(fr: "Majorité requise :", nl: "Vereiste meerderheid:", de: "Nötige Mehrheit:", en: "Majority needed:"),
        "written": Localized(fr: "Le procès-verbal dit", nl: "Het verslag zegt", de: "Das Protokoll sagt", en: "The minutes say"),
        "computed": Localized(fr: "Le calcul donne", nl: "De berekening geeft", de: "Gerechnet ergibt sich", en: "The votes give"),
        "contradicts": Localized(
            fr: "Le texte est repris tel qu'écrit ; vérifiez avant de l'exécuter.",
            nl: "De tekst blijft zoals geschreven; kijk na vóór de uitvoering.",
            de: "Der Text bleibt wie geschrieben; prüfen Sie ihn vor der Ausführung.",
            en: "The text is kept as written; check before it is carried out."),
        "amount": Localized(fr: "Montant :", nl: "Bedrag:", de: "Betrag:", en: "Amount:"),
        "commitments": Localized(fr: "Engagements", nl: "Verbintenissen", de: "Verpflichtungen", en: "Commitments"),
        "commitmentsSub": Localized(
            fr: "Ce que les décisions adoptées engagent, comme brouillons à accepter.",
            nl: "Wat de aangenomen beslissingen vastleggen, als ontwerpen om te aanvaarden.",
            de: "Wozu die angenommenen Beschlüsse verpflichten, als Entwürfe zum Annehmen.",
            en: "What the adopted decisions commit, as drafts to accept."),
        "accept": Localized(fr: "Accepter", nl: "Aanvaarden", de: "Annehmen", en: "Accept"),
    ]
}
