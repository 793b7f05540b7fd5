extension Schema {
    /// Turns at what one of several servers does at a time, and which server a print job is with. No turn is an organisation's.
    static let leases = """
        CREATE TABLE turns (duty TEXT PRIMARY KEY, holder TEXT NOT NULL, until BIGINT NOT NULL);
        ALTER TABLE print_jobs ADD COLUMN worker TEXT;
        ALTER TABLE print_jobs ADD COLUMN leased_until BIGINT NOT NULL DEFAULT 0;
        """
}
