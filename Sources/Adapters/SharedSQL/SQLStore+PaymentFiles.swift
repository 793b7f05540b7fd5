package import Domain
package import HandOver

/// The files of payments that were made.
extension SQLStore {
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

    package func paymentFile(_ id: String, of organisation: Organisation) async throws(StoreError) -> PaymentFile? {
        try await read(of: organisation) { session in
            try session.row("SELECT * FROM payment_files WHERE id = ? AND organisation = ?", [id, organisation.name]).flatMap(PaymentFile.init)
        }
    }

    package func paymentLines(of file: String, _ organisation: Organisation) async throws(StoreError) -> [PaymentLine] {
        try await read(of: organisation) { session in
            try session.rows(
                """
                SELECT payment_lines.* FROM payment_lines JOIN payment_files ON payment_files.id = payment_lines.file
                WHERE file = ? AND organisation = ? ORDER BY place, draft
                """, [file, organisation.name]
            ).map(PaymentLine.init)
        }
    }

    package func fetch(_ id: String, by who: String, of organisation: Organisation) async throws(StoreError) -> (file: PaymentFile, content: String)?
    {
        try await write(of: organisation) { session in
            // In one statement, so that nobody withdraws it meanwhile.
            let row = try session.row(
                """
                UPDATE payment_files SET fetched_at = ?, fetched_by = ? WHERE id = ? AND organisation = ? AND withdrawn_at IS NULL RETURNING *
                """, [session.now.milliseconds, who, id, organisation.name])
            guard let row, let file = PaymentFile(row) else { return nil }
            try session.signed(by: who).event(.paymentFetched, nil, of: organisation, detail: id)
            return (file: file, content: row["content"])
        }
    }

    package func withdraw(_ id: String, fetched: Bool, by who: String, of organisation: Organisation) async throws(StoreError) -> Bool {
        try await write(of: organisation) { session in
            let row = try session.row(
                """
                UPDATE payment_files SET withdrawn_at = ?, withdrawn_by = ?
                WHERE id = ? AND organisation = ? AND withdrawn_at IS NULL AND (fetched_at IS NULL OR ? = 1) RETURNING id
                """, [session.now.milliseconds, who, id, organisation.name, fetched])
            guard row != nil else { return false }
            let signed = session.signed(by: who)
            for row in try session.rows("SELECT draft FROM payment_orders WHERE file = ?", [id]) {
                let draft = DraftID(row["draft"])
                try signed.event(.paymentWithdrawn, try session.document(of: draft), of: organisation, draft: draft, detail: id)
            }
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
        (fetched, fetchedBy) = ((row["fetched_at"] as Int64?).map(Moment.init(milliseconds:)), row["fetched_by"])
    }
}

extension PaymentLine {
    fileprivate init(_ row: Row) {
        self.init(
            draft: DraftID(row["draft"]), version: row["version"], payee: row["payee"], iban: row["iban"], reference: row["reference"],
            amount: (row["cents"] as Int64?).map(Money.init(cents:)))
    }
}
