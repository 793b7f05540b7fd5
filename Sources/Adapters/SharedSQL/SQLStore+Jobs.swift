package import Domain
package import Intake

extension SQLStore {
    package func claim(as worker: String, leaseSeconds: Int) async throws(StoreError) -> Job? {
        if writersWait, try await !read({ try $0.mayClaim() }) { return nil }
        return try await write { try $0.claim(as: worker, leaseSeconds: leaseSeconds) }
    }

    package func extend(_ job: Job, leaseSeconds: Int) async throws(StoreError) -> Bool {
        try await write(of: job.document.organisation) { session in
            try session.change(job, "leased_until = ?", [session.now.adding(seconds: leaseSeconds).milliseconds])
        }
    }

    package func release(_ job: Job) async throws(StoreError) {
        try await write(of: job.document.organisation) { session in
            if try session.change(job, "state = 'waiting', worker = NULL, leased_until = NULL") { try session.event(.released, job.document.id) }
        }
    }

    package func reclaim(from worker: String) async throws(StoreError) -> Int {
        try await write { session in
            let rows = try session.rows("SELECT document FROM jobs WHERE state = 'reading' AND worker = ?\(session.dialect.takingAll)", [worker])
            for row in rows {
                let document = DocumentID(row["document"])
                try session.execute(
                    """
                    UPDATE jobs SET state = 'waiting', worker = NULL, leased_until = NULL, interruptions = interruptions + 1 WHERE document = ?
                    """, [document.text])
                try session.event(.released, document, detail: worker)
            }
            return rows.count
        }
    }

    package func complete(_ job: Job, _ reading: ReadingResult, _ drafts: [ExpenseDraft]) async throws(StoreError) -> Bool {
        let pages = try mapped { try reading.pages.facts() }
        return try await write(of: job.document.organisation) { session in
            guard try session.change(job, "state = 'drafted', worker = NULL, leased_until = NULL, failure = NULL") else { return false }
            try session.replace(reading, pages, of: job.document.id)
            try session.alone(for: job.document.organisation)
            try session.replaceDrafts(of: job.document.id, by: drafts)
            try session.shelve(job.document.id, pages.map(\.text))
            return true
        }
    }

    package func fail(_ job: Job, _ failure: ReadingFailure, quarantine: Bool) async throws(StoreError) -> Bool {
        try await write(of: job.document.organisation) { session in
            let state: JobState = quarantine ? .quarantined : .waiting
            let change = "state = ?, worker = NULL, leased_until = NULL, attempts = attempts + 1, failure = ?"
            guard try session.change(job, change, [state.rawValue, try JSON.text(failure)]) else { return false }
            try session.event(quarantine ? .quarantined : .failed, job.document.id, detail: failure.code.rawValue)
            return true
        }
    }

    package func retry(_ document: DocumentID) async throws(StoreError) -> Bool {
        try await write { session in
            guard try session.awaitAnew(document, " AND state = 'quarantined'") else { return false }
            try session.event(.retried, document)
            return true
        }
    }
}

extension Session {
    /// Has a document read once more, for somebody who waits for it; false when its job is not as the condition says.
    func awaitAnew(_ document: DocumentID, _ condition: String = "") throws -> Bool {
        return try changes(
            """
            UPDATE jobs SET state = 'waiting', attempts = 0, interruptions = 0, failure = NULL, queued_at = ?, turn = NULL,
                lane = ? || organisation
            WHERE document = ?\(condition)
            """, [now.milliseconds, "\(JobPriority.awaited.rawValue)", document.text]) == 1
    }

    /// Keeps a reading in the place of an earlier one. One page after the other is in memory.
    fileprivate func replace(_ reading: ReadingResult, _ pages: [PageFacts], of document: DocumentID) throws {
        try execute("DELETE FROM pages WHERE document = ?", [document.text])
        try execute("DELETE FROM readings WHERE document = ?", [document.text])
        try execute(
            "INSERT INTO readings (document, page_count, milliseconds) VALUES (?, ?, ?)", [document.text, reading.pageCount, reading.milliseconds])
        for (part, page) in pages.enumerated() { try insert(page, reading.pages[part], part, of: document) }
    }

    /// Changes a job if it is still under this lease; false when it is not.
    fileprivate func change(_ job: Job, _ assignments: String, _ values: Arguments = []) throws -> Bool {
        return try changes(
            "UPDATE jobs SET \(assignments) WHERE document = ? AND lease = ? AND state = 'reading'",
            values + [job.document.id.text, job.lease]) == 1
    }
}
