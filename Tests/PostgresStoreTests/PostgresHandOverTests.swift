import HandOver
import PostgresStore
import StoreContract
import TestServices
import Testing

@Suite struct PostgresHandOverTests {
    @Test(arguments: HandOverContract.cases)
    func `PostgreSQL keeps what every store promises about handing over`(promise: HandOverContract) async throws {
        let url = try await PostgresServer.shared.database()
        try await promise.verify { clock in try await PostgresStore(url: url, who: "test", now: { clock.now }) }
    }

    @Test(arguments: PaymentContract.cases)
    func `PostgreSQL keeps what every store promises about payments`(promise: PaymentContract) async throws {
        let url = try await PostgresServer.shared.database()
        try await promise.verify { clock in try await PostgresStore(url: url, who: "test", now: { clock.now }) }
    }
}
