import Domain

extension Texts {
    static let workAbstract = Localized(
        fr: "Lit les documents en attente, à côté des serveurs, sur autant de machines qu'on veut.",
        nl: "Leest de wachtende documenten, naast de servers, op zoveel machines als men wil.",
        de: "Liest die wartenden Dokumente, neben den Servern, auf beliebig vielen Rechnern.",
        en: "Read the waiting documents, beside the servers, on as many machines as you like.")
    static let workDiscussion = Localized(
        fr: """
            La base de données et les originaux sont ceux des serveurs ; le dossier des données est propre à la machine.
            SIGTERM arrête après les lectures en cours, Ctrl-C tout de suite ; rien n'est perdu.

            Exemples :
              greffier work --data /var/lib/greffier
              greffier work --config /etc/greffier.yaml --port 9090

            Statut de sortie : 0 arrêté comme demandé, 1 ne peut pas travailler, 2 usage ou configuration erronés.
            """,
        nl: """
            De databank en de originelen zijn die van de servers; de gegevensmap is van deze machine zelf.
            SIGTERM stopt na de lopende lezingen, Ctrl-C meteen; er gaat niets verloren.

            Voorbeelden:
              greffier work --data /var/lib/greffier
              greffier work --config /etc/greffier.yaml --port 9090

            Exitstatus: 0 gestopt zoals gevraagd, 1 kan niet werken, 2 fout gebruik of foute configuratie.
            """,
        de: """
            Datenbank und Originale sind die der Server; der Datenordner ist der eigene dieses Rechners.
            SIGTERM beendet nach den laufenden Lesungen, Strg-C sofort; nichts geht verloren.

            Beispiele:
              greffier work --data /var/lib/greffier
              greffier work --config /etc/greffier.yaml --port 9090

            Rückgabewert: 0 wie verlangt beendet, 1 kann nicht arbeiten, 2 falscher Gebrauch oder falsche Konfiguration.
            """,
        en: """
            The database and the originals are those of the servers; the data folder is this machine's own.
            SIGTERM stops after the readings under way, Ctrl-C at once; nothing is lost.

            Examples:
              greffier work --data /var/lib/greffier
              greffier work --config /etc/greffier.yaml --port 9090

            Exit status: 0 stopped as asked, 1 cannot work, 2 wrong usage or configuration.
            """)

    static let workersHelp = Localized(
        fr: "Combien de documents lire à la fois (sinon un par cœur).", nl: "Hoeveel documenten tegelijk lezen (anders een per kern).",
        de: "Wie viele Dokumente zugleich gelesen werden (sonst eines je Kern).", en: "How many documents to read at a time (else one for each core)."
    )
    static let workHostHelp = Localized(
        fr: "L'adresse où demander s'il va bien.", nl: "Het adres waar men vraagt of het goed gaat.",
        de: "Die Adresse, an der man fragt, ob es gut geht.", en: "The address at which to ask whether it is well.")
    static let workPortHelp = Localized(
        fr: "Son port ; 0 pour un port libre.", nl: "De poort ervan; 0 voor een vrije.", de: "Ihr Port; 0 für einen freien.",
        en: "Its port; 0 for a free one.")

    static func working(_ language: Language, _ name: String) -> String {
        Localized(
            fr: "Greffier lit sous le nom \(name). Ctrl-C arrête.\n", nl: "Greffier leest als \(name). Ctrl-C stopt.\n",
            de: "Greffier liest als \(name). Strg-C beendet.\n", en: "Greffier reads as \(name). Ctrl-C stops.\n")(language)
    }

    static func healthAddress(_ language: Language, _ address: String) -> String {
        Localized(
            fr: "État : \(address)\n", nl: "Toestand: \(address)\n", de: "Zustand: \(address)\n", en: "Health: \(address)\n")(language)
    }
}
