import Typesetting

/// Short forms for tests: a page with a body of so many points, text of 10 points, lines of 10 points, so that a character is 5 points
/// wide and a line 10 points high.
enum Setting {
    static let look = TextLook(face: FontFace(family: "Plain"), size: 10)
    static let plain = Style(look: look, lineHeight: 1)
    static let margin = 10.0

    static func style(_ change: (inout Style) -> Void) -> Style {
        var style = plain
        change(&style)
        return style
    }

    static func text(_ text: String, link: String? = nil) -> Inline { .text(text, look, link: link) }

    static func paragraph(_ text: String, _ style: Style = plain) -> Paragraph { Paragraph([.text(text, style.look)], style: style) }

    static func manuscript(_ body: [any Block], width: Points = 100, height: Points = 100) -> Manuscript {
        Manuscript(
            about: About(title: "Test", language: "fr-BE"), paper: Size(width: width + 2 * margin, height: height + 2 * margin),
            margins: Insets(all: margin), body: body)
    }

    /// Lays out on pages whose body has this size.
    static func layOut(_ body: [any Block], width: Points = 100, height: Points = 100) throws -> TypesetDocument {
        try Typesetter(tools: .plain).layOut(manuscript(body, width: width, height: height))
    }

    /// Text of so many lines of one word each: "a1", "a2"…
    static func lines(_ count: Int, _ prefix: String = "a", _ style: Style = plain) -> Paragraph {
        let words = (1...count).map { Inline.text("\(prefix)\($0)", style.look) }
        return Paragraph(Array(words.map { [$0] }.joined(separator: [.lineBreak])), style: style)
    }
}

/// A line of text as a test reads it: where it begins and what it says, without the spaces at its end.
struct SeenLine: Hashable, CustomStringConvertible {
    var x: Int
    /// The top of the line, from the top of the body, when all is of 10 points.
    var y: Int
    var text: String

    init(_ x: Int, _ y: Int, _ text: String) {
        self.x = x
        self.y = y
        self.text = text
    }

    var description: String { "(\(x), \(y), \(text))" }
}

extension TypesetDocument {
    /// The lines of text of each page, from the corner of the body.
    var seen: [[SeenLine]] { pages.map(\.seen) }

    /// All words in the order of the marks, those of decoration left out, with a space where a line ends.
    var readText: String {
        pages.flatMap(\.marks).compactMap { mark in
            guard mark.node != nil, case .text(let line) = mark.shape else { return nil }
            return line.words.map(\.word.text).joined()
        }.joined(separator: "|")
    }
}

extension TypesetDocument.Page {
    var lines: [(line: TextLine, node: Structure.Node.ID?)] {
        marks.compactMap { mark in
            guard case .text(let line) = mark.shape, !line.words.isEmpty else { return nil }
            return (line, mark.node)
        }
    }

    var seen: [SeenLine] {
        lines.map { entry in
            var words = entry.line.words[...]
            while words.last?.word.text == " " { words = words.dropLast() }
            let x = (words.first?.x ?? 0) - Setting.margin
            let y = entry.line.baseline - Setting.margin - 8
            return SeenLine(Int(x.rounded()), Int(y.rounded()), words.map(\.word.text).joined())
        }
    }

    var fills: [(rect: Rect, colour: Colour)] {
        marks.compactMap { if case .fill(let rect, let colour) = $0.shape { (rect, colour) } else { nil } }
    }

    var strokes: [(from: Point, to: Point)] {
        marks.compactMap { if case .line(let from, let to, _, _, _) = $0.shape { (from, to) } else { nil } }
    }
}
