import Access
import Archive
import Domain
import FileSystem
import Foundation
import HandOver
import Intake
import PostgresStore
import Publishing
import Review
import SQLiteStore
import SharedSQL

/// All that is asked of a database.
typealias Store = AccountStore & ArchiveStore & EventSource & HandOverStore & IntakeStore & LeaseStore & PaymentStore & PrintJobStore
    & QueueBell & ReviewStore & StockSource & TokenStore & WebhookStore

/// Opens the store that the settings name.
enum StoreParts {
    /// Whether a store that cannot be opened may answer later on, without anything being changed here.
    static func mayComeBack(_ error: any Error, _ settings: Settings) -> Bool {
        switch error {
        case StoreError.unreachable, StoreError.denied, StoreError.passesLocks: settings.store.url != nil
        case StorageError.unavailable, StorageError.full, StoreError.full: true
        default: false
        }
    }

    /// `who` signs what is kept.
    static func open(_ settings: Settings, who: String) async throws -> any Store {
        guard let store = try await postgres(settings, who: who) else { return try SQLiteStore(path: settings.database, who: who, now: { .now }) }
        if try await StoreCopy.isUnderWay(in: store) { throw StoreCopyError.unfinished }
        return store
    }

    /// The store in PostgreSQL, also one into which another is being copied; nil when the settings name none.
    static func postgres(_ settings: Settings, who: String) async throws -> PostgresStore? {
        guard let url = settings.store.url else { return nil }
        let limits = PostgresLimits(connections: settings.store.connections, statementSeconds: settings.store.statementSeconds)
        return try await PostgresStore(url: url, who: who, limits: limits, now: { .now })
    }

    /// The store that a server has made.
    static func existing(_ settings: Settings, who: String) async throws -> any Store {
        guard settings.store.url != nil || FileManager.default.fileExists(atPath: settings.database) else { throw Obstacle.noStore(settings.data) }
        return try await open(settings, who: who)
    }

    /// Reviewing the drafts that a server has made.
    static func review(_ settings: Settings, who: String) async throws -> Review {
        Review(store: try await existing(settings, who: who), own: settings.own)
    }

    /// The store, made when there is none, so that there can be a first user before there is a server.
    static func made(_ settings: Settings, who: String) async throws -> any Store {
        do throws(SystemError) { _ = try Folder(path: settings.data, create: true) } catch { throw Obstacle.folder(settings.data, "\(error)") }
        return try await open(settings, who: who)
    }
}
