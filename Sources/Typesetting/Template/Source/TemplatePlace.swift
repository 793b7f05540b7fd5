internal import Domain

/// Where something stands in a file of a template.
struct TemplatePlace: Sendable, Hashable {
    /// The file within the templates: "minutes/layout.xml".
    var file: String
    /// From 1.
    var line: Int
    /// From 1, in characters of the file as an editor counts them (Unicode scalars).
    var column: Int

    init(file: String, line: Int = 1, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }
}

/// What is wrong, before it is known where.
struct Problem: Sendable, Hashable {
    var text: Localized
    var advice: Localized?

    init(_ text: Localized, advice: Localized? = nil) {
        self.text = text
        self.advice = advice
    }

    func at(_ place: TemplatePlace) -> TemplateFault {
        TemplateFault(file: place.file, line: place.line, column: place.column, problem: text, advice: advice)
    }

    /// A fault of a whole file.
    func of(_ file: String) -> TemplateFault { TemplateFault(file: file, problem: text, advice: advice) }
}
