internal import Publishing
internal import Typesetting

/// What an element says about itself beside its type.
extension Archive {
    mutating func writeAttributes(ofElement index: Int) throws(ArchiveFailure) {
        let element = elements[index]
        switch element.role {
        case .headerCell: writeCell(element.attributes, scope: element.attributes.scope ?? .column)
        case .cell: writeCell(element.attributes, scope: nil)
        case .figure:
            guard let words = element.attributes.alternative, !words.isEmpty else { throw ArchiveFailure(.noAlternative(element: index)) }
        case .note:
            out.put("/ID")
            put(noteIdentifier: notes.count)
            notes.append(survey.numbers[survey.elements[index]])
        default: break
        }
        if let words = element.attributes.alternative, !words.isEmpty {
            out.put("/Alt")
            out.put(string: words)
        }
        if let language = element.attributes.language, language != seal.about.language {
            out.put("/Lang")
            out.put(string: language)
        }
    }

    /// A cell of a table (ISO 32000-1 table 349).
    private mutating func writeCell(_ attributes: Structure.Attributes, scope: Structure.Attributes.Scope?) {
        guard scope != nil || attributes.columnSpan > 1 || attributes.rowSpan > 1 else { return }
        out.put("/A<</O/Table")
        switch scope {
        case .column: out.put("/Scope/Column")
        case .row: out.put("/Scope/Row")
        case .both: out.put("/Scope/Both")
        case nil: break
        }
        if attributes.columnSpan > 1 {
            out.put("/ColSpan ")
            out.put(number: attributes.columnSpan)
        }
        if attributes.rowSpan > 1 {
            out.put("/RowSpan ")
            out.put(number: attributes.rowSpan)
        }
        out.put(">>")
    }
}

/// The names of structure types, packed into numbers: they are compared once for each element.
enum RoleNames {
    private static let packed: [(role: Structure.Role, name: UInt64)] = Structure.Role.allCases.map { role in
        (role, role.rawValue.utf8.reduce(0) { $0 << 8 | UInt64($1) })
    }

    /// Whether a name of the file is that of the role. No name has more than eight letters.
    static func matches(_ role: Structure.Role, _ bytes: Bytes, _ name: Range<Int>) -> Bool {
        guard bytes[name.lowerBound] == 0x2F, name.count <= 9 else { return false }
        var word: UInt64 = 0
        for place in name.dropFirst() { word = word << 8 | UInt64(bytes[place]) }
        for known in packed where known.role == role { return known.name == word }
        return false
    }
}
