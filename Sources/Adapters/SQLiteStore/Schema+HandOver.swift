extension Schema {
    /// What is approved goes out to other programs: the outbox of the hand-over, and the files of payments.
    static let handOver = """
        CREATE TABLE handing_over (organisation TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID;
        CREATE TABLE passages (
            number INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, draft TEXT UNIQUE NOT NULL, document TEXT NOT NULL, organisation TEXT NOT NULL,
            state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'parked', 'withdrawn')), step INTEGER NOT NULL DEFAULT 0,
            round INTEGER NOT NULL DEFAULT 0, expense TEXT, paper TEXT, attempts INTEGER NOT NULL DEFAULT 0, queued_at INTEGER NOT NULL,
            next_at INTEGER NOT NULL, fault TEXT, lease INTEGER NOT NULL DEFAULT 0, leased_until INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX passages_due ON passages (organisation, next_at) WHERE state = 'waiting';
        CREATE INDEX passages_by_state ON passages (organisation, state, number);
        CREATE TABLE payment_files (
            number INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, id TEXT UNIQUE NOT NULL, organisation TEXT NOT NULL, made_at INTEGER NOT NULL,
            made_by TEXT NOT NULL, day TEXT NOT NULL, transfers INTEGER NOT NULL, cents INTEGER NOT NULL, content TEXT NOT NULL,
            withdrawn_at INTEGER, withdrawn_by TEXT
        );
        CREATE INDEX payment_files_by_organisation ON payment_files (organisation, number);
        CREATE TABLE payment_orders (
            draft TEXT PRIMARY KEY NOT NULL, file TEXT NOT NULL REFERENCES payment_files (id)
        ) WITHOUT ROWID;
        CREATE INDEX payment_orders_by_file ON payment_orders (file);
        """

    /// Handing over stands still for all hosts alike; what each file pays, what was paid in another way, and what people said of payments.
    static let payments = """
        ALTER TABLE handing_over ADD COLUMN is_on INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE handing_over ADD COLUMN fault TEXT;
        ALTER TABLE handing_over ADD COLUMN wait_until INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE passages ADD COLUMN sent_at INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE payment_files ADD COLUMN fetched_at INTEGER;
        ALTER TABLE payment_files ADD COLUMN fetched_by TEXT;
        CREATE TABLE payment_lines (
            file TEXT NOT NULL REFERENCES payment_files (id), place INTEGER NOT NULL, draft TEXT NOT NULL, version INTEGER NOT NULL, payee TEXT,
            iban TEXT, reference TEXT, cents INTEGER, PRIMARY KEY (file, draft)
        ) WITHOUT ROWID;
        CREATE INDEX payment_lines_by_draft ON payment_lines (draft);
        CREATE INDEX payment_lines_alike ON payment_lines (iban, reference, cents);
        INSERT INTO payment_lines (file, place, draft, version) SELECT file, 0, draft, 0 FROM payment_orders;
        CREATE TABLE paid_otherwise (
            draft TEXT PRIMARY KEY NOT NULL, organisation TEXT NOT NULL, how TEXT NOT NULL, at INTEGER NOT NULL, who TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX paid_otherwise_by_organisation ON paid_otherwise (organisation, at);
        CREATE TABLE payment_confirmations (
            draft TEXT PRIMARY KEY NOT NULL, organisation TEXT NOT NULL, version INTEGER NOT NULL, payee TEXT NOT NULL, iban TEXT NOT NULL,
            reference TEXT NOT NULL, cents INTEGER NOT NULL, at INTEGER NOT NULL, who TEXT NOT NULL
        ) WITHOUT ROWID;
        """
}
