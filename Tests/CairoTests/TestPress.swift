import Cairo
import Domain
import Foundation
import PDFArchive
import Publishing
import Typesetting

/// A press with the shipped fonts, and documents set by hand to draw with it.
enum TestPress {
    static let fonts = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates/fonts").standardized.path

    static func make() throws -> CairoPress { try CairoPress(fonts: fonts) }

    static let plain = FontFace(family: "Noto Sans")
}

/// A document of one page, line by line.
struct Sheet {
    private let press: CairoPress
    private(set) var structure = Structure()
    private var pages: [TypesetDocument.Page] = [TypesetDocument.Page(size: .a4)]
    private var baseline: Points = 60
    var outline: [TypesetDocument.OutlineEntry] = []
    var about = About(title: "Procès-verbal", language: "fr-BE")

    init(on press: CairoPress) { self.press = press }

    mutating func node(_ role: Structure.Role, in parent: Structure.Node.ID = Structure.root, _ attributes: Structure.Attributes = .init())
        -> Structure.Node.ID
    { structure.add(role, in: parent, attributes) }

    mutating func breakPage() {
        pages.append(TypesetDocument.Page(size: .a4))
        baseline = 60
    }

    /// Sets words from a place on, with spaces between them, and goes on to the next line.
    mutating func line(
        _ words: [String], in node: Structure.Node.ID?, face: FontFace = TestPress.plain, size: Points = 10, x: Points = 50, link: String? = nil
    ) async throws {
        add(.text(try await text(words, face: face, size: size, x: x, link: link)), in: node)
        baseline += size * 1.5
    }

    func text(_ words: [String], face: FontFace = TestPress.plain, size: Points = 10, x: Points = 50, link: String? = nil) async throws -> TextLine {
        var placed: [TextLine.Placed] = []
        var x = x
        for (place, word) in words.enumerated() {
            for part in place == 0 ? [word] : [" ", word] {
                let shaped = await press.shape(part, in: face, language: "fr")
                placed.append(TextLine.Placed(word: shaped, x: x))
                x += shaped.advance * size
            }
        }
        return TextLine(baseline: baseline, size: size, colour: .black, words: placed, link: link)
    }

    mutating func add(_ shape: Mark.Shape, in node: Structure.Node.ID?) { pages[pages.count - 1].marks.append(Mark(shape, node: node)) }

    var document: TypesetDocument { TypesetDocument(about: about, pages: pages, structure: structure, outline: outline) }

    func draw() async throws -> DrawnDocument { try await press.draw(document) }
}

/// A drawn document as a file on disk, for the tools that read it.
struct DrawnFile: ~Copyable {
    let path: String
    let bytes: [UInt8]

    init(_ drawn: DrawnDocument, about: About = About(title: "Procès-verbal", language: "fr-BE")) throws {
        let sealed = try PDFArchive().seal(drawn, with: Seal(about: about, created: Moment(milliseconds: 0)))
        let place = FileManager.default.temporaryDirectory.appending(path: "drawn-\(UUID().uuidString).pdf")
        try Data(sealed).write(to: place)
        (path, bytes) = (place.path, sealed)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// What a tool of poppler-utils or another says of the file on its standard output.
    func asked(_ tool: String, _ arguments: [String], after: [String] = []) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [tool] + arguments + [path] + after
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }

    var text: String { get throws { try asked("pdftotext", ["-layout"], after: ["-"]) } }
}
