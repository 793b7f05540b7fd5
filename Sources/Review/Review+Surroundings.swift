package import Domain

/// What is shown beside a draft.
package struct DraftSurroundings: Sendable {
    /// The draft that it repeats or seems to, and those that repeat it.
    package let repetitions: [ListedDraft]
    /// The last change, if it can be taken back.
    package let lastChange: ChangeNote?
    /// Other drafts of its file are open, so that it could be joined with one.
    package let hasOpenSiblings: Bool
    /// As its file was called.
    package let documentName: String?
}

extension Review {
    /// The draft of an organisation by its own name.
    package func draft(_ name: String, exactlyOf organisation: Organisation) async throws -> ExpenseDraft {
        guard let draft = try await store.draft(DraftID(name)), draft.organisation == organisation else { throw ReviewError.noDraft(name) }
        return draft
    }

    /// What is shown beside a draft.
    package func surroundings(of draft: ExpenseDraft) async throws -> DraftSurroundings {
        let named = draft.reading.findings.filter { Repetition.codes.contains($0.code) }.compactMap { $0.arguments.first.map { DraftID($0) } }
        let repeating = try await store.repetitions(of: draft.id).map(\.id)
        return DraftSurroundings(
            repetitions: try await store.summaries(named + repeating.filter { !named.contains($0) }, of: draft.organisation),
            lastChange: try await store.lastChange(of: draft.id),
            hasOpenSiblings: try await store.hasOpenSiblings(draft), documentName: try await store.documentName(draft.document))
    }
}
