import Domain

extension Texts {
    static let explainHelp = Localized(
        fr: "Montrer les valeurs possibles d'un champ, et pourquoi (p. ex. total_incl).",
        nl: "De mogelijke waarden van een veld tonen, en waarom (bv. total_incl).",
        de: "Die möglichen Werte eines Feldes zeigen, und warum (z. B. total_incl).",
        en: "Show the possible values of a field, and why (such as total_incl).")
    static let explainNothing = Localized(fr: "rien n'a été retenu", nl: "niets gekozen", de: "nichts gewählt", en: "nothing was taken")
    static let explainHeads: [Localized] = [
        Localized(fr: "", nl: "", de: "", en: ""), Localized(fr: "valeur", nl: "waarde", de: "Wert", en: "value"),
        Localized(fr: "poids", nl: "gewicht", de: "Gewicht", en: "score"), Localized(fr: "page", nl: "pagina", de: "Seite", en: "page"),
        Localized(fr: "pourquoi", nl: "waarom", de: "warum", en: "why"),
    ]
}
