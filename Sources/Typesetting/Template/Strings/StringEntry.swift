internal import Domain

/// A string of a language, as it was written.
struct StringEntry: Sendable {
    var key: String
    var form: Form
    var place: TemplatePlace

    enum Form: Sendable {
        case single(SourceText)
        /// By the number that an expression counts.
        case plural(count: SourceText, zero: SourceText?, one: SourceText, other: SourceText)
    }

    static let pluralMembers = ["count", "zero", "one", "other"]
}

/// A string, read.
final class BoundString: Sendable {
    let forms: Forms
    let place: TemplatePlace

    init(_ forms: Forms, place: TemplatePlace) {
        self.forms = forms
        self.place = place
    }

    enum Forms: Sendable {
        case single([Node])
        case plural(count: Expression, TemplatePlace, zero: [Node]?, one: [Node], other: [Node])
    }

    /// All that it can become.
    var variants: [[Node]] {
        switch forms {
        case .single(let nodes): [nodes]
        case .plural(_, _, let zero, let one, let other): [zero ?? [], one, other]
        }
    }
}

/// The strings of one language.
struct StringTable: Sendable {
    /// By the number of the string's key; nil where this language lacks it.
    var strings: [BoundString?] = []
    /// By the number of a prefix: what a value chooses.
    var choices: [[String: Int]] = []

    /// French counts nothing as one (Unicode CLDR, plural rules); Dutch, German and English do not.
    static func isOne(_ count: Int64, in language: Language) -> Bool {
        language == .fr ? count == 0 || count == 1 || count == -1 : count == 1 || count == -1
    }
}
