internal import Domain
internal import GRDB
internal import SharedSQL

/// Step 4: documents are found by what was read of them, page by page.
extension Schema {
    static func addArchive(_ database: Database) throws {
        try database.execute(sql: archiveTables)
        try dividePages(database)
        try database.execute(sql: "DROP TABLE page_parts")
        let session = SharedSQL.Session(database: OpenDatabase(database), who: "", now: Moment(milliseconds: 0))
        for row in try session.rows("SELECT id FROM documents") { try session.shelve(DocumentID(row["id"])) }
    }

    /// Documents are numbered as they arrived; the number is the row in the index of words, so the newest matches come first without sorting.
    private static let archiveTables = """
        ALTER TABLE documents ADD COLUMN number INTEGER;
        UPDATE documents SET number = rowid;
        CREATE UNIQUE INDEX documents_by_number ON documents (number);
        CREATE INDEX documents_by_arrival ON documents (organisation, arrived_at, number);
        CREATE INDEX documents_by_building ON documents (organisation, building, arrived_at, number);
        CREATE INDEX documents_by_name ON documents (organisation, name, number);
        ALTER TABLE arrivals ADD COLUMN source TEXT NOT NULL DEFAULT 'inbox';
        CREATE INDEX refusals_by_organisation ON arrivals (organisation, id) WHERE document IS NULL;
        CREATE TABLE removals (key TEXT PRIMARY KEY NOT NULL, document TEXT NOT NULL) WITHOUT ROWID;
        ALTER TABLE pages RENAME TO page_parts;
        CREATE TABLE pages (
            document TEXT NOT NULL REFERENCES readings (document), part INTEGER NOT NULL, width REAL NOT NULL, height REAL NOT NULL,
            text TEXT NOT NULL, content BLOB NOT NULL, PRIMARY KEY (document, part)
        );
        CREATE VIRTUAL TABLE found USING fts5 (
            scope, about, content, tokenize = "unicode61 remove_diacritics 2", prefix = '3'
        );
        """

    /// What earlier versions kept in parts of any length becomes one row a page.
    private static func dividePages(_ database: Database) throws {
        let session = SharedSQL.Session(database: OpenDatabase(database), who: "", now: Moment(milliseconds: 0))
        for row in try session.rows("SELECT document FROM readings") {
            let document: String = row["document"]
            let parts = try session.rows("SELECT content FROM page_parts WHERE document = ? ORDER BY part", [document])
            let bytes = parts.flatMap { $0.bytes("content") ?? [] }
            let pages = (try? JSON.value([RecognizedPage].self, from: String(decoding: bytes, as: UTF8.self))) ?? []
            for (part, page) in pages.enumerated() {
                try session.insert(PageFacts(page), Array(try JSON.text(page).utf8), part, of: DocumentID(document))
            }
        }
    }
}
