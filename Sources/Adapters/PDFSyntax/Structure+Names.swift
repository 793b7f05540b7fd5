package import Typesetting

extension Structure.Role {
    /// The raw value as bytes that are there already: each element's name is written, and there may be many thousands.
    package var name: StaticString {
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
