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
        try shelve(document, rows("SELECT text FROM pages WHERE document = ? ORDER BY part", [document.text]).map { $0["text"] })
    }

    /// Puts a document into the index of words, with the text of its pages.
    func shelve(_ document: DocumentID, _ text: [String]) throws {
        guard let label = try label(of: document) else { return }
        try dialect.shelve(
            ShelvedDocument(number: label.number, organisation: label.organisation, about: label.about, content: text.joined(separator: "\n")), self)
    }

    /// Brings the names and numbers that a document is found by up to date, when its drafts have changed.
    func relabel(_ document: DocumentID) throws {
        guard let label = try label(of: document) else { return }
        try dialect.relabel(label.number, label.about, self)
    }

    /// What a document is found by beside its text: the name of the file, and the suppliers and numbers of its drafts.
    private func label(of document: DocumentID) throws -> (number: Int64, organisation: Organisation, about: String)? {
        let drafts = try rows(
            """
            SELECT number, documents.organisation, name, documents.building, supplier, reading
            FROM documents LEFT JOIN drafts ON drafts.document = documents.id WHERE documents.id = ? ORDER BY drafts.id
            """, [document.text])
        guard let first = drafts.first else { return nil }
        let names = [first["name"] as String?, first["building"] as String?]
        let found = try drafts.flatMap { row in
            let reading = row["reading"] as String?
            return [row["supplier"] as String?, try reading.map { try JSON.value(Numbered.self, from: $0) }?.content.invoiceNumber?.value]
        }
        return (first["number"], Organisation(first["organisation"]), (names + found).compactMap(\.self).joined(separator: "\n"))
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
