/// The second lock: whatever a statement asks, a transaction sees and writes the rows of the organisation that it was begun for. Only one that
/// was begun for all, as the queue and the watchers do, sees all; one that was begun without a word sees nothing.
extension Schema {
    static let isolation = own.map(policy).joined() + parts.map(policy).joined()

    /// Tables whose rows name their organisation.
    private static let own = [
        "documents", "arrivals", "jobs", "drafts", "draft_terms", "draft_sums", "draft_keys", "lessons", "approvals", "approved_fields", "events",
        "users", "tokens", "webhooks", "print_jobs", "print_promises", "shelf",
    ]

    /// Tables whose rows belong to a row of another, which is shown or not.
    private static let parts = [
        ("readings", "documents", "id = readings.document"),
        ("pages", "documents", "id = pages.document"), ("findings", "documents", "id = findings.document"),
        ("draft_changes", "documents", "id = draft_changes.document"), ("draft_versions", "draft_changes", "id = draft_versions.change"),
        ("distinct_drafts", "drafts", "id = distinct_drafts.draft"), ("sessions", "users", "id = sessions.\"user\""),
        ("deliveries", "webhooks", "id = deliveries.webhook"),
    ]

    private static let setting = "(SELECT current_setting('greffier.organisation', true))"

    static func policy(_ table: String) -> String {
        policy(table, allowing: "organisation = (SELECT substr(current_setting('greffier.organisation', true), 2))")
    }

    static func policy(_ table: String, _ whole: String, _ condition: String) -> String {
        policy(table, allowing: "EXISTS (SELECT 1 FROM \(whole) WHERE \(whole).\(condition))")
    }

    /// Forced, so that it holds for the owner of the tables too.
    static func policy(_ table: String, allowing condition: String) -> String {
        """
        ALTER TABLE \(table) ENABLE ROW LEVEL SECURITY;
        ALTER TABLE \(table) FORCE ROW LEVEL SECURITY;
        CREATE POLICY one_organisation ON \(table) USING (\(setting) = '*' OR \(condition));

        """
    }
}
