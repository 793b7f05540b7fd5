internal import GRDB

extension Schema {
    /// The fifth step: who may ask.
    static func addAccess(_ database: Database) throws {
        try database.execute(sql: accounts + tokens)
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
}
