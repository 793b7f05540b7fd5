package import Domain
package import HandOver

extension SQLStore {
    package func unpaid(
        _ drafts: [DraftID]?, building: Building?, of organisation: Organisation, limit: Int
    ) async throws(StoreError) -> [ExpenseDraft] {
        try await read(of: organisation) { session in
            let named = drafts.map { names in "AND id IN (\(names.map { _ in "?" }.joined(separator: ", ")))" } ?? ""
            let placed = building == nil ? "" : "AND building = ?"
            let values = [organisation.name] + [building?.name].compactMap(\.self) + (drafts ?? []).map(\.text)
            let rows = try session.rows(
                """
                SELECT id FROM drafts WHERE organisation = ? AND state = 'approved' \(placed) \(named)
                    AND NOT EXISTS (SELECT 1 FROM payment_orders WHERE payment_orders.draft = drafts.id)
                ORDER BY arrived_at, id LIMIT ?
                """, Arguments(values) + [limit])
            return try rows.compactMap { try session.draft(DraftID($0["id"])) }
        }
    }

    package func paid(among drafts: [DraftID], of organisation: Organisation) async throws(StoreError) -> Set<DraftID> {
        try await read(of: organisation) { session in
            Set(
                try drafts.filter { draft in
                    try session.row(
                        """
                        SELECT 1 FROM payment_orders JOIN payment_files ON payment_files.id = payment_orders.file
                        WHERE draft = ? AND organisation = ?
                        """, [draft.text, organisation.name]) != nil
                })
        }
    }

    package func keep(
        _ file: PaymentFile, content: String, paying drafts: [DraftID], of organisation: Organisation
    ) async throws(StoreError) -> Bool {
        try await write(of: organisation) { session in
            try session.alone(for: organisation)
            for draft in drafts {
                guard
                    try session.row(
                        """
                        SELECT 1 FROM drafts WHERE id = ? AND organisation = ? AND state = 'approved'
                            AND NOT EXISTS (SELECT 1 FROM payment_orders WHERE draft = drafts.id)
                        """, [draft.text, organisation.name]) != nil
                else { return false }
            }
            try session.execute(
                """
                INSERT INTO payment_files (id, organisation, made_at, made_by, day, transfers, cents, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    file.id, organisation.name, file.made.milliseconds, file.madeBy, file.day.description, file.transfers, file.amount.cents, content,
                ])
            for draft in drafts { try session.execute("INSERT INTO payment_orders (draft, file) VALUES (?, ?)", [draft.text, file.id]) }
            return true
        }
    }

    package func paymentFiles(
        of organisation: Organisation, before: Int64?, limit: Int
    ) async throws(StoreError) -> [(number: Int64, file: PaymentFile)] {
        try await read(of: organisation) { session in
            try session.rows(
                "SELECT * FROM payment_files WHERE organisation = ? AND number < ? ORDER BY number DESC LIMIT ?",
                [organisation.name, before ?? .max, limit]
            ).compactMap { row in PaymentFile(row).map { (number: row["number"], file: $0) } }
        }
    }

    package func paymentFile(_ id: String, of organisation: Organisation) async throws(StoreError) -> (file: PaymentFile, content: String)? {
        try await read(of: organisation) { session in
            guard let row = try session.row("SELECT * FROM payment_files WHERE id = ? AND organisation = ?", [id, organisation.name]) else {
                return nil
            }
            return PaymentFile(row).map { (file: $0, content: row["content"]) }
        }
    }

    package func withdraw(_ id: String, by who: String, of organisation: Organisation) async throws(StoreError) -> Bool {
        try await write(of: organisation) { session in
            let changed = try session.changes(
                "UPDATE payment_files SET withdrawn_at = ?, withdrawn_by = ? WHERE id = ? AND organisation = ? AND withdrawn_at IS NULL",
                [session.now.milliseconds, who, id, organisation.name])
            guard changed == 1 else { return false }
            try session.execute("DELETE FROM payment_orders WHERE file = ?", [id])
            return true
        }
    }
}

extension PaymentFile {
    /// Nil when the day is none.
    fileprivate init?(_ row: Row) {
        guard let day = CalendarDate(row["day"] as String) else { return nil }
        self.init(
            id: row["id"], made: Moment(milliseconds: row["made_at"]), madeBy: row["made_by"], day: day, transfers: row["transfers"],
            amount: Money(cents: row["cents"]), withdrawn: (row["withdrawn_at"] as Int64?).map(Moment.init(milliseconds:)))
    }
}
