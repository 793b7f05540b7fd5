internal import Access
package import Domain
internal import Intake

extension SQLStore {
    package func stock() async throws(StoreError) -> (documents: [String: Int], drafts: [String: Int]) {
        try await read { session in
            let drafts = try session.rows("SELECT state, CAST(sum(drafts) AS BIGINT) AS count FROM draft_sums GROUP BY state")
            return (try session.documentStock(), Dictionary(drafts.map { ($0["state"] as String, $0["count"] as Int) }) { $0 + $1 })
        }
    }
}

extension Session {
    /// What is not over is counted, of what is over the sum is known: so it costs the same after ten years.
    fileprivate func documentStock() throws -> [String: Int] {
        let open: [JobState] = [.waiting, .reading, .quarantined]
        let counts = open.map { "(SELECT count(*) FROM jobs WHERE state = '\($0.rawValue)') AS \($0.rawValue)" }.joined(separator: ", ")
        let all = "(SELECT CAST(coalesce(sum(documents), 0) AS BIGINT) FROM document_sums) AS documents"
        guard let row = try row("SELECT \(counts), \(all)") else { return [:] }
        let stock = Dictionary(uniqueKeysWithValues: open.map { ($0.rawValue, row[$0.rawValue] as Int) })
        return stock.merging([JobState.drafted.rawValue: (row["documents"] as Int) - stock.values.reduce(0, +)]) { known, _ in known }
    }
}
