package import Domain
internal import Intake

/// The queue of documents to be read. It costs as much to take a job from a million as from ten: lines and their first jobs are looked up, never
/// walked.
extension Session {
    /// A line in which somebody waits.
    private struct Lane {
        let text: String
        /// How often its first job was cut short.
        let interruptions: Int
        /// When it had its last turn, by the clock, or just after the turn before; 0 for never.
        let turn: Int64

        /// Lines whose first job brought no machine down come first; of those the one that has gone longest without its turn.
        func comesBefore(_ other: Lane) -> Bool {
            let (own, others) = (turn + JobLane.priority(of: text).handicap, other.turn + JobLane.priority(of: other.text).handicap)
            if interruptions != other.interruptions { return interruptions < other.interruptions }
            return own != others ? own < others : text < other.text
        }
    }

    /// Most of the time there is nothing to do: looking takes no lock. Both are the first entry of an index, however many jobs are over.
    func mayClaim() throws -> Bool {
        if try row("SELECT min(lane) AS lane FROM jobs WHERE state = 'waiting'")?["lane"] as String? != nil { return true }
        let ends = try row("SELECT min(leased_until) AS ends FROM jobs WHERE state = 'reading'")?["ends"] as Int64?
        return ends.map { $0 < now.milliseconds } ?? false
    }

    /// Takes the next job; nil when there is none that is not just being taken by another.
    func claim(as worker: String, leaseSeconds: Int) throws -> Job? {
        try giveBackEnded()
        for lane in try lanes() {
            guard let first = try row("\(Session.firstOfLane)\(dialect.takingFree)", [lane.text]) else { continue }
            let taken = try row(
                """
                UPDATE jobs SET state = 'reading', worker = ?, lease = lease + 1, leased_until = ?, turn = ? WHERE document = ?
                RETURNING lease, attempts
                """,
                [
                    worker, now.adding(seconds: leaseSeconds).milliseconds, max(now.milliseconds, lane.turn + 1), first["document"] as String,
                ])
            let known = try row("SELECT * FROM documents WHERE id = ?", [first["document"] as String])
            guard let taken, let document = known.flatMap(Document.init) else { continue }
            try event(.claimed, document.id, detail: worker)
            return Job(document: document, worker: worker, lease: taken["lease"], failures: taken["attempts"])
        }
        return nil
    }

    /// Jobs whose lease has ended wait again; those that are often cut short come last, so that one that brings the machine down blocks no other.
    private func giveBackEnded() throws {
        try execute(
            """
            UPDATE jobs SET state = 'waiting', worker = NULL, leased_until = NULL, interruptions = interruptions + 1 WHERE document IN (
                SELECT document FROM jobs WHERE state = 'reading' AND leased_until < ? ORDER BY leased_until LIMIT 100\(dialect.takingFree))
            """, [now.milliseconds])
    }

    private func lanes() throws -> [Lane] {
        try rows(Session.lanes).map { Lane(text: $0["lane"], interruptions: $0["interruptions"] ?? 0, turn: $0["turn"] ?? 0) }
            .sorted { $0.comesBefore($1) }
    }

    /// From each line the next is looked up in the index: as many steps as there are lines, however many wait in them.
    static let lanes = """
        WITH RECURSIVE lanes (lane) AS (
            SELECT min(lane) FROM jobs WHERE state = 'waiting'
            UNION ALL
            SELECT (SELECT min(jobs.lane) FROM jobs WHERE jobs.state = 'waiting' AND jobs.lane > lanes.lane) FROM lanes WHERE lanes.lane IS NOT NULL
        )
        SELECT lane, (SELECT min(interruptions) FROM jobs WHERE jobs.state = 'waiting' AND jobs.lane = lanes.lane) AS interruptions,
            (SELECT max(turn) FROM jobs WHERE jobs.lane = lanes.lane AND turn IS NOT NULL) AS turn
        FROM lanes WHERE lane IS NOT NULL
        """

    static let firstOfLane = """
        SELECT document FROM jobs WHERE state = 'waiting' AND lane = ? ORDER BY interruptions, queued_at, rowid LIMIT 1
        """
}

extension SQLStore {
    /// How the database goes about the taking of a job: for those who watch that it costs the same whatever waits.
    package func queuePlans() async throws(StoreError) -> [String] {
        try await write { session in
            try session.plan(Session.lanes, []) + session.plan(Session.firstOfLane + session.dialect.takingFree, ["1office"])
        }
    }
}
