/// One element being read: its attributes by their kinds, its children. An attribute that nobody asked for is a fault.
struct ElementReader {
    let element: MarkupElement
    let kind: ElementKind
    let template: TemplateReader
    private var asked: [String] = ["if", "class"]

    init(_ element: MarkupElement, kind: ElementKind, template: TemplateReader) {
        self.element = element
        self.kind = kind
        self.template = template
    }

    var frame: ElementFrame { ElementFrame(name: element.name, place: element.place, rules: template.rules(for: element)) }

    func children() -> [Node] { template.nodes(element.children, in: kind.holds) }

    mutating func value(_ name: String) -> SourceText? {
        asked.append(name)
        return element.attributes.first { $0.name == name }?.value
    }

    func report(_ problem: Problem, _ name: String) {
        let value = element.attributes.first { $0.name == name }?.value
        template.report(problem.at(value?.place(at: 0) ?? element.place))
    }

    mutating func text(_ name: String) -> BoundText? {
        value(name).map { TextReader.read($0, names: template.names, report: template.report) }
    }

    mutating func requiredText(_ name: String) -> BoundText {
        if let text = text(name) { return text }
        template.report(Problem.missingAttribute(name, of: element.name).at(element.place))
        return BoundText(pieces: [], place: element.place)
    }

    /// An attribute without values in it.
    mutating func word(_ name: String) -> String? {
        guard let value = value(name) else { return nil }
        if value.bytes.contains(UInt8(ascii: "{")) { report(.literalAttribute(name), name) }
        return value.string
    }

    mutating func choice<Meaning>(_ name: String, _ known: [(String, Meaning)]) -> Meaning? {
        guard let word = word(name) else { return nil }
        if let found = known.first(where: { $0.0 == word }) { return found.1 }
        report(.unknownValue(word, of: name, known: known.map(\.0)), name)
        return nil
    }

    mutating func flag(_ name: String) -> Bool { choice(name, [("true", true), ("false", false)]) ?? false }

    mutating func length(_ name: String) -> Length? {
        guard let word = word(name) else { return nil }
        guard let length = Length(word), length.number >= 0 else {
            report(.notALength(word), name)
            return nil
        }
        return length
    }

    mutating func count(_ name: String, in range: ClosedRange<Int>) -> Int? {
        guard let word = word(name) else { return nil }
        guard let count = Int(word), range.contains(count) else {
            report(.notACount(word, range), name)
            return nil
        }
        return count
    }

    /// "fit 20mm * 2*".
    mutating func widths(_ name: String) -> [Table.Column.Width] {
        guard let word = word(name) else {
            template.report(Problem.missingAttribute(name, of: element.name).at(element.place))
            return []
        }
        let widths = word.split(whereSeparator: \.isWhitespace).map { (text: String($0), width: Self.width(String($0))) }
        for (text, width) in widths where width == nil { report(.notAWidth(text), name) }
        if widths.isEmpty { report(.notAWidth(""), name) }
        return widths.compactMap(\.width)
    }

    private static func width(_ text: String) -> Table.Column.Width? {
        if text == "fit" { return .fitted }
        if text == "*" { return .share(1) }
        if text.hasSuffix("*") {
            guard let share = Length.number(text.dropLast()), share > 0 else { return nil }
            return .share(share)
        }
        guard let length = Length(text), !length.isRelative, length.number > 0 else { return nil }
        return .fixed(length.number)
    }

    /// Whole numbers and expressions with a sign between them: "{a} {b}", "2/3".
    mutating func integers(_ name: String, separator: Character = " ") -> [IntegerSource] {
        guard let text = text(name) else { return [] }
        var sources: [IntegerSource] = []
        for piece in text.pieces {
            switch piece {
            case .literal(let literal):
                for part in literal.split(whereSeparator: { $0 == separator || $0 == " " }) {
                    if let number = Int64(part) { sources.append(.constant(number)) } else { report(.notAnInteger(String(part)), name) }
                }
            case .value(let printed) where printed.formatters.isEmpty: sources.append(.computed(printed))
            case .value(let printed): template.report(Problem.formattedInteger.at(printed.place))
            case .string(let use): template.report(Problem.notAnInteger("t." + use.key).at(use.place))
            case .choice(_, let prefix): template.report(Problem.notAnInteger("t").at(prefix.place))
            }
        }
        return sources
    }

    mutating func finish() {
        for attribute in element.attributes where !asked.contains(attribute.name) {
            template.report(Problem.unknownAttribute(attribute.name, of: element.name, known: asked).at(attribute.place))
        }
    }
}

/// A whole number of an attribute.
enum IntegerSource: Sendable {
    case constant(Int64)
    case computed(Printed)

    /// For checking.
    var text: BoundText? {
        guard case .computed(let printed) = self else { return nil }
        return BoundText(pieces: [.value(printed)], place: printed.place)
    }
}
