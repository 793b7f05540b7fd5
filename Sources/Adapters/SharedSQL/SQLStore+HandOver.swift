package import Domain
package import HandOver

extension SQLStore {
    package func handOver(_ isOn: Bool, of organisation: Organisation) async throws(StoreError) {
        try await write(of: organisation) { session in
            try session.execute(
                "INSERT INTO handing_over (organisation, is_on) VALUES (?, ?) ON CONFLICT (organisation) DO UPDATE SET is_on = excluded.is_on",
                [organisation.name, isOn])
        }
    }

    package func beginHandingOver(of organisation: Organisation) async throws(StoreError) {
        try await write(of: organisation) { session in
            try session.execute("INSERT INTO handing_over (organisation) VALUES (?) ON CONFLICT DO NOTHING", [organisation.name])
        }
    }

    package func handsOver(_ organisation: Organisation) async throws(StoreError) -> Bool {
        try await read(of: organisation) {
            try $0.row("SELECT 1 FROM handing_over WHERE organisation = ? AND is_on = 1", [organisation.name]) != nil
        }
    }

    package func consign(_ drafts: [DraftID], of organisation: Organisation) async throws(StoreError) -> Int {
        try await write(of: organisation) { session in try drafts.count { try session.consign($0, of: organisation) } }
    }

    package func claimPassage(of organisation: Organisation, leaseSeconds: Int) async throws(StoreError) -> ClaimedPassage? {
        // Most of the time there is nothing to do: looking takes no lock.
        guard try await read(of: organisation, { try $0.duePassage(of: organisation) != nil }) else { return nil }
        return try await write(of: organisation) { session in
            while let row = try session.duePassage(of: organisation, session.dialect.takingFree) {
                guard var claimed = try session.claimed(row) else {
                    // One that cannot be read must not keep all others.
                    try session.park(row)
                    continue
                }
                claimed.passage.lease += 1
                try session.execute(
                    "UPDATE passages SET lease = ?, leased_until = ? WHERE draft = ?",
                    [claimed.passage.lease, session.now.adding(seconds: leaseSeconds).milliseconds, claimed.passage.draft.text])
                return claimed
            }
            return nil
        }
    }

    package func keep(_ passage: Passage, leaseSeconds: Int?) async throws(StoreError) -> Bool {
        try await write(of: passage.organisation) { session in
            let changed = try session.changes(
                """
                UPDATE passages SET state = ?, step = ?, expense = ?, paper = ?, attempts = ?, next_at = ?, fault = ?, sent_at = ?, leased_until = ?
                WHERE draft = ? AND organisation = ? AND lease = ?
                """,
                [
                    passage.state.rawValue, passage.step.rawValue, passage.expense, passage.paper, passage.attempts, passage.next.milliseconds,
                    try passage.fault.map(JSON.text), passage.sent.milliseconds,
                    leaseSeconds.map { session.now.adding(seconds: $0).milliseconds } ?? 0, passage.draft.text, passage.organisation.name,
                    passage.lease,
                ])
            guard changed == 1 else { return false }
            if leaseSeconds == nil { try session.tell(passage) }
            return true
        }
    }

    package func renew(_ passage: Passage, leaseSeconds: Int) async throws(StoreError) -> Bool {
        try await write(of: passage.organisation) { session in
            return try session.changes(
                "UPDATE passages SET leased_until = ? WHERE draft = ? AND organisation = ? AND lease = ? AND state = 'waiting'",
                [session.now.adding(seconds: leaseSeconds).milliseconds, passage.draft.text, passage.organisation.name, passage.lease]) == 1
        }
    }

    package func passages(
        _ states: Set<Passage.State>, of organisation: Organisation, before: Int64?, limit: Int
    ) async throws(StoreError) -> [ListedPassage] {
        try await read(of: organisation) { session in
            let states = states.isEmpty ? Set(Passage.State.allCases) : states
            let marks = states.map { _ in "?" }.joined(separator: ", ")
            let rows = try session.rows(
                """
                SELECT passages.*, drafts.building, drafts.supplier, drafts.amount_due, drafts.currency
                FROM passages LEFT JOIN drafts ON drafts.id = passages.draft
                WHERE passages.organisation = ? AND passages.number < ? AND passages.state IN (\(marks)) ORDER BY passages.number DESC LIMIT ?
                """,
                [organisation.name, before ?? .max] + Arguments(states.map(\.rawValue)) + [limit])
            return rows.compactMap(ListedPassage.init)
        }
    }

    package func passageCounts(of organisation: Organisation) async throws(StoreError) -> [Passage.State: Int] {
        try await read(of: organisation) { session in
            try session.rows("SELECT state, count(*) AS n FROM passages WHERE organisation = ? GROUP BY state", [organisation.name]).passageCounts
        }
    }

    package func allPassageCounts() async throws(StoreError) -> [Passage.State: Int] {
        try await read { try $0.rows("SELECT state, count(*) AS n FROM passages GROUP BY state").passageCounts }
    }

    package func oldestWaiting() async throws(StoreError) -> Moment? {
        try await read { session in
            let row = try session.row("SELECT min(queued_at) AS at FROM passages WHERE state = 'waiting'")
            return (row?["at"] as Int64?).map(Moment.init(milliseconds:))
        }
    }

    package func passage(_ draft: DraftID, of organisation: Organisation) async throws(StoreError) -> Passage? {
        try await read(of: organisation) { session in
            try session.row("SELECT * FROM passages WHERE draft = ? AND organisation = ?", [draft.text, organisation.name]).flatMap(Passage.init)
        }
    }

    package func retry(_ draft: DraftID, of organisation: Organisation) async throws(StoreError) -> Bool {
        try await write(of: organisation) { session in
            let changed = try session.changes(
                """
                UPDATE passages SET state = 'waiting', attempts = 0, next_at = ?
                WHERE draft = ? AND organisation = ? AND state IN ('waiting', 'parked')
                """, [session.now.milliseconds, draft.text, organisation.name])
            if changed == 1 { try session.endStandstill(of: organisation) }
            return changed == 1
        }
    }

    package func release(_ draft: DraftID, of organisation: Organisation) async throws(StoreError) -> Bool {
        try await write(of: organisation) { session in
            let changed = try session.changes(
                """
                UPDATE passages SET state = 'withdrawn', round = round + 1, step = 0, fault = NULL, lease = lease + 1, leased_until = 0
                WHERE draft = ? AND organisation = ? AND leased_until < ? AND state <> 'withdrawn'
                """, [draft.text, organisation.name, session.now.milliseconds])
            guard changed == 1 else { return false }
            try session.tell(.takenBack, of: draft)
            return true
        }
    }
}

extension Session {
    fileprivate func duePassage(of organisation: Organisation, _ taking: String = "") throws -> Row? {
        try row(
            """
            SELECT * FROM passages WHERE organisation = ? AND state = 'waiting' AND next_at <= ? AND leased_until < ?
                AND EXISTS (SELECT 1 FROM handing_over WHERE handing_over.organisation = ? AND is_on = 1 AND wait_until <= ?)
            ORDER BY next_at LIMIT 1 \(taking)
            """,
            [organisation.name, now.milliseconds, now.milliseconds, organisation.name, now.milliseconds])
    }

    /// A passage with what is carried; nil when that cannot be read.
    fileprivate func claimed(_ row: Row) throws -> ClaimedPassage? {
        guard let passage = Passage(row) else { return nil }
        let found: ExpenseDraft?
        do { found = try draft(passage.draft) } catch is DecodingError { return nil }
        guard let draft = found, let kept = try self.row("SELECT * FROM documents WHERE id = ?", [draft.document.text]),
            let document = Document(kept)
        else { return nil }
        let isShared = try self.row("SELECT 1 FROM drafts WHERE document = ? AND id <> ?", [document.id.text, draft.id.text]) != nil
        return ClaimedPassage(passage: passage, draft: draft, document: document, isShared: isShared)
    }

    fileprivate func park(_ row: Row) throws {
        let draft = DraftID(row["draft"])
        try execute("UPDATE passages SET state = 'parked', fault = ? WHERE draft = ?", [try JSON.text(PassageFault(.unreadable)), draft.text])
        try tell(.notHandedOver, of: draft, detail: PassageFault.Code.unreadable.rawValue)
    }

    /// How a passage ended is history.
    fileprivate func tell(_ passage: Passage) throws {
        switch passage.state {
        case .done: try tell(.handedOver, of: passage.draft, detail: passage.expense)
        case .parked: try tell(.notHandedOver, of: passage.draft, detail: passage.fault?.code.rawValue)
        case .waiting, .withdrawn: return
        }
    }

    fileprivate func tell(_ what: Event.Kind, of draft: DraftID, detail: String? = nil) throws {
        let document: String? = try row("SELECT document FROM passages WHERE draft = ?", [draft.text])?["document"]
        try event(what, document.map { DocumentID($0) }, draft: draft, detail: detail)
    }
}

extension [Row] {
    fileprivate var passageCounts: [Passage.State: Int] {
        reduce(into: [:]) { counts, row in Passage.State(rawValue: row["state"]).map { counts[$0] = row["n"] } }
    }
}

extension PassageFault {
    /// What is kept; one that a newer version wrote is known to be one, no more.
    init?(_ kept: String?) {
        guard let kept else { return nil }
        self = (try? JSON.value(PassageFault.self, from: kept)) ?? PassageFault(.unreadable)
    }
}

extension Passage {
    /// Nil when the row holds what this version does not know.
    fileprivate init?(_ row: Row) {
        guard let state = State(rawValue: row["state"]), let step = Step(rawValue: row["step"]) else { return nil }
        self.init(
            draft: DraftID(row["draft"]), organisation: Organisation(row["organisation"]), state: state, step: step, round: row["round"],
            expense: row["expense"], paper: row["paper"], attempts: row["attempts"], queued: Moment(milliseconds: row["queued_at"]),
            next: Moment(milliseconds: row["next_at"]), fault: PassageFault(row["fault"] as String?), lease: row["lease"],
            sent: Moment(milliseconds: row["sent_at"]))
    }
}

extension ListedPassage {
    fileprivate init?(_ row: Row) {
        guard let passage = Passage(row) else { return nil }
        self.init(
            number: row["number"], passage: passage, building: (row["building"] as String?).map(Building.init), supplier: row["supplier"],
            amountDue: (row["amount_due"] as String?).flatMap { Money($0) }, currency: row["currency"])
    }
}
