import Access
import Domain
import FileSystem
import FolderInbox
import Foundation
import Intake
import Review
import SQLiteStore
import Web
import WorkerProcess

/// The composition root: which part does what. Nothing else knows everybody.
struct Workplace {
    let clerk: Clerk
    let queue: WorkQueue
    let parts: WebParts

    init(_ settings: Settings, journal: any Journal) async throws {
        let store = try Workplace.store(settings, who: "serve")
        let (journal, metrics) = (LiveJournal(journal), Metrics())
        let storage = MeteredStorage(
            storage: try StorageParts.open(settings.storage, tidies: true), provider: settings.storage.label, metrics: metrics,
            notice: StorageNotice(settings.language))
        let inbox = try FolderInbox(
            FolderInboxSettings(
                folder: settings.inbox, settle: .seconds(settings.settleSeconds), rescan: .seconds(settings.rescanSeconds),
                sizeLimit: Int64(settings.limits.fileMebibytes) << 20, ignored: settings.ignore, language: settings.language),
            journal: journal, now: { .now })
        let intake = Intake(
            organisation: settings.organisation,
            inbox: inbox,
            storage: storage,
            store: store,
            reader: WorkerPool(.init(workers: settings.workers, limits: settings.limits, own: settings.own)),
            journal: journal,
            printer: EInvoicePrinter(settings))
        let errands = AsyncStream.makeStream(of: Clerk.Errand.self)
        clerk = Clerk(intake, errands: errands)
        queue = WorkQueue(intake, worker: "serve", places: settings.workers) { errands.continuation.yield(.file) }
        parts = try await WebParts(settings, store: store, storage: storage, journal: journal, metrics: metrics)
    }

    /// The store that a server has made.
    static func openStore(_ settings: Settings, who: String) throws -> any IntakeStore {
        guard FileManager.default.fileExists(atPath: settings.database) else { throw Obstacle.noStore(settings.data) }
        return try store(settings, who: who)
    }

    /// The same store, as reviewing knows it.
    static func reviewStore(_ settings: Settings, who: String) throws -> any ReviewStore {
        guard FileManager.default.fileExists(atPath: settings.database) else { throw Obstacle.noStore(settings.data) }
        return try store(settings, who: who)
    }

    /// Reviewing the drafts that a server has made.
    static func review(_ settings: Settings, who: String) throws -> Review {
        Review(store: try reviewStore(settings, who: who), own: settings.own)
    }

    /// Users, sessions and tokens; the store is made when there is none, so that there can be a first user before there is a server.
    static func accessStore(_ settings: Settings, who: String) throws -> any AccountStore & TokenStore {
        do throws(SystemError) { _ = try Folder(path: settings.data, create: true) } catch { throw Obstacle.folder(settings.data, "\(error)") }
        return try store(settings, who: who)
    }

    private static func store(_ settings: Settings, who: String) throws -> SQLiteStore {
        try SQLiteStore(path: settings.database, who: who, now: { .now })
    }
}

extension Moment {
    static var now: Moment { Moment(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1_000)) }
}
