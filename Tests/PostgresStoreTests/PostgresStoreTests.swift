import Domain
import Intake
import PostgresStore
import StoreContract
import TestServices
import Testing

@Suite struct PostgresStoreTests {
    @Test(arguments: StoreContract.cases)
    func `PostgreSQL keeps what every store promises`(promise: StoreContract) async throws {
        let url = try await PostgresServer.shared.database()
        try await promise.verify { clock in try await PostgresStore(url: url, who: "test", now: { clock.now }) }
    }
}
