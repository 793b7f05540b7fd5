package import Domain
package import HandOver

extension SQLStore {
    package func unpaid(_ query: UnpaidQuery, of organisation: Organisation) async throws(StoreError) -> [PayableDraft] {
        try await read(of: organisation) { session in
            let (condition, values) = query.condition(organisation)
            let rows = try session.rows(
                "SELECT id, arrived_at FROM drafts WHERE \(condition) ORDER BY arrived_at, id LIMIT ?", values + [query.limit])
            return try rows.compactMap { row in
                guard let draft = try session.draft(DraftID(row["id"])) else { return nil }
                return PayableDraft(draft: draft, confirmed: try session.confirmation(of: draft), arrived: row["arrived_at"])
            }
        }
    }

    package func settlements(of drafts: [DraftID], _ organisation: Organisation) async throws(StoreError) -> [DraftID: Settlement] {
        try await read(of: organisation) { session in
            try drafts.reduce(into: [:]) { settlements, draft in settlements[draft] = try session.settlement(of: draft, organisation) }
        }
    }

    package func repeated(_ lines: [PaymentLine], of organisation: Organisation) async throws(StoreError) -> Set<DraftID> {
        try await read(of: organisation) { session in try session.repeated(lines, of: organisation) }
    }

    package func keep(
        _ file: PaymentFile, content: String, paying lines: [PaymentLine], repeating: Set<DraftID>, of organisation: Organisation
    ) async throws(StoreError) -> KeptPayment {
        try await write(of: organisation) { session in
            try session.alone(for: organisation)
            for line in lines where try !session.isUnpaid(line, of: organisation) { return .changed }
            if try !session.repeated(lines, of: organisation).isSubset(of: repeating) { return .repeated }
            try session.execute(
                """
                INSERT INTO payment_files (id, organisation, made_at, made_by, day, transfers, cents, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    file.id, organisation.name, file.made.milliseconds, file.madeBy, file.day.description, file.transfers, file.amount.cents, content,
                ])
            let signed = session.signed(by: file.madeBy)
            for (place, line) in lines.enumerated() {
                try session.execute("INSERT INTO payment_orders (draft, file) VALUES (?, ?)", [line.draft.text, file.id])
                try session.insert(line, place, of: file.id)
                try signed.event(.paymentOrdered, try session.document(of: line.draft), draft: line.draft, detail: file.id)
            }
            return .kept
        }
    }
}

extension UnpaidQuery {
    /// Approved, wanted, and paid by nothing.
    func condition(_ organisation: Organisation) -> (String, Arguments) {
        var parts = [
            "organisation = ? AND state = 'approved'", "NOT EXISTS (SELECT 1 FROM payment_orders WHERE payment_orders.draft = drafts.id)",
            "NOT EXISTS (SELECT 1 FROM paid_otherwise WHERE paid_otherwise.draft = drafts.id)",
        ]
        var values: Arguments = [organisation.name]
        func add(_ part: String, _ more: Arguments) {
            parts.append(part)
            values = values + more
        }
        if let drafts {
            add(drafts.isEmpty ? "1 = 0" : "id IN (\(drafts.map { _ in "?" }.joined(separator: ", ")))", Arguments(drafts.map(\.text)))
        } else {
            // What asks for no payment would fill page after page.
            add("kind IN ('invoice', 'reminder')", [])
        }
        if let building { add("building = ?", [building.name]) }
        if let dueUntil { add("(due_date IS NULL OR due_date <= ?)", [dueUntil.description]) }
        if let before { add("arrived_at < ?", [before.milliseconds]) }
        if let after { add("(arrived_at > ? OR (arrived_at = ? AND id > ?))", [after.arrived, after.arrived, after.draft.text]) }
        return (parts.joined(separator: " AND "), values)
    }
}

extension Session {
    /// The same session in another's name.
    func signed(by who: String) -> Session { Session(database: database, who: who, now: now) }

    func document(of draft: DraftID) throws -> DocumentID? {
        (try row("SELECT document FROM drafts WHERE id = ?", [draft.text])?["document"] as String?).map { DocumentID($0) }
    }

    /// The draft stands as it was when the payment was made of it, and so does what a person said of that.
    fileprivate func isUnpaid(_ line: PaymentLine, of organisation: Organisation) throws -> Bool {
        try row(
            """
            SELECT 1 FROM drafts WHERE id = ? AND organisation = ? AND state = 'approved' AND version = ?
                AND NOT EXISTS (SELECT 1 FROM payment_orders WHERE payment_orders.draft = drafts.id)
                AND NOT EXISTS (SELECT 1 FROM paid_otherwise WHERE paid_otherwise.draft = drafts.id)
                AND NOT EXISTS (
                    SELECT 1 FROM payment_confirmations AS said WHERE said.draft = drafts.id AND said.version = drafts.version
                        AND (said.iban <> ? OR said.reference <> ? OR said.cents <> ?))
            """,
            [
                line.draft.text, organisation.name, line.version, line.iban ?? "", line.reference ?? "", line.amount?.cents ?? 0,
            ]) != nil
    }

    fileprivate func repeated(_ lines: [PaymentLine], of organisation: Organisation) throws -> Set<DraftID> {
        Set(
            try lines.filter { line in
                try row(
                    """
                    SELECT 1 FROM payment_lines JOIN payment_files ON payment_files.id = payment_lines.file
                    WHERE iban = ? AND reference = ? AND payment_lines.cents = ? AND organisation = ? AND withdrawn_at IS NULL
                    """, [line.iban, line.reference, line.amount?.cents, organisation.name]) != nil
            }.map(\.draft))
    }

    fileprivate func settlement(of draft: DraftID, _ organisation: Organisation) throws -> Settlement? {
        let file = try row(
            "SELECT file FROM payment_orders JOIN payment_files ON payment_files.id = payment_orders.file WHERE draft = ? AND organisation = ?",
            [draft.text, organisation.name])
        if let file { return .file(file["file"]) }
        let said = try row("SELECT how FROM paid_otherwise WHERE draft = ? AND organisation = ?", [draft.text, organisation.name])
        return said.map { .otherwise(OtherWay(rawValue: $0["how"]) ?? .byHand) }
    }

    fileprivate func confirmation(of draft: ExpenseDraft) throws -> PaymentConfirmation? {
        guard
            let row = try row(
                "SELECT payee, iban, reference, cents FROM payment_confirmations WHERE draft = ? AND version = ?", [draft.id.text, draft.version]),
            let iban = IBAN(row["iban"]), let reference = PaymentReference(row["reference"])
        else { return nil }
        return PaymentConfirmation(payee: row["payee"], iban: iban, reference: reference, amount: Money(cents: row["cents"]))
    }

    fileprivate func insert(_ line: PaymentLine, _ place: Int, of file: String) throws {
        try execute(
            "INSERT INTO payment_lines (file, place, draft, version, payee, iban, reference, cents) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [file, place, line.draft.text, line.version, line.payee, line.iban, line.reference, line.amount?.cents])
    }
}
