internal import Domain

/// `<document title="…" paper="A4" margins="18mm 20mm 22mm 20mm">`: the root of a layout.
final class DocumentElement: ElementNode {
    let core: ElementCore
    let model: String?
    private let title: BoundText
    private let author: BoundText?
    private let subject: BoundText?
    private let keywords: BoundText?
    private let paper: Size
    private let margins: Insets

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        model = reader.word("model")
        title = reader.requiredText("title")
        author = reader.text("author")
        subject = reader.text("subject")
        keywords = reader.text("keywords")
        paper = reader.choice("paper", Self.papers) ?? .a4
        margins = reader.insets("margins") ?? Insets(all: 20 * 72 / 25.4)
        let room = Size(width: paper.width - margins.left - margins.right, height: paper.height - margins.top - margins.bottom)
        if room.width < 72 || room.height < 72 { reader.report(.noRoom, "margins") }
    }

    /// ISO 216, and the letter of ANSI for who prints abroad.
    private static let papers: [(String, Size)] = [
        ("A4", .a4), ("A4 landscape", Size(width: 841.89, height: 595.276)), ("A5", Size(width: 419.528, height: 595.276)),
        ("A5 landscape", Size(width: 595.276, height: 419.528)), ("A3", Size(width: 841.89, height: 1190.551)),
        ("A3 landscape", Size(width: 1190.551, height: 841.89)), ("letter", Size(width: 612, height: 792)),
    ]

    var texts: [BoundText] { [title] + [author, subject, keywords].compactMap { $0 } }

    func manuscript(_ binding: inout Binding) throws -> Manuscript {
        let style = binding.styles.style(of: frame, inside: ResolvedStyles.root)
        let inner = binding.styles.plain(inside: style)
        var manuscript = Manuscript(about: try about(&binding), paper: paper, margins: margins, body: [])
        try binding.visit(children) { binding, leaf in
            guard case .element(let element) = leaf else { return }
            switch element {
            case .block(let block): try block.bind(into: &manuscript.body, inside: inner, &binding)
            case .running(let running): try running.add(to: &manuscript, inside: inner, &binding)
            case .holder(let holder):
                let look = binding.styles.style(of: holder.frame, inside: inner)
                let text = try binding.inlines(holder.children, in: look).plainText
                manuscript.watermark = text.isEmpty ? nil : Manuscript.Watermark(text: text, look: binding.styles[look].look)
            default: break
            }
        }
        return manuscript
    }

    private func about(_ binding: inout Binding) throws -> About {
        let words = try keywords.map { try binding.plain($0) } ?? ""
        return About(
            title: try binding.plain(title), language: binding.language.tag, author: try optional(author, &binding),
            subject: try optional(subject, &binding),
            keywords: words.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty })
    }

    private func optional(_ text: BoundText?, _ binding: inout Binding) throws -> String? {
        guard let text else { return nil }
        let plain = try binding.plain(text)
        return plain.isEmpty ? nil : plain
    }
}

/// `<header>`, `<footer>`, also for the first page alone.
final class RunningElement: ElementNode {
    let core: ElementCore
    private let isFirst: Bool

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        isFirst = reader.choice("page", [("first", true), ("every", false)]) ?? false
    }

    func add(to manuscript: inout Manuscript, inside outer: StyleNumber, _ binding: inout Binding) throws {
        let style = binding.styles.style(of: frame, inside: outer)
        let blocks = try binding.blocks(children, inside: style)
        let part = frame.name == "header" ? \Manuscript.header : \Manuscript.footer
        if isFirst { manuscript[keyPath: part].first = blocks } else { manuscript[keyPath: part].every = blocks }
    }
}

extension Language {
    /// BCP 47, as it is written in Belgium; English as in Britain.
    var tag: String {
        switch self {
        case .fr: "fr-BE"
        case .nl: "nl-BE"
        case .de: "de-BE"
        case .en: "en-GB"
        }
    }
}
