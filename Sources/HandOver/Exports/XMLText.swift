/// XML as it is written: elements indented, texts escaped, signs that XML forbids left out.
struct XMLText {
    private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private var depth = 0

    mutating func element(_ name: String, with attributes: [(String, String)] = [], _ value: String?) {
        guard let value else { return }
        indent()
        text += "<\(name)\(XMLText.written(attributes))>\(XMLText.escaped(value))</\(XMLText.bare(name))>\n"
    }

    mutating func element(_ name: String, with attributes: [(String, String)] = [], _ content: (inout XMLText) throws -> Void) rethrows {
        indent()
        text += "<\(name)\(XMLText.written(attributes))>\n"
        depth += 1
        try content(&self)
        depth -= 1
        indent()
        text += "</\(XMLText.bare(name))>\n"
    }

    private mutating func indent() { text += String(repeating: "  ", count: depth) }

    private static func bare(_ name: String) -> Substring { name.prefix { $0 != " " } }

    private static func written(_ attributes: [(String, String)]) -> String { attributes.map { " \($0)=\"\(escaped($1))\"" }.joined() }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\n", "\r": escaped += " "
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
