/// What keeps a storage over the network from working. It never repeats a key or a secret.
package enum StorageTrouble: Hashable, Sendable {
    /// Nothing answers at the address, or not in time.
    case unreachable(String)
    /// The bucket is not there.
    case noBucket(String)
    /// The access key is not known, or the secret key is not its own.
    case wrongKeys
    /// The keys are right, but do not give the right to this.
    case forbidden(bucket: String)
    /// The clocks of this machine and of the storage differ, by so many seconds when it is known.
    case clock(seconds: Int?)
    /// The bucket is of another region, this one when it is known.
    case wrongRegion(String?)
    /// What lies there is not what was sent.
    case damaged(StorageKey)
    /// The storage is busy or broken: the status and the code of its answer.
    case failing(status: Int, code: String)

    /// What is wrong and what to do.
    package var message: Localized {
        switch self {
        case .unreachable(let address):
            Localized(
                fr: "Le stockage S3 ne répond pas à \(address). Vérifiez l'adresse (storage.endpoint) et le réseau.",
                nl: "De S3-opslag antwoordt niet op \(address). Kijk het adres (storage.endpoint) en het netwerk na.",
                de: "Der S3-Speicher antwortet nicht unter \(address). Prüfen Sie die Adresse (storage.endpoint) und das Netz.",
                en: "The S3 storage does not answer at \(address). Check the address (storage.endpoint) and the network.")
        case .noBucket(let bucket):
            Localized(
                fr: "Le stockage S3 n'a pas de compartiment « \(bucket) ». Créez-le, ou corrigez storage.bucket.",
                nl: "De S3-opslag heeft geen bucket \"\(bucket)\". Maak hem aan, of verbeter storage.bucket.",
                de: "Der S3-Speicher hat keinen Bucket „\(bucket)“. Legen Sie ihn an, oder berichtigen Sie storage.bucket.",
                en: "The S3 storage has no bucket \"\(bucket)\". Make it, or correct storage.bucket.")
        case .wrongKeys:
            Localized(
                fr: "Le stockage S3 refuse les clés. Vérifiez storage.access_key et storage.secret_key.",
                nl: "De S3-opslag weigert de sleutels. Kijk storage.access_key en storage.secret_key na.",
                de: "Der S3-Speicher weist die Schlüssel ab. Prüfen Sie storage.access_key und storage.secret_key.",
                en: "The S3 storage refuses the keys. Check storage.access_key and storage.secret_key.")
        case .forbidden(let bucket):
            Localized(
                fr: "Les clés S3 ne donnent pas les droits voulus sur « \(bucket) » : il faut lire, écrire, supprimer et lister.",
                nl: "De S3-sleutels geven niet de nodige rechten op \"\(bucket)\": lezen, schrijven, verwijderen en oplijsten.",
                de: "Die S3-Schlüssel geben nicht die nötigen Rechte auf „\(bucket)“: lesen, schreiben, löschen und auflisten.",
                en: "The S3 keys do not give the rights to \"\(bucket)\" that are needed: read, write, delete and list.")
        case .clock(let seconds):
            StorageTrouble.clockMessage(seconds.map { " (\($0) s)" } ?? "")
        case .wrongRegion(let region):
            StorageTrouble.regionMessage(region.map { " (\($0))" } ?? "")
        case .damaged(let key):
            Localized(
                fr: "Le stockage S3 n'a pas reçu \(key) tel qu'il a été envoyé ; l'objet a été retiré.",
                nl: "De S3-opslag heeft \(key) niet ontvangen zoals verzonden; het object werd verwijderd.",
                de: "Der S3-Speicher hat \(key) nicht so erhalten, wie es gesendet wurde; das Objekt wurde entfernt.",
                en: "The S3 storage did not receive \(key) as it was sent; the object was removed.")
        case .failing(let status, let code):
            Localized(
                fr: "Le stockage S3 est en panne ou surchargé (\(status) \(code)).", nl: "De S3-opslag is defect of overbelast (\(status) \(code)).",
                de: "Der S3-Speicher ist gestört oder überlastet (\(status) \(code)).", en: "The S3 storage is broken or busy (\(status) \(code)).")
        }
    }

    private static func clockMessage(_ difference: String) -> Localized {
        Localized(
            fr: "L'heure de cette machine diffère trop de celle du stockage S3\(difference). Réglez-la, par exemple avec NTP.",
            nl: "De klok van deze machine verschilt te veel van die van de S3-opslag\(difference). Zet ze juist, bijvoorbeeld met NTP.",
            de: "Die Uhr dieser Maschine weicht zu sehr von der des S3-Speichers ab\(difference). Stellen Sie sie, zum Beispiel mit NTP.",
            en: "The clock of this machine differs too much from that of the S3 storage\(difference). Set it, for example with NTP.")
    }

    private static func regionMessage(_ region: String) -> Localized {
        Localized(
            fr: "Le compartiment S3 est d'une autre région\(region). Corrigez storage.region.",
            nl: "De S3-bucket is van een andere regio\(region). Verbeter storage.region.",
            de: "Der S3-Bucket gehört zu einer anderen Region\(region). Berichtigen Sie storage.region.",
            en: "The S3 bucket is of another region\(region). Correct storage.region.")
    }
}
