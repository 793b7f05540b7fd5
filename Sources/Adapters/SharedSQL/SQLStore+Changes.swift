package import Domain
package import Review

extension SQLStore {
    package func lastChange(of draft: DraftID) async throws(StoreError) -> ChangeNote? {
        try await read(of: .served) { session in
            guard let row = try session.lastChange(of: draft), let what = Event.Kind(rawValue: row["what"]) else { return nil }
            return ChangeNote(number: row["id"], what: what, who: row["who"], moment: Moment(milliseconds: row["at"]))
        }
    }

    package func undo(_ change: ChangeNote, seen: ExpenseDraft) async throws(StoreError) -> [DraftID]? {
        try await write(of: seen.organisation) { session in try session.undo(change.number, seen: seen) }
    }

    package func activity(_ query: ActivityQuery, of organisation: Organisation) async throws(StoreError) -> [ActivityNote] {
        try await read(of: organisation) { session in
            let (condition, arguments) = query.condition(organisation, unindexed: session.dialect.unindexed)
            let rows = try session.rows(
                "SELECT id, at, who, what, document, draft, detail FROM events WHERE \(condition) ORDER BY id DESC LIMIT ?",
                arguments + [query.limit])
            return rows.compactMap { row in
                guard let what = Event.Kind(rawValue: row["what"]) else { return nil }
                let event = Event(moment: Moment(milliseconds: row["at"]), who: row["who"], what: what, detail: row["detail"])
                return ActivityNote(
                    number: row["id"], event: event, document: (row["document"] as String?).map { DocumentID($0) },
                    draft: (row["draft"] as String?).map { DraftID($0) })
            }
        }
    }
}

extension ActivityQuery {
    /// Of several conditions the narrowest has the index: a document before a person before a kind.
    fileprivate func condition(_ organisation: Organisation, unindexed: String) -> (String, Arguments) {
        var conditions: [String] = [document == nil ? "organisation = ?" : "\(unindexed)organisation = ?"]
        var arguments: Arguments = [organisation.name]
        if let document {
            conditions.append("document = ?")
            arguments += [document.text]
        }
        if let who {
            conditions.append(document == nil ? "who = ?" : "\(unindexed)who = ?")
            arguments += [who]
        }
        if let what {
            conditions.append(document == nil && who == nil ? "what = ?" : "\(unindexed)what = ?")
            arguments += [what.rawValue]
        }
        if let before {
            conditions.append("id < ?")
            arguments += [before]
        }
        return (conditions.joined(separator: " AND "), arguments)
    }
}
