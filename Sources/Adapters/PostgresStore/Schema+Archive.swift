/// The tables by which documents are found.
extension Schema {
    /// `found` is only ever joined to `documents`, which shows those of one organisation: an index of words is not used below a policy of its own
    /// table, because the comparison might tell what it compares.
    static let archive = """
        CREATE INDEX documents_by_arrival ON documents (organisation, arrived_at, number);
        CREATE INDEX documents_by_building ON documents (organisation, building, arrived_at, number);
        CREATE INDEX documents_by_name ON documents (organisation, name, number);
        CREATE TABLE removals (key TEXT PRIMARY KEY, document TEXT NOT NULL);
        CREATE TABLE found (
            rowid BIGINT PRIMARY KEY, scope TEXT NOT NULL, about TEXT NOT NULL, content TEXT NOT NULL,
            terms tsvector GENERATED ALWAYS AS (to_tsvector('simple', scope || ' ' || about || ' ' || content)) STORED
        );
        CREATE INDEX found_terms ON found USING gin (terms);

        """
}
