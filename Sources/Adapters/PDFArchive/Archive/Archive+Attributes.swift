internal import PDFSyntax
internal import Publishing
internal import Typesetting

/// What an element says about itself beside its type.
extension Archive {
    /// What a node of the structure says, in its element of a number.
    mutating func writeAttributes(of node: Int, number: Int) throws(ArchiveFailure) {
        switch nodes[node].role {
        case .headerCell: writeCell(node, scope: nodes[node].attributes.scope ?? .column)
        case .cell: writeCell(node, scope: nil)
        case .figure:
            guard nodes[node].attributes.alternative?.isEmpty == false else { throw ArchiveFailure(.noAlternative(element: node)) }
        case .list: writeList(nodes[node].attributes.numbering)
        case .note:
            out.put("/ID")
            put(noteIdentifier: notes.count)
            notes.append(number)
        default: break
        }
        if let words = nodes[node].attributes.alternative, !words.isEmpty {
            out.put("/Alt")
            out.put(string: words)
        }
        if let language = nodes[node].attributes.language, language != seal.about.language {
            out.put("/Lang")
            out.put(string: language)
        }
    }

    /// A list whose items have labels says how they are numbered (ISO 32000-1 table 347).
    private mutating func writeList(_ numbering: Structure.Attributes.Numbering?) {
        switch numbering {
        case .disc: out.put("/A<</O/List/ListNumbering/Disc>>")
        case .decimal: out.put("/A<</O/List/ListNumbering/Decimal>>")
        case .lowerLetters: out.put("/A<</O/List/ListNumbering/LowerAlpha>>")
        case .upperLetters: out.put("/A<</O/List/ListNumbering/UpperAlpha>>")
        case nil: break
        }
    }

    /// A cell of a table (ISO 32000-1 table 349).
    private mutating func writeCell(_ node: Int, scope: Structure.Attributes.Scope?) {
        let (columns, rows) = (nodes[node].attributes.columnSpan, nodes[node].attributes.rowSpan)
        guard scope != nil || columns > 1 || rows > 1 else { return }
        out.put("/A<</O/Table")
        switch scope {
        case .column: out.put("/Scope/Column")
        case .row: out.put("/Scope/Row")
        case .both: out.put("/Scope/Both")
        case nil: break
        }
        if columns > 1 {
            out.put("/ColSpan ")
            out.put(number: columns)
        }
        if rows > 1 {
            out.put("/RowSpan ")
            out.put(number: rows)
        }
        out.put(">>")
    }
}
