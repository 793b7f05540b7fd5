import Domain

/// The words that announce a fact of the meeting, as labels or within a sentence.
enum HeadLabel: Sendable, Equatable {
    case association
    case enterpriseNumber
    case date
    case place
    case opened
    case closed
    case convocation
    case chair
    case secretary
    case tellers
    /// Another label: its value is none of ours.
    case other

    static let phrases = Phrases<HeadLabel>([
        (
            .association,
            [
                "acp", "vme", "association des coproprietaires", "vereniging van mede eigenaars", "vereniging van medeeigenaars",
                "miteigentumervereinigung", "vereinigung der miteigentumer", "association of co owners",
                "association of coowners", "vvme", "copropriete", "v m e", "a c p",
            ]
        ),
        (
            .enterpriseNumber,
            [
                "numero bce", "bce", "ondernemingsnummer", "kbo nummer", "kbo", "unternehmensnummer", "zdu nummer", "enterprise number",
                "numero d entreprise", "n d entreprise", "no d entreprise", "kbo bce", "company number", "zuo nummer", "rpm", "rpr",
            ]
        ),
        (
            .date,
            [
                "date", "datum", "date de l assemblee", "date de la reunion", "datum van de vergadering", "sitzungsdatum", "meeting date",
                "datum der versammlung", "tag",
            ]
        ),
        (
            .place,
            [
                "lieu", "plaats", "ort", "place", "lieu de la reunion", "lieu de l assemblee", "plaats van de vergadering", "ort der versammlung",
                "place of meeting", "venue", "location", "a l endroit suivant", "endroit", "locatie", "versammlungsort", "tagungsort",
                "adresse de la reunion", "a l adresse suivante", "adresse suivante", "volgend adres", "volgende adres", "folgender adresse",
                "following address", "vergaderplaats", "lokaal",
            ]
        ),
        (
            .opened,
            [
                "ouverture", "ouverture de la seance", "debut", "debut de la seance", "heure d ouverture", "aanvang", "opening", "aanvangsuur",
                "beginuur", "begin", "beginn", "eroffnung", "opened", "start", "opening time", "opening van de vergadering", "sitzungsbeginn",
                "heure de debut", "seance ouverte a", "opened at",
                "seance est ouverte", "vergadering wordt geopend", "vergadering geopend", "sitzung eroffnet", "meeting is opened", "meeting opens",
                "ouvre la seance", "opent de vergadering", "opent de zitting", "eroffnet die",
            ]
        ),
        (
            .closed,
            [
                "fin", "fin de la seance", "cloture", "cloture de la seance", "heure de cloture", "sluiting", "einde", "einduur", "ende", "closed",
                "closing", "closing time", "schluss", "sitzungsende", "end", "heure de fin", "levee", "levee de la seance", "sluitingsuur",
                "sluiting van de vergadering", "seance est levee", "seance levee", "vergadering wordt gesloten", "vergadering gesloten",
            ]
        ),
        (.convocation, ["convocation", "oproeping", "einberufung", "bijeenroeping", "notice", "call"]),
        (
            .chair,
            [
                "presidence", "president", "presidente", "president de seance", "presidente de seance", "voorzitter", "voorzitster",
                "voorzitterschap", "vorsitz", "vorsitzender", "vorsitzende", "chair", "chairman", "chairperson", "chairwoman", "versammlungsleiter*",
                "le president", "de voorzitter", "the chair",
            ]
        ),
        (
            .secretary,
            [
                "secretariat", "secretaire", "secretaire de seance", "secretaris", "secretariaat", "verslaggever", "schriftfuhrung", "schriftfuhrer*",
                "sekretar*", "protokollfuhr*", "secretary", "minutes taken by", "redacteur", "notulist", "le secretaire", "de secretaris",
                "the secretary",
            ]
        ),
        (
            .tellers,
            [
                "scrutateur*", "scrutatrice*", "stemopnemer*", "stemteller*", "stimmzahler*", "teller", "tellers", "scrutineer*", "assesseur*",
                "assessor*", "bijzitter*",
            ]
        ),
        (
            .other,
            [
                "syndic", "syndicus", "syndikus", "verwalter", "adresse", "adres", "anschrift", "address", "batiment", "gebouw", "objet", "betreft",
                "page", "pagina", "seite", "agenda", "dagorde", "ordre du jour", "tagesordnung", "mail", "tel", "present*", "aanwezig*", "anwesen*",
                "exercice", "boekjaar", "distribution",
            ]
        ),
    ])
}
