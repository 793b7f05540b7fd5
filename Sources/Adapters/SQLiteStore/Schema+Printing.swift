extension Schema {
    /// Jobs of the printing room, and the promises that a request which comes twice is done once.
    static let printing = """
        CREATE TABLE print_jobs (
            number INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, id TEXT UNIQUE NOT NULL, organisation TEXT NOT NULL, who TEXT NOT NULL,
            content TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
            done INTEGER NOT NULL, total INTEGER NOT NULL, outcome TEXT, created_at INTEGER NOT NULL, finished_at INTEGER
        );
        CREATE INDEX print_jobs_by_organisation ON print_jobs (organisation, number);
        CREATE INDEX print_jobs_to_do ON print_jobs (state, organisation, number) WHERE state IN ('waiting', 'running');
        CREATE INDEX print_jobs_over ON print_jobs (finished_at) WHERE finished_at IS NOT NULL;
        CREATE TABLE print_promises (
            organisation TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, at INTEGER NOT NULL, job TEXT,
            PRIMARY KEY (organisation, key)
        ) WITHOUT ROWID;
        CREATE INDEX print_promises_by_age ON print_promises (at);
        """
}
