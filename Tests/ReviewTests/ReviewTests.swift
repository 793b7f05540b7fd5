import Domain
import Extraction
import Foundation
import Intake
import Review
import SQLiteStore
import StoreContract
import Testing

/// Reviewing with a real store; the pages are written, not recognised.
@Suite struct ReviewTests {
    private let path = FileManager.default.temporaryDirectory.appending(path: "review-\(UUID().uuidString).sqlite").path

    private func page(_ number: Int, _ lines: [String]) -> RecognizedPage {
        var words: [Word] = []
        for (row, line) in lines.enumerated() {
            var left = 40.0
            for text in line.split(separator: " ") {
                let right = left + 5 * Double(text.count)
                words.append(
                    Word(text: String(text), box: Box(left: left, top: 40 + 20 * Double(row), right: right, bottom: 50 + 20 * Double(row)), line: row)
                )
                left = right + 4
            }
        }
        return RecognizedPage(number: number, width: 595, height: 842, source: .text, words: words)
    }

    private func bill(_ number: String, reference: String, page: Int = 1) -> RecognizedPage {
        self.page(
            page,
            [
                "Hefwerk Kanteel BV", "BTW BE 0999.900.150", "FACTUUR", "Factuurnummer \(reference)", "Dossier \(number)", "Datum 12/03/2026",
                "Onderhoud lift 412,50", "Totaal excl. btw 412,50", "Btw 6 % 24,75", "Te betalen EUR 437,25",
            ])
    }

    /// Has pages drafted as a server would, with what was taught before.
    private func drafted(_ number: Int, _ pages: [RecognizedPage], _ store: SQLiteStore) async throws -> ExpenseDraft {
        _ = try await store.receive(sample(number), from: file("B/\(number).pdf"))
        let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
        let book = LessonBook(lessons: try await store.lessons(office), building: Building("B"))
        let recognized = RecognizedDocument(pages: pages)
        let reading = DocumentExtractor(Knowledge(book: book)).read(recognized)
        let draft = ExpenseDraft(
            id: DraftID(document: job.document.id, firstPage: 1), document: job.document.id, organisation: office, building: Building("B"),
            state: DraftState(of: reading), reading: reading)
        let result = ReadingResult(
            documents: [reading], pageCount: pages.count, pages: PageParts(pages.map(bytes(of:))), milliseconds: 1)
        #expect(try await store.complete(job, result, [draft]))
        return try #require(try await store.draft(draft.id))
    }

    private func withReview(_ body: (SQLiteStore, Review) async throws -> Void) async throws {
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
        let store = try SQLiteStore(path: path, who: "Ann", now: { SetClock.start })
        try await body(store, Review(store: store, own: OwnParties()))
    }

    @Test(arguments: [
        Correction.value(.invoiceNumber, "HK-118"), .box(.invoiceNumber, page: 1, Box(left: 78, top: 118, right: 112, bottom: 132)),
    ])
    func `a corrected value is certain, is noted with who and when, and is read right the next time`(correction: Correction) async throws {
        try await withReview { store, review in
            let first = try await drafted(1, [bill("HK-118", reference: "C-7")], store)
            #expect(first.reading.content.invoiceNumber?.value == "C-7")
            let (corrected, lessons) = try await review.correct(first, [correction])
            let number = try #require(corrected.reading.content.invoiceNumber)
            #expect(number.value == "HK-118" && number.confidence == 1 && number.evidence?.page == 1)
            #expect(corrected.version == 2 && lessons.count == 1)
            let event = try #require(try await store.events(first.document).last { $0.what == .corrected })
            #expect(event.who == "Ann" && event.moment == SetClock.start && event.detail?.contains("C-7 → HK-118") ?? false)

            let next = try await drafted(2, [bill("HK-254", reference: "C-7")], store)
            #expect(next.reading.content.invoiceNumber?.value == "HK-254")
            _ = try await store.forget(store.keptLessons(office).map(\.number), of: office)
            let forgotten = try await drafted(3, [bill("HK-366", reference: "C-7")], store)
            #expect(forgotten.reading.content.invoiceNumber?.value == "C-7")
        }
    }

    @Test func `a value that somebody says is right is sure, stays where it was read, and teaches`() async throws {
        try await withReview { store, review in
            let first = try await drafted(1, [bill("HK-118", reference: "C-7")], store)
            let read = try #require(first.reading.content.invoiceNumber)
            let (confirmed, lessons) = try await review.correct(first, [.value(.invoiceNumber, read.value)])
            let number = try #require(confirmed.reading.content.invoiceNumber)
            #expect(number.value == read.value && number.confidence == 1 && number.evidence == read.evidence)
            #expect(lessons.count == 1)
            #expect(!confirmed.corrected.contains(.invoiceNumber), "nothing was wrong")
        }
    }

    @Test func `who saw an older version changes nothing`() async throws {
        try await withReview { store, review in
            let seen = try await drafted(1, [bill("HK-118", reference: "C-7")], store)
            _ = try await review.correct(seen, [.value(.invoiceNumber, "HK-118")])
            await #expect(throws: ReviewError.changedMeanwhile(seen.id)) { try await review.correct(seen, [.value(.invoiceNumber, "HK-119")]) }
            #expect(try await store.draft(seen.id)?.reading.content.invoiceNumber?.value == "HK-118")
        }
    }

    @Test(arguments: [
        (Correction.value(.dueDate, "soon"), ReviewError.form(.dueDate, "soon")), (.value(.iban, "BE00 1111"), .form(.iban, "BE00 1111")),
        (.box(.dueDate, page: 1, Box(left: 500, top: 700, right: 520, bottom: 720)), .emptyBox(.dueDate, page: 1)),
        (.box(.dueDate, page: 9, Box(left: 0, top: 0, right: 520, bottom: 720)), .emptyBox(.dueDate, page: 9)),
    ])
    func `what cannot be is refused, and nothing is kept`(correction: Correction, error: ReviewError) async throws {
        try await withReview { store, review in
            let seen = try await drafted(1, [bill("HK-118", reference: "C-7")], store)
            await #expect(throws: error) { try await review.correct(seen, [.value(.invoiceNumber, "HK-118"), correction]) }
            #expect(try await store.draft(seen.id) == seen)
        }
    }

    @Test func `a draft that holds two documents is divided, and joined again`() async throws {
        try await withReview { store, review in
            let whole = try await drafted(1, [bill("HK-118", reference: "C-7"), bill("HK-254", reference: "C-9", page: 2)], store)
            let parts = try await review.split(whole, before: [2])
            #expect(parts.map(\.reading.pages) == [[1], [2]] && parts.map(\.version) == [2, 2])
            #expect(parts.map { $0.reading.content.invoiceNumber?.value } == ["C-7", "C-9"])
            let joined = try await review.merge(parts.reversed())
            #expect(joined.id == whole.id && joined.reading.pages == [1, 2])
            #expect(try await store.drafts(of: whole.document).map(\.id) == [whole.id])
            await #expect(throws: ReviewError.noSplit(joined.id, page: 1)) { try await review.split(joined, before: [1]) }
            await #expect(throws: ReviewError.noMerge) { try await review.merge([joined]) }
            #expect(try await store.events(whole.document).map(\.what).contains(.split))
        }
    }

    @Test func `another kind means other fields, and an account is remembered for the building`() async throws {
        try await withReview { store, review in
            let seen = try await drafted(1, [bill("HK-118", reference: "C-7")], store)
            let (other, _) = try await review.correct(seen, [.kind(.other)])
            #expect(other.reading.kind == .other && other.reading.content.fields.isEmpty)
            let (invoice, _) = try await review.correct(other, [.kind(.invoice), .value(.accountCode, "6101002")])
            #expect(invoice.reading.content.totalIncl?.value == Money(cents: 43_725))
            let account = try await store.lessons(office).first { $0.field == .accountCode }
            #expect(account?.subject == .account("6101002", Building("B")))
        }
    }

    @Test func `another organisation's draft is not there`() async throws {
        try await withReview { store, review in
            let seen = try await drafted(1, [bill("HK-118", reference: "C-7")], store)
            await #expect(throws: ReviewError.noDraft(seen.id.text)) { try await review.draft(seen.id.text, of: Organisation("other")) }
            #expect(try await review.draft(seen.document.text, of: office).id == seen.id)
        }
    }
}
