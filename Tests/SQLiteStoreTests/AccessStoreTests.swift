import Foundation
import Intake
import Publishing
import SQLiteStore
import StoreContract
import Testing

/// What the server keeps beside documents and drafts.
@Suite struct AccessStoreTests {
    private let path = FileManager.default.temporaryDirectory.appending(path: "server-\(UUID().uuidString).sqlite").path

    private func open(_ clock: SetClock) throws -> SQLiteStore { try SQLiteStore(path: path, who: "test", now: { clock.now }) }

    private func remove() {
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }

    @Test(arguments: EventContract.cases)
    func `SQLite keeps what every store promises to those who follow`(promise: Promise<any EventContract.Store>) async throws {
        defer { remove() }
        try await promise.verify(open)
    }

    @Test(arguments: WebhookContract.cases)
    func `SQLite keeps what every store promises of webhooks`(promise: Promise<any WebhookContract.Store>) async throws {
        defer { remove() }
        try await promise.verify(open)
    }

    @Test(arguments: PrintContract.cases)
    func `SQLite keeps what every store promises of printing`(promise: Promise<any PrintJobStore>) async throws {
        defer { remove() }
        try await promise.verify(open)
    }

    @Test(arguments: LeaseContract.cases)
    func `SQLite keeps what every store promises of turns`(promise: Promise<any LeaseStore>) async throws {
        defer { remove() }
        try await promise.verify(open)
    }
}
