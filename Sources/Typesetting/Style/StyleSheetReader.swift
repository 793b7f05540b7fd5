/// Reads the part of CSS that templates know: rules for elements and classes, and names for values in `:root`.
struct StyleSheetReader {
    static let maximumSize = 1 << 20

    let source: SourceText
    var position = 0
    /// What can be named: elements of the markup, and the families of the fonts when they are known.
    let elements: [String]
    let families: [String]?
    var faults: [TemplateFault] = []

    private let readsVariables: Bool

    /// Adds the rules of files to a sheet; what is wrong is left out and told. Variables count wherever they stand, and a later file's
    /// win: a house's colours change rules that were written before.
    static func read(_ sources: [SourceText], into sheet: inout StyleSheet, elements: [String], families: [String]?) -> [TemplateFault] {
        var faults: [TemplateFault] = []
        let sound = sources.filter { source in
            if source.count > maximumSize { faults.append(Problem.tooLarge(maximumSize).of(source.file)) }
            let offset = source.bytes.firstInvalidUTF8
            if let offset { faults.append(Problem.notUTF8.at(source.place(at: offset))) }
            return source.count <= maximumSize && offset == nil
        }
        for readsVariables in [true, false] {
            for source in sound {
                var reader = StyleSheetReader(source: source, elements: elements, families: families, readsVariables: readsVariables)
                reader.rules(into: &sheet)
                // The form of the files is looked at the second time.
                if !readsVariables { faults += reader.faults }
            }
        }
        return faults
    }

    private init(source: SourceText, elements: [String], families: [String]?, readsVariables: Bool) {
        self.source = source
        self.elements = elements
        self.families = families
        self.readsVariables = readsVariables
    }

    var peek: UInt8? { position < source.count ? source.bytes[position] : nil }

    private mutating func rules(into sheet: inout StyleSheet) {
        do {
            try skipSpace()
            while peek != nil {
                try rule(into: &sheet)
                try skipSpace()
            }
        } catch let fault as TemplateFault { faults.append(fault) } catch {}
    }

    private mutating func rule(into sheet: inout StyleSheet) throws {
        if peek == UInt8(ascii: "@") { throw Problem.atRule.at(source.place(at: position)) }
        if skip(":root") {
            try skipSpace()
            for (name, value) in try block() { variable(name, value, in: &sheet) }
            return
        }
        let selectors = try self.selectors()
        let block = try self.block()
        if readsVariables { return }
        var declarations = Declarations()
        for (name, value) in block {
            do {
                let values = StyleValues(try expand(value, sheet), families: families)
                try declarations.set(name.string, to: values, at: name.place(at: 0))
            } catch let fault as TemplateFault { faults.append(fault) } catch {}
        }
        for selector in selectors { sheet.add(StyleSheet.Rule(selector: selector, declarations: declarations)) }
    }

    private mutating func variable(_ name: SourceText, _ value: SourceText, in sheet: inout StyleSheet) {
        guard name.string.hasPrefix("--") else {
            faults.append(Problem.notAVariable(name.string).at(name.place(at: 0)))
            return
        }
        if readsVariables { sheet.variables[name.string] = value.string }
    }

    // MARK: - Selectors

    private mutating func selectors() throws -> [StyleSheet.Selector] {
        var selectors: [StyleSheet.Selector] = []
        while true {
            try skipSpace()
            if let selector = try selector() { selectors.append(selector) }
            try skipSpace()
            if skip(",") { continue }
            guard peek == UInt8(ascii: "{") else { throw Problem.selector.at(source.place(at: position)) }
            return selectors
        }
    }

    private mutating func selector() throws -> StyleSheet.Selector? {
        let place = source.place(at: position)
        var selector = StyleSheet.Selector()
        if peek?.beginsName == true { selector.element = name() }
        if skip(".") {
            guard peek?.beginsName == true else { throw Problem.selector.at(source.place(at: position)) }
            selector.className = name()
        }
        guard selector != StyleSheet.Selector() else { throw Problem.selector.at(place) }
        if let element = selector.element, !elements.contains(element) {
            faults.append(Problem.unknownSelector(element, known: elements).at(place))
            return nil
        }
        return selector
    }

    // MARK: - Declarations

    /// "{ name: value; … }" as it was written.
    private mutating func block() throws -> [(name: SourceText, value: SourceText)] {
        let start = position
        guard skip("{") else { throw Problem.selector.at(source.place(at: position)) }
        var result: [(name: SourceText, value: SourceText)] = []
        while true {
            try skipSpace()
            if skip(";") { continue }
            if skip("}") { return result }
            guard peek != nil else { throw Problem.unfinished("{").at(source.place(at: start)) }
            let nameStart = position
            guard !name().isEmpty else { throw Problem.declaration.at(source.place(at: nameStart)) }
            let name = source.slice(nameStart..<position)
            try skipSpace()
            guard skip(":") else { throw Problem.declaration.at(source.place(at: position)) }
            try skipSpace()
            result.append((name, value()))
        }
    }

    private mutating func value() -> SourceText {
        let start = position
        var quote: UInt8?
        while let byte = peek {
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "}") {
                break
            }
            position += 1
        }
        var end = position
        while end > start, source.bytes[end - 1].isWhiteSpace { end -= 1 }
        return source.slice(start..<end)
    }
}
