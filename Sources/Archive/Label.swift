internal import Foundation

/// Names that came from outside, made fit to be shown: one line, composed (NFC), nothing that steers a terminal or the direction of writing.
package enum Label {
    private static let longest = 200

    /// The name of a file without its folders; nil when nothing is left of it.
    package static func file(_ text: String) -> String? {
        let last = text.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        guard let name = line(last), name != ".", name != ".." else { return nil }
        return name
    }

    /// The name of a building; nil when there is none.
    package static func line(_ text: String) -> String? {
        let shown = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .lineSeparator, .paragraphSeparator, .control: " "
            default: scalar
            }
        }.filter { ![.format, .surrogate, .unassigned].contains($0.properties.generalCategory) }
        var name = String(String.UnicodeScalarView(shown)).precomposedStringWithCanonicalMapping
        name = name.split(separator: " ").joined(separator: " ")
        while name.utf8.count > longest { name.removeLast() }
        return name.isEmpty ? nil : name
    }
}
