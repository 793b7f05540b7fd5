import Domain
import Intake
import PostgresStore
import SharedSQL
import StoreContract
import TestServices
import Testing

/// Taking a job costs the same from a thousand as from a million.
@Suite struct QueuePlanTests {
    /// The database counted when so many of the jobs had been taken; since then a quarter was.
    @Test(arguments: [24, 5_000]) func `no job is taken by reading or sorting many`(counted: Int) async throws {
        let store = try await PostgresStore(url: PostgresServer.shared.database(), who: "test", now: { SetClock.start })
        let number = "FROM generate_series(1, 20000) AS number"
        try await store.write { session in
            try session.execute("ALTER TABLE jobs DISABLE TRIGGER USER")
            try session.execute(
                """
                INSERT INTO documents (id, organisation, hash, media_type, size, name, key, arrived_at, number)
                SELECT 'd' || number, 'o' || number % 20, 'h' || number, 'application/pdf', 1, 'a.pdf', 'k', number, number \(number)
                """)
            try session.execute(
                """
                INSERT INTO jobs (document, organisation, lane, state, queued_at)
                SELECT 'd' || number, 'o' || number % 20, '1o' || number % 20, 'waiting', number \(number)
                """)
            for taken in [counted, 5_000] {
                try session.execute("UPDATE jobs SET state = 'drafted', turn = queued_at WHERE queued_at <= ?", [taken])
                if taken == counted { try session.execute("ANALYZE jobs") }
            }
        }
        let plans = try await store.queuePlans()
        for index in ["jobs_waiting", "jobs_by_turn", "jobs_reading"] { #expect(plans.contains { $0.contains(index) }, "\(index)") }
        for step in plans { #expect(["Seq Scan", "Sort", "Bitmap", "Hash Join"].allSatisfy { !step.contains($0) }, "\(step)") }
    }
}
