internal import GRDB

/// The tables, step by step from the first version on. A step that was released is never changed.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: intake") { database in
            try database.execute(sql: documents + work + drafts + history)
        }
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
}
