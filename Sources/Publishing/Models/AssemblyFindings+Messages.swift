internal import Domain

/// Names stay out of the messages: the path says where to look.
extension Localized {
    static func quorumMissed(_ quorum: Quorum) -> Localized {
        let sums = [quorum.ownersTest, quorum.sharesTest, quorum.threeQuartersTest].map(\.spelledOut).joined(separator: "; ")
        return Localized(
            fr: "Le quorum d'une première convocation n'est pas atteint (art. 3.87 §\u{A0}5) : \(sums). Le document le dit.",
            nl: "Het quorum van een eerste oproeping is niet bereikt (art. 3.87 §\u{A0}5): \(sums). Het document zegt dat.",
            de: "Das Quorum einer ersten Einberufung ist nicht erreicht (Art. 3.87 §\u{A0}5): \(sums). Das Dokument sagt es.",
            en: "The quorum of a first convocation is missed (art. 3.87 §\u{A0}5): \(sums). The document says so.")
    }

    static var chairNoOwner: Localized {
        Localized(
            fr: "Le président n'est pas un copropriétaire présent ; un copropriétaire doit présider (art. 3.87 §\u{A0}5).",
            nl: "De voorzitter is geen aanwezige mede-eigenaar; een mede-eigenaar moet voorzitten (art. 3.87 §\u{A0}5).",
            de: "Der Vorsitzende ist kein anwesender Miteigentümer; ein Miteigentümer muss den Vorsitz führen (Art. 3.87 §\u{A0}5).",
            en: "The chair is no owner who is present; an owner must chair (art. 3.87 §\u{A0}5).")
    }

    static var proxySyndic: Localized {
        Localized(
            fr: "Le syndic ne peut être mandataire (art. 3.87 §\u{A0}7).", nl: "De syndicus kan geen volmachthouder zijn (art. 3.87 §\u{A0}7).",
            de: "Der Verwalter kann nicht Bevollmächtigter sein (Art. 3.87 §\u{A0}7).", en: "The syndic cannot hold a proxy (art. 3.87 §\u{A0}7).")
    }

    static var proxyStranger: Localized {
        Localized(
            fr: "Le mandataire n'est pas un copropriétaire de la liste. C'est permis ; vérifiez que le nom n'est pas mal écrit.",
            nl: "De volmachthouder is geen mede-eigenaar van de lijst. Dat mag; kijk na of de naam juist geschreven is.",
            de: "Der Bevollmächtigte ist kein Miteigentümer der Liste. Das ist erlaubt; prüfen Sie, ob der Name richtig geschrieben ist.",
            en: "The proxy holder is no owner of the list. That is allowed; check that the name is not misspelt.")
    }

    static var proxyRepresented: Localized {
        Localized(
            fr: "Le mandataire est lui-même représenté.", nl: "De volmachthouder is zelf vertegenwoordigd.",
            de: "Der Bevollmächtigte ist selbst vertreten.", en: "The proxy holder is represented himself.")
    }

    static func proxyLimit(_ count: Int, held: Int64, total: Int64) -> Localized {
        Localized(
            fr: "\(count) procurations : plus de 3, et \(held) × 10 > \(total), donc plus de 10 % des voix (art. 3.87 §\u{A0}7).",
            nl: "\(count) volmachten: meer dan 3, en \(held) × 10 > \(total), dus meer dan 10 % van de stemmen (art. 3.87 §\u{A0}7).",
            de: "\(count) Vollmachten: mehr als 3, und \(held) × 10 > \(total), also mehr als 10 % der Stimmen (Art. 3.87 §\u{A0}7).",
            en: "\(count) proxies: more than 3, and \(held) × 10 > \(total), so more than 10% of the votes (art. 3.87 §\u{A0}7).")
    }

    static func asWritten(_ number: String, _ stated: Outcome, _ poll: Poll) -> Localized {
        let (said, counted, sum) = (outcome(stated), outcome(poll.outcome), sum(of: poll))
        return Localized(
            fr: "Point \(number.shown) : imprimé « \(said.fr) » comme écrit, le calcul donne « \(counted.fr) » (\(sum.fr)).",
            nl: "Punt \(number.shown): gedrukt als \"\(said.nl)\" zoals geschreven, de berekening geeft \"\(counted.nl)\" (\(sum.nl)).",
            de: "Punkt \(number.shown): wie geschrieben „\(said.de)“ gedruckt, die Rechnung ergibt „\(counted.de)“ (\(sum.de)).",
            en: "Item \(number.shown): printed \"\(said.en)\" as written, the sum gives \"\(counted.en)\" (\(sum.en)).")
    }

    static func noVotes(_ number: String) -> Localized {
        Localized(
            fr: "Point \(number.shown) : personne n'a voté pour ou contre ; rien n'est décidé.",
            nl: "Punt \(number.shown): niemand stemde voor of tegen; er is niets beslist.",
            de: "Punkt \(number.shown): Niemand stimmte dafür oder dagegen; nichts ist beschlossen.",
            en: "Item \(number.shown): nobody voted for or against; nothing is decided.")
    }

    static func tie(_ number: String, _ shares: Int64) -> Localized {
        Localized(
            fr: "Point \(number.shown) : égalité, \(shares) pour et \(shares) contre ; donc rejeté.",
            nl: "Punt \(number.shown): staking van stemmen, \(shares) voor en \(shares) tegen; dus verworpen.",
            de: "Punkt \(number.shown): Stimmengleichheit, \(shares) dafür und \(shares) dagegen; also abgelehnt.",
            en: "Item \(number.shown): a tie, \(shares) for and \(shares) against; so rejected.")
    }

    static func votesMissing(_ number: String, _ missing: Headcount) -> Localized {
        Localized(
            fr: "Point \(number.shown) : \(missing.owners) présents ou représentés (\(missing.shares.count) quotités) n'ont pas de bulletin.",
            nl: "Punt \(number.shown): \(missing.owners) aanwezigen of vertegenwoordigden (\(missing.shares.count) aandelen) hebben geen stembiljet.",
            de: "Punkt \(number.shown): \(missing.owners) Anwesende oder Vertretene (\(missing.shares.count) Anteile) haben keinen Stimmzettel.",
            en: "Item \(number.shown): \(missing.owners) present or represented (\(missing.shares.count) shares) have no ballot.")
    }

    static func soleVoter(_ number: String) -> Localized {
        Localized(
            fr: "Point \(number.shown) : une seule personne détient toutes les voix ; la limite de l'art. 3.87 §\u{A0}7 n'a pas été appliquée.",
            nl: "Punt \(number.shown): één persoon heeft alle stemmen; de grens van art. 3.87 §\u{A0}7 is niet toegepast.",
            de: "Punkt \(number.shown): Eine Person hat alle Stimmen; die Grenze von Art. 3.87 §\u{A0}7 wurde nicht angewandt.",
            en: "Item \(number.shown): one person holds all votes; the cap of art. 3.87 §\u{A0}7 was not applied.")
    }

    static func voteCap(_ number: String, _ before: Int64, _ after: Int64) -> Localized {
        Localized(
            fr: "Point \(number.shown) : voix d'une personne réduites de \(before) à \(after) (art. 3.87 §\u{A0}7).",
            nl: "Punt \(number.shown): stemmen van één persoon verminderd van \(before) tot \(after) (art. 3.87 §\u{A0}7).",
            de: "Punkt \(number.shown): Stimmen einer Person von \(before) auf \(after) verringert (Art. 3.87 §\u{A0}7).",
            en: "Item \(number.shown): one person's votes reduced from \(before) to \(after) (art. 3.87 §\u{A0}7).")
    }

    static func fewVotes(_ number: String, _ cast: Int64, _ silent: Int64) -> Localized {
        Localized(
            fr:
                "Point \(number.shown) : adopté avec \(cast) quotités exprimées contre \(silent) d'abstentions et de blancs. C'est valable ; vérifiez.",
            nl:
                "Punt \(number.shown): aangenomen met \(cast) uitgebrachte aandelen tegen \(silent) onthoudingen en blanco. Dat is geldig; kijk het na.",
            de:
                "Punkt \(number.shown): angenommen mit \(cast) abgegebenen Anteilen gegen \(silent) Enthaltungen und leere. Das ist gültig; prüfen Sie es.",
            en: "Item \(number.shown): adopted with \(cast) shares cast against \(silent) abstaining or blank. That is valid; check it.")
    }
}
