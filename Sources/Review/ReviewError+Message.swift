package import Domain

extension ReviewError {
    /// Why, for a person.
    package var message: Localized {
        switch self {
        case .noDraft(let name):
            Localized(
                fr: "Il n'y a pas de brouillon \(name).", nl: "Er is geen ontwerp \(name).", de: "Es gibt keinen Entwurf \(name).",
                en: "There is no draft \(name).")
        case .closed(let draft):
            Localized(
                fr: "Le brouillon \(draft) est déjà approuvé ou rejeté : il ne change plus.",
                nl: "Ontwerp \(draft) is al goedgekeurd of verworpen: het verandert niet meer.",
                de: "Entwurf \(draft) ist schon genehmigt oder verworfen: Er ändert sich nicht mehr.",
                en: "Draft \(draft) was approved or rejected already: it changes no more.")
        case .changedMeanwhile(let draft):
            Localized(
                fr: "Quelqu'un a changé le brouillon \(draft) entre-temps. Regardez-le et recommencez.",
                nl: "Iemand heeft ontwerp \(draft) intussen veranderd. Bekijk het en begin opnieuw.",
                de: "Jemand hat Entwurf \(draft) inzwischen geändert. Sehen Sie ihn an und beginnen Sie neu.",
                en: "Somebody changed draft \(draft) meanwhile. Look at it and try again.")
        case .form(let field, let text):
            Localized(
                fr: "« \(text) » n'a pas la forme du champ \(field.label.fr).", nl: "\"\(text)\" heeft niet de vorm van het veld \(field.label.nl).",
                de: "„\(text)“ hat nicht die Form des Feldes \(field.label.de).", en: "\"\(text)\" has not the form of the field \(field.label.en).")
        case .emptyBox(let field, let page):
            Localized(
                fr: "\(field.label.fr) : aucun mot dans cette boîte de la page \(page).",
                nl: "\(field.label.nl): geen woorden in dit vak van pagina \(page).",
                de: "\(field.label.de): keine Wörter in diesem Kasten der Seite \(page).",
                en: "\(field.label.en): no words in this box of page \(page).")
        case .noSplit, .noPages, .noDuplicate, .noMerge: divisionMessage
        default: decisionMessage
        }
    }

    private var divisionMessage: Localized {
        switch self {
        case .noSplit(let draft, let page):
            Localized(
                fr: "Le brouillon \(draft) ne peut pas être divisé à la page \(page) : ce n'est pas l'une de ses pages, ou c'est la première.",
                nl: "Ontwerp \(draft) kan niet op pagina \(page) gesplitst worden: het is geen pagina ervan, of de eerste.",
                de: "Entwurf \(draft) kann nicht auf Seite \(page) geteilt werden: Sie gehört nicht dazu oder ist die erste.",
                en: "Draft \(draft) cannot be divided at page \(page): it is none of its pages, or the first.")
        case .noPages(let draft):
            Localized(
                fr: "Le brouillon \(draft) vient d'une facture électronique : il n'a pas de pages à diviser.",
                nl: "Ontwerp \(draft) komt van een e-factuur: er zijn geen pagina's te verdelen.",
                de: "Entwurf \(draft) stammt aus einer E-Rechnung: Es gibt keine Seiten zu teilen.",
                en: "Draft \(draft) comes from an e-invoice: there are no pages to divide.")
        case .noDuplicate(let draft):
            Localized(
                fr: "Le brouillon \(draft) ne semble répéter aucun autre.", nl: "Ontwerp \(draft) lijkt geen ander te herhalen.",
                de: "Entwurf \(draft) scheint keinen anderen zu wiederholen.", en: "Draft \(draft) seems to repeat no other.")
        default:
            Localized(
                fr: "Seuls deux brouillons ou plus d'un même fichier peuvent être réunis.",
                nl: "Alleen twee ontwerpen of meer van hetzelfde bestand kunnen samengevoegd worden.",
                de: "Nur zwei Entwürfe oder mehr derselben Datei können zusammengefügt werden.",
                en: "Only two drafts or more of one file can be joined.")
        }
    }

    private var decisionMessage: Localized {
        switch self {
        case .handedOver(let draft):
            Localized(
                fr: "Le brouillon \(draft) est déjà parti (KoproGo, banque) : reprenez-le d'abord là-bas, puis à la page Transmettre.",
                nl: "Ontwerp \(draft) is al vertrokken (KoproGo, bank): neem het eerst daar terug, dan op de pagina Overdragen.",
                de: "Entwurf \(draft) ist schon übergeben (KoproGo, Bank): Nehmen Sie ihn erst dort zurück, dann auf der Seite Übergabe.",
                en: "Draft \(draft) has left already (KoproGo, the bank): take it back there first, then on the page Hand-over.")
        case .notDecided(let draft):
            Localized(
                fr: "Rien n'a encore été décidé du brouillon \(draft).", nl: "Over ontwerp \(draft) is nog niets beslist.",
                de: "Über Entwurf \(draft) ist noch nichts entschieden.", en: "Nothing was decided about draft \(draft) yet.")
        case .repeated(let draft, let other):
            Localized(
                fr: "Le brouillon \(draft) semble répéter \(other?.text ?? "?") : rejetez-le, ou dites qu'ils sont distincts.",
                nl: "Ontwerp \(draft) lijkt \(other?.text ?? "?") te herhalen: verwerp het, of zeg dat ze verschillen.",
                de: "Entwurf \(draft) scheint \(other?.text ?? "?") zu wiederholen: Verwerfen Sie ihn, oder sagen Sie, dass sie verschieden sind.",
                en: "Draft \(draft) seems to repeat \(other?.text ?? "?"): reject it, or say that they are distinct.")
        case .missing(_, let fields):
            Localized(
                fr: "Il manque : \(fields.map(\.label.fr).joined(separator: ", ")).",
                nl: "Ontbreekt: \(fields.map(\.label.nl).joined(separator: ", ")).",
                de: "Es fehlt: \(fields.map(\.label.de).joined(separator: ", ")).", en: "Missing: \(fields.map(\.label.en).joined(separator: ", ")).")
        case .submitted(let draft):
            Localized(
                fr: "Le brouillon \(draft) est déjà soumis.", nl: "Ontwerp \(draft) is al voorgelegd.", de: "Entwurf \(draft) ist schon vorgelegt.",
                en: "Draft \(draft) was submitted already.")
        case .notReady(let draft):
            Localized(
                fr: "Le brouillon \(draft) n'est ni prêt ni soumis : regardez-le d'abord.",
                nl: "Ontwerp \(draft) is niet klaar en niet voorgelegd: bekijk het eerst.",
                de: "Entwurf \(draft) ist weder bereit noch vorgelegt: Sehen Sie ihn erst an.",
                en: "Draft \(draft) is neither ready nor submitted: look at it first.")
        case .noReason: Localized(fr: "Dites pourquoi.", nl: "Zeg waarom.", de: "Sagen Sie, warum.", en: "Say why.")
        case .notAllowed:
            Localized(
                fr: "Cette décision revient au syndic.", nl: "Die beslissing is aan de syndicus.", de: "Das entscheidet der Syndikus.",
                en: "That is for the syndic to decide.")
        default:
            Localized(
                fr: "Il n'y a rien à annuler.", nl: "Er is niets ongedaan te maken.", de: "Es gibt nichts rückgängig zu machen.",
                en: "There is nothing to undo.")
        }
    }
}
