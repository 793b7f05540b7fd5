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
        try dialect.beginTaking(self)
        try giveBackEnded()
        for lane in try lanes() {
            let taken = try row(
                Session.take(dialect.larger, dialect.takingFree),
                [worker, now.milliseconds, now.adding(seconds: leaseSeconds).milliseconds, max(now.milliseconds, lane.turn + 1), lane.text])
            guard let taken else { continue }
            let id = DocumentID(taken["document"])
            try event(.claimed, id, detail: worker)
            guard let document = try row("SELECT * FROM documents WHERE id = ?", [id.text]).flatMap(Document.init) else { continue }
            return Job(document: document, worker: worker, lease: taken["lease"], failures: taken["attempts"])
        }
        return nil
    }

    /// Jobs whose lease has ended wait again; those that are often cut short come last, so that one that brings the machine down blocks no other.
    private func giveBackEnded() throws { try execute(Session.returnEnded(dialect.takingFree), [now.milliseconds]) }

    private func lanes() throws -> [Lane] {
        try rows(Session.lanes(dialect)).map { Lane(text: $0["lane"], interruptions: $0["interruptions"] ?? 0, turn: $0["turn"] ?? 0) }
            .sorted { $0.comesBefore($1) }
    }

    /// Each line in which somebody waits, with how often its first job was cut short and its last turn. What is wanted of a line is asked of it and
    /// all behind it, or before it: so no database thinks of gathering the line to sort it.
    static func lanes(_ dialect: any SQLDialect) -> String {
        """
        WITH RECURSIVE \(dialect.walk)
        SELECT lane, interruptions, (SELECT CASE WHEN jobs.lane = lanes.lane THEN turn END FROM jobs WHERE turn IS NOT NULL AND jobs.lane <= lanes.lane
            ORDER BY jobs.lane DESC, turn DESC LIMIT 1) AS turn
        FROM lanes WHERE lane IS NOT NULL
        """
    }

    static func returnEnded(_ free: String) -> String {
        """
        UPDATE jobs SET state = 'waiting', worker = NULL, leased_until = NULL, interruptions = interruptions + 1 WHERE document IN (
            SELECT document FROM jobs WHERE state = 'reading' AND leased_until < ? ORDER BY leased_until LIMIT 100\(free))
        """
    }

    /// Takes the first job of a line that nobody is taking. No lease has the number of another, even of one that the database has lost: the clock
    /// has gone on since.
    static func take(_ larger: String, _ free: String) -> String {
        """
        UPDATE jobs SET state = 'reading', worker = ?, lease = \(larger)(lease + 1, ?), leased_until = ?, turn = ? WHERE document = (
            SELECT document FROM jobs AS first WHERE state = 'waiting' AND lane = ? \(order) LIMIT 1\(free)) RETURNING document, lease, attempts
        """
    }

    private static let order = "ORDER BY lane, interruptions, queued_at, rowid"
}

extension SQLStore {
    /// How the database goes about the taking of a job: for those who watch that it costs the same whatever waits.
    package func queuePlans() async throws(StoreError) -> [String] {
        try await write { session in
            let dialect = session.dialect
            try dialect.beginTaking(session)
            return try session.plan(Session.lanes(dialect), []) + session.plan(Session.returnEnded(dialect.takingFree), [1])
                + session.plan(Session.take(dialect.larger, dialect.takingFree), ["worker", 1, 1, 1, "1office"])
        }
    }
}
