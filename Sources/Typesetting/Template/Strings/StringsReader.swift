/// Reads a file of strings: a JSON object (RFC 8259) whose members are strings, forms of a plural, or objects of such. Keys of nested
/// objects are joined with dots. Every string knows where each of its characters was written.
struct StringsReader {
    static let maximumSize = 1 << 20
    static let maximumDepth = 8

    let source: SourceText
    var position = 0
    private var entries: [StringEntry] = []

    static func read(_ source: SourceText) throws -> [StringEntry] {
        guard source.count <= maximumSize else { throw Problem.tooLarge(maximumSize).of(source.file) }
        if let offset = source.bytes.firstInvalidUTF8 { throw Problem.notUTF8.at(source.place(at: offset)) }
        var reader = StringsReader(source: source)
        if source.bytes.starts(with: "\u{FEFF}".utf8) { reader.position = 3 }
        reader.skipSpace()
        guard reader.peek == UInt8(ascii: "{") else { throw reader.fault(.objectExpected) }
        try reader.object(under: "", depth: 0)
        reader.skipSpace()
        guard reader.peek == nil else { throw reader.fault(.unexpected(reader.nextCharacter)) }
        return reader.entries
    }

    private init(source: SourceText) { self.source = source }

    var peek: UInt8? { position < source.count ? source.bytes[position] : nil }

    func fault(_ problem: Problem) -> TemplateFault { problem.at(source.place(at: position)) }

    private mutating func object(under prefix: String, depth: Int) throws {
        guard depth < Self.maximumDepth else { throw fault(.tooDeep(Self.maximumDepth)) }
        var seen: Set<String> = []
        try members { reader, name, place in
            guard seen.insert(name).inserted else { throw Problem.keyTwice(name).at(place) }
            let key = prefix.isEmpty ? name : prefix + "." + name
            switch reader.peek {
            case UInt8(ascii: "\""):
                reader.entries.append(StringEntry(key: key, form: .single(try reader.string()), place: place))
            case UInt8(ascii: "{") where reader.isPlural():
                reader.entries.append(StringEntry(key: key, form: try reader.plural(at: place), place: place))
            case UInt8(ascii: "{"):
                try reader.object(under: key, depth: depth + 1)
            default:
                throw reader.fault(.stringExpected)
            }
        }
    }

    /// A plural says what it counts; looked at before it is read.
    private func isPlural() -> Bool {
        var look = self
        var names: Set<String> = []
        try? look.members { reader, name, _ in
            names.insert(name)
            guard reader.peek == UInt8(ascii: "\"") else { throw reader.fault(.stringExpected) }
            _ = try reader.string()
        }
        return names.contains("count") && (names.contains("other") || names.contains("one"))
    }

    private mutating func plural(at place: TemplatePlace) throws -> StringEntry.Form {
        var forms: [String: SourceText] = [:]
        try members { reader, name, place in
            guard StringEntry.pluralMembers.contains(name) else { throw Problem.unknownPlural(name).at(place) }
            guard forms[name] == nil else { throw Problem.keyTwice(name).at(place) }
            forms[name] = try reader.string()
        }
        guard let count = forms["count"], let one = forms["one"], let other = forms["other"] else { throw Problem.pluralForms.at(place) }
        return .plural(count: count, zero: forms["zero"], one: one, other: other)
    }

    /// Calls for each member, with the reader before its value.
    private mutating func members(_ read: (inout StringsReader, _ name: String, TemplatePlace) throws -> Void) throws {
        position += 1
        skipSpace()
        if peek == UInt8(ascii: "}") {
            position += 1
            return
        }
        while true {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw fault(.stringExpected) }
            let place = source.place(at: position)
            let name = try string().string
            guard !name.isEmpty else { throw Problem.stringKeyEmpty.at(place) }
            skipSpace()
            guard peek == UInt8(ascii: ":") else { throw fault(.signExpected(":")) }
            position += 1
            skipSpace()
            try read(&self, name, place)
            skipSpace()
            let sign = peek
            position += 1
            if sign == UInt8(ascii: "}") { return }
            guard sign == UInt8(ascii: ",") else {
                position -= 1
                throw fault(.signExpected(","))
            }
        }
    }

    mutating func skipSpace() {
        while let byte = peek, byte.isWhiteSpace { position += 1 }
    }

    var nextCharacter: String { source.character(at: position) }
}
