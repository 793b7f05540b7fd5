internal import Archive
internal import Domain
internal import SharedSQL

/// Words are found by FTS5.
extension SQLiteDialect {
    /// Every phrase in quotation marks, so that no character of it means anything (SQLite, FTS5, 3.1).
    func match(_ words: SearchWords, _ organisation: Organisation) -> WordMatch {
        let wanted = words.phrases.map { "\"\($0.words.joined(separator: " "))\"" + ($0.isOpen ? " *" : "") }
        let expression = "scope : \(SharedSQL.Session.scope(organisation)) AND {about content} : (\(wanted.joined(separator: " AND ")))"
        return WordMatch(
            table: "found", condition: "documents.number = found.rowid AND found MATCH ?", arguments: [expression], number: "found.rowid")
    }

    func shelve(_ document: ShelvedDocument, _ session: SharedSQL.Session) throws {
        try session.execute("DELETE FROM found WHERE rowid = ?", [document.number])
        try session.execute(
            "INSERT INTO found (rowid, scope, about, content) VALUES (?, ?, ?, ?)",
            [document.number, SharedSQL.Session.scope(document.organisation), document.about, document.content])
    }

    func relabel(_ number: Int64, _ about: String, _ session: SharedSQL.Session) throws {
        try session.execute("UPDATE found SET about = ? WHERE rowid = ? AND about <> ?", [about, number, about])
    }
}
