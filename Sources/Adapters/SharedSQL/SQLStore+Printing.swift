package import Domain
package import Publishing

extension SQLStore {
    package func add(_ job: PrintJob, _ promise: PrintPromise?) async throws(StoreError) -> PrintPromise.Standing {
        try await write(of: job.organisation) { session in
            if let promise {
                let standing = try session.give(promise, to: job.organisation, job.id)
                if standing != .new { return standing }
            }
            try session.insert(job)
            return .new
        }
    }

    package func give(_ promise: PrintPromise, to organisation: Organisation) async throws(StoreError) -> PrintPromise.Standing {
        try await write(of: organisation) { try $0.give(promise, to: organisation, nil) }
    }

    package func printJob(_ id: PrintJobID, of organisation: Organisation) async throws(StoreError) -> PrintJob? {
        try await read(of: organisation) { session in
            try session.row("SELECT * FROM print_jobs WHERE id = ? AND organisation = ?", [id.text, organisation.name]).flatMap(PrintJob.init)
        }
    }

    package func printJobs(of organisation: Organisation, before: PrintJobID?, limit: Int) async throws(StoreError) -> [PrintJob] {
        try await read(of: organisation) { session in
            let rows = try session.rows(
                """
                SELECT * FROM print_jobs WHERE organisation = ?
                AND number < coalesce((SELECT number FROM print_jobs WHERE id = ? AND organisation = ?), 9223372036854775807)
                ORDER BY number DESC LIMIT ?
                """, [organisation.name, before?.text, organisation.name, limit])
            return try rows.compactMap(PrintJob.init)
        }
    }

    package func claimPrintJob(as worker: String, leaseSeconds: Int) async throws(StoreError) -> PrintJob? {
        // Most of the time there is nothing to do: looking takes no lock.
        guard try await read({ try $0.nextPrintJob() != nil }) else { return nil }
        return try await write { session in
            guard let row = try session.nextPrintJob(session.dialect.takingFree), var job = try PrintJob(row) else { return nil }
            try session.execute(
                "UPDATE print_jobs SET state = 'running', worker = ?, leased_until = ? WHERE id = ?",
                [worker, session.now.adding(seconds: leaseSeconds).milliseconds, job.id.text])
            job.state = .running
            return job
        }
    }

    package func keepPrintJob(_ id: PrintJobID, as worker: String, leaseSeconds: Int) async throws(StoreError) -> Bool {
        try await write { session in
            return try session.changes(
                "UPDATE print_jobs SET leased_until = ? WHERE id = ? AND state = 'running' AND worker = ?",
                [session.now.adding(seconds: leaseSeconds).milliseconds, id.text, worker]) == 1
        }
    }

    package func resumePrintJobs(of worker: String) async throws(StoreError) -> Int {
        try await write { session in
            try session.changes("UPDATE print_jobs SET state = 'waiting', worker = NULL WHERE state = 'running' AND worker = ?", [worker])
        }
    }

    package func advance(_ id: PrintJobID, done: Int, total: Int, as worker: String) async throws(StoreError) -> Bool {
        try await write { session in
            try session.changes(
                "UPDATE print_jobs SET done = ?, total = ? WHERE id = ? AND state = 'running' AND worker = ?", [done, total, id.text, worker]) == 1
        }
    }

    package func finish(
        _ id: PrintJobID, _ state: PrintJob.State, _ outcome: PrintOutcome?, as worker: String
    ) async throws(StoreError) -> Bool {
        try await write { session in
            try session.changes(
                """
                UPDATE print_jobs SET state = ?, outcome = ?, finished_at = ?, done = CASE ? WHEN 'done' THEN total ELSE done END
                WHERE id = ? AND state = 'running' AND worker = ?
                """, [state.rawValue, try outcome.map { try JSON.text($0) }, session.now.milliseconds, state.rawValue, id.text, worker]) == 1
        }
    }

    package func cancelPrintJob(_ id: PrintJobID) async throws(StoreError) -> Bool {
        try await write { session in
            try session.changes(
                "UPDATE print_jobs SET state = 'cancelled', finished_at = ? WHERE id = ? AND state IN ('waiting', 'running')",
                [session.now.milliseconds, id.text]) == 1
        }
    }

    package func printJobs(finishedBefore moment: Moment, limit: Int) async throws(StoreError) -> [PrintJob] {
        try await read { session in
            let rows = try session.rows(
                "SELECT * FROM print_jobs WHERE finished_at < ? ORDER BY finished_at LIMIT ?", [moment.milliseconds, limit])
            return try rows.compactMap(PrintJob.init)
        }
    }

    package func removePrintJob(_ id: PrintJobID) async throws(StoreError) {
        try await write { try $0.execute("DELETE FROM print_jobs WHERE id = ?", [id.text]) }
    }
}

extension Session {
    fileprivate func insert(_ job: PrintJob) throws {
        try execute(
            """
            INSERT INTO print_jobs (id, organisation, who, content, state, done, total, outcome, created_at, finished_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                job.id.text, job.organisation.name, job.who, try JSON.text(job.order), job.state.rawValue, job.done, job.total,
                try job.outcome.map { try JSON.text($0) }, job.created.milliseconds, job.finished?.milliseconds,
            ])
    }

    /// The oldest of the organisation that has the fewest running: nobody waits for another's thousand.
    fileprivate func nextPrintJob(_ taking: String = "") throws -> Row? {
        try row(
            """
            SELECT * FROM print_jobs AS job WHERE state = 'waiting' OR (state = 'running' AND leased_until <= ?)
            ORDER BY (SELECT count(*) FROM print_jobs WHERE state = 'running' AND organisation = job.organisation), number LIMIT 1\(taking)
            """, [now.milliseconds])
    }

    /// Promises of yesterday are forgotten first.
    fileprivate func give(_ promise: PrintPromise, to organisation: Organisation, _ job: PrintJobID?) throws -> PrintPromise.Standing {
        try execute("DELETE FROM print_promises WHERE at < ?", [promise.moment.adding(seconds: -PrintPromise.seconds).milliseconds])
        let changed = try changes(
            "INSERT INTO print_promises (organisation, key, fingerprint, at, job) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [organisation.name, promise.key, promise.fingerprint, promise.moment.milliseconds, job?.text])
        if changed == 1 { return .new }
        let known = try row(
            "SELECT fingerprint, at, job FROM print_promises WHERE organisation = ? AND key = ?", [organisation.name, promise.key])
        guard let known, known["fingerprint"] == promise.fingerprint else { return .other }
        return .kept(Moment(milliseconds: known["at"]), (known["job"] as String?).map(PrintJobID.init))
    }
}

extension PrintJob {
    /// From a row of the table of jobs; nil when it holds what this version does not know.
    fileprivate init?(_ row: Row) throws {
        guard let state = State(rawValue: row["state"]) else { return nil }
        self.init(
            id: PrintJobID(row["id"]), organisation: Organisation(row["organisation"]), who: row["who"],
            order: try JSON.value(PrintOrder.self, from: row["content"]), state: state, done: row["done"], total: row["total"],
            outcome: try (row["outcome"] as String?).map { try JSON.value(PrintOutcome.self, from: $0) },
            created: Moment(milliseconds: row["created_at"]), finished: (row["finished_at"] as Int64?).map { Moment(milliseconds: $0) })
    }
}
