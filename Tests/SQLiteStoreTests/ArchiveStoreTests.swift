import Archive
import Domain
import Foundation
import GRDB
import Intake
import Review
import SQLiteStore
import StoreContract
import Testing

@Suite struct ArchiveStoreTests {
    private let path = FileManager.default.temporaryDirectory.appending(path: "archive-\(UUID().uuidString).sqlite").path

    private func remove() {
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }

    @Test(arguments: ArchiveContract.cases)
    func `SQLite keeps what every archive promises`(promise: ArchiveContract) async throws {
        defer { remove() }
        try await promise.verify { clock in try SQLiteStore(path: path, who: "test", now: { clock.now }) }
    }

    @Test func `drafts that people corrected are not replaced unasked`() async throws {
        defer { remove() }
        let store = try SQLiteStore(path: path, who: "test", now: { SetClock.start })
        _ = try await store.receive(sample(1), from: file("a.pdf"))
        let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
        #expect(try await store.complete(job, result, [draft(1)]))
        let review = Review(store: store, own: OwnParties())
        _ = try await review.correct(try #require(try await store.draft(draft(1).id)), [.value(.invoiceNumber, "HK-1")])
        #expect(try await store.reread(sample(1).id, of: office, discarding: false) == .corrected)
        #expect(try await store.reread(sample(1).id, of: office, discarding: true) == .waiting)

        // Somebody goes on working while the document waits: that stays.
        _ = try await review.correct(try #require(try await store.draft(draft(1).id)), [.value(.invoiceNumber, "HK-2")])
        let again = try #require(try await store.claim(as: "w", leaseSeconds: 60))
        #expect(try await store.complete(again, result, [draft(1)]))
        #expect(try await store.draft(draft(1).id)?.reading.content.invoiceNumber?.value == "HK-2")
        #expect(try await store.documents(DocumentQuery(words: SearchWords("HK-2")), of: office, after: nil, limit: 9).count == 1)
    }

    @Test func `pages that an earlier version kept in parts of any length are found page by page`() async throws {
        defer { remove() }
        let store = try SQLiteStore(path: path, who: "test", now: { SetClock.start })
        _ = try await store.receive(sample(1), from: file("a.pdf"))
        let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
        #expect(try await store.complete(job, result, [draft(1)]))
        let whole = Array("[".utf8) + bytes(of: page(1, "Ascenseurs")) + Array(",".utf8) + bytes(of: page(2, "Dumoulin")) + Array("]".utf8)
        // As the version before left it.
        try await DatabaseQueue(path: path).write { database in
            try database.execute(
                sql: """
                    DROP TABLE found; DROP TABLE pages; DROP TABLE removals; DROP INDEX refusals_by_organisation;
                    DROP INDEX documents_by_number; DROP INDEX documents_by_arrival; DROP INDEX documents_by_building; DROP INDEX documents_by_name;
                    ALTER TABLE documents DROP COLUMN number; ALTER TABLE arrivals DROP COLUMN source;
                    CREATE TABLE pages (
                        document TEXT NOT NULL REFERENCES readings (document), part INTEGER NOT NULL, content BLOB NOT NULL,
                        PRIMARY KEY (document, part));
                    DELETE FROM grdb_migrations WHERE identifier LIKE '4:%';
                    """)
            for part in 0..<2 {
                let content = part == 0 ? whole.prefix(70) : whole.dropFirst(70)
                try database.execute(
                    sql: "INSERT INTO pages (document, part, content) VALUES (?, ?, ?)", arguments: [sample(1).id.text, part, Data(content)])
            }
        }
        let later = try SQLiteStore(path: path, who: "test", now: { SetClock.start })
        #expect(try await later.text(sample(1).id) == ["Ascenseurs", "Dumoulin"])
        #expect(try await later.page(2, of: sample(1).id)?.words.map(\.text) == ["Dumoulin"])
        let found = try await later.documents(DocumentQuery(words: SearchWords("dumou")), of: office, after: nil, limit: 9)
        #expect(found.map(\.document.id) == [sample(1).id] && found[0].hits.map(\.page) == [2])
    }
}
