import Domain
import Intake
import Web
import WorkerProcess

/// What every process that works on documents has, be it a server or a reader only.
struct Premises {
    let settings: Settings
    let name: ProcessName
    let store: any Store
    let storage: any StorageProvider
    let journal: LiveJournal
    let metrics: Metrics

    init(_ settings: Settings, _ name: ProcessName, journal: LiveJournal, metrics: Metrics) async throws {
        (self.settings, self.name, self.journal, self.metrics) = (settings, name, journal, metrics)
        store = try await StoreParts.open(settings, who: name.role)
        // Where others may be writing, nothing that is half written is anybody's to remove.
        let isAlone = name.role == "serve" && settings.store.url == nil
        storage = MeteredStorage(
            storage: try StorageParts.open(settings.storage, tidies: isAlone), provider: settings.storage.label, metrics: metrics,
            notice: StorageNotice(settings.language))
    }

    var intake: Intake {
        Intake(
            organisation: settings.organisation, storage: storage, store: store,
            reader: WorkerPool(.init(workers: settings.workers, limits: settings.limits, own: settings.own)), journal: journal,
            printer: EInvoicePrinter(settings))
    }

    func queue(_ sign: StopSign, finished: @escaping @Sendable () -> Void = {}) -> WorkQueue {
        WorkQueue(
            intake, .init(worker: name.text, places: settings.workers, leaseSeconds: settings.hosts.leaseSeconds), sign: sign, bell: store,
            finished: finished)
    }
}
