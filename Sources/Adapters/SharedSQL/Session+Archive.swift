package import Domain
internal import Foundation
internal import Intake

/// What lists and searches need of a page without its words.
package struct PageFacts: Sendable {
    let width: Double
    let height: Double
    let text: String

    package init(_ page: RecognizedPage) { (width, height, text) = (page.width, page.height, page.text) }
}

extension PageParts {
    /// The facts of each page; one page at a time is in memory, so that a long document needs little.
    func facts() throws -> [PageFacts] {
        try (0..<count).map { PageFacts(try JSON.value(RecognizedPage.self, bytes: self[$0])) }
    }
}

extension Session {
    /// Keeps a page: its facts, and its words as they were given.
    package func insert(_ page: PageFacts, _ content: [UInt8], _ part: Int, of document: DocumentID) throws {
        try execute(
            "INSERT INTO pages (document, part, width, height, text, content) VALUES (?, ?, ?, ?, ?, ?)",
            [document.text, part, page.width, page.height, page.text, content])
    }

    /// Puts a document into the index of words, with all that is kept of it.
    package func shelve(_ document: DocumentID) throws {
        guard let row = try row("SELECT number, organisation FROM documents WHERE id = ?", [document.text]) else { return }
        let text = try rows("SELECT text FROM pages WHERE document = ? ORDER BY part", [document.text]).map { $0["text"] as String }
        let shelved = ShelvedDocument(
            number: row["number"], organisation: Organisation(row["organisation"]), about: try about(document),
            content: text.joined(separator: "\n"))
        try dialect.shelve(shelved, self)
    }

    /// Brings the names and numbers that a document is found by up to date, when its drafts have changed.
    func relabel(_ document: DocumentID) throws {
        guard let row = try row("SELECT number FROM documents WHERE id = ?", [document.text]) else { return }
        try dialect.relabel(row["number"], try about(document), self)
    }

    /// The name of the file, and the suppliers and numbers of its drafts.
    private func about(_ document: DocumentID) throws -> String {
        let names = try rows("SELECT name, building FROM documents WHERE id = ?", [document.text]).flatMap { row in
            [row["name"] as String?, row["building"] as String?]
        }
        let drafts = try rows("SELECT supplier, reading FROM drafts WHERE document = ? ORDER BY id", [document.text]).flatMap { row in
            [row["supplier"] as String?, try JSON.value(Numbered.self, from: row["reading"]).content.invoiceNumber?.value]
        }
        return (names + drafts).compactMap(\.self).joined(separator: "\n")
    }

    /// A word that stands with every document of an organisation, so that a search walks through its documents only.
    package static func scope(_ organisation: Organisation) -> String {
        let name = organisation.name.utf8.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        return "o" + String(name, radix: 16)
    }
}

/// Of a reading, the number of its invoice.
private struct Numbered: Decodable {
    struct Content: Decodable {
        var invoiceNumber: Number?
    }

    struct Number: Decodable {
        var value: String
    }

    var content: Content
}
