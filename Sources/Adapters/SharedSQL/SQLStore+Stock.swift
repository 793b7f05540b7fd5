internal import Access
package import Domain

extension SQLStore {
    package func stock() async throws(StoreError) -> (documents: [String: Int], drafts: [String: Int]) {
        try await read { session in
            func counts(_ query: String) throws -> [String: Int] {
                Dictionary(try session.rows(query).map { ($0["state"] as String, $0["count"] as Int) }) { $0 + $1 }
            }
            return (
                try counts("SELECT state, count(*) AS count FROM jobs GROUP BY state"),
                try counts("SELECT state, CAST(sum(drafts) AS BIGINT) AS count FROM draft_sums GROUP BY state")
            )
        }
    }
}
