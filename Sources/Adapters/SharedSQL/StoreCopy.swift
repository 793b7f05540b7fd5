package import Domain

/// Copies all that one database holds into another that holds nothing, some rows at a time. A copy that was cut short goes on where it was;
/// at the end everything is counted and summed on both sides. Nobody may work with either meanwhile.
package struct StoreCopy: Sendable {
    private let source: any SQLStore
    private let target: any SQLStore

    package init(from source: any SQLStore, to target: any SQLStore) { (self.source, self.target) = (source, target) }

    /// Copies and compares. `progress` is told the table, how many of its rows are there, and how many there are to be.
    package func run(progress: @escaping @Sendable (_ table: String, _ done: Int, _ of: Int) -> Void) async throws {
        try await begin()
        for table in CopiedTable.all {
            let count = try await rowCount(of: table, in: source)
            try await copy(table) { progress(table.name, $0, count) }
        }
        let documents = try await rowCount(of: .documents, in: source)
        try await shelve { progress("found", $0, documents) }
        try await compare()
        try await target.write { session in
            try session.countOn()
            try session.execute("DROP TABLE copied_tables")
        }
    }

    /// Where the copy of each table stands is noted in the target, in the transaction that brings the rows.
    private func begin() async throws {
        let mark = try await source.read { try $0.copyMark() }
        let fault = try await target.write { session -> StoreCopyError? in
            if try session.hasBegun() {
                let known = try session.row("SELECT position FROM copied_tables WHERE name = ''")?["position"] as String?
                return known == mark ? nil : known?.prefix { $0 != " " } == mark.prefix { $0 != " " } ? .changed : .otherCopy
            }
            for table in CopiedTable.all where try session.row("SELECT 1 FROM \(table.name) LIMIT 1") != nil { return .notEmpty }
            try session.execute("CREATE TABLE copied_tables (name TEXT PRIMARY KEY, position TEXT NOT NULL, done BIGINT NOT NULL)")
            try session.execute("INSERT INTO copied_tables VALUES ('', ?, 0)", [mark])
            return nil
        }
        if let fault { throw fault }
    }

    /// Whether a copy into a store has begun and is not over: nobody is to work with what is there so far.
    package static func isUnderWay(in store: any SQLStore) async throws(StoreError) -> Bool { try await store.read { try $0.hasBegun() } }

    private func copy(_ table: CopiedTable, told: @Sendable (Int) -> Void) async throws {
        var place = try await target.read { try $0.place(of: table.name) }
        while true {
            let after = place.position
            let rows = try await source.read { try $0.rows(of: table, after: after) }
            guard let last = rows.last else { return }
            place = (table.key.map { last.value("key_\($0)") }, place.done + rows.count)
            let next = place
            try await target.write { session in
                try session.insert(rows, into: table)
                try session.note(table.name, at: next.position, done: next.done)
            }
            told(place.done)
        }
    }

    /// The index of words is made anew, as the target keeps it.
    private func shelve(told: @Sendable (Int) -> Void) async throws {
        var place = try await target.read { try $0.place(of: "found") }
        while true {
            let after: SQLValue = place.position?.first ?? .integer(-1)
            let done = place.done
            let next = try await target.write { session -> (position: [SQLValue]?, done: Int)? in
                let rows = try session.rows("SELECT id, number FROM documents WHERE number > ? ORDER BY number LIMIT 50", Arguments(values: [after]))
                guard let last = rows.last else { return nil }
                for row in rows { try session.shelve(DocumentID(row["id"])) }
                try session.note("found", at: [last.value("number")], done: done + rows.count)
                return ([last.value("number")], done + rows.count)
            }
            guard let next else { return }
            place = next
            told(place.done)
        }
    }

    private func compare() async throws {
        for (table, sums) in CopiedTable.sums {
            let columns = (["count(*)"] + sums.map { "CAST(coalesce(sum(\($0)), 0) AS BIGINT)" }).enumerated().map { "\($1) AS s\($0)" }
            let query = "SELECT \(columns.joined(separator: ", ")) FROM \(table)"
            let both = try await [source, target].asyncMap { store in try await store.read { try $0.row(query)?.cells.map(\.value) } }
            if both[0] != both[1] { throw StoreCopyError.differs(table) }
        }
    }

    private func rowCount(of table: CopiedTable, in store: any SQLStore) async throws -> Int {
        try await store.read { try $0.row("SELECT count(*) AS n FROM \(table.name)")?["n"] ?? 0 }
    }
}

/// Why a store was not copied.
package enum StoreCopyError: Error, Hashable, Sendable {
    /// The target holds something that was not copied into it.
    case notEmpty
    /// The target holds a part of another store.
    case otherCopy
    /// The target holds a part of this store as it was: somebody has worked with it since.
    case changed
    /// The store holds a part of another, and not yet all.
    case unfinished
    /// A table of the target does not hold what the source does.
    case differs(String)
}

extension Array {
    fileprivate func asyncMap<Result>(_ body: (Element) async throws -> Result) async throws -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await body(element)) }
        return results
    }
}
