extension Schema {
    /// Turns at what one of several servers does at a time, and which server a print job is with.
    static let leases = """
        CREATE TABLE turns (duty TEXT PRIMARY KEY NOT NULL, holder TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
        ALTER TABLE print_jobs ADD COLUMN worker TEXT;
        ALTER TABLE print_jobs ADD COLUMN leased_until INTEGER NOT NULL DEFAULT 0;
        """
}
