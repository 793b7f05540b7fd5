internal import Domain

/// The texts of what was learned.
enum LearnedTexts {
    static func count(_ lessons: Int) -> Localized {
        lessons == 1
            ? Localized(fr: "1 leçon", nl: "1 les", de: "1 Lektion", en: "1 lesson")
            : Localized(fr: "\(lessons) leçons", nl: "\(lessons) lessen", de: "\(lessons) Lektionen", en: "\(lessons) lessons")
    }

    static let words: [String: Localized] = [
        "title": Localized(fr: "Appris", nl: "Geleerd", de: "Gelernt", en: "Learned"),
        "note": Localized(
            fr: "Ce que vos corrections ont appris : les prochains documents du même fournisseur en profitent.",
            nl: "Wat uw verbeteringen hebben geleerd: de volgende documenten van dezelfde leverancier worden er beter door gelezen.",
            de: "Was Ihre Korrekturen gelehrt haben: Die nächsten Dokumente desselben Lieferanten werden damit besser gelesen.",
            en: "What your corrections have taught: the next documents of the same supplier are read better for it."),
        "search": Localized(fr: "Fournisseur", nl: "Leverancier", de: "Lieferant", en: "Supplier"),
        "find": Localized(fr: "Chercher", nl: "Zoeken", de: "Suchen", en: "Search"),
        "reset": Localized(fr: "Tout montrer", nl: "Alles tonen", de: "Alles zeigen", en: "Show everything"),
        "none": Localized(
            fr: "Rien n'est encore appris.", nl: "Er is nog niets geleerd.", de: "Noch ist nichts gelernt.", en: "Nothing is learned yet."),
        "noneNote": Localized(
            fr: "Corrigez un champ d'un brouillon : Greffier retient où il se trouve.",
            nl: "Verbeter een veld van een ontwerp: Greffier onthoudt waar het staat.",
            de: "Korrigieren Sie ein Feld eines Entwurfs: Greffier merkt sich, wo es steht.",
            en: "Correct a field of a draft: Greffier remembers where it stands."),
        "lesson": Localized(fr: "Leçon", nl: "Les", de: "Lektion", en: "Lesson"),
        "from": Localized(fr: "Vient de", nl: "Komt van", de: "Stammt aus", en: "Taught by"),
        "draft": Localized(fr: "ce brouillon", nl: "dit ontwerp", de: "diesem Entwurf", en: "this draft"),
        "who": Localized(fr: "Qui", nl: "Wie", de: "Wer", en: "Who"),
        "when": Localized(fr: "Quand", nl: "Wanneer", de: "Wann", en: "When"),
        "forget": Localized(fr: "Oublier", nl: "Vergeten", de: "Vergessen", en: "Forget"),
        "forgetAll": Localized(fr: "Tout oublier", nl: "Alles vergeten", de: "Alles vergessen", en: "Forget all"),
        "forgetting": Localized(
            fr: "Oublié : {n}. Encore {s} s pour le reprendre.", nl: "Vergeten: {n}. Nog {s} s om het terug te nemen.",
            de: "Vergessen: {n}. Noch {s} s, um es zurückzunehmen.", en: "Forgotten: {n}. {s} s left to take it back."),
        "keep": Localized(fr: "Annuler l'oubli", nl: "Toch onthouden", de: "Doch behalten", en: "Keep after all"),
        "kept": Localized(fr: "Rien n'est oublié.", nl: "Er is niets vergeten.", de: "Nichts ist vergessen.", en: "Nothing is forgotten."),
        "forgotten": Localized(fr: "C'est oublié.", nl: "Vergeten.", de: "Ist vergessen.", en: "It is forgotten."),
    ]
}
