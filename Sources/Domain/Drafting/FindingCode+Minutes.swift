extension FindingCode {
    /// About one point of minutes, whose number is the first argument.
    package var isAboutPoint: Bool {
        switch self {
        case .majorityContradicts, .votesExceedPresent, .titleAmountDiffers, .majorityWording, .formerMajority, .namesMissing, .outcomeComputed, .columnsDiffer, .pointInferred:
            true
        default: false
        }
    }
}

extension Finding {
    /// The messages about minutes; the first argument is the number of the point.
    var minutesMessage: Localized {
        func argument(_ index: Int) -> String { index < arguments.count ? arguments[index] : "?" }
        let (a, b, c) = (argument(0), argument(1), argument(2))
        return switch code {
        case .quorumMissed:
            Localized(
                fr: "Quorum non atteint d'après les chiffres : \(a) copropriétaires, \(b) quotités, première convocation (art. 3.87 §5).",
                nl: "Quorum niet bereikt volgens de cijfers: \(a) mede-eigenaars, \(b) aandelen, eerste oproeping (art. 3.87 §5).",
                de: "Nach den Zahlen nicht beschlussfähig: \(a) Miteigentümer, \(b) Anteile, erste Einberufung (Art. 3.87 §5).",
                en: "No quorum by the figures: \(a) co-owners, \(b) shares, first convocation (art. 3.87 §5).")
        case .majorityContradicts:
            Localized(
                fr: "Point \(a) : le résultat écrit contredit les voix (\(b) pour, \(c) contre). Il est repris tel qu'écrit.",
                nl: "Punt \(a): het vermelde resultaat strookt niet met de stemmen (\(b) voor, \(c) tegen). Overgenomen zoals het er staat.",
                de: "Punkt \(a): Das genannte Ergebnis widerspricht den Stimmen (\(b) dafür, \(c) dagegen). Es steht hier wie geschrieben.",
                en: "Point \(a): the stated result contradicts the votes (\(b) for, \(c) against). It is kept as written.")
        case .votesExceedPresent:
            Localized(
                fr: "Point \(a) : \(b) voix comptées, mais \(c) présentes ou représentées.",
                nl: "Punt \(a): \(b) stemmen geteld, maar \(c) aanwezig of vertegenwoordigd.",
                de: "Punkt \(a): \(b) Stimmen gezählt, aber nur \(c) anwesend oder vertreten.",
                en: "Point \(a): \(b) votes counted, but \(c) present or represented.")
        case .titleAmountDiffers:
            Localized(
                fr: "Point \(a) : le titre dit \(b), la décision \(c). La décision l'emporte.",
                nl: "Punt \(a): de titel zegt \(b), de beslissing \(c). De beslissing telt.",
                de: "Punkt \(a): Die Überschrift sagt \(b), der Beschluss \(c). Der Beschluss gilt.",
                en: "Point \(a): the title says \(b), the decision \(c). The decision counts.")
        case .majorityWording:
            Localized(
                fr: "Point \(a) : la majorité qualifiée et l'unanimité sont dites à la fois.",
                nl: "Punt \(a): gekwalificeerde meerderheid en eenparigheid worden samen vermeld.",
                de: "Punkt \(a): Qualifizierte Mehrheit und Einstimmigkeit werden zugleich genannt.",
                en: "Point \(a): a qualified majority and unanimity are stated together.")
        case .formerMajority:
            Localized(
                fr: "Point \(a) : la majorité des trois quarts n'existe plus depuis 2019.",
                nl: "Punt \(a): de drievierdemeerderheid bestaat sinds 2019 niet meer.",
                de: "Punkt \(a): Die Dreiviertelmehrheit gibt es seit 2019 nicht mehr.",
                en: "Point \(a): the three-quarters majority no longer exists since 2019.")
        case .foreignLaw:
            Localized(
                fr: "Ce procès-verbal suit le droit \(a) : les majorités belges ne sont pas vérifiées.",
                nl: "Dit verslag volgt het recht van \(a): de Belgische meerderheden worden niet nagerekend.",
                de: "Dieses Protokoll folgt dem Recht von \(a): Die belgischen Mehrheiten werden nicht nachgerechnet.",
                en: "These minutes follow the law of \(a): Belgian majorities are not recomputed.")
        case .namesMissing:
            Localized(
                fr: "Point \(a) : des voix contre ou des abstentions sans les noms (art. 3.87 §10).",
                nl: "Punt \(a): tegenstemmen of onthoudingen zonder namen (art. 3.87 §10).",
                de: "Punkt \(a): Gegenstimmen oder Enthaltungen ohne Namen (Art. 3.87 §10).",
                en: "Point \(a): votes against or abstentions without names (art. 3.87 §10).")
        case .outcomeComputed:
            Localized(
                fr: "Point \(a) : le résultat n'est pas lisible ; il est calculé d'après les voix.",
                nl: "Punt \(a): het resultaat is niet leesbaar; het is uit de stemmen berekend.",
                de: "Punkt \(a): Das Ergebnis ist nicht lesbar; es ist aus den Stimmen berechnet.",
                en: "Point \(a): the result could not be read; it is computed from the votes.")
        case .columnsDiffer:
            Localized(
                fr: "Point \(a) : les deux langues ne disent pas la même chose. Comparez-les.",
                nl: "Punt \(a): de twee talen zeggen niet hetzelfde. Vergelijk ze.",
                de: "Punkt \(a): Die beiden Sprachen sagen nicht dasselbe. Vergleichen Sie sie.",
                en: "Point \(a): the two languages do not say the same. Compare them.")
        default:
            Localized(
                fr: "Point \(a) : le numéro n'est pas lisible ; il est déduit de ses voisins.",
                nl: "Punt \(a): het nummer is niet leesbaar; het is uit de andere afgeleid.",
                de: "Punkt \(a): Die Nummer ist nicht lesbar; sie folgt aus den anderen.",
                en: "Point \(a): the number could not be read; it follows from the others.")
        }
    }
}
