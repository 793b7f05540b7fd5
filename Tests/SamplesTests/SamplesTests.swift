import Foundation
import TestProgram
import Testing

/// Reads every sample by the command line and compares it with what is printed on it.
@Suite(.serialized) struct SamplesTests {
    /// The fields that a payment depends on.
    private static let key: Set<String> = [
        "supplier", "supplier_vat", "invoice_number", "issue_date", "due_date", "total_excl", "total_vat", "total_incl", "amount_due", "iban",
        "payment_reference",
    ]

    private static let truth: [Truth.Document] = {
        let bytes = (try? Data(contentsOf: TestProgram.samples.appending(path: "truth.json"))) ?? Data()
        return (try? JSONDecoder().decode(Truth.self, from: bytes).documents) ?? []
    }()

    /// All samples, read once.
    private static let readings: (answers: [Answer], status: Int32) = {
        let files = Set(truth.map { TestProgram.samples.appending(path: $0.file).path }).sorted()
        return (try? read(files)) ?? ([], -1)
    }()

    private static func answer(_ document: Truth.Document) -> Answer? {
        readings.answers.first { $0.file.hasSuffix(document.file) }
    }

    /// The samples that hold one document each.
    private static let single = truth.filter { document in truth.filter { $0.file == document.file }.count == 1 }

    @Test func `the samples are there and all are answered`() {
        #expect(Self.truth.count >= 16)
        #expect(Set(Self.readings.answers.map(\.file)).count == Set(Self.truth.map(\.file)).count)
        #expect(Self.readings.status == 1, "two samples cannot be read, which is status 1")
    }

    @Test(arguments: single)
    func `a sample is known for what it is`(document: Truth.Document) throws {
        let answer = try #require(Self.answer(document))
        #expect(answer.kind == document.kind)
        if document.kind != "unreadable" { #expect(answer.language == document.language) }
    }

    @Test(arguments: truth.filter { $0.kind == "unreadable" })
    func `a sample that cannot be read says why and what to do`(document: Truth.Document) throws {
        let failure = try #require(Self.answer(document)?.error)
        #expect(failure.code == (document.file.contains("locked") ? "encrypted" : "illegible"))
        #expect(!failure.message.isEmpty && !failure.hint.isEmpty)
    }

    @Test(arguments: single)
    func `no wrong value of a sample is said to be sure`(document: Truth.Document) throws {
        for (name, field) in try #require(Self.answer(document)).fields ?? [:] where field.confidence >= 0.95 && field.computed != true {
            let right = Self.accepted(name, of: document)
            #expect(right.contains { Self.same(name, $0, field.value) }, "\(name) is \(right), read as \(field.value)")
        }
    }

    @Test func `most key fields of the samples are read`() {
        var (right, all) = (0, 0)
        for document in Self.single {
            for (name, value) in document.fields ?? [:] where Self.key.contains(name) && value != nil {
                all += 1
                let read = Self.answer(document)?.fields?[name]?.value
                if let read, Self.accepted(name, of: document).contains(where: { Self.same(name, $0, read) }) { right += 1 }
            }
        }
        #expect(all > 100)
        #expect(Double(right) >= 0.85 * Double(all), "\(right) of \(all)")
    }

    @Test(arguments: single)
    func `every value that was read shows where on the page, or in which element`(document: Truth.Document) throws {
        let answer = try #require(Self.answer(document))
        for (name, field) in answer.fields ?? [:] where field.computed != true {
            if document.file.hasSuffix(".xml") {
                #expect(field.element?.hasPrefix("/") == true, "\(name) has no element")
                continue
            }
            if field.element != nil && field.box == nil { continue }
            let box = try #require(field.box, "\(name) has no box")
            #expect(field.page != nil)
            #expect(box.count == 4 && box[0] < box[2] && box[1] < box[3], "\(name): \(box)")
        }
    }

    @Test func `a stack is divided into its documents, each on its own pages`() throws {
        let stack = try #require(Self.truth.first { document in Self.truth.filter { $0.file == document.file }.count > 1 })
        let documents = Self.truth.filter { $0.file == stack.file }
        let answers = Self.readings.answers.filter { $0.file.hasSuffix(stack.file) }
        #expect(answers.map(\.pages) == documents.map(\.pages))
    }

    private static func accepted(_ name: String, of document: Truth.Document) -> [String] {
        [document.fields?[name] ?? nil].compactMap(\.self) + (document.also_right?[name] ?? [])
    }

    /// Names may differ by a legal form; numbers by their punctuation; amounts not at all.
    private static func same(_ name: String, _ truth: String, _ value: String) -> Bool {
        let (left, right) = (plain(truth), plain(value))
        if ["supplier", "customer"].contains(name) {
            return left == right
                || (min(left.count, right.count) * 2 >= max(left.count, right.count) && (left.contains(right) || right.contains(left)))
        }
        return left == right
    }

    private static func plain(_ text: String) -> String {
        text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).filter { $0.isLetter || $0.isNumber }.uppercased()
    }
}
