package import Domain

/// Why a template cannot be used: where, what, and what to do about it.
package struct TemplateFault: Error, Hashable, Sendable {
    /// The file within the templates: "minutes/layout.xml".
    package var file: String
    /// From 1; nil when the whole file is meant.
    package var line: Int?
    package var column: Int?
    package var problem: Localized
    package var advice: Localized?

    package init(file: String, line: Int? = nil, column: Int? = nil, problem: Localized, advice: Localized? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.problem = problem
        self.advice = advice
    }
}

/// All that is wrong with a template, as far as one reading can tell.
package struct TemplateFaults: Error, Hashable, Sendable {
    package var faults: [TemplateFault]

    package init(_ faults: [TemplateFault]) { self.faults = faults }
}

/// Why a manuscript cannot be laid out: a block that no page can hold, a picture that is none.
package struct LayoutFault: Error, Hashable, Sendable {
    package var problem: Localized
    package var advice: Localized?

    package init(problem: Localized, advice: Localized? = nil) {
        self.problem = problem
        self.advice = advice
    }
}
