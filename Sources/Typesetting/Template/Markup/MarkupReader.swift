/// Reads well-formed XML (W3C, fifth edition) without document types: elements, attributes, text, comments, the five entities and
/// numeric ones. Stops at the first fault of the form, since what follows would be guesswork. Never fails in another way, whatever the bytes.
struct MarkupReader {
    static let maximumSize = 1 << 20
    static let maximumDepth = 64

    let source: SourceText
    var position = 0

    init(_ source: SourceText) { self.source = source }

    /// A file with one element.
    static func document(_ source: SourceText) throws -> MarkupElement {
        var reader = MarkupReader(source)
        try reader.checkBytes()
        reader.skip("\u{FEFF}")
        try reader.skipProlog()
        guard reader.peek == UInt8(ascii: "<") else { throw reader.fault(.elementExpected) }
        let element = try reader.element(depth: 0)
        try reader.skipMiscellany()
        guard reader.position == source.count else { throw reader.fault(.textAfterEnd) }
        return element
    }

    /// A string: text with elements in it.
    static func fragment(_ source: SourceText) throws -> [MarkupNode] {
        var reader = MarkupReader(source)
        try reader.checkBytes()
        let nodes = try reader.content(depth: 0)
        guard reader.position == source.count else { throw reader.fault(.strayEndTag) }
        return nodes
    }

    var peek: UInt8? { position < source.count ? source.bytes[position] : nil }

    var here: TemplatePlace { source.place(at: position) }

    func fault(_ problem: Problem) -> TemplateFault { problem.at(here) }

    private func checkBytes() throws {
        guard source.count <= Self.maximumSize else { throw Problem.tooLarge(Self.maximumSize).of(source.file) }
        if let offset = source.bytes.firstInvalidUTF8 { throw Problem.notUTF8.at(source.place(at: offset)) }
        let control = source.bytes.firstIndex { $0 < 0x20 && !$0.isWhiteSpace }
        if let control { throw Problem.controlCharacter.at(source.place(at: control)) }
    }

    private mutating func skipProlog() throws {
        if starts("<?xml") {
            guard skip(past: "?>") else { throw fault(.unfinished("<?xml")) }
        }
        try skipMiscellany()
    }

    private mutating func skipMiscellany() throws {
        while true {
            skipWhiteSpace()
            guard starts("<!--") else { break }
            try comment()
        }
        if starts("<!") { throw fault(.documentType) }
        if starts("<?") { throw fault(.instruction) }
    }

    mutating func comment() throws {
        let start = position
        position += 4
        guard skip(past: "-->") else { throw Problem.unfinished("<!--").at(source.place(at: start)) }
    }

    // MARK: - Elements

    private mutating func element(depth: Int) throws -> MarkupElement {
        guard depth < Self.maximumDepth else { throw fault(.tooDeep(Self.maximumDepth)) }
        let place = here
        position += 1
        let name = try self.name()
        let attributes = try self.attributes(of: name)
        if skip("/>") { return MarkupElement(name: name, place: place, attributes: attributes, children: []) }
        guard skip(">") else { throw fault(peek == nil ? .unfinished("<" + name) : .unexpected(nextCharacter)) }
        let children = try content(depth: depth + 1)
        guard starts("</") else { throw Problem.notClosed(name).at(place) }
        let endPlace = here
        position += 2
        let endName = try self.name()
        guard endName == name else { throw Problem.otherEndTag(endName, expected: name, line: place.line).at(endPlace) }
        skipWhiteSpace()
        guard skip(">") else { throw fault(.unfinished("</" + name)) }
        return MarkupElement(name: name, place: place, attributes: attributes, children: children)
    }

    /// Up to the end tag of the element around, or the end.
    private mutating func content(depth: Int) throws -> [MarkupNode] {
        var nodes: [MarkupNode] = []
        var text = SourceText(file: source.file)
        while let byte = peek {
            guard byte == UInt8(ascii: "<") else {
                try characters(into: &text, until: UInt8(ascii: "<"))
                continue
            }
            if starts("<!--") {
                try comment()
                continue
            }
            if starts("<![") { throw fault(.section) }
            if starts("<!") { throw fault(.documentType) }
            if starts("<?") { throw fault(.instruction) }
            if text.count > 0 { nodes.append(.text(text)) }
            text = SourceText(file: source.file)
            if starts("</") { return nodes }
            nodes.append(.element(try element(depth: depth)))
        }
        if text.count > 0 { nodes.append(.text(text)) }
        return nodes
    }

    private mutating func attributes(of element: String) throws -> [MarkupAttribute] {
        var attributes: [MarkupAttribute] = []
        while true {
            let spaced = skipWhiteSpace()
            guard let byte = peek else { throw fault(.unfinished("<" + element)) }
            if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { return attributes }
            guard spaced, byte.beginsName else { throw fault(.unexpected(nextCharacter)) }
            let place = here
            let name = try self.name()
            guard !attributes.contains(where: { $0.name == name }) else { throw Problem.attributeTwice(name).at(place) }
            skipWhiteSpace()
            guard skip("=") else { throw fault(.attributeWithoutValue(name)) }
            skipWhiteSpace()
            attributes.append(MarkupAttribute(name: name, place: place, value: try attributeValue(of: name)))
        }
    }

    private mutating func attributeValue(of name: String) throws -> SourceText {
        guard let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw fault(.attributeWithoutQuotes(name)) }
        let start = here
        position += 1
        var value = SourceText(file: source.file)
        while let byte = peek, byte != quote {
            guard byte != UInt8(ascii: "<") else { throw fault(.lessThanInAttribute) }
            try characters(into: &value, until: quote)
        }
        guard peek == quote else { throw Problem.unfinished(name + "=").at(start) }
        position += 1
        return value
    }
}
