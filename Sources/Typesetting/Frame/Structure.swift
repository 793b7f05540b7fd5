/// The logical structure of a document (ISO 32000-1 §14.8), which a screen reader follows: a tree in reading order.
package struct Structure: Sendable {
    /// Parents come before their children. The first is the document itself.
    package private(set) var nodes: [Node]

    package init() { nodes = [Node(role: .document, parent: nil)] }

    package static let root = Node.ID(index: 0)

    /// Adds a node as the last child of another.
    package mutating func add(_ role: Role, in parent: Node.ID, _ attributes: Attributes = Attributes()) -> Node.ID {
        nodes.append(Node(role: role, parent: parent, attributes: attributes))
        return Node.ID(index: nodes.count - 1)
    }

    package subscript(id: Node.ID) -> Node { nodes[id.index] }

    package struct Node: Sendable {
        package var role: Role
        package var parent: ID?
        package var attributes: Attributes

        package init(role: Role, parent: ID?, attributes: Attributes = Attributes()) {
            self.role = role
            self.parent = parent
            self.attributes = attributes
        }

        package struct ID: Sendable, Hashable {
            /// Small, since each mark has one.
            private let number: Int32

            package init(index: Int) { number = Int32(index) }

            package var index: Int { Int(number) }
        }
    }

    package struct Attributes: Sendable, Hashable {
        /// What a header cell heads.
        package var scope: Scope?
        private var columns: UInt16
        private var rows: UInt16
        /// None or one: a list takes the room of a reference.
        private var kept: [Details] = []

        /// What few nodes have, kept apart: a long table has a node for each of its cells, and those are to stay small.
        private struct Details: Sendable, Hashable {
            var alternative: String?
            var language: String?
            var numbering: Numbering?
        }

        package init(
            alternative: String? = nil, scope: Scope? = nil, columnSpan: Int = 1, rowSpan: Int = 1, language: String? = nil,
            numbering: Numbering? = nil
        ) {
            self.scope = scope
            columns = UInt16(clamping: columnSpan)
            rows = UInt16(clamping: rowSpan)
            if alternative != nil || language != nil || numbering != nil {
                details = Details(alternative: alternative, language: language, numbering: numbering)
            }
        }

        private var details: Details {
            get { kept.first ?? Details() }
            set { kept = newValue == Details() ? [] : [newValue] }
        }

        package var columnSpan: Int {
            get { Int(columns) }
            set { columns = UInt16(clamping: newValue) }
        }

        package var rowSpan: Int {
            get { Int(rows) }
            set { rows = UInt16(clamping: newValue) }
        }

        /// What a figure shows, in words.
        package var alternative: String? {
            get { details.alternative }
            set { details.alternative = newValue }
        }

        /// Another language than the document's (BCP 47).
        package var language: String? {
            get { details.language }
            set { details.language = newValue }
        }

        /// How the items of a list are told apart.
        package var numbering: Numbering? {
            get { details.numbering }
            set { details.numbering = newValue }
        }

        /// ISO 32000-1 table 347; any sign that does not count is a disc.
        package enum Numbering: String, Sendable, Hashable {
            case disc = "Disc"
            case decimal = "Decimal"
            case lowerLetters = "LowerAlpha"
            case upperLetters = "UpperAlpha"

            /// By the label of the first item: "1.", "a)", "B." or a sign.
            package init(label: String) {
                let letters = label.unicodeScalars.filter { !"().-° \u{A0}".unicodeScalars.contains($0) }
                switch letters.first {
                case let first? where ("0"..."9").contains(first): self = .decimal
                case let first? where letters.count == 1 && ("a"..."z").contains(first): self = .lowerLetters
                case let first? where letters.count == 1 && ("A"..."Z").contains(first): self = .upperLetters
                default: self = .disc
                }
            }
        }

        package enum Scope: String, Sendable, Hashable {
            case row = "Row"
            case column = "Column"
            case both = "Both"
        }
    }

    /// The standard structure types that are used, by their names in the file.
    package enum Role: String, Sendable, Hashable, CaseIterable {
        case document = "Document"
        case section = "Sect"
        case division = "Div"
        case heading1 = "H1"
        case heading2 = "H2"
        case heading3 = "H3"
        case heading4 = "H4"
        case paragraph = "P"
        case span = "Span"
        case link = "Link"
        case list = "L"
        case listItem = "LI"
        case label = "Lbl"
        case listBody = "LBody"
        case table = "Table"
        case tableHead = "THead"
        case tableBody = "TBody"
        case tableFoot = "TFoot"
        case row = "TR"
        case headerCell = "TH"
        case cell = "TD"
        case figure = "Figure"
        case caption = "Caption"
        case note = "Note"
    }
}
