import Domain
import LocalStorage
import Web

/// Opens the storage that the settings name.
enum StorageParts {
    static func open(_ settings: Settings, _ metrics: Metrics) throws -> any StorageProvider {
        MeteredStorage(storage: try LocalStorage(root: settings.storage), provider: "local", metrics: metrics)
    }
}
