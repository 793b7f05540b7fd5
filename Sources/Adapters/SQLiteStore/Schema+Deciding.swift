internal import Domain
internal import GRDB
internal import Review
internal import SharedSQL

/// The step at which drafts are decided about: lists of a hundred thousand drafts, changes that can be taken back, figures of the months.
extension Schema {
    static func decide(_ database: Database) throws {
        try database.execute(sql: lists + sums + changes + figures + activity)
        try listDrafts(database)
    }

    /// An index for each order, within each state, of all buildings and of one; kind and building are read from the index itself.
    private static let lists = """
        ALTER TABLE drafts ADD COLUMN corrected TEXT NOT NULL DEFAULT '';
        ALTER TABLE drafts ADD COLUMN reason TEXT;
        ALTER TABLE drafts ADD COLUMN due_key TEXT NOT NULL DEFAULT '';
        ALTER TABLE drafts ADD COLUMN amount_key INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE drafts ADD COLUMN supplier_key TEXT NOT NULL DEFAULT '';
        ALTER TABLE drafts ADD COLUMN owed INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE drafts ADD COLUMN confidence REAL NOT NULL DEFAULT 0;
        ALTER TABLE drafts ADD COLUMN arrived_at INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX drafts_by_due ON drafts (organisation, state, due_key, id, kind, building);
        CREATE INDEX drafts_by_amount ON drafts (organisation, state, amount_key, id, kind, building);
        CREATE INDEX drafts_by_supplier ON drafts (organisation, state, supplier_key, id, kind, building);
        CREATE INDEX drafts_by_arrived ON drafts (organisation, state, arrived_at, id, kind, building);
        CREATE INDEX building_drafts_by_due ON drafts (organisation, building, state, due_key, id, kind);
        CREATE INDEX building_drafts_by_amount ON drafts (organisation, building, state, amount_key, id, kind);
        CREATE INDEX building_drafts_by_supplier ON drafts (organisation, building, state, supplier_key, id, kind);
        CREATE INDEX building_drafts_by_arrived ON drafts (organisation, building, state, arrived_at, id, kind);
        CREATE INDEX findings_by_draft ON findings (draft, severity);
        CREATE TABLE draft_terms (
            organisation TEXT NOT NULL, term TEXT NOT NULL, draft TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
            PRIMARY KEY (organisation, term, draft)
        ) WITHOUT ROWID;
        CREATE INDEX draft_terms_by_draft ON draft_terms (draft);
        """

    /// How many drafts there are and what they ask for, kept with every change of a draft: counting a hundred thousand takes too long.
    private static let sums = """
        CREATE TABLE draft_sums (
            organisation TEXT NOT NULL, building TEXT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL, drafts INTEGER NOT NULL,
            owed INTEGER NOT NULL, PRIMARY KEY (organisation, building, kind, state)
        ) WITHOUT ROWID;
        INSERT INTO draft_sums SELECT organisation, coalesce(building, ''), kind, state, count(*), sum(owed) FROM drafts GROUP BY 1, 2, 3, 4;
        CREATE TRIGGER drafts_are_added AFTER INSERT ON drafts BEGIN
            INSERT INTO draft_sums VALUES (new.organisation, coalesce(new.building, ''), new.kind, new.state, 1, new.owed)
            ON CONFLICT DO UPDATE SET drafts = drafts + 1, owed = owed + excluded.owed;
        END;
        CREATE TRIGGER drafts_are_removed AFTER DELETE ON drafts BEGIN
            UPDATE draft_sums SET drafts = drafts - 1, owed = owed - old.owed
            WHERE organisation = old.organisation AND building = coalesce(old.building, '') AND kind = old.kind AND state = old.state;
        END;
        CREATE TRIGGER drafts_are_moved AFTER UPDATE OF organisation, building, kind, state, owed ON drafts BEGIN
            UPDATE draft_sums SET drafts = drafts - 1, owed = owed - old.owed
            WHERE organisation = old.organisation AND building = coalesce(old.building, '') AND kind = old.kind AND state = old.state;
            INSERT INTO draft_sums VALUES (new.organisation, coalesce(new.building, ''), new.kind, new.state, 1, new.owed)
            ON CONFLICT DO UPDATE SET drafts = drafts + 1, owed = owed + excluded.owed;
        END;
        """

    /// `learned` holds what undoing needs of the lessons: the numbers of those that were made, and those whose place they took. A version
    /// without a reading has that of the other side.
    private static let changes = """
        CREATE TABLE draft_changes (
            id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, at INTEGER NOT NULL,
            who TEXT NOT NULL, what TEXT NOT NULL, learned TEXT NOT NULL, parted TEXT NOT NULL, undone_by TEXT, undone_at INTEGER
        );
        CREATE INDEX draft_changes_by_document ON draft_changes (document);
        CREATE TABLE draft_versions (
            change INTEGER NOT NULL REFERENCES draft_changes (id) ON DELETE CASCADE, draft TEXT NOT NULL, is_after INTEGER NOT NULL,
            version INTEGER NOT NULL, state TEXT NOT NULL, building TEXT, duplicate_of TEXT, corrected TEXT NOT NULL, reason TEXT, reading TEXT,
            made_at INTEGER NOT NULL, UNIQUE (change, draft, is_after)
        );
        CREATE INDEX draft_versions_by_draft ON draft_versions (draft, change);
        """

    /// What was approved, a row a draft, and how its fields were read, a row a field and month.
    private static let figures = """
        CREATE TABLE approvals (
            draft TEXT PRIMARY KEY NOT NULL, organisation TEXT NOT NULL, month TEXT NOT NULL, waited INTEGER NOT NULL, is_untouched INTEGER NOT NULL,
            building TEXT, owed INTEGER NOT NULL, fields TEXT NOT NULL, corrected TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX approvals_by_month ON approvals (organisation, month, waited, is_untouched, building, owed);
        CREATE TABLE approved_fields (
            organisation TEXT NOT NULL, month TEXT NOT NULL, field TEXT NOT NULL, found INTEGER NOT NULL, corrected INTEGER NOT NULL,
            PRIMARY KEY (organisation, month, field)
        ) WITHOUT ROWID;
        CREATE INDEX documents_by_month ON documents (organisation, arrived_at);
        """

    /// The history is never changed but here, where it learns whose it is.
    private static let activity = """
        ALTER TABLE events ADD COLUMN organisation TEXT;
        ALTER TABLE events ADD COLUMN draft TEXT;
        DROP TRIGGER events_are_not_changed;
        UPDATE events SET organisation = coalesce(
            (SELECT organisation FROM documents WHERE id = events.document),
            (SELECT organisation FROM arrivals WHERE arrived_at = events.at AND failure IS NOT NULL LIMIT 1),
            (SELECT min(organisation) FROM documents HAVING count(DISTINCT organisation) = 1));
        UPDATE events SET draft = detail WHERE what = 'drafted';
        CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events BEGIN SELECT RAISE (ABORT, 'events are never changed'); END;
        CREATE INDEX events_by_organisation ON events (organisation, id);
        CREATE INDEX events_by_who ON events (organisation, who, id);
        CREATE INDEX events_by_kind ON events (organisation, what, id);
        """

    /// The drafts that were kept before get what they are sorted and found by.
    private static func listDrafts(_ database: Database) throws {
        let session = SharedSQL.Session(database: OpenDatabase(database), who: "", now: Moment(milliseconds: 0))
        for row in try session.rows("SELECT id FROM drafts") {
            guard let draft = try session.draft(DraftID(row["id"])) else { continue }
            let listing = Listing(draft)
            try session.execute(
                """
                UPDATE drafts SET due_key = ?, amount_key = ?, supplier_key = ?, owed = ?, confidence = ?,
                    arrived_at = coalesce((SELECT arrived_at FROM documents WHERE id = document), made_at) WHERE id = ?
                """, [listing.due, listing.amount, listing.supplier, listing.owed, listing.confidence, draft.id.text])
            try session.insertTerms(of: draft.id, draft.organisation, listing)
        }
    }
}
