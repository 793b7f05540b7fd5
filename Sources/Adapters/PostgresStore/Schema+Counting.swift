/// Counts that cost the same however much there is.
extension Schema {
    /// The bell looks at the jobs of all organisations, whosever job it is rung for. Documents come and go for one organisation at a time.
    static let counting = """
        CREATE OR REPLACE FUNCTION ring() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE own TEXT = current_setting('greffier.organisation', true);
        BEGIN
            PERFORM set_config('greffier.organisation', '*', true);
            IF NOT EXISTS (SELECT 1 FROM jobs WHERE state = 'waiting' OFFSET 50) THEN PERFORM pg_notify('greffier_jobs', ''); END IF;
            PERFORM set_config('greffier.organisation', own, true);
            RETURN NULL;
        END
        $$;
        DROP INDEX jobs_waiting;
        CREATE INDEX jobs_waiting ON jobs (lane, interruptions, queued_at, rowid) INCLUDE (organisation) WHERE state = 'waiting';
        CREATE TABLE document_sums (organisation TEXT PRIMARY KEY, documents BIGINT NOT NULL);
        INSERT INTO document_sums SELECT organisation, count(*) FROM documents GROUP BY 1;
        CREATE FUNCTION documents_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO document_sums AS known VALUES (coalesce(new.organisation, old.organisation), CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END)
            ON CONFLICT (organisation) DO UPDATE SET documents = known.documents + excluded.documents;
            RETURN NULL;
        END
        $$;
        CREATE TRIGGER documents_are_counted AFTER INSERT OR DELETE ON documents FOR EACH ROW EXECUTE FUNCTION documents_are_counted();

        """ + policy("document_sums")
}
