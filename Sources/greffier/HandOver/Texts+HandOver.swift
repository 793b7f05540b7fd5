import Domain

extension Texts {
    static let handOverAbstract = Localized(
        fr: "Ce qui est transmis à KoproGo, et ce qui l'empêche.", nl: "Wat aan KoproGo overgedragen wordt, en wat het tegenhoudt.",
        de: "Was an KoproGo übergeben wird, und was es aufhält.", en: "What is handed over to KoproGo, and what keeps it.")
    static let listPassagesAbstract = Localized(
        fr: "Montre les brouillons approuvés en route, les derniers d'abord.", nl: "Toont de goedgekeurde ontwerpen onderweg, de laatste eerst.",
        de: "Zeigt die genehmigten Entwürfe unterwegs, die letzten zuerst.", en: "Shows approved drafts on their way, the last first.")
    static let retryPassageAbstract = Localized(
        fr: "Réessaie tout de suite de transmettre un brouillon.", nl: "Probeert een ontwerp meteen opnieuw over te dragen.",
        de: "Versucht sofort noch einmal, einen Entwurf zu übergeben.", en: "Tries at once to hand a draft over again.")
    static let releasePassageAbstract = Localized(
        fr: "Note que KoproGo n'a plus un brouillon : il pourra être rouvert.",
        nl: "Noteert dat KoproGo een ontwerp niet meer heeft: het kan heropend worden.",
        de: "Vermerkt, dass KoproGo einen Entwurf nicht mehr hat: Er kann wieder geöffnet werden.",
        en: "Notes that KoproGo no longer has a draft: it can be reopened.")
    static let consignAbstract = Localized(
        fr: "Transmet des brouillons approuvés auparavant.", nl: "Draagt ontwerpen over die eerder goedgekeurd werden.",
        de: "Übergibt Entwürfe, die früher genehmigt wurden.", en: "Hands over drafts that were approved before.")

    static let switchHandOverAbstract = Localized(
        fr: "Arrête la transmission à KoproGo, ou la reprend.", nl: "Stopt de overdracht aan KoproGo, of hervat ze.",
        de: "Hält die Übergabe an KoproGo an oder nimmt sie wieder auf.", en: "Stops handing over to KoproGo, or resumes it.")
    static let switchHandOverHelp = Localized(
        fr: "« off » n'envoie plus rien jusqu'à « on ».", nl: "\"off\" verstuurt niets meer tot \"on\".",
        de: "„off“ sendet nichts mehr bis „on“.", en: "\"off\" sends nothing any more until \"on\".")

    static func consigned(_ count: Int) -> Localized {
        Localized(
            fr: "Nouveaux brouillons en route : \(count).", nl: "Nieuwe ontwerpen onderweg: \(count).", de: "Neue Entwürfe unterwegs: \(count).",
            en: "New drafts on their way: \(count).")
    }
}
