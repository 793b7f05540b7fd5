/// What is computed from data: in braces, in a condition, in a loop. Names are resolved to numbers when the template is read.
enum Expression: Sendable {
    case constant(Value)
    case reference(Reference)
    /// The place in the innermost loop.
    case loop(LoopPart, TemplatePlace)
    /// A string of the document's language, as plain text.
    case string(StringUse)
    indirect case not(Expression)
    indirect case and(Expression, Expression)
    indirect case or(Expression, Expression)
    indirect case compare(Expression, Comparison, Expression, TemplatePlace)

    enum Comparison: String, Sendable, CaseIterable {
        case equal = "=="
        case notEqual = "!="
        case less = "<"
        case greater = ">"
        case lessOrEqual = "<="
        case greaterOrEqual = ">="
    }

    enum LoopPart: String, Sendable, CaseIterable {
        /// From 1.
        case index
        case first
        case last
        case count
    }
}

/// A name and the members on the way to a value: `decision.ballots`. A class, so that a thousand uses cost no copies.
final class Reference: Sendable {
    let first: VariableName
    let steps: [Step]
    let place: TemplatePlace

    init(first: VariableName, steps: [Step], place: TemplatePlace) {
        self.first = first
        self.steps = steps
        self.place = place
    }

    final class Step: Sendable {
        let name: String
        /// Numbered through the template; where a binding remembers at which place of the record it found the name the last time.
        let number: Int
        let place: TemplatePlace

        init(name: String, number: Int, place: TemplatePlace) {
            self.name = name
            self.number = number
            self.place = place
        }
    }
}

/// A variable's name, as a number within one template.
struct VariableName: Sendable, Hashable {
    var number: Int
}

/// `{t.key}`.
final class StringUse: Sendable {
    let key: String
    /// The string's number among those that the template uses.
    let number: Int
    let place: TemplatePlace

    init(key: String, number: Int, place: TemplatePlace) {
        self.key = key
        self.number = number
        self.place = place
    }
}
