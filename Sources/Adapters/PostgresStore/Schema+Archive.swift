/// The tables by which documents are found.
extension Schema {
    static let archive = """
        CREATE INDEX documents_by_arrival ON documents (organisation, arrived_at, number);
        CREATE INDEX documents_by_building ON documents (organisation, building, arrived_at, number);
        CREATE INDEX documents_by_name ON documents (organisation, name, number);
        CREATE TABLE removals (key TEXT PRIMARY KEY, document TEXT NOT NULL);

        """ + words

    /// `shelf` has the folded texts, `found` the words in them, each with the scope of its organisation before it.
    ///
    /// Below a policy an index of words is not used, because the comparison might tell what it compares (PostgreSQL, 5.8: not leakproof). So
    /// `found`, which has no text, has none: it gives numbers of documents, and these are shown or not by the policy of their own table.
    ///
    /// Words have no places in the index, which has room for 16,383 only: the text tells whether they follow each other. Of a document with more
    /// than a megabyte of different words the first are kept. The planner would rather read the whole table where a word stands in most
    /// documents, not knowing what it costs to fetch their words: it may not.
    private static let words = """
        CREATE TABLE shelf (
            number BIGINT PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE, organisation TEXT NOT NULL, scope TEXT NOT NULL,
            about TEXT NOT NULL, content TEXT NOT NULL
        );
        CREATE TABLE found (rowid BIGINT PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE, words tsvector NOT NULL);
        CREATE INDEX found_words ON found USING gin (words);
        CREATE FUNCTION find_words() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO found (rowid, words)
            SELECT new.number, array_to_tsvector(coalesce(array_agg(term), '{}')) FROM (
                SELECT term, sum(octet_length(term)) OVER (ORDER BY place) AS total FROM (
                    SELECT new.scope || left(word, 100) AS term, min(place) AS place
                    FROM unnest(string_to_array(new.about || new.content, ' ')) WITH ORDINALITY AS divided (word, place)
                    WHERE word <> '' GROUP BY 1
                ) AS different
            ) AS measured WHERE total < 1000000
            ON CONFLICT (rowid) DO UPDATE SET words = excluded.words;
            RETURN NULL;
        END
        $$;
        CREATE TRIGGER shelf_is_found AFTER INSERT OR UPDATE ON shelf FOR EACH ROW EXECUTE FUNCTION find_words();
        CREATE FUNCTION found_numbers(wanted tsquery) RETURNS BIGINT[] LANGUAGE sql STABLE SET enable_seqscan = off
        AS 'SELECT array_agg(rowid) FROM found WHERE words @@ wanted';

        """
}
