internal import Domain
package import Typesetting

extension Formatter {
    /// A list of texts or numbers with commas; `and` puts the language's word before the last.
    package static let join = Formatter("join", arguments: ["and"]) { value, arguments, language in
        guard case .list(let values) = value else { return nil }
        let texts = values.compactMap(text)
        guard texts.count == values.count else { return nil }
        guard arguments.contains("and"), let last = texts.last, texts.count > 1 else { return texts.joined(separator: ", ") }
        return texts.dropLast().joined(separator: ", ") + " \(conjunction(language)) " + last
    }

    private static func text(_ value: Value) -> String? {
        switch value {
        case .text(let text): text
        case .integer(let number): String(number)
        default: nil
        }
    }

    private static func conjunction(_ language: Language) -> String {
        switch language {
        case .fr: "et"
        case .nl: "en"
        case .de: "und"
        case .en: "and"
        }
    }
}
