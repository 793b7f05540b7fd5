import Domain
import LocalStorage
import S3Storage

/// The storage that the settings name.
enum StorageParts {
    /// `tidies` removes what a process that died has left half written in a folder: for the server that alone writes there.
    static func open(_ settings: StorageSettings, tidies: Bool = false) throws(StorageError) -> any StorageProvider {
        guard !settings.isLocal, let s3 = settings.s3 else { return try LocalStorage(root: settings.folder, tidies: tidies) }
        return try S3Storage(s3)
    }
}
