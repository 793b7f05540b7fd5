import Domain
import Extraction
import Intake
import PostgresStore
import Review
import StoreContract

/// Somebody approves drafts while everything falls over: what is handed over afterwards is these, each once.
struct ChaosApprovals: Sendable {
    let count: Int
    let url: String

    /// Approves so many of the drafts that come, as often as it takes.
    func give() async throws {
        while true {
            // The database may be away, or go away: what it kept counts, whatever it could still answer.
            if let approved = try? await round(), approved >= count { return }
            try await Task.sleep(for: .milliseconds(300))
        }
    }

    /// How many are approved.
    private func round() async throws -> Int {
        let store = try await PostgresStore(url: url, who: "test", now: { Moment(milliseconds: 0) })
        var approved = try await store.drafts(TestServer.organisation, in: .approved, limit: .max).count
        for draft in try await store.drafts(TestServer.organisation, in: .toReview, limit: count) where approved < count {
            guard let seen = try await store.draft(draft.id) else { continue }
            let change = DraftChange(before: [seen], after: [completed(seen)], what: .approved, detail: "")
            if try await store.keep(change) { approved += 1 }
            try await Task.sleep(for: .milliseconds(200))
        }
        return approved
    }

    /// With all that the other program asks for.
    private func completed(_ seen: ExpenseDraft) -> ExpenseDraft {
        var draft = seen
        draft.reading.content = sampleContent
        draft.reading.content.invoiceNumber = Field(seen.id.text, confidence: 0.97, evidence: nil)
        (draft.building, draft.version, draft.state) = (Building("B"), seen.version + 1, .approved)
        return draft
    }
}

/// What a sample of every store says.
private var sampleContent: InvoiceContent { draft(1).reading.content }
