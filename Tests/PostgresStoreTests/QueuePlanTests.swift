import Domain
import Intake
import PostgresStore
import SharedSQL
import StoreContract
import TestServices
import Testing

/// Taking a job costs the same from a thousand as from a million.
@Suite struct QueuePlanTests {
    /// The database knows how much there is from the time when there were so many jobs.
    @Test(arguments: [1, 30, 20_000]) func `no job is taken by reading or sorting many`(known: Int) async throws {
        let store = try await PostgresStore(url: PostgresServer.shared.database(), who: "test", now: { SetClock.start })
        try await store.write { session in
            try session.execute("ALTER TABLE jobs DISABLE TRIGGER USER")
            try QueuePlanTests.fill(1...known, session)
            try session.execute("ANALYZE jobs")
            if known < 20_000 { try QueuePlanTests.fill((known + 1)...20_000, session) }
        }
        let plans = try await store.queuePlans()
        for index in ["jobs_waiting", "jobs_by_turn", "jobs_reading"] { #expect(plans.contains { $0.contains(index) }, "\(index)") }
        for step in plans { #expect(["Seq Scan", "Sort", "Bitmap", "Hash Join"].allSatisfy { !step.contains($0) }, "\(step)") }
    }

    private static func fill(_ numbers: ClosedRange<Int>, _ session: SharedSQL.Session) throws {
        let number = "FROM generate_series(\(numbers.lowerBound), \(numbers.upperBound)) AS number"
        try session.execute(
            """
            INSERT INTO documents (id, organisation, hash, media_type, size, name, key, arrived_at, number)
            SELECT 'd' || number, 'o' || number % 20, 'h' || number, 'application/pdf', 1, 'a.pdf', 'k', number, number \(number)
            """)
        try session.execute(
            """
            INSERT INTO jobs (document, organisation, lane, state, queued_at, turn)
            SELECT 'd' || number, 'o' || number % 20, '1o' || number % 20, CASE WHEN number % 4 = 0 THEN 'drafted' ELSE 'waiting' END, number,
                CASE WHEN number % 4 = 0 THEN number END \(number)
            """)
    }
}
