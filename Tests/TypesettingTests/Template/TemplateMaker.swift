import Domain
import Typesetting

/// A template from the texts of its files; without strings of its own it has empty ones in every language.
func template(
    _ layout: String, styles: String = "", strings: [Language: String] = [:], parts: [String: String] = [:], files: [String: [UInt8]] = [:],
    families: [String]? = nil
) throws -> Template {
    try Template(templateFiles(layout, styles: styles, strings: strings, parts: parts, files: files), formatters: testFormatters, families: families)
}

func templateFiles(
    _ layout: String, styles: String = "", strings: [Language: String] = [:], parts: [String: String] = [:], files: [String: [UInt8]] = [:]
) -> TemplateFiles {
    var all = files
    all["letter/layout.xml"] = Array(layout.utf8)
    if !styles.isEmpty { all["letter/styles.css"] = Array(styles.utf8) }
    for language in Language.allCases {
        all["letter/strings.\(language.rawValue).json"] = Array((strings[language] ?? strings[.fr] ?? "{}").utf8)
    }
    for (name, text) in parts { all["letter/parts/\(name).xml"] = Array(text.utf8) }
    return TemplateFiles(kind: "letter", files: all)
}

/// A layout with this body.
func document(_ body: String) -> String { "<document title=\"Letter\">\n\(body)\n</document>" }

/// Writers that are easy to recognise in what they wrote.
let testFormatters = [
    Formatter("money", arguments: ["plain"]) { value, arguments, _ in
        guard case .integer(let cents) = value else { return nil }
        return "\(cents / 100),\(cents % 100 / 10)\(cents % 10)" + (arguments.contains("plain") ? "" : " EUR")
    },
    Formatter("upper") { value, _, _ in
        guard case .text(let text) = value else { return nil }
        return text.uppercased()
    },
    Formatter("join", arguments: ["and"]) { value, arguments, language in
        guard case .list(let values) = value else { return nil }
        let texts = values.compactMap { if case .text(let text) = $0 { text } else { nil } }
        return texts.joined(separator: arguments.contains("and") ? " \(language.rawValue)+ " : ", ")
    },
]

/// What a body comes to, in words that a test can compare.
func bound(
    _ body: String, _ data: Value = [:], in language: Language = .fr, styles: String = "", strings: [Language: String] = [:],
    parts: [String: String] = [:], files: [String: [UInt8]] = [:]
) throws -> Manuscript {
    try template(document(body), styles: styles, strings: strings, parts: parts, files: files).manuscript(of: data, in: language)
}

/// The words of a body, block by block.
func words(
    _ body: String, _ data: Value = [:], in language: Language = .fr, strings: [Language: String] = [:], parts: [String: String] = [:]
) throws -> [String] {
    try bound(body, data, in: language, strings: strings, parts: parts).body.flatMap(\.words)
}

/// The faults of a template, each as "file:line:column message".
func faults(
    _ layout: String, styles: String = "", strings: [Language: String] = [:], parts: [String: String] = [:], files: [String: [UInt8]] = [:],
    families: [String]? = nil
) -> [String] {
    do {
        _ = try template(layout, styles: styles, strings: strings, parts: parts, files: files, families: families)
        return []
    } catch let faults as TemplateFaults {
        return faults.faults.map(\.told)
    } catch {
        return ["\(error)"]
    }
}

extension TemplateFault {
    /// As a person reads it, in English.
    var told: String {
        let numbers: [Int] = [line, column].compactMap(\.self)
        let place = [file] + numbers.map { String($0) }
        return place.joined(separator: ":") + " " + problem.en + (advice.map { " " + $0.en } ?? "")
    }
}

extension Block {
    /// The texts of a block, in reading order.
    var words: [String] {
        switch self {
        case let block as Paragraph: [block.content.words]
        case let block as Heading: ["h\(block.level) " + block.content.words]
        case let block as ListBlock: block.items.map { "\($0.label.words) " + $0.content.flatMap(\.words).joined(separator: " / ") }
        case let block as Table: block.allWords
        case let block as Columns: block.contents.map { $0.flatMap(\.words).joined(separator: " / ") }
        case let block as Flow: block.content.flatMap(\.words)
        case let block as BoxBlock: block.content.flatMap(\.words)
        case let block as Keep: block.content.flatMap(\.words)
        case let block as SignatureField: [block.name + ": " + block.caption.words]
        case let block as Picture: [block.alternative ?? ""]
        case let block as Chart: [block.alternative] + block.parts.map { "\($0.label) \($0.amount) \($0.text)" }
        default: []
        }
    }
}

extension Table {
    fileprivate var allWords: [String] {
        let carried = carry.map { ["forward " + $0.forward.words, "brought " + $0.brought.words] } ?? []
        let rows = head + groups.flatMap(\.rows) + foot
        return (caption.map { [$0.content.words] } ?? []) + rows.map(\.words) + carried
    }
}

extension Table.Row {
    var words: String { cells.map { $0.content.flatMap(\.words).joined(separator: " / ") }.joined(separator: " | ") }
}

extension [Inline] {
    /// "*" around bold, "_" around italic, "⏎" for a line break.
    var words: String {
        map { inline in
            switch inline {
            case .text(let text, let look, let link):
                let mark = (look.face.bold ? "*" : "") + (look.face.italic ? "_" : "")
                return mark + text + String(mark.reversed()) + (link.map { "(\($0))" } ?? "")
            case .lineBreak: return "⏎"
            case .pageNumber: return "#page"
            case .pageCount: return "#pages"
            case .footnote(let content, _): return "[" + content.words + "]"
            }
        }.joined()
    }
}
