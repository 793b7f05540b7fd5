/// Step 10: how many documents there are costs the same however many.
extension Schema {
    static let counting = """
        CREATE TABLE document_sums (organisation TEXT PRIMARY KEY NOT NULL, documents INTEGER NOT NULL) WITHOUT ROWID;
        INSERT INTO document_sums SELECT organisation, count(*) FROM documents GROUP BY 1;
        CREATE TRIGGER documents_are_added AFTER INSERT ON documents BEGIN
            INSERT INTO document_sums VALUES (new.organisation, 1) ON CONFLICT DO UPDATE SET documents = documents + 1;
        END;
        CREATE TRIGGER documents_are_removed AFTER DELETE ON documents BEGIN
            UPDATE document_sums SET documents = documents - 1 WHERE organisation = old.organisation;
        END;
        """
}
