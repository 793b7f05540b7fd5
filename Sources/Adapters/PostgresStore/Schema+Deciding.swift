/// The tables by which drafts are listed, compared, decided about and counted.
extension Schema {
    /// An index for each order, within each state, of all buildings and of one; kind and building are read from the index itself.
    static let lists = """
        CREATE INDEX drafts_by_due ON drafts (organisation, state, due_key, id, kind, building);
        CREATE INDEX drafts_by_amount ON drafts (organisation, state, amount_key, id, kind, building);
        CREATE INDEX drafts_by_supplier ON drafts (organisation, state, supplier_key, id, kind, building);
        CREATE INDEX drafts_by_arrived ON drafts (organisation, state, arrived_at, id, kind, building);
        CREATE INDEX building_drafts_by_due ON drafts (organisation, building, state, due_key, id, kind);
        CREATE INDEX building_drafts_by_amount ON drafts (organisation, building, state, amount_key, id, kind);
        CREATE INDEX building_drafts_by_supplier ON drafts (organisation, building, state, supplier_key, id, kind);
        CREATE INDEX building_drafts_by_arrived ON drafts (organisation, building, state, arrived_at, id, kind);
        CREATE TABLE draft_terms (
            organisation TEXT NOT NULL, term TEXT NOT NULL, draft TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
            PRIMARY KEY (organisation, term, draft)
        );
        CREATE INDEX draft_terms_by_draft ON draft_terms (draft);
        CREATE TABLE draft_sums (
            organisation TEXT NOT NULL, building TEXT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL, drafts BIGINT NOT NULL,
            owed BIGINT NOT NULL, PRIMARY KEY (organisation, building, kind, state)
        );
        CREATE FUNCTION count_draft(text, text, text, text, bigint, bigint) RETURNS void
        LANGUAGE sql AS $$
            INSERT INTO draft_sums AS known VALUES ($1, coalesce($2, ''), $3, $4, $5, $6)
            ON CONFLICT ON CONSTRAINT draft_sums_pkey DO UPDATE SET drafts = known.drafts + $5, owed = known.owed + $6
        $$;
        CREATE FUNCTION drafts_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP <> 'INSERT' THEN PERFORM count_draft(old.organisation, old.building, old.kind, old.state, -1, -old.owed); END IF;
            IF TG_OP <> 'DELETE' THEN PERFORM count_draft(new.organisation, new.building, new.kind, new.state, 1, new.owed); END IF;
            RETURN NULL;
        END
        $$;
        CREATE TRIGGER drafts_are_counted AFTER INSERT OR DELETE OR UPDATE OF organisation, building, kind, state, owed ON drafts
            FOR EACH ROW EXECUTE FUNCTION drafts_are_counted();

        """

    /// Events are numbered as they are told. Each transaction first locks the last number it has seen, shared and until it ends: whatever is below
    /// all such locks, and below the last number before one looked at them, will have no more events (`settled_event`). So those who follow the
    /// history by its numbers miss nothing, though transactions end in another order than they took their numbers.
    static let history = """
        CREATE SEQUENCE event_numbers;
        CREATE TABLE events (
            id BIGINT PRIMARY KEY, at BIGINT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, document TEXT, detail TEXT, organisation TEXT,
            draft TEXT
        );
        CREATE INDEX events_by_document ON events (document);
        CREATE INDEX events_by_organisation ON events (organisation, id);
        CREATE INDEX events_by_who ON events (organisation, who, id);
        CREATE INDEX events_by_kind ON events (organisation, what, id);
        CREATE FUNCTION number_event() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF new.id IS NOT NULL THEN RETURN new; END IF;
            IF coalesce(current_setting('greffier.tells', true), '') <> 'yes' THEN
                PERFORM pg_advisory_xact_lock_shared(7160114 * 4294967296 + last_value % 4294967296) FROM event_numbers;
                PERFORM set_config('greffier.tells', 'yes', true);
            END IF;
            new.id = nextval('event_numbers');
            RETURN new;
        END
        $$;
        CREATE TRIGGER number_event BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION number_event();
        CREATE FUNCTION settled_event() RETURNS BIGINT LANGUAGE plpgsql AS $$
        DECLARE
            last BIGINT;
            held BIGINT;
        BEGIN
            SELECT CASE WHEN is_called THEN last_value ELSE 0 END INTO last FROM event_numbers;
            SELECT min(last / 4294967296 * 4294967296 + objid::bigint) INTO held FROM pg_locks
            WHERE locktype = 'advisory' AND classid = 7160114 AND objsubid = 1
                AND database = (SELECT oid FROM pg_database WHERE datname = current_database());
            RETURN least(last, coalesce(held, last));
        END
        $$;
        CREATE FUNCTION history_stands() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'events are never changed';
        END
        $$;
        CREATE TRIGGER events_are_not_changed BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION history_stands();
        CREATE TRIGGER events_are_not_removed BEFORE TRUNCATE ON events FOR EACH STATEMENT EXECUTE FUNCTION history_stands();

        """

    static let review = """
        CREATE TABLE draft_keys (
            organisation TEXT NOT NULL, key TEXT NOT NULL, draft TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
            PRIMARY KEY (organisation, key, draft)
        );
        CREATE INDEX draft_keys_by_draft ON draft_keys (draft);
        CREATE TABLE distinct_drafts (draft TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (draft, other));
        CREATE TABLE lessons (
            id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, organisation TEXT NOT NULL, content TEXT NOT NULL, draft TEXT,
            who TEXT NOT NULL, at BIGINT NOT NULL
        );
        CREATE INDEX lessons_by_organisation ON lessons (organisation, id);

        """

    static let changes = """
        CREATE TABLE draft_changes (
            id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
            at BIGINT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, learned TEXT NOT NULL, parted TEXT NOT NULL, undone_by TEXT, undone_at BIGINT
        );
        CREATE INDEX draft_changes_by_document ON draft_changes (document);
        CREATE TABLE draft_versions (
            change BIGINT NOT NULL REFERENCES draft_changes (id) ON DELETE CASCADE, draft TEXT NOT NULL, is_after BIGINT NOT NULL,
            version BIGINT NOT NULL, state TEXT NOT NULL, building TEXT, duplicate_of TEXT, corrected TEXT NOT NULL, reason TEXT, reading TEXT,
            made_at BIGINT NOT NULL, UNIQUE (change, draft, is_after)
        );
        CREATE INDEX draft_versions_by_draft ON draft_versions (draft, change);

        """

    static let figures = """
        CREATE TABLE approvals (
            draft TEXT PRIMARY KEY, organisation TEXT NOT NULL, month TEXT NOT NULL, waited BIGINT NOT NULL, is_untouched BIGINT NOT NULL,
            building TEXT, owed BIGINT NOT NULL, fields TEXT NOT NULL, corrected TEXT NOT NULL
        );
        CREATE INDEX approvals_by_month ON approvals (organisation, month, waited, is_untouched, building, owed);
        CREATE TABLE approved_fields (
            organisation TEXT NOT NULL, month TEXT NOT NULL, field TEXT NOT NULL, found BIGINT NOT NULL, corrected BIGINT NOT NULL,
            PRIMARY KEY (organisation, month, field)
        );
        CREATE INDEX documents_by_month ON documents (organisation, arrived_at);
        CREATE INDEX drafts_by_month ON drafts (organisation, made_at);

        """
}
