import Domain
import S3Storage

/// Whether the bucket answers, when objects are kept in one.
struct StorageCheck {
    let settings: StorageSettings

    var results: [Check] {
        get async {
            guard !settings.isLocal, let bucket = settings.s3?.bucket else { return [] }
            let subject = Localized(
                fr: "Stockage S3 « \(bucket) »", nl: "S3-opslag \"\(bucket)\"", de: "S3-Speicher „\(bucket)“", en: "S3 storage \"\(bucket)\"")
            do throws(StorageError) {
                _ = try await StorageParts.open(settings).exists(StorageKey(["health"]))
                return [Check(subject: subject, mend: nil)]
            } catch {
                return [Check(subject: subject, mend: Obstacle(error).message)]
            }
        }
    }
}
