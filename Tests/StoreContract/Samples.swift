package import Domain
internal import Foundation
package import Intake
internal import Synchronization

/// A clock that a test moves.
package final class SetClock: Sendable {
    package static let start = Moment(milliseconds: 1_795_255_200_000)

    private let moment = Mutex(SetClock.start)

    package init() {}

    package var now: Moment { moment.withLock { $0 } }

    package func advance(seconds: Int) {
        moment.withLock { $0 = $0.adding(seconds: seconds) }
    }
}

package let office = Organisation("office")

/// An invented document, told from others by its number.
package func sample(_ number: Int, of organisation: Organisation = office, in building: Building = Building("B")) -> Document {
    let digits = String(number, radix: 16)
    // The first sixteen make the name of the document.
    let text = String(repeating: "0", count: 16 - digits.count) + digits + String(repeating: "a", count: 48)
    guard let hash = ContentHash(text) else { preconditionFailure("64 hexadecimal digits") }
    return Document(
        id: DocumentID(hash, of: organisation), organisation: organisation, building: building, hash: hash, mediaType: .pdf, size: 10,
        name: "\(number).pdf", key: .original(hash, .pdf, organisation: organisation, building: building))
}

/// A file in the inbox as it would be found at a path.
package func file(_ path: String) -> InboxFile {
    let parts = path.split(separator: "/").map(String.init)
    return InboxFile(
        path: Array(path.utf8), name: parts.last ?? "", building: parts.count > 1 ? Building(parts[0]) : nil, fingerprint: "1:2:3:4")
}

/// A reading of one page.
package let result = ReadingResult(
    documents: [reading], pageCount: 1, pages: PageParts([bytes(of: page(1, "Ascenseurs Dumoulin 437,25"))]), milliseconds: 12)

/// A page with a text, each word of it where a printed page would have it.
package func page(_ number: Int, _ text: String) -> RecognizedPage {
    var words: [Word] = []
    var left = 40.0
    for word in text.split(separator: " ") {
        let right = left + 6 * Double(word.count)
        words.append(Word(text: String(word), box: Box(left: left, top: 40, right: right, bottom: 52), line: 0))
        left = right + 4
    }
    return RecognizedPage(number: number, width: 595, height: 842, source: .text, words: words)
}

/// A page as a worker sends it.
package func bytes(of page: RecognizedPage) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let data = try? encoder.encode(page) else { preconditionFailure("a page is JSON") }
    return [UInt8](data)
}

/// The draft of a sample.
package func draft(_ number: Int) -> ExpenseDraft { draft(of: sample(number)) }

/// The draft of any document.
package func draft(of document: Document) -> ExpenseDraft {
    ExpenseDraft(
        id: DraftID(document: document.id, firstPage: 1), document: document.id, organisation: document.organisation, building: document.building,
        state: .toReview, reading: reading)
}

private let reading: ReadDocument = {
    var content = InvoiceContent()
    let box = Box(left: 412, top: 640.5, right: 470.25, bottom: 652)
    content.supplier = Field("Ascenseurs Dumoulin", confidence: 0.99, evidence: Evidence(page: 1, box: box, text: "Ascenseurs Dumoulin"))
    content.totalIncl = Field(Money(cents: 43_725), confidence: 0.98, evidence: Evidence(page: 1, box: box, text: "437,25"))
    content.amountDue = Field(Money(cents: 43_725), confidence: 0.6, evidence: nil, isComputed: true)
    content.dueDate = CalendarDate("2026-12-31").map { Field($0, confidence: 0.97, evidence: Evidence(page: 1, box: box, text: "31/12/2026")) }
    content.vat = [VATRow(rate: VATRate(basisPoints: 600), base: Money(cents: 41_250), amount: Money(cents: 2_475))]
    content.lines = [InvoiceLine(description: "Entretien", quantity: FixedDecimal("1"), totalExcl: Money(cents: 41_250))]
    let findings = [
        Finding(.faint, .warning, field: .amountDue, page: 1, box: box, arguments: ["437,25"]), Finding(.turnedPage, .info, arguments: ["1"]),
    ]
    return ReadDocument(pages: [1], kind: .invoice, language: .fr, source: .ocr, content: content, findings: findings)
}()

/// What a promise did not expect.
package struct Surprise: Error {
    let text: String
    package init(_ text: String) { self.text = text }
}
