import Domain
import Intake
import PostgresStore
import Publishing
import StoreContract
import TestServices
import Testing

/// What the server keeps beside the reading of documents, in PostgreSQL: each promise in a database of its own.
@Suite struct PostgresContractTests {
    private func open(_ clock: SetClock) async throws -> PostgresStore {
        try await PostgresStore(url: try await PostgresServer.shared.database(), who: "test", now: { clock.now })
    }

    @Test(arguments: ArchiveContract.cases)
    func `PostgreSQL keeps what every archive promises`(promise: ArchiveContract) async throws {
        try await promise.verify(open)
    }

    @Test(arguments: AccessContract.cases)
    func `PostgreSQL keeps what every store promises of access`(promise: AccessContract) async throws {
        try await promise.verify(open(SetClock()))
    }

    @Test(arguments: EventContract.cases)
    func `PostgreSQL keeps what every store promises to those who follow`(promise: Promise<any EventContract.Store>) async throws {
        try await promise.verify(open)
    }

    @Test(arguments: WebhookContract.cases)
    func `PostgreSQL keeps what every store promises of webhooks`(promise: Promise<any WebhookContract.Store>) async throws {
        try await promise.verify(open)
    }

    @Test(arguments: PrintContract.cases)
    func `PostgreSQL keeps what every store promises of printing`(promise: Promise<any PrintJobStore>) async throws {
        try await promise.verify(open)
    }

    @Test(arguments: LeaseContract.cases)
    func `PostgreSQL keeps what every store promises of turns`(promise: Promise<any LeaseStore>) async throws {
        try await promise.verify(open)
    }
}
