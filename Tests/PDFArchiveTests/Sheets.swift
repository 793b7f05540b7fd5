import Cairo
import Domain
import Foundation
import PDFArchive
import Publishing
import TestProgram
import Typesetting

/// A document drawn for the tests: by the press, in the shipped fonts, as the pages of the product are.
struct Sheets {
    private let press: CairoPress
    private var structure = Structure()
    private var pages: [TypesetDocument.Page] = []
    private var baseline = 0.0

    static let about = About(
        title: "Procès-verbal (brouillon) <1> & « suite »", language: "fr-BE", author: "Syndic Exemple & Fils", subject: "Assemblée générale",
        keywords: ["procès-verbal", "ACP"])
    static let created = Moment(milliseconds: 1_795_253_400_000)

    static let data = Seal.Attachment(
        name: "data.json", mediaType: "application/json", relationship: "Source", description: "Les données du document",
        bytes: Array(#"{"title": "Procès-verbal", "shares": [1, 2, 3]}"#.utf8))

    static let seal = Seal(about: about, created: created, attachments: [data])

    /// One with every kind of element, drawn once for all tests.
    static let everything = Task {
        var sheets = try Sheets()
        return try await sheets.everything()
    }

    /// The same, sealed.
    static func sealed(_ seal: Seal = seal) async throws -> [UInt8] { try PDFArchive().seal(try await everything.value, with: seal) }

    init() throws { press = try CairoPress(fonts: TestProgram.project.appending(path: "templates/fonts").path) }

    private mutating func everything() async throws -> DrawnDocument {
        let root = Structure.root
        beginPage()
        try await write("Titre", structure.add(.heading1, in: root))
        try await write("Office afflux ﬁ, שלום عليكم", structure.add(.paragraph, in: root))
        try await writeLink(in: root)
        try await write("Sous-titre", structure.add(.heading2, in: root))
        try await writeList(in: root)
        try await writeTable(in: root)
        try await writeFigure(in: root)
        try await writeNote(in: root)
        return try await press.draw(
            TypesetDocument(
                about: Self.about, pages: pages, structure: structure,
                outline: [
                    TypesetDocument.OutlineEntry(title: "Titre", level: 1, page: 1, y: 40),
                    TypesetDocument.OutlineEntry(title: "Sous-titre", level: 2, page: 1, y: 80),
                ]))
    }

    /// A page with a band over it, which is decoration.
    private mutating func beginPage() {
        let band = Mark(.fill(Rect(x: 0, y: 0, width: 595, height: 20), Colour(red: 200, green: 210, blue: 220)))
        pages.append(TypesetDocument.Page(size: .a4, marks: [band]))
        baseline = 40
    }

    private mutating func write(_ text: String, x: Points = 50, advance: Points = 20, link: String? = nil, _ node: Structure.Node.ID) async throws {
        let word = await press.shape(text, in: FontFace(family: "Noto Sans"), language: "fr")
        let line = TextLine(
            baseline: baseline, size: 11, colour: .black, words: [TextLine.Placed(word: word, x: x)], link: link)
        pages[pages.count - 1].marks.append(Mark(.text(line), node: node))
        baseline += advance
    }

    private mutating func writeLink(in root: Structure.Node.ID) async throws {
        let paragraph = structure.add(.paragraph, in: root)
        try await write("Voir", advance: 0, structure.add(.span, in: paragraph))
        try await write("le site", x: 100, link: "https://example.invalid/a?b=c&d", structure.add(.link, in: paragraph))
    }

    private mutating func writeList(in root: Structure.Node.ID) async throws {
        let list = structure.add(.list, in: root, Structure.Attributes(numbering: .decimal))
        for number in 1...2 {
            let item = structure.add(.listItem, in: list)
            try await write("\(number).", advance: 0, structure.add(.label, in: item))
            try await write("Élément", x: 70, structure.add(.listBody, in: item))
        }
    }

    /// A table over two pages, whose third row goes on, with a cell over two columns, one over two rows and one without content.
    private mutating func writeTable(in root: Structure.Node.ID) async throws {
        let table = structure.add(.table, in: root)
        let head = structure.add(.row, in: structure.add(.tableHead, in: table))
        try await write("Nom", advance: 0, structure.add(.headerCell, in: head, Structure.Attributes(scope: .column)))
        try await write("Voix", x: 150, structure.add(.headerCell, in: head, Structure.Attributes(scope: .column, columnSpan: 2)))
        let body = structure.add(.tableBody, in: table)
        for (index, name) in ["Çelik", "Sørensen", "Weiß"].enumerated() {
            let row = structure.add(.row, in: body)
            let tall = Structure.Attributes(scope: .row, rowSpan: 2)
            if index != 1 {
                let first = index == 0 ? structure.add(.headerCell, in: row, tall) : structure.add(.cell, in: row)
                try await write(name, advance: 0, first)
                if index == 2 {
                    beginPage()
                    try await write("(suite)", advance: 0, first)
                }
            }
            try await write("12", x: 150, structure.add(.cell, in: row))
            _ = structure.add(.cell, in: row)
        }
    }

    private mutating func writeFigure(in root: Structure.Node.ID) async throws {
        let figure = structure.add(.figure, in: root, Structure.Attributes(alternative: "Logo : un carré – rouge", language: "nl-BE"))
        baseline += 20
        let picture = Image(name: "dot.png", format: .png, bytes: Self.dot, size: Size(width: 8, height: 8))
        pages[pages.count - 1].marks.append(Mark(.image(picture, Rect(x: 50, y: baseline, width: 40, height: 40)), node: figure))
        baseline += 60
    }

    private mutating func writeNote(in root: Structure.Node.ID) async throws {
        let paragraph = structure.add(.paragraph, in: root, Structure.Attributes(language: "de-BE"))
        try await write("Mit Fußnote", structure.add(.span, in: paragraph))
        try await write("die Fußnote", structure.add(.note, in: paragraph))
    }

    /// A red dot of eight pixels each way, half transparent.
    private static let dot: [UInt8] = Array(
        Data(
            base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAYAAADED76LAAAAEklEQVR42mM4wcDQgA8zjAwFAGZ+UgFhGT3FAAAAAElFTkSuQmCC")
            ?? Data())
}
