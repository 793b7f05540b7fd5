package import Domain

/// Deciding about drafts. A decision is kept only if the draft is still the version that it was made on, so that what it was judged by holds.
extension Review {
    /// Asks for approval.
    package func submit(_ seen: ExpenseDraft) async throws -> ExpenseDraft {
        if seen.state == .pendingApproval { throw ReviewError.submitted(seen.id) }
        try payable(seen)
        return try await decided(seen, .pendingApproval, .submitted)
    }

    /// Lets a draft be paid.
    package func approve(_ seen: ExpenseDraft) async throws -> ExpenseDraft {
        try payable(seen)
        return try await decided(seen, .approved, .approved)
    }

    /// Puts a draft aside for good, with the reason.
    package func reject(_ seen: ExpenseDraft, reason: String) async throws -> ExpenseDraft {
        try open(seen)
        let reason = String(reason.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(500))
        if reason.isEmpty { throw ReviewError.noReason }
        return try await decided(seen, .rejected, .rejected, reason: reason)
    }

    /// Takes a decision back: the draft stands where its reading puts it.
    package func reopen(_ seen: ExpenseDraft) async throws -> ExpenseDraft {
        if seen.state.isOpen { throw ReviewError.notDecided(seen.id) }
        return try await decided(seen, DraftState(of: seen.reading), .reopened)
    }

    /// Approves those that are ready or submitted and still as they were seen, in one transaction; tells why the others were not.
    package func approve(
        _ seen: [(name: String, version: Int)], of organisation: Organisation
    ) async throws -> (approved: [ExpenseDraft], refused: [(name: String, error: ReviewError)]) {
        var changes: [DraftChange] = []
        var refused: [(name: String, error: ReviewError)] = []
        for (name, version) in seen where !changes.contains(where: { $0.before[0].id.text == name }) {
            do {
                let draft = try await draft(name, version: version, of: organisation)
                guard [.ready, .pendingApproval].contains(draft.state) else { throw ReviewError.notReady(draft.id) }
                try payable(draft)
                changes.append(Review.decision(draft, .approved, .approved))
            } catch let error as ReviewError {
                refused.append((name, error))
            }
        }
        var approved: [DraftID] = []
        for (change, kept) in zip(changes, try await store.keep(changes)) {
            let id = change.before[0].id
            if kept == nil { refused.append((id.text, .changedMeanwhile(id))) } else { approved.append(id) }
        }
        var drafts: [ExpenseDraft] = []
        for id in approved { drafts += [try await store.draft(id)].compactMap(\.self) }
        return (drafts, refused)
    }

    /// Takes the last change of a draft back, and returns the drafts that there are in its place. Decisions are taken back by who decides.
    package func undo(_ seen: ExpenseDraft, decides: Bool) async throws -> [ExpenseDraft] {
        guard let change = try await store.lastChange(of: seen.id) else { throw ReviewError.nothingToUndo(seen.id) }
        if Review.decisions.contains(change.what), !decides { throw ReviewError.notAllowed }
        guard let drafts = try await undone(change, seen) else {
            guard try await store.draft(seen.id)?.version == seen.version else { throw ReviewError.changedMeanwhile(seen.id) }
            throw ReviewError.nothingToUndo(seen.id)
        }
        var restored: [ExpenseDraft] = []
        for id in drafts { restored += [try await store.draft(id)].compactMap(\.self) }
        return restored
    }

    private func undone(_ change: ChangeNote, _ seen: ExpenseDraft) async throws -> [DraftID]? {
        do { return try await store.undo(change, seen: seen) } catch StoreError.handedOver(let draft) { throw ReviewError.handedOver(draft) }
    }

    /// The changes that only who decides takes back.
    package static let decisions: Set<Event.Kind> = [.approved, .rejected, .reopened]

    /// The fields that a payment needs and that the draft lacks.
    package static func missing(_ draft: ExpenseDraft) -> [FieldName] {
        PaymentReadiness.readiness(of: draft.reading).filter { $0.reason == .missing }.compactMap(\.field)
    }

    private func payable(_ draft: ExpenseDraft) throws {
        try open(draft)
        if draft.state == .duplicate { throw ReviewError.repeated(draft.id, of: draft.duplicateOf) }
        let missing = Review.missing(draft)
        if !missing.isEmpty { throw ReviewError.missing(draft.id, missing) }
    }

    private func decided(_ seen: ExpenseDraft, _ state: DraftState, _ what: Event.Kind, reason: String? = nil) async throws -> ExpenseDraft {
        let change = Review.decision(seen, state, what, reason: reason)
        try await keep(change)
        return try await store.draft(seen.id) ?? change.after[0]
    }

    private static func decision(_ seen: ExpenseDraft, _ state: DraftState, _ what: Event.Kind, reason: String? = nil) -> DraftChange {
        var draft = seen
        draft.version += 1
        draft.state = state
        draft.reason = reason
        let detail = seen.id.text + (reason.map { ": \($0)" } ?? "")
        return DraftChange(before: [seen], after: [draft], what: what, detail: detail)
    }
}
