import Domain

extension Texts {
    static let learnedAbstract = Localized(
        fr: "Montre ce que les corrections ont appris, ou l'oublie.", nl: "Toont wat de verbeteringen geleerd hebben, of vergeet het.",
        de: "Zeigt, was aus Korrekturen gelernt wurde, oder vergisst es.", en: "Show what corrections have taught, or forget it.")
    static let learnedDiscussion = Localized(
        fr: """
            Exemples :
              greffier learned
              greffier learned --json
              greffier learned forget 12
              greffier learned forget --supplier 0999.900.150

            Statut de sortie : 0 montré ou oublié, 1 rien de tel, 2 usage erroné.
            """,
        nl: """
            Voorbeelden:
              greffier learned
              greffier learned --json
              greffier learned forget 12
              greffier learned forget --supplier 0999.900.150

            Exitstatus: 0 getoond of vergeten, 1 niets van die aard, 2 fout gebruik.
            """,
        de: """
            Beispiele:
              greffier learned
              greffier learned --json
              greffier learned forget 12
              greffier learned forget --supplier 0999.900.150

            Rückgabewert: 0 gezeigt oder vergessen, 1 nichts dergleichen, 2 falscher Gebrauch.
            """,
        en: """
            Examples:
              greffier learned
              greffier learned --json
              greffier learned forget 12
              greffier learned forget --supplier 0999.900.150

            Exit status: 0 shown or forgotten, 1 nothing of the kind, 2 wrong usage.
            """)
    static let nothingLearned = Localized(
        fr: "Rien n'a encore été appris. Corrigez un brouillon : greffier drafts correct BROUILLON champ=valeur",
        nl: "Er is nog niets geleerd. Verbeter een ontwerp: greffier drafts correct ONTWERP veld=waarde",
        de: "Noch wurde nichts gelernt. Korrigieren Sie einen Entwurf: greffier drafts correct ENTWURF Feld=Wert",
        en: "Nothing was learned yet. Correct a draft: greffier drafts correct DRAFT field=value")
    static let forgetAbstract = Localized(
        fr: "Oublie des leçons.", nl: "Vergeet lessen.", de: "Vergisst Gelerntes.", en: "Forget lessons.")
    static let forgetHelp = Localized(
        fr: "Les leçons, par leur numéro (greffier learned les montre).", nl: "De lessen, met hun nummer (greffier learned toont ze).",
        de: "Das Gelernte, mit seiner Nummer (greffier learned zeigt sie).", en: "The lessons by number (greffier learned shows them).")
    static let forgetSupplierHelp = Localized(
        fr: "Tout ce qui concerne un fournisseur : une partie de son nom, ou son numéro d'entreprise, de TVA ou de compte.",
        nl: "Alles over een leverancier: een deel van zijn naam, of zijn ondernemings-, btw- of rekeningnummer.",
        de: "Alles über einen Lieferanten: ein Teil seines Namens, oder seine Unternehmens-, MwSt.- oder Kontonummer.",
        en: "All about a supplier: a part of its name, or its enterprise, VAT or account number.")
    static let forgetUsage = Localized(
        fr: "Nommez des leçons, ou un fournisseur avec --supplier.", nl: "Noem lessen, of een leverancier met --supplier.",
        de: "Nennen Sie Gelerntes, oder einen Lieferanten mit --supplier.", en: "Name lessons, or a supplier with --supplier.")

    static func forgotten(_ count: Int) -> Localized {
        Localized(fr: "Leçons oubliées : \(count).", nl: "Vergeten lessen: \(count).", de: "Vergessen: \(count).", en: "Lessons forgotten: \(count).")
    }

    static let learned = Localized(fr: "Appris –", nl: "Geleerd –", de: "Gelernt –", en: "Learned –")
}
