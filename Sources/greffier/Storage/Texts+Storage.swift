import Domain

extension Texts {
    static let storageAbstract = Localized(
        fr: "S'occupe du stockage des octets.", nl: "Zorgt voor de opslag van de bytes.", de: "Kümmert sich um den Speicher der Bytes.",
        en: "See to the storage of the bytes.")
    static let migrateAbstract = Localized(
        fr: "Copie tous les objets d'un stockage vers un autre, et les vérifie.",
        nl: "Kopieert alle objecten van de ene opslag naar de andere, en kijkt ze na.",
        de: "Kopiert alle Objekte von einem Speicher in einen anderen und prüft sie.",
        en: "Copy all objects from one storage to another, and verify them.")
    static let migrateFromHelp = Localized(
        fr: "D'où : local, s3, un dossier ou un fichier de configuration.", nl: "Van waar: local, s3, een map of een configuratiebestand.",
        de: "Woher: local, s3, ein Ordner oder eine Konfigurationsdatei.", en: "From where: local, s3, a folder or a configuration file.")
    static let migrateToHelp = Localized(
        fr: "Vers où : de même.", nl: "Waarheen: eveneens.", de: "Wohin: ebenso.", en: "Where to: the same.")
    static let storageWorks = Localized(
        fr: "Le stockage répond à nouveau.", nl: "De opslag antwoordt weer.", de: "Der Speicher antwortet wieder.", en: "The storage answers again.")

    static let migrateDiscussion: Localized = {
        let examples = """
              greffier storage migrate --from local --to s3
              greffier storage migrate --from ./minio.yaml --to s3
              greffier storage migrate --from /srv/old/originals --to local
            """
        return Localized(
            fr: """
                Arrêtez d'abord les serveurs, ou recommencez après le changement : la commande reprend où elle en était et ne copie que ce qui \
                manque. Rien n'est supprimé à la source.

                Exemples :
                \(examples)

                Statut de sortie : 0 tout est copié et vérifié, 1 pas tout, 2 usage erroné.
                """,
            nl: """
                Stop eerst de servers, of begin opnieuw na de omschakeling: de opdracht gaat verder waar ze was en kopieert alleen wat \
                ontbreekt. In de bron wordt niets verwijderd.

                Voorbeelden:
                \(examples)

                Exitstatus: 0 alles gekopieerd en nagekeken, 1 niet alles, 2 fout gebruik.
                """,
            de: """
                Beenden Sie zuerst die Server, oder beginnen Sie nach der Umstellung neu: Der Befehl fährt fort, wo er war, und kopiert nur, was \
                fehlt. In der Quelle wird nichts gelöscht.

                Beispiele:
                \(examples)

                Rückgabewert: 0 alles kopiert und geprüft, 1 nicht alles, 2 falscher Gebrauch.
                """,
            en: """
                Stop the servers first, or begin again after the change: the command goes on where it was and copies only what is missing. \
                Nothing is removed from the source.

                Examples:
                \(examples)

                Exit status: 0 all is copied and verified, 1 not all, 2 wrong usage.
                """)
    }()

    static func migrated(_ language: Language, _ outcome: Migration.Outcome) -> String {
        let (copied, present, size) = (outcome.copied, outcome.present, outcome.bytes >> 20)
        return Localized(
            fr: "\(copied) objets copiés (\(size) Mio), \(present) déjà présents ; tout est vérifié.",
            nl: "\(copied) objecten gekopieerd (\(size) MiB), \(present) al aanwezig; alles is nagekeken.",
            de: "\(copied) Objekte kopiert (\(size) MiB), \(present) schon da; alles ist geprüft.",
            en: "\(copied) objects copied (\(size) MiB), \(present) already there; all is verified.")(language)
    }

    /// Before the names of them.
    static func leftThere(_ language: Language, _ count: Int) -> String {
        Localized(
            fr: "\(count) objets ne sont que dans la cible : retirés à la source depuis, ou étrangers. Retirez-y ceux qui ne doivent plus être :\n",
            nl: "\(count) objecten staan alleen in het doel: intussen verwijderd in de bron, of vreemd. Verwijder er wat niet meer mag bestaan:\n",
            de: "\(count) Objekte liegen nur im Ziel: in der Quelle inzwischen entfernt, oder fremd. Entfernen Sie dort, was nicht mehr sein darf:\n",
            en: "\(count) objects are in the target only: removed from the source since, or foreign. Remove there what is not to be any more:\n"
        )(language)
    }
}
