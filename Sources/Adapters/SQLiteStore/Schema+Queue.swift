/// Step 7: organisations take turns in the queue, and who waits comes first.
extension Schema {
    static let queue = """
        ALTER TABLE jobs ADD COLUMN organisation TEXT NOT NULL DEFAULT '';
        ALTER TABLE jobs ADD COLUMN lane TEXT NOT NULL DEFAULT '';
        ALTER TABLE jobs ADD COLUMN turn INTEGER;
        UPDATE jobs SET organisation = (SELECT organisation FROM documents WHERE id = document);
        UPDATE jobs SET lane = '1' || organisation;
        DROP INDEX jobs_to_do;
        CREATE INDEX jobs_waiting ON jobs (lane, interruptions, queued_at) WHERE state = 'waiting';
        CREATE INDEX jobs_reading ON jobs (leased_until) WHERE state = 'reading';
        CREATE INDEX jobs_by_turn ON jobs (lane, turn) WHERE turn IS NOT NULL;
        """
}
