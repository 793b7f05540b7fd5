import HandOver
import PostgresStore
import StoreContract
import TestServices
import Testing

@Suite struct PostgresHandOverTests {
    @Test(arguments: HandOverContract.cases)
    func `PostgreSQL keeps what every store promises about handing over`(promise: Promise<any HandOverContract.Store>) async throws {
        let url = try await PostgresServer.shared.database()
        try await promise.verify { clock in try await PostgresStore(url: url, who: "test", now: { clock.now }) }
    }

    @Test(arguments: PaymentContract.cases)
    func `PostgreSQL keeps what every store promises about payments`(promise: Promise<any PaymentContract.Store>) async throws {
        let url = try await PostgresServer.shared.database()
        try await promise.verify { clock in try await PostgresStore(url: url, who: "test", now: { clock.now }) }
    }
}
