internal import Domain

/// A stated outcome beside the sum, in words.
extension Localized {
    static func contradiction(_ stated: Outcome, _ poll: Poll) -> Localized {
        let (said, counted, sum) = (Localized.outcome(stated), Localized.outcome(poll.outcome), Localized.sum(of: poll))
        return Localized(
            fr:
                "Les données disent « \(said.fr) », le calcul donne « \(counted.fr) » : \(sum.fr). Avec \"as_written\": true, les deux sont imprimés.",
            nl:
                "De gegevens zeggen \"\(said.nl)\", de berekening geeft \"\(counted.nl)\": \(sum.nl). Met \"as_written\": true staan beide op het blad.",
            de: "Die Daten sagen „\(said.de)“, die Rechnung ergibt „\(counted.de)“: \(sum.de). Mit \"as_written\": true wird beides gedruckt.",
            en: "The data say \"\(said.en)\", the sum gives \"\(counted.en)\": \(sum.en). With \"as_written\": true both are printed.")
    }

    static func outcome(_ outcome: Outcome) -> Localized {
        switch outcome {
        case .adopted: Localized(fr: "adopté", nl: "aangenomen", de: "angenommen", en: "adopted")
        case .rejected: Localized(fr: "rejeté", nl: "verworpen", de: "abgelehnt", en: "rejected")
        case .noted: Localized(fr: "pris acte", nl: "ter kennis genomen", de: "zur Kenntnis genommen", en: "noted")
        }
    }

    static func majority(_ majority: Majority) -> Localized {
        switch majority {
        case .absolute: Localized(fr: "majorité absolue", nl: "volstrekte meerderheid", de: "absolute Mehrheit", en: "absolute majority")
        case .twoThirds: Localized(fr: "deux tiers", nl: "twee derde", de: "zwei Drittel", en: "two thirds")
        case .fourFifths: Localized(fr: "quatre cinquièmes", nl: "vier vijfde", de: "vier Fünftel", en: "four fifths")
        case .unanimity:
            Localized(
                fr: "unanimité de tous les copropriétaires", nl: "eenparigheid van alle mede-eigenaars", de: "Einstimmigkeit aller Miteigentümer",
                en: "unanimity of all owners")
        case .none: Localized(fr: "sans vote", nl: "zonder stemming", de: "ohne Abstimmung", en: "without vote")
        }
    }

    /// "two thirds, art. 3.88 § 1, 1°: 3 × 666 < 2 × 1000"
    static func sum(of poll: Poll) -> Localized {
        let name = majority(poll.majority)
        guard let test = poll.test, let article = poll.majority.article else { return name }
        if poll.hasNoVotes {
            return Localized(
                fr: "\(name.fr), aucun vote exprimé", nl: "\(name.nl), geen enkele stem uitgebracht", de: "\(name.de), keine Stimme abgegeben",
                en: "\(name.en), no vote was cast")
        }
        let sum = "\(article.citation): \(test.spelledOut)"
        return Localized(
            fr: "\(name.fr), art. \(article.citation) : \(test.spelledOut)", nl: "\(name.nl), art. \(sum)", de: "\(name.de), Art. \(sum)",
            en: "\(name.en), art. \(sum)")
    }
}
