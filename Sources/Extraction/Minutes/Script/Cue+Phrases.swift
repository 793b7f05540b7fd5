import Domain

extension Cue {
    static let phrases = Phrases<Cue>(votes + outcomes + majorities + course)

    private static let votes: [(meaning: Cue, phrases: [String])] = [
        (
            .inFavour(isWeak: false),
            [
                "en faveur", "favorable*", "voix pour", "votes pour", "votent pour", "vote pour", "ont vote pour", "votants pour", "voorstem*",
                "stemmen voor", "stemden voor", "stemt voor", "stemden in", "ja stem*", "ja stimmen", "jastimmen", "ja stimme", "dafur",
                "stimmen fur", "stimmten fur", "in favour", "in favor", "votes for", "voted for", "voting for", "ayes", "uit voor",
            ]
        ),
        (.inFavour(isWeak: true), ["pour", "voor", "for", "fur", "ja", "oui", "yes"]),
        (
            .against(isWeak: false),
            [
                "contre", "contra", "against", "dagegen", "gegenstim*", "tegenstem*", "ertegen", "stemmen tegen", "stemden tegen", "stemt tegen",
                "voix contre", "votes contre", "votent contre", "vote contre", "ont vote contre", "nein stim*", "neinstim*", "stimmen gegen",
                "stimmten gegen", "stimmten dagegen", "stimmen dagegen", "neen stem*", "nee stem*", "noes", "votes against", "voted against",
                "voting against",
                "zich tegen", "opposed", "defavorable*", "s opposent", "s oppose",
            ]
        ),
        (.against(isWeak: true), ["tegen", "gegen", "nein", "nee", "neen", "non"]),
        (
            .abstaining,
            [
                "abstention*", "abst", "s abstien*", "abstenu*", "s abstenir", "se sont abstenu*", "s est abstenu*", "abstien*", "abstain*",
                "abstent*",
                "onthoud*", "onthield*", "enthaltung*", "enthalten haben sich", "enthalten hat sich", "hat sich enthalten", "haben sich enthalten",
                "enthielt*", "enthalten sich", "enth", "sich enthalt*",
                "abstinent*", "stimmenthaltung*", "sich der stimme enthalt*", "der stimme enthielt*", "sich enthielt*", "onth",
            ]
        ),
        (
            .nothing,
            [
                "aucun*", "geen", "kein", "keine", "keiner", "no", "none", "nobody", "no one", "neant", "sans", "zonder", "ohne", "niemand",
                "personne",
                "nul", "nihil", "null", "zero", "without", "geen enkele", "nil", "pas d", "point d",
            ]
        ),
        (
            .shares,
            [
                "quotite*", "tantieme*", "millieme*", "dix millieme*", "voix", "quotes parts", "quote part*", "aandeel", "aandelen", "kwotiteit*",
                "quotiteit*", "duizendst*", "tienduizendst*", "stemmen", "stem", "anteil*", "stimme", "stimmen", "tausendstel*", "share", "shares",
                "votes", "vote", "emes", "parts", "miteigentumsanteil*", "emes de quotites", "zehntausendstel*", "thousandth*",
            ]
        ),
        (
            .owners,
            [
                "coproprietaire*", "mede eigenaar*", "medeeigenaar*", "miteigentumer*", "co owner*", "coowner*", "owners", "owner", "eigenaar*",
                "proprietaire*", "eigentumer*", "personnes", "votants", "wohnungseigentumer*",
            ]
        ),
        (.namely, ["a savoir", "savoir", "met name", "met name van", "namely", "namlich", "te weten", "zijnde", "und zwar", "i e", "viz", "soit"]),
    ]

    private static let outcomes: [(meaning: Cue, phrases: [String])] = [
        (
            .outcome(.adopted),
            [
                "adopte", "adoptee", "adoptes", "adoptees", "approuve", "approuvee", "approuves", "approuvees", "accepte", "acceptee", "acceptees",
                "votee", "aangenomen", "goedgekeurd", "aanvaard", "ingestemd", "angenommen", "genehmigt", "gebilligt", "zugestimmt", "adopted",
                "carried", "approved",
                "accepted", "passed", "agreed", "decision est prise", "resolution est prise", "genomen", "gefasst", "decision is taken",
                "resolution is taken", "decision was taken", "bekrachtigd",
            ]
        ),
        (
            .outcome(.rejected),
            [
                "rejete", "rejetee", "rejetes", "rejetees", "refuse", "refusee", "refuses", "repousse", "repoussee", "verworpen", "afgekeurd",
                "geweigerd", "afgewezen", "abgelehnt", "zuruckgewiesen", "rejected", "refused", "defeated", "lost", "not carried", "not adopted",
                "not approved", "not passed",
                "n est pas adopte*", "n est pas approuve*", "n est pas accepte*", "niet aangenomen", "niet goedgekeurd", "niet aanvaard",
                "nicht angenommen",
                "nicht genehmigt", "non adopte*", "non approuve*", "pas adopte*", "pas approuve*", "ne passe pas", "echoue*",
            ]
        ),
        (
            .outcome(.postponed),
            [
                "reporte", "reportee", "reportes", "reportees", "ajourne*", "remis a", "remise a", "est remis*", "uitgesteld", "verdaagd",
                "verschoven", "vertagt", "zuruckgestellt",
                "verschoben", "postponed", "deferred", "adjourned", "held over",
            ]
        ),
        (
            .outcome(.noted),
            [
                "prend acte", "prennent acte", "prend connaissance", "pris acte", "pris connaissance", "pour information", "pas de vote", "sans vote",
                "aucun vote n*", "non soumis au vote", "neemt kennis", "nemen kennis", "neemt akte", "kennis genomen", "akte genomen",
                "ter informatie", "ter kennisgeving", "geen stemming",
                "zonder stemming", "niet ter stemming", "zur kenntnis", "nimmt kenntnis", "keine beschlussfassung", "ohne beschluss*",
                "pas de decision", "sans resolution", "no decision", "no resolution", "keine abstimmung", "ohne abstimmung", "zur information",
                "takes note",
                "take note", "noted", "no vote", "without a vote", "for information", "presente examine", "geen beslissing", "sans decision",
            ]
        ),
        (
            .missed,
            [
                "n est pas atteinte", "n etant pas atteinte", "n est pas obtenue", "n est pas reunie", "pas atteinte", "pas obtenue", "non atteinte",
                "n a pas ete atteinte", "n ayant pas ete atteinte", "n etant pas reunie", "n etant pas obtenue",
                "niet behaald", "niet bereikt", "niet is bereikt", "niet is behaald", "niet gehaald", "nicht erreicht", "verfehlt", "not reached",
                "not obtained", "not met", "not achieved",
            ]
        ),
        (.not, ["niet", "nicht", "not", "pas"]),
        // What was carried out, or had been approved, says nothing about this vote.
        (
            .idle,
            ["carried out", "carried over", "goed te keuren", "te keuren", "op te nemen", "deel genomen", "genomen worden", "maatregelen genomen"]
        ),
    ]

    private static let majorities: [(meaning: Cue, phrases: [String])] = [
        (
            .majority(.absolute),
            [
                "majorite absolue", "majorite simple", "absolute meerderheid", "volstrekte meerderheid", "gewone meerderheid", "absolute mehrheit",
                "absoluter mehrheit", "absoluten mehrheit", "einfache mehrheit", "einfacher mehrheit", "absolute majority", "simple majority",
                "eenvoudige meerderheid",
            ]
        ),
        (
            .majority(.twoThirds),
            [
                "deux tiers", "twee derde*", "tweederde*", "zwei drittel*", "zweidrittel*", "two thirds", "two third",
                "majorite qualifiee de deux tiers",
            ]
        ),
        (
            .majority(.threeQuarters),
            [
                "trois quarts", "drie vierde*", "drievierde*", "driekwart*", "drei viertel*", "dreiviertel*", "three quarters", "three quarter",
                "three fourths",
            ]
        ),
        (.majority(.fourFifths), ["quatre cinquieme*", "vier vijfde*", "viervijfde*", "vier funftel*", "vierfunftel*", "four fifths", "four fifth"]),
        (
            .unanimous,
            [
                "unanimite", "unanime", "unanimement", "eenparig*", "unaniem", "unanimiteit", "algemene stemmen", "einstimmig*", "einhellig*",
                "unanim*",
                "nemine contradicente",
            ]
        ),
        (
            .majority(.unanimity),
            [
                "unanimite de tous", "unanimite des coproprietaires", "unanimite de l ensemble", "unanimite requise", "eenparigheid van alle",
                "eenparigheid vereist", "einstimmigkeit aller", "einstimmigkeit erforderlich", "unanimity of all", "unanimity required",
            ]
        ),
    ]

    private static let course: [(meaning: Cue, phrases: [String])] = [
        (
            .resolves,
            [
                "decide", "decident", "decide d", "decidons", "besluit", "beslist", "beslissen", "besluiten", "beschliesst", "beschliessen",
                "resolves", "decides", "resolve", "beslissing", "besluit de",
                "mandate", "charge le syndic", "designe", "nomme", "elit", "confie", "autorise", "benoemt", "geeft opdracht", "beauftragt", "ernennt",
                "bestellt", "appoints", "elects", "instructs", "authorises", "authorizes", "approuve les", "approuve le", "approuve la",
                "approuve l", "approves", "keurt", "genehmigt die", "genehmigt den", "genehmigt das", "valide", "marque son accord", "marque accord",
                "geeft goedkeuring", "stemt in met",
                "krijgt opdracht", "krijgt de opdracht", "krijgt mandaat", "wordt gemachtigd", "est mandate", "est charge de", "est charge d",
                "est autorise", "wird beauftragt", "wird ermachtigt", "is instructed", "is authorised", "is authorized", "wordt belast", "a decide",
                "ont decide", "hat beschlossen", "wurde beschlossen", "wird beschlossen", "heeft beslist", "has decided", "has resolved",
                "it was resolved", "it is resolved", "resolved", "gaat akkoord", "machtigt", "ermachtigt", "verleent", "erteilt", "accorde",
            ]
        ),
        (
            .proposes,
            [
                "est propose", "propose de", "propose d", "ordre du jour prevoit", "soumet", "voorgesteld", "stelt voor", "het voorstel om",
                "voorstel om", "vorgeschlagen", "schlagt vor", "beantragt",
                "it is proposed", "is proposed", "was proposed", "proposes to", "proposal to", "proposal is to", "soumis au vote",
                "zur abstimmung gestellt", "steht zur abstimmung",
            ]
        ),
        (
            .moves,
            [
                "komt toe", "komen toe", "kwam toe", "vervoegt", "komt binnen", "verlaat de", "verlaten de", "verliet de", "verlasst",
                "verlassen die", "trifft ein", "treffen ein", "kommt hinzu",
                "arrives", "arrive", "arrivent", "arrived", "joins", "leaves", "left the", "depart de", "arrivee de", "quitte", "quittent", "rejoint",
                "vertrek van", "aankomst van", "erscheint",
                "departure of", "arrival of", "stosst", "ankunft", "weggang",
            ]
        ),
        (
            .remaining,
            [
                "restent", "sont desormais", "sont a present", "sont maintenant", "er blijven", "er zijn nu", "es verbleiben", "verbleiben",
                "anwesend sind nun", "es sind nun", "nunmehr", "there are now", "there remain", "remain", "desormais", "voortaan",
            ]
        ),
        (
            .closes,
            [
                "seance est levee", "clot la seance", "seance est close", "leve la seance", "levee de la seance", "cloture de la seance",
                "vergadering gesloten", "vergadering wordt gesloten", "sluit de zitting",
                "sluit de vergadering", "zitting wordt gesloten", "zitting gesloten", "vergadering wordt opgeheven", "einde van de vergadering",
                "sitzung geschlossen", "schliesst die sitzung", "sitzung wird",
                "versammlung wird geschlossen", "versammlung geschlossen", "schliesst die versammlung", "ende der versammlung", "meeting closes",
                "meeting is closed", "closes the meeting", "meeting was closed", "closed at", "closing time", "seance close a", "levee a",
                "gesloten om",
                "sluiting om", "einde om", "geschlossen um", "sitzungsende", "einduur", "sluitingsuur", "heure de cloture", "meeting ended",
                "meeting ends", "declares the meeting closed",
                "reunion est levee", "assemblee est levee", "assemblee est close", "zitting opgeheven", "vergadering beeindigd",
                "tagesordnung erschopft", "agenda being exhausted", "agenda exhausted", "ordre du jour etant epuise", "ordre du jour est epuise",
                "agenda is afgehandeld",
                "agenda is uitgeput", "dagorde is uitgeput", "dagorde is afgehandeld", "plus personne ne demandant", "niemand vraagt nog",
                "tagesordnung ist erschopft", "there being no further business", "keine weiteren wortmeldungen",
            ]
        ),
        (
            .annex,
            [
                "annexe*", "bijlage*", "anlage*", "annex", "annexes", "appendix", "liste de presences", "liste des presences", "feuille de presences",
                "aanwezigheidslijst",
                "anwesenheitsliste", "attendance list", "signatures", "handtekeningen", "unterschriften",
            ]
        ),
    ]
}
