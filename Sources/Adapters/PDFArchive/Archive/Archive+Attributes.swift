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
        case .list: writeList(element.attributes.numbering)
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

extension Structure.Role {
    /// The raw value as bytes that are there already: each element's name is compared, and there may be many thousands.
    var name: StaticString {
        switch self {
        case .document: "Document"
        case .section: "Sect"
        case .division: "Div"
        case .heading1: "H1"
        case .heading2: "H2"
        case .heading3: "H3"
        case .heading4: "H4"
        case .paragraph: "P"
        case .span: "Span"
        case .link: "Link"
        case .list: "L"
        case .listItem: "LI"
        case .label: "Lbl"
        case .listBody: "LBody"
        case .table: "Table"
        case .tableHead: "THead"
        case .tableBody: "TBody"
        case .tableFoot: "TFoot"
        case .row: "TR"
        case .headerCell: "TH"
        case .cell: "TD"
        case .figure: "Figure"
        case .caption: "Caption"
        case .note: "Note"
        }
    }
}
