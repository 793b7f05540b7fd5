internal import Archive
internal import Domain
internal import SharedSQL

/// Words are found by an inverted index of texts that are divided and folded here, as those are that a person searches.
extension PostgresDialect {
    /// The index finds the words, and of several in quotation marks the text tells whether they follow each other.
    func match(_ words: SearchWords, _ organisation: Organisation) -> WordMatch {
        var terms: [String] = []
        var conditions = ["documents.number = ANY ((SELECT found_numbers(CAST(? AS tsquery)))::bigint[])"]
        var arguments: Arguments = []
        for phrase in words.phrases {
            for (place, word) in phrase.words.enumerated() {
                let isOpen = phrase.isOpen && place == phrase.words.count - 1
                // A folded word is letters and digits: nothing in it ends the quotation.
                terms.append("'\(PostgresDialect.scope(organisation))\(PostgresDialect.cut(word))'" + (isOpen ? ":*" : ""))
            }
            guard phrase.words.count > 1 else { continue }
            let text = " " + phrase.words.joined(separator: " ") + (phrase.isOpen ? "" : " ")
            conditions.append(
                "EXISTS (SELECT 1 FROM shelf WHERE shelf.number = documents.number AND (strpos(about, ?) > 0 OR strpos(content, ?) > 0))")
            arguments += [text, text]
        }
        return WordMatch(
            condition: conditions.joined(separator: " AND "), arguments: [terms.joined(separator: " & ")] + arguments, number: "documents.number")
    }

    func shelve(_ document: ShelvedDocument, _ session: SharedSQL.Session) throws {
        try session.execute(
            """
            INSERT INTO shelf (number, organisation, scope, about, content) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (number) DO UPDATE SET about = excluded.about, content = excluded.content
            """,
            [
                document.number, document.organisation.name, PostgresDialect.scope(document.organisation), PostgresDialect.folded(document.about),
                PostgresDialect.folded(document.content),
            ])
    }

    func relabel(_ number: Int64, _ about: String, _ session: SharedSQL.Session) throws {
        let about = PostgresDialect.folded(about)
        try session.execute("UPDATE shelf SET about = ? WHERE number = ? AND about <> ?", [about, number, about])
    }

    /// The words of a text with a space before, between and behind them.
    private static func folded(_ text: String) -> String {
        SearchText.words(text).reduce(into: " ") { $0 += $1.folded + " " }
    }

    /// More of a word is not looked up; an index has no room for the longest.
    private static func cut(_ word: String) -> String { String(String.UnicodeScalarView(word.unicodeScalars.prefix(100))) }

    /// Stands before every word of an organisation, so that nothing is walked through but its own: short, for it is kept with each. That two
    /// organisations may share it costs time and shows nothing.
    private static func scope(_ organisation: Organisation) -> String { SharedSQL.Session.scope(organisation).suffix(6) + ":" }
}
