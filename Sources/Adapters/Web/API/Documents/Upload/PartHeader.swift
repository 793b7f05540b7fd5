/// What stands above a part of a form: the name of its field and, for a file, the file's name.
package struct PartHeader: Equatable, Sendable {
    package var field: String?
    /// As it was sent: not fit to be shown, and no path.
    package var file: String?

    /// Reads the lines of a header (RFC 7578, 4.2); lines that say nothing here are passed over.
    package init(_ text: String) {
        for line in text.split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == "content-disposition" else { continue }
            let values = PartHeader.parameters(String(line[line.index(after: colon)...]))
            field = values["name"]
            file = values["filename"]
        }
    }

    /// The values of "form-data; name=\"files\"; filename=\"a.pdf\"" by their names; the first of each counts.
    static func parameters(_ text: String) -> [String: String] {
        var values: [String: String] = [:]
        var rest = text[...].drop { $0 != ";" }.dropFirst()
        while !rest.isEmpty {
            let name = rest.prefix { $0 != "=" && $0 != ";" }
            rest = rest[name.endIndex...]
            var value = ""
            if rest.first == "=" {
                rest = rest.dropFirst()
                value = rest.first == "\"" ? quoted(&rest) : String(rest.prefix { $0 != ";" })
                rest = rest.drop { $0 != ";" }
            }
            rest = rest.dropFirst()
            let key = name.filter { !$0.isWhitespace }.lowercased()
            if values[key] == nil { values[key] = value }
        }
        return values
    }

    /// Within quotation marks programs write \" or, as browsers do, %22 (HTML, multipart form data); a backslash before anything else is one.
    private static func quoted(_ rest: inout Substring) -> String {
        var value = ""
        rest = rest.dropFirst()
        while let character = rest.first, character != "\"" {
            rest = rest.dropFirst()
            if character == "\\", let next = rest.first, next == "\"" || next == "\\" {
                value.append(next)
                rest = rest.dropFirst()
            } else {
                value.append(character)
            }
        }
        for (code, character) in [("%22", "\""), ("%0D", "\r"), ("%0A", "\n")] {
            value = value.split(separator: code, omittingEmptySubsequences: false).joined(separator: character)
        }
        return value
    }
}
