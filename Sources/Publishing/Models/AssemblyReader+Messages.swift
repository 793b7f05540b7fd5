internal import Domain

/// Why the data of an assembly are refused.
extension Localized {
    static var ownerTwice: Localized {
        Localized(
            fr: "Ce copropriétaire est déjà dans la liste ; distinguez les noms, car les votes s'y rapportent.",
            nl: "Deze mede-eigenaar staat al in de lijst; onderscheid de namen, want de stemmen verwijzen ernaar.",
            de: "Dieser Miteigentümer steht schon in der Liste; unterscheiden Sie die Namen, denn die Stimmen beziehen sich darauf.",
            en: "This owner is in the list already; make the names differ, since the votes refer to them.")
    }

    static var proxyMissing: Localized {
        Localized(
            fr: "Un copropriétaire représenté a besoin du nom de son mandataire.",
            nl: "Een vertegenwoordigde mede-eigenaar heeft een volmachthouder nodig.",
            de: "Ein vertretener Miteigentümer braucht den Namen seines Bevollmächtigten.",
            en: "An owner who is represented needs the name of the proxy holder.")
    }

    static func proxyWithout(_ status: String) -> Localized {
        Localized(
            fr: "Un mandataire est nommé, mais le statut est « \(status) ».",
            nl: "Er is een volmachthouder genoemd, maar de status is \"\(status)\".",
            de: "Ein Bevollmächtigter ist genannt, aber der Status ist „\(status)“.", en: "A proxy holder is named, but the status is \"\(status)\".")
    }

    static var proxyOfHimself: Localized {
        Localized(
            fr: "Personne ne se représente soi-même.", nl: "Niemand vertegenwoordigt zichzelf.", de: "Niemand vertritt sich selbst.",
            en: "Nobody represents himself.")
    }

    static var proxyAbsent: Localized {
        Localized(
            fr: "Le mandataire est absent selon la liste.", nl: "De volmachthouder is volgens de lijst afwezig.",
            de: "Der Bevollmächtigte ist laut Liste abwesend.", en: "The proxy holder is absent by the list.")
    }

    static var hourOfAbsent: Localized {
        Localized(
            fr: "Un absent n'arrive ni ne part ; changez le statut ou enlevez l'heure.",
            nl: "Wie afwezig is, komt niet aan en vertrekt niet; wijzig de status of schrap het uur.",
            de: "Ein Abwesender kommt und geht nicht; ändern Sie den Status oder streichen Sie die Uhrzeit.",
            en: "Who is absent neither arrives nor leaves; change the status or remove the hour.")
    }

    static func hoursTurned(_ earlier: String, _ later: String) -> Localized {
        Localized(
            fr: "\(earlier) précède \(later) : l'ordre des heures est impossible.", nl: "\(earlier) is vroeger dan \(later): die volgorde kan niet.",
            de: "\(earlier) liegt vor \(later): Diese Reihenfolge ist unmöglich.",
            en: "\(earlier) is before \(later): the hours cannot stand in this order.")
    }

    static func sharesSum(_ sum: Int64, _ total: Int64) -> Localized {
        Localized(
            fr: "Les quotités de la liste font \(sum), l'immeuble en a \(total) (écart : \(sum - total)).",
            nl: "De aandelen van de lijst zijn samen \(sum), het gebouw telt er \(total) (verschil: \(sum - total)).",
            de: "Die Anteile der Liste ergeben \(sum), das Gebäude hat \(total) (Unterschied: \(sum - total)).",
            en: "The shares of the list add up to \(sum), the building has \(total) (difference: \(sum - total)).")
    }

    static func tooManyOwners(_ listed: Int, _ total: Int) -> Localized {
        Localized(
            fr: "La liste nomme \(listed) copropriétaires, l'immeuble n'en a que \(total).",
            nl: "De lijst noemt \(listed) mede-eigenaars, het gebouw heeft er maar \(total).",
            de: "Die Liste nennt \(listed) Miteigentümer, das Gebäude hat nur \(total).",
            en: "The list names \(listed) owners, the building has only \(total).")
    }

    static var denominatorMissing: Localized {
        Localized(
            fr: "Une décision avec sa propre clé doit donner son dénominateur.", nl: "Een beslissing met een eigen sleutel moet haar noemer geven.",
            de: "Ein Beschluss mit eigenem Schlüssel muss seinen Nenner angeben.", en: "A decision with a key of its own must give its denominator.")
    }

    static var ballotsWithoutVote: Localized {
        Localized(
            fr: "Un point sans vote n'a pas de bulletins.", nl: "Een punt zonder stemming heeft geen stembiljetten.",
            de: "Ein Punkt ohne Abstimmung hat keine Stimmzettel.", en: "A point without vote has no ballots.")
    }

    static var ownerUnknown: Localized {
        Localized(
            fr: "Ce copropriétaire n'est pas dans la liste des présences.", nl: "Deze mede-eigenaar staat niet in de aanwezigheidslijst.",
            de: "Dieser Miteigentümer steht nicht in der Anwesenheitsliste.", en: "This owner is not in the attendance list.")
    }

    static var ballotTwice: Localized {
        Localized(
            fr: "Ce copropriétaire a déjà voté sur cette décision.", nl: "Deze mede-eigenaar heeft al gestemd over deze beslissing.",
            de: "Dieser Miteigentümer hat über diesen Beschluss schon abgestimmt.", en: "This owner has voted on this decision already.")
    }

    static var ballotOfAbsent: Localized {
        Localized(
            fr: "Ce copropriétaire est absent et ne peut voter.", nl: "Deze mede-eigenaar is afwezig en kan niet stemmen.",
            de: "Dieser Miteigentümer ist abwesend und kann nicht abstimmen.", en: "This owner is absent and cannot vote.")
    }

    static func ballotAtHour(_ votedAt: String) -> Localized {
        Localized(
            fr: "Ce copropriétaire n'était pas là à \(votedAt), l'heure du vote.",
            nl: "Deze mede-eigenaar was er niet om \(votedAt), het uur van de stemming.",
            de: "Dieser Miteigentümer war um \(votedAt), zur Zeit der Abstimmung, nicht da.",
            en: "This owner was not there at \(votedAt), the hour of the vote.")
    }

    static func ballotShares(_ shares: Int64, _ listed: Int64) -> Localized {
        Localized(
            fr: "Le bulletin compte \(shares) quotités, la liste des présences \(listed).",
            nl: "Het stembiljet telt \(shares) aandelen, de aanwezigheidslijst \(listed).",
            de: "Der Stimmzettel zählt \(shares) Anteile, die Anwesenheitsliste \(listed).",
            en: "The ballot has \(shares) shares, the attendance list \(listed).")
    }

    static func votesAbove(_ votes: Int64, _ denominator: Int64) -> Localized {
        Localized(
            fr: "Les bulletins font \(votes) quotités, plus que le dénominateur de \(denominator).",
            nl: "De stembiljetten tellen samen \(votes) aandelen, meer dan de noemer van \(denominator).",
            de: "Die Stimmzettel ergeben \(votes) Anteile, mehr als der Nenner von \(denominator).",
            en: "The ballots add up to \(votes) shares, more than the denominator of \(denominator).")
    }

    static func votesAbovePresent(_ votes: Int64, _ present: Int64) -> Localized {
        Localized(
            fr: "Les bulletins font \(votes) quotités, plus que les \(present) présentes ou représentées.",
            nl: "De stembiljetten tellen samen \(votes) aandelen, meer dan de \(present) die aanwezig of vertegenwoordigd zijn.",
            de: "Die Stimmzettel ergeben \(votes) Anteile, mehr als die \(present) anwesenden oder vertretenen.",
            en: "The ballots add up to \(votes) shares, more than the \(present) present or represented.")
    }
}
