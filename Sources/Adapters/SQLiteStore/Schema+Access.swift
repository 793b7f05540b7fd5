internal import GRDB

extension Schema {
    /// The fifth step: who may ask.
    static func addAccess(_ database: Database) throws {
        try database.execute(sql: accounts + tokens + webhooks)
    }

    private static let accounts = """
        CREATE TABLE users (
            id TEXT PRIMARY KEY NOT NULL, organisation TEXT NOT NULL, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, role TEXT NOT NULL,
            password TEXT NOT NULL, disabled INTEGER NOT NULL DEFAULT 0, made_at INTEGER NOT NULL, made_by TEXT NOT NULL, signed_in_at INTEGER
        );
        CREATE INDEX users_by_organisation ON users (organisation, name);
        CREATE TABLE sessions (
            hash BLOB PRIMARY KEY NOT NULL, user TEXT NOT NULL REFERENCES users (id), begun_at INTEGER NOT NULL, used_at INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX sessions_by_user ON sessions (user);
        """

    private static let tokens = """
        CREATE TABLE tokens (
            id TEXT PRIMARY KEY NOT NULL, organisation TEXT NOT NULL, name TEXT NOT NULL, hash BLOB NOT NULL UNIQUE, permissions TEXT NOT NULL,
            made_at INTEGER NOT NULL, made_by TEXT NOT NULL, expires_at INTEGER, revoked_at INTEGER, used_at INTEGER
        );
        CREATE INDEX tokens_by_organisation ON tokens (organisation, made_at);
        """

    /// The secret of a webhook is kept as it is: events are signed with it.
    private static let webhooks = """
        CREATE TABLE webhooks (
            id TEXT PRIMARY KEY NOT NULL, organisation TEXT NOT NULL, url TEXT NOT NULL, secret TEXT NOT NULL, topics TEXT NOT NULL,
            made_at INTEGER NOT NULL, made_by TEXT NOT NULL, failing_since INTEGER, disabled_at INTEGER
        );
        CREATE INDEX webhooks_by_organisation ON webhooks (organisation, made_at);
        CREATE TABLE webhook_position (event INTEGER NOT NULL);
        INSERT INTO webhook_position SELECT coalesce(max(id), 0) FROM events;
        CREATE TABLE deliveries (
            id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, webhook TEXT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE, event INTEGER NOT NULL,
            happened_at INTEGER NOT NULL, subject TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'waiting', attempts INTEGER NOT NULL DEFAULT 0,
            made_at INTEGER NOT NULL, next_at INTEGER, status INTEGER, failure TEXT
        );
        CREATE INDEX deliveries_by_webhook ON deliveries (webhook, id);
        CREATE INDEX deliveries_due ON deliveries (next_at) WHERE state = 'waiting';
        """
}
