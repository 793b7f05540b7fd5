import Domain

extension Texts {
    static let doctorAbstract = Localized(
        fr: "Vérifie que cette machine a ce qu'il faut, et dit comment l'ajouter.",
        nl: "Kijkt of deze machine alles heeft, en zegt hoe u het toevoegt.",
        de: "Prüft, ob dieser Rechner alles hat, und sagt, wie man es ergänzt.",
        en: "Check that this machine has what is needed, and say how to add it.")
    static let doctorDiscussion = Localized(
        fr: """
            ✓ va bien, ! marche mais moins bien, ✗ est à réparer.

            Exemples :
              greffier doctor
              greffier doctor --inbox ~/Scans --data ~/greffier
              greffier doctor --reader

            Statut de sortie : 0 tout va, 1 quelque chose est à réparer, 2 usage ou configuration erronés.
            """,
        nl: """
            ✓ is in orde, ! werkt maar minder goed, ✗ moet hersteld worden.

            Voorbeelden:
              greffier doctor
              greffier doctor --inbox ~/Scans --data ~/greffier
              greffier doctor --reader

            Exitstatus: 0 alles in orde, 1 er is iets te herstellen, 2 fout gebruik of foute configuratie.
            """,
        de: """
            ✓ ist in Ordnung, ! geht, aber weniger gut, ✗ muss behoben werden.

            Beispiele:
              greffier doctor
              greffier doctor --inbox ~/Scans --data ~/greffier
              greffier doctor --reader

            Rückgabewert: 0 alles in Ordnung, 1 etwas ist zu beheben, 2 falscher Gebrauch oder falsche Konfiguration.
            """,
        en: """
            ✓ is well, ! works but less well, ✗ is to be mended.

            Examples:
              greffier doctor
              greffier doctor --inbox ~/Scans --data ~/greffier
              greffier doctor --reader

            Exit status: 0 all is well, 1 something is to be mended, 2 wrong usage or configuration.
            """)
    static let readerHelp = Localized(
        fr: "Pour une machine où seul « greffier work » tourne : sans dossier d'arrivée.",
        nl: "Voor een machine waar alleen \"greffier work\" draait: zonder inbox.",
        de: "Für einen Rechner, auf dem nur „greffier work“ läuft: ohne Eingangsordner.",
        en: "For a machine on which only \"greffier work\" runs: without an inbox.")
}
