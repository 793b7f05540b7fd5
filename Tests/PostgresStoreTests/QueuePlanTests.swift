import Domain
import Intake
import PostgresStore
import SharedSQL
import StoreContract
import TestServices
import Testing

/// Taking a job costs the same from a thousand as from a million.
@Suite struct QueuePlanTests {
    @Test func `no job is taken by reading the whole queue`() async throws {
        let store = try await PostgresStore(url: PostgresServer.shared.database(), who: "test", now: { SetClock.start })
        let number = "FROM generate_series(1, 20000) AS number"
        try await store.write { session in
            try session.execute(
                """
                INSERT INTO documents (id, organisation, hash, media_type, size, name, key, arrived_at, number)
                SELECT 'd' || number, 'o' || number % 20, 'h' || number, 'application/pdf', 1, 'a.pdf', 'k', number, number \(number)
                """)
            try session.execute("ALTER TABLE jobs DISABLE TRIGGER USER")
            try session.execute(
                """
                INSERT INTO jobs (document, organisation, lane, state, queued_at, turn)
                SELECT 'd' || number, 'o' || number % 20, '1o' || number % 20, CASE WHEN number > 5000 THEN 'waiting' ELSE 'drafted' END, number,
                    CASE WHEN number <= 5000 THEN number END \(number)
                """)
            try session.execute("ANALYZE jobs")
        }
        let plans = try await store.queuePlans()
        #expect(plans.contains { $0.contains("jobs_waiting") })
        for step in plans { #expect(!step.contains("Seq Scan") && !step.contains("Sort"), "\(step)") }
    }
}
