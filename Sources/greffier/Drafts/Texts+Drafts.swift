import Domain

extension Texts {
    static let draftsAbstract = Localized(
        fr: "Montre les brouillons et ce qui n'a pas pu être lu.", nl: "Toont de ontwerpen en wat niet gelezen kon worden.",
        de: "Zeigt die Entwürfe und was nicht gelesen werden konnte.", en: "Show the drafts, and what could not be read.")
    static let draftsDiscussion = Localized(
        fr: """
            ✓ veut dire sûr ; ? nomme ce qu'une personne doit vérifier.

            Exemples :
              greffier drafts --data ~/greffier
              greffier drafts 772aa14eaed81df3-1
              greffier drafts --json --state to_review

            Statut de sortie : 0 montré, 1 pas de données ou pas de tel brouillon, 2 usage erroné.
            """,
        nl: """
            ✓ betekent zeker; ? noemt wat iemand moet nakijken.

            Voorbeelden:
              greffier drafts --data ~/greffier
              greffier drafts 772aa14eaed81df3-1
              greffier drafts --json --state to_review

            Exitstatus: 0 getoond, 1 geen gegevens of niet zo'n ontwerp, 2 fout gebruik.
            """,
        de: """
            ✓ heißt sicher; ? nennt, was jemand prüfen muss.

            Beispiele:
              greffier drafts --data ~/greffier
              greffier drafts 772aa14eaed81df3-1
              greffier drafts --json --state to_review

            Rückgabewert: 0 gezeigt, 1 keine Daten oder kein solcher Entwurf, 2 falscher Gebrauch.
            """,
        en: """
            ✓ means sure; ? names what a person must check.

            Examples:
              greffier drafts --data ~/greffier
              greffier drafts 772aa14eaed81df3-1
              greffier drafts --json --state to_review

            Exit status: 0 shown, 1 no data or no such draft, 2 wrong usage.
            """)
    static let draftHelp = Localized(
        fr: "Le brouillon à montrer en entier.", nl: "Het ontwerp dat volledig getoond wordt.", de: "Der Entwurf, der ganz gezeigt wird.",
        en: "The draft to show in full.")
    static let stateHelp = Localized(
        fr: "Seulement les brouillons dans cet état : to_review, ready, duplicate.",
        nl: "Alleen de ontwerpen in deze staat: to_review, ready, duplicate.",
        de: "Nur die Entwürfe in diesem Stand: to_review, ready, duplicate.", en: "Only the drafts in this state: to_review, ready, duplicate.")
    static let limitHelp = Localized(
        fr: "Au plus autant, les derniers d'abord.", nl: "Hoogstens zoveel, de laatste eerst.", de: "Höchstens so viele, die letzten zuerst.",
        en: "At most so many, the last first.")
    static let jsonHelp = Localized(
        fr: "Un objet JSON par ligne.", nl: "Een JSON-object per regel.", de: "Ein JSON-Objekt je Zeile.", en: "One JSON object a line.")
    static let noDrafts = Localized(
        fr: "Rien encore. Lancez « greffier serve » et déposez un document dans la boîte d'arrivée, dans un sous-dossier du nom de l'immeuble.",
        nl: "Nog niets. Start \"greffier serve\" en leg een document in de inbox, in een submap met de naam van het gebouw.",
        de: "Noch nichts. Starten Sie „greffier serve“ und legen Sie ein Dokument in den Eingang, in einen Unterordner mit dem Namen des Gebäudes.",
        en: "Nothing yet. Start \"greffier serve\" and drop a document into the inbox, into a sub-folder with the name of the building.")
    static let listLegend = Localized(
        fr: "Les derniers d'abord. ✓ sûr · ? à vérifier · ! points à voir · – ne demande pas de paiement. Tout voir : greffier drafts BROUILLON",
        nl: "De laatste eerst. ✓ zeker · ? na te kijken · ! aandachtspunten · – vraagt geen betaling. Alles zien: greffier drafts ONTWERP",
        de: "Die letzten zuerst. ✓ sicher · ? zu prüfen · ! Hinweise · – verlangt keine Zahlung. Alles sehen: greffier drafts ENTWURF",
        en: "The last first. ✓ sure · ? to check · ! points to see · – asks for no payment. See all of one: greffier drafts DRAFT")

    /// There may be more than the list shows.
    static func listCut(_ limit: Int) -> Localized {
        Localized(
            fr: "Seuls les \(limit) derniers sont montrés : voyez --limit.", nl: "Alleen de laatste \(limit) worden getoond: zie --limit.",
            de: "Nur die letzten \(limit) werden gezeigt: siehe --limit.", en: "Only the last \(limit) are shown: see --limit.")
    }

    static let retryAbstract = Localized(
        fr: "Fait relire un document mis de côté.", nl: "Laat een opzij gelegd document opnieuw lezen.",
        de: "Lässt ein beiseitegelegtes Dokument noch einmal lesen.", en: "Have a document that was set aside read again.")
    static let retryDiscussion = Localized(
        fr: """
            Le serveur le relit aussitôt, ou dès qu'il tourne.

            Exemples :
              greffier retry 772aa14eaed81df3
              greffier retry --all

            Statut de sortie : 0 demandé, 1 pas mis de côté ou pas de données, 2 usage erroné.
            """,
        nl: """
            De server leest het meteen opnieuw, of zodra hij draait.

            Voorbeelden:
              greffier retry 772aa14eaed81df3
              greffier retry --all

            Exitstatus: 0 gevraagd, 1 niet opzij gelegd of geen gegevens, 2 fout gebruik.
            """,
        de: """
            Der Server liest es sofort noch einmal, oder sobald er läuft.

            Beispiele:
              greffier retry 772aa14eaed81df3
              greffier retry --all

            Rückgabewert: 0 verlangt, 1 nicht beiseitegelegt oder keine Daten, 2 falscher Gebrauch.
            """,
        en: """
            The server reads it again at once, or as soon as it runs.

            Examples:
              greffier retry 772aa14eaed81df3
              greffier retry --all

            Exit status: 0 asked, 1 not set aside or no data, 2 wrong usage.
            """)
    static let documentHelp = Localized(
        fr: "Les documents, par leur numéro (greffier drafts les montre).", nl: "De documenten, met hun nummer (greffier drafts toont ze).",
        de: "Die Dokumente mit ihrer Nummer (greffier drafts zeigt sie).", en: "The documents by number (greffier drafts shows them).")
    static let allHelp = Localized(
        fr: "Tous les documents mis de côté.", nl: "Alle opzij gelegde documenten.", de: "Alle beiseitegelegten Dokumente.",
        en: "All documents that were set aside.")
    static let retryUsage = Localized(
        fr: "Nommez des documents, ou --all.", nl: "Noem documenten, of --all.", de: "Nennen Sie Dokumente, oder --all.",
        en: "Name documents, or --all.")
    static let nothingAside = Localized(
        fr: "Rien n'est mis de côté.", nl: "Er ligt niets opzij.", de: "Nichts ist beiseitegelegt.", en: "Nothing is set aside.")
    static let readAgain = Localized(fr: "sera relu", nl: "wordt opnieuw gelezen", de: "wird noch einmal gelesen", en: "will be read again")
    static let notAside = Localized(
        fr: "n'est pas mis de côté", nl: "ligt niet opzij", de: "ist nicht beiseitegelegt", en: "is not set aside")
}
