import Domain

/// Why a migration could not be done.
enum MigrationFault: Error, Equatable {
    case same(String)
    case unknown(String)
    case noBucket
    case noFolder(String)
    case settings(ConfigurationFault)
    case rotten(StorageKey)
    case differs(StorageKey)

    var message: Localized {
        switch self {
        case .same(let place):
            Localized(
                fr: "Les deux stockages sont le même : \(place).", nl: "Beide opslagplaatsen zijn dezelfde: \(place).",
                de: "Beide Speicher sind derselbe: \(place).", en: "Both storages are the same: \(place).")
        case .unknown(let name):
            Localized(
                fr: "« \(name) » n'est pas un stockage : local, s3, un dossier (avec /) ou un fichier de configuration (.yaml).",
                nl: "\"\(name)\" is geen opslag: local, s3, een map (met /) of een configuratiebestand (.yaml).",
                de: "„\(name)“ ist kein Speicher: local, s3, ein Ordner (mit /) oder eine Konfigurationsdatei (.yaml).",
                en: "\"\(name)\" is no storage: local, s3, a folder (with /) or a configuration file (.yaml).")
        case .noBucket:
            Localized(
                fr: "Le compartiment S3 n'est pas configuré : storage.bucket, storage.access_key et storage.secret_key.",
                nl: "De S3-bucket is niet ingesteld: storage.bucket, storage.access_key en storage.secret_key.",
                de: "Der S3-Bucket ist nicht eingestellt: storage.bucket, storage.access_key und storage.secret_key.",
                en: "The S3 bucket is not set: storage.bucket, storage.access_key and storage.secret_key.")
        case .noFolder(let path):
            Localized(
                fr: "Le dossier \(path) n'existe pas.", nl: "De map \(path) bestaat niet.", de: "Den Ordner \(path) gibt es nicht.",
                en: "There is no folder \(path).")
        case .settings(let fault): fault.message
        case .rotten(let key):
            Localized(
                fr: "\(key) est abîmé à la source : ses octets n'ont pas l'empreinte de son nom. Reprenez-le d'une sauvegarde, puis recommencez.",
                nl: "\(key) is beschadigd in de bron: de bytes hebben niet de hash van de naam. Zet het terug uit een back-up en begin opnieuw.",
                de: "\(key) ist in der Quelle beschädigt: Die Bytes haben nicht den Hash ihres Namens. Holen Sie es aus einer Sicherung.",
                en: "\(key) is damaged at the source: its bytes do not have the hash of its name. Restore it from a backup, then begin again.")
        case .differs(let key):
            Localized(
                fr: "\(key) n'est pas arrivé tel quel. Recommencez : ce qui est vérifié n'est pas recopié.",
                nl: "\(key) is niet ongewijzigd aangekomen. Begin opnieuw: wat nagekeken is, wordt niet opnieuw gekopieerd.",
                de: "\(key) ist nicht unverändert angekommen. Beginnen Sie neu: Was geprüft ist, wird nicht noch einmal kopiert.",
                en: "\(key) did not arrive as it was. Begin again: what was verified is not copied again.")
        }
    }
}
