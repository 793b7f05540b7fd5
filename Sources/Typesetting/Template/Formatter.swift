package import Domain

/// Writes a value as text, in a language: `{amount|money}`, `{date|date:long}`. The values are data of the caller; the arguments stand in the
/// template.
package struct Formatter: Sendable {
    package var name: String
    /// Nil when the value is not of a kind that this writes, or an argument is unknown.
    package var write: @Sendable (_ value: Value, _ arguments: [String], _ language: Language) -> String?
    /// The arguments that it knows; the template is checked against them. "*" stands for any: the name of a member, for example.
    package var arguments: [String]

    package init(
        _ name: String, arguments: [String] = [], write: @escaping @Sendable (_ value: Value, _ arguments: [String], _ language: Language) -> String?
    ) {
        self.name = name
        self.arguments = arguments
        self.write = write
    }

    func knows(_ argument: String) -> Bool { arguments.contains(argument) || arguments.contains("*") }
}
