internal import Domain
internal import GRDB
internal import Review
internal import SharedSQL

/// The tables, step by step from the first version on. A step that was released is never changed.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: intake") { database in
            try database.execute(sql: documents + work + drafts + history)
        }
        migrator.registerMigration("2: review") { database in
            try database.execute(sql: review)
            try lookUpDrafts(database)
        }
        migrator.registerMigration("3: deciding", migrate: decide)
        migrator.registerMigration("4: archive") { try addArchive($0) }
        migrator.registerMigration("5: access") { try addAccess($0) }
        migrator.registerMigration("6: printing") { try $0.execute(sql: printing) }
        migrator.registerMigration("7: queue") { try $0.execute(sql: queue) }
        migrator.registerMigration("8: hand-over") { try $0.execute(sql: handOver) }
        migrator.registerMigration("9: leases") { try $0.execute(sql: leases) }
        migrator.registerMigration("10: counting") { try $0.execute(sql: counting) }
        migrator.registerMigration("11: payments") { try $0.execute(sql: payments) }
        return migrator
    }

    // Moments are milliseconds since 1970; values with one canonical text are kept as that text; failures, findings and readings are JSON.

    private static let documents = """
        CREATE TABLE documents (
            id TEXT PRIMARY KEY NOT NULL, organisation TEXT NOT NULL, building TEXT, hash TEXT NOT NULL, media_type TEXT NOT NULL,
            size INTEGER NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, arrived_at INTEGER NOT NULL,
            UNIQUE (organisation, hash)
        );
        CREATE TABLE arrivals (
            id INTEGER PRIMARY KEY NOT NULL, organisation TEXT NOT NULL, document TEXT REFERENCES documents (id), path BLOB NOT NULL,
            fingerprint TEXT NOT NULL, building TEXT, name TEXT NOT NULL, arrived_at INTEGER NOT NULL, place BLOB, failure TEXT,
            filed TEXT NOT NULL DEFAULT 'done' CHECK (filed IN ('done', 'failed')),
            UNIQUE (path, fingerprint)
        );
        CREATE INDEX arrivals_by_document ON arrivals (document);
        CREATE INDEX arrivals_failed ON arrivals (document) WHERE filed = 'failed';
        CREATE INDEX refusals ON arrivals (id) WHERE document IS NULL;
        """

    private static let work = """
        CREATE TABLE jobs (
            document TEXT PRIMARY KEY NOT NULL REFERENCES documents (id),
            state TEXT NOT NULL CHECK (state IN ('waiting', 'reading', 'drafted', 'quarantined')),
            attempts INTEGER NOT NULL DEFAULT 0, interruptions INTEGER NOT NULL DEFAULT 0,
            worker TEXT, lease INTEGER NOT NULL DEFAULT 0, leased_until INTEGER, failure TEXT, queued_at INTEGER NOT NULL
        );
        CREATE INDEX jobs_to_do ON jobs (interruptions, queued_at) WHERE state IN ('waiting', 'reading');
        CREATE INDEX jobs_quarantined ON jobs (document) WHERE state = 'quarantined';
        CREATE TABLE readings (
            document TEXT PRIMARY KEY NOT NULL REFERENCES documents (id), page_count INTEGER NOT NULL, milliseconds INTEGER NOT NULL
        );
        CREATE TABLE pages (
            document TEXT NOT NULL REFERENCES readings (document), part INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (document, part)
        );
        """

    private static let drafts = """
        CREATE TABLE drafts (
            id TEXT PRIMARY KEY NOT NULL, document TEXT NOT NULL REFERENCES documents (id), organisation TEXT NOT NULL, building TEXT,
            state TEXT NOT NULL, kind TEXT NOT NULL, supplier TEXT, amount_due TEXT, currency TEXT, due_date TEXT, unsure TEXT NOT NULL,
            reading TEXT NOT NULL, made_at INTEGER NOT NULL
        );
        CREATE INDEX drafts_by_organisation ON drafts (organisation, made_at);
        CREATE INDEX drafts_by_document ON drafts (document);
        CREATE TABLE findings (
            id INTEGER PRIMARY KEY NOT NULL, document TEXT NOT NULL REFERENCES documents (id), draft TEXT REFERENCES drafts (id),
            code TEXT NOT NULL, severity TEXT NOT NULL, content TEXT NOT NULL
        );
        CREATE INDEX findings_by_document ON findings (document);
        """

    private static let history = """
        CREATE TABLE events (
            id INTEGER PRIMARY KEY NOT NULL, at INTEGER NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, document TEXT, detail TEXT
        );
        CREATE INDEX events_by_document ON events (document);
        CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events BEGIN SELECT RAISE (ABORT, 'events are never changed'); END;
        CREATE TRIGGER events_are_not_removed BEFORE DELETE ON events BEGIN SELECT RAISE (ABORT, 'events are never removed'); END;
        """

    private static let review = """
        ALTER TABLE drafts ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE drafts ADD COLUMN account TEXT;
        ALTER TABLE drafts ADD COLUMN duplicate_of TEXT;
        ALTER TABLE drafts ADD COLUMN facts TEXT NOT NULL DEFAULT '';
        CREATE INDEX drafts_held ON drafts (duplicate_of) WHERE duplicate_of IS NOT NULL;
        CREATE TABLE draft_keys (
            organisation TEXT NOT NULL, key TEXT NOT NULL, draft TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
            PRIMARY KEY (organisation, key, draft)
        ) WITHOUT ROWID;
        CREATE INDEX draft_keys_by_draft ON draft_keys (draft);
        CREATE TABLE distinct_drafts (draft TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (draft, other)) WITHOUT ROWID;
        CREATE TABLE lessons (
            id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, organisation TEXT NOT NULL, content TEXT NOT NULL, draft TEXT, who TEXT NOT NULL,
            at INTEGER NOT NULL
        );
        CREATE INDEX lessons_by_organisation ON lessons (organisation, id);
        """

    /// The drafts that were kept before they were compared get what they are found by.
    private static func lookUpDrafts(_ database: Database) throws {
        let session = SharedSQL.Session(database: OpenDatabase(database), who: "", now: Moment(milliseconds: 0))
        for row in try session.rows("SELECT id FROM drafts") {
            guard let draft = try session.draft(DraftID(row["id"])) else { continue }
            let facts = DraftFacts(draft)
            try session.execute("UPDATE drafts SET facts = ? WHERE id = ?", [try JSON.text(facts), draft.id.text])
            try session.insertKeys(of: draft.id, draft.organisation, facts)
        }
    }
}
