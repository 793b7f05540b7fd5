internal import Domain

/// Reads the files of a template once. Collects all faults that it finds.
final class TemplateReader {
    /// More would help nobody.
    static let maximumFaults = 200

    let files: TemplateFiles
    let families: [String]?
    let names: NameTable
    private(set) var faults: [TemplateFault] = []
    private var sheet = StyleSheet()
    private(set) var declarations: [Declarations] = [Declarations()]
    private var ruleNumbers: [String: Int] = [:]
    private(set) var parts: [[Node]] = []
    private var partNumbers: [String: Int] = [:]
    private var unreadParts: [(name: String, number: Int)] = []
    private var images: [String: Image] = [:]

    init(_ files: TemplateFiles, formatters: [Formatter], families: [String]?) {
        self.files = files
        self.families = families
        names = NameTable(formatters: formatters)
        readStyles()
    }

    func report(_ fault: TemplateFault) {
        if faults.count < Self.maximumFaults, !faults.contains(fault) { faults.append(fault) }
    }

    func report(_ problem: Problem, at place: TemplatePlace) { report(problem.at(place)) }

    // MARK: - Files

    func source(_ name: String) -> SourceText? { files.files[name].map { SourceText(file: name, bytes: $0) } }

    private func readStyles() {
        let builtIn = SourceText(file: "built-in.css", bytes: Array(BuiltInStyles.sheet.utf8))
        var sources = [builtIn]
        for name in ["shared/styles.css", "shared/brand.css", files.kind + "/styles.css"] { source(name).map { sources.append($0) } }
        StyleSheetReader.read(sources, into: &sheet, elements: ElementKind.styled, families: families).forEach(report)
    }

    func variable(_ name: String) -> String? { sheet.variables[name] }

    var variables: [String] { Array(sheet.variables.keys) }

    func document() -> DocumentElement? {
        let name = files.kind + "/layout.xml"
        guard let source = source(name) else {
            report(Problem.missingFile(name).of(name))
            return nil
        }
        guard let element = reading({ try MarkupReader.document(source) }) else { return nil }
        guard element.name == "document" else {
            report(.rootExpected("document", found: element.name), at: element.place)
            return nil
        }
        let kind = ElementKind("document", in: [], holds: .document) { .holder(HolderElement(&$0)) }
        var reader = ElementReader(element, kind: kind, template: self)
        let document = DocumentElement(&reader)
        reader.finish()
        readParts()
        return document
    }

    private func reading<Result>(_ read: () throws -> Result) -> Result? {
        do { return try read() } catch let fault as TemplateFault { report(fault) } catch {}
        return nil
    }

    /// The nodes of a string.
    func fragment(_ source: SourceText) -> [Node] {
        nodes(reading { try MarkupReader.fragment(source) } ?? [], in: .inlines)
    }

    func expression(_ source: SourceText) -> Expression? {
        reading { try ExpressionReader.whole(source, names: names) }
    }

    // MARK: - Styles

    /// The number of the declarations for an element and its classes.
    func rules(for element: MarkupElement) -> Int {
        var classes: [String] = []
        if let attribute = element.attributes.first(where: { $0.name == "class" }) {
            for word in StyleValues.words(of: attribute.value) {
                classes.append(word.text)
                if !sheet.classes.contains(word.text) { report(.unknownClass(word.text, known: Array(sheet.classes)), at: word.place) }
            }
        }
        let key = ([element.name] + classes).joined(separator: ".")
        if let number = ruleNumbers[key] { return number }
        ruleNumbers[key] = declarations.count
        declarations.append(sheet.declarations(for: element.name, classes: classes))
        return declarations.count - 1
    }

    // MARK: - Parts

    /// The number of a part, which will be read later.
    func part(_ name: String, at place: TemplatePlace) -> Int? {
        if let number = partNumbers[name] { return number }
        guard partFile(name) != nil else {
            report(.unknownPart(name, known: knownParts), at: place)
            return nil
        }
        partNumbers[name] = parts.count
        unreadParts.append((name, parts.count))
        parts.append([])
        return parts.count - 1
    }

    private func partFile(_ name: String) -> SourceText? {
        source("\(files.kind)/parts/\(name).xml") ?? source("shared/parts/\(name).xml")
    }

    private var knownParts: [String] {
        let folders = ["\(files.kind)/parts/", "shared/parts/"]
        return files.files.keys.compactMap { file in
            folders.first { file.hasPrefix($0) && file.hasSuffix(".xml") }.map { String(file.dropFirst($0.count).dropLast(4)) }
        }
    }

    func readParts() {
        while let (name, number) = unreadParts.popLast() {
            guard let source = partFile(name), let root = reading({ try MarkupReader.document(source) }) else { continue }
            guard root.name == "part" else {
                report(.rootExpected("part", found: root.name), at: root.place)
                continue
            }
            for attribute in root.attributes { report(.unknownAttribute(attribute.name, of: "part", known: []), at: attribute.place) }
            parts[number] = nodes(root.children, in: .blocks)
        }
    }

    // MARK: - Pictures

    /// A picture by its path within the templates.
    func image(_ path: String, at place: TemplatePlace) -> Image? {
        if let image = images[path] { return image }
        let candidates = [path, files.kind + "/" + path, "shared/" + path]
        guard let file = candidates.first(where: { files.files[$0] != nil }), let bytes = files.files[file] else {
            report(.missingPicture(path), at: place)
            return nil
        }
        guard let (format, size) = PictureSize.read(bytes) else {
            report(.brokenPicture(file), at: place)
            return nil
        }
        let image = Image(name: file, format: format, bytes: bytes, size: size)
        images[path] = image
        return image
    }
}
