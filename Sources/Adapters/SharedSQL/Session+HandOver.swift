internal import Domain
internal import HandOver

/// What other programs get to know of a change, within the transaction that keeps it.
extension Session {
    /// What is approved now goes on its way; what is approved no longer is kept back, if nobody else may have it.
    func passOn(_ before: [ExpenseDraft], _ after: [ExpenseDraft]) throws {
        let was = before.approved
        for draft in was.subtracting(after.approved) { try withhold(draft) }
        for draft in after where draft.state == .approved && !was.contains(draft.id) { _ = try consign(draft.id, of: draft.organisation) }
    }

    private func withhold(_ draft: DraftID) throws {
        let isOrdered = try row("SELECT 1 FROM payment_orders WHERE draft = ?", [draft.text]) != nil
        if isOrdered { throw StoreError.handedOver(draft) }
        // In one statement: whoever takes it at the same moment comes before or after.
        let changed = try changes(
            """
            UPDATE passages SET state = 'withdrawn', fault = NULL, lease = lease + 1
            WHERE draft = ? AND state IN ('waiting', 'parked') AND step = 0 AND leased_until < ?
            """, [draft.text, now.milliseconds])
        if changed == 1 { return }
        if try row("SELECT 1 FROM passages WHERE draft = ? AND state <> 'withdrawn'", [draft.text]) != nil { throw StoreError.handedOver(draft) }
    }

    /// Puts a draft on its way if its organisation hands over; false when it is already, or asks for no payment.
    func consign(_ draft: DraftID, of organisation: Organisation) throws -> Bool {
        return try changes(
            """
            INSERT INTO passages (draft, document, organisation, queued_at, next_at)
            SELECT id, document, organisation, CAST(? AS BIGINT), CAST(? AS BIGINT) FROM drafts
            WHERE id = ? AND organisation = ? AND state = 'approved' AND kind IN ('invoice', 'credit_note', 'reminder')
                AND EXISTS (SELECT 1 FROM handing_over WHERE handing_over.organisation = drafts.organisation AND is_on = 1)
            ON CONFLICT (draft) DO UPDATE SET state = 'waiting', step = 0, expense = NULL, paper = NULL, attempts = 0, fault = NULL, sent_at = 0,
                queued_at = excluded.queued_at, next_at = excluded.next_at, lease = passages.lease + 1, leased_until = 0
                WHERE passages.state = 'withdrawn'
            """, [now.milliseconds, now.milliseconds, draft.text, organisation.name]) == 1
    }
}

extension [ExpenseDraft] {
    fileprivate var approved: Set<DraftID> { Set(filter { $0.state == .approved }.map(\.id)) }
}
