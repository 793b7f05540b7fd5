package import Domain
package import HandOver

/// What people say of the payment of approved drafts.
extension SQLStore {
    package func hasDraft(_ draft: DraftID, of organisation: Organisation) async throws(StoreError) -> Bool {
        try await read(of: organisation) { session in
            try session.row("SELECT 1 FROM drafts WHERE id = ? AND organisation = ?", [draft.text, organisation.name]) != nil
        }
    }

    package func settle(
        _ query: UnpaidQuery, _ how: OtherWay, by who: String, of organisation: Organisation
    ) async throws(StoreError) -> Int {
        try await write(of: organisation) { session in
            try session.alone(for: organisation)
            let (condition, values) = query.condition(organisation)
            let rows = try session.rows("SELECT id FROM drafts WHERE \(condition)", values)
            let signed = session.signed(by: who)
            for row in rows {
                let draft = DraftID(row["id"])
                try session.execute(
                    "INSERT INTO paid_otherwise (draft, organisation, how, at, who) VALUES (?, ?, ?, ?, ?)",
                    [draft.text, organisation.name, how.rawValue, session.now.milliseconds, who])
                try signed.event(.paidOtherwise, try session.document(of: draft), of: organisation, draft: draft, detail: how.rawValue)
            }
            return rows.count
        }
    }

    package func unsettle(_ draft: DraftID, by who: String, of organisation: Organisation) async throws(StoreError) -> Bool {
        try await write(of: organisation) { session in
            let row = try session.row(
                "DELETE FROM paid_otherwise WHERE draft = ? AND organisation = ? RETURNING draft", [draft.text, organisation.name])
            guard row != nil else { return false }
            try session.signed(by: who).event(.unpaid, try session.document(of: draft), of: organisation, draft: draft)
            return true
        }
    }

    package func settled(of organisation: Organisation, limit: Int) async throws(StoreError) -> [SettledDraft] {
        try await read(of: organisation) { session in
            let rows = try session.rows(
                """
                SELECT paid_otherwise.*, drafts.supplier, drafts.amount_due FROM paid_otherwise LEFT JOIN drafts ON drafts.id = paid_otherwise.draft
                WHERE paid_otherwise.organisation = ? ORDER BY at DESC, paid_otherwise.draft LIMIT ?
                """, [organisation.name, limit])
            return rows.map { row in
                SettledDraft(
                    draft: DraftID(row["draft"]), how: OtherWay(rawValue: row["how"]) ?? .byHand, moment: Moment(milliseconds: row["at"]),
                    who: row["who"], supplier: row["supplier"], amountDue: (row["amount_due"] as String?).flatMap { Money($0) })
            }
        }
    }

    package func confirm(
        _ confirmation: PaymentConfirmation, _ draft: DraftID, version: Int, by who: String, of organisation: Organisation
    ) async throws(StoreError) -> Bool {
        try await write(of: organisation) { session in
            try session.alone(for: organisation)
            let (condition, values) = UnpaidQuery(drafts: [draft]).condition(organisation)
            guard try session.row("SELECT 1 FROM drafts WHERE \(condition) AND version = ?", values + [version]) != nil else { return false }
            try session.execute("DELETE FROM payment_confirmations WHERE draft = ?", [draft.text])
            try session.execute(
                """
                INSERT INTO payment_confirmations (draft, organisation, version, payee, iban, reference, cents, at, who)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    draft.text, organisation.name, version, confirmation.payee, confirmation.iban.text, confirmation.reference.description,
                    confirmation.amount.cents, session.now.milliseconds, who,
                ])
            let said = "\(confirmation.iban.printed), \(confirmation.amount)"
            try session.signed(by: who).event(.paymentConfirmed, try session.document(of: draft), of: organisation, draft: draft, detail: said)
            return true
        }
    }
}
