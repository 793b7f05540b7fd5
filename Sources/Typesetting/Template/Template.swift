package import Domain

/// A template, read once and bound to data any number of times: what the markup, styles, parts, pictures and strings of its files say.
package struct Template: Sendable {
    /// The folder of its own files: "minutes".
    package let kind: String
    /// The model that computes on its data: `<document model="minutes">`; its kind when the layout names none.
    package let model: String

    let document: DocumentElement
    let parts: [[Node]]
    let strings: [Language: StringTable]
    let stringKeys: [String]
    let declarations: [Declarations]
    let names: [String]
    let nameNumbers: [String: Int]
    let stepCount: Int

    /// Reads the files. Throws `TemplateFaults` with all that is wrong with them, in the order of the files and lines.
    /// A style may only name `families` when they are given.
    package init(_ files: TemplateFiles, formatters: [Formatter], families: [String]? = nil) throws {
        let reader = TemplateReader(files, formatters: formatters, families: families)
        let document = reader.document()
        let strings = reader.stringTables()
        reader.readParts()
        guard let document, reader.faults.isEmpty else { throw TemplateFaults(reader.faults.inOrder) }
        kind = files.kind
        model = document.model ?? files.kind
        self.document = document
        self.strings = strings
        parts = reader.parts
        stringKeys = reader.names.stringKeys
        declarations = reader.declarations
        names = reader.names.names
        nameNumbers = reader.names.table
        stepCount = reader.names.stepCount
        var structure = StructureCheck(self)
        structure.run()
        guard structure.faults.isEmpty else { throw TemplateFaults(structure.faults.inOrder) }
    }

    /// Binds data: every name is resolved, every value written out in the language. Throws `TemplateFaults`.
    package func manuscript(of view: Value, in language: Language) throws -> Manuscript {
        guard let table = strings[language] else { throw TemplateFaults([Problem.missingLanguage(language).of(stringsFile(language))]) }
        var binding = Binding(self, data: view, language: language, strings: table)
        do {
            return try document.manuscript(&binding)
        } catch let fault as TemplateFault {
            throw TemplateFaults([fault])
        }
    }

    func stringsFile(_ language: Language) -> String { "\(kind)/strings.\(language.rawValue).json" }
}

extension [TemplateFault] {
    /// By file, line and column; what concerns a whole file first.
    var inOrder: [TemplateFault] {
        sorted { ($0.file, $0.line ?? 0, $0.column ?? 0, $0.problem.en) < ($1.file, $1.line ?? 0, $1.column ?? 0, $1.problem.en) }
    }
}
