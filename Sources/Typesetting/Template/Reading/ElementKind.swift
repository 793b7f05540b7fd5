/// What an element is called, where it may stand, what it holds, and how it is read.
struct ElementKind: Sendable {
    /// What an element may hold.
    enum Content: String, Sendable, CaseIterable {
        case document, blocks, inlines, items, table, rows, cells, columns, chart, carry, nothing
    }

    let name: String
    let standsIn: Set<Content>
    let holds: Content
    let read: @Sendable (inout ElementReader) -> Element

    init(_ name: String, in standsIn: Set<Content>, holds: Content, read: @escaping @Sendable (inout ElementReader) -> Element) {
        self.name = name
        self.standsIn = standsIn
        self.holds = holds
        self.read = read
    }

    private static func block<Kind: BlockElement>(
        _ name: String, holds: Content, _ read: @escaping @Sendable (inout ElementReader) -> Kind
    ) -> ElementKind {
        ElementKind(name, in: [.blocks, .document], holds: holds) { .block(read(&$0)) }
    }

    private static func inline<Kind: InlineElement>(
        _ name: String, holds: Content, _ read: @escaping @Sendable (inout ElementReader) -> Kind
    ) -> ElementKind {
        ElementKind(name, in: [.inlines, .blocks], holds: holds) { .inline(read(&$0)) }
    }

    private static let texts: [ElementKind] = [
        block("h1", holds: .inlines) { HeadingElement(level: 1, &$0) },
        block("h2", holds: .inlines) { HeadingElement(level: 2, &$0) },
        block("h3", holds: .inlines) { HeadingElement(level: 3, &$0) },
        block("h4", holds: .inlines) { HeadingElement(level: 4, &$0) },
        block("p", holds: .inlines) { ParagraphElement(&$0) },
        block("ul", holds: .items) { ListElement(numbered: false, &$0) },
        block("ol", holds: .items) { ListElement(numbered: true, &$0) },
        ElementKind("li", in: [.items], holds: .blocks) { .item(ItemElement(&$0)) },
    ]

    private static let tables: [ElementKind] = [
        block("table", holds: .table) { TableElement(&$0) },
        ElementKind("caption", in: [.table], holds: .inlines) { .holder(HolderElement(&$0)) },
        ElementKind("head", in: [.table], holds: .rows) { .section(SectionElement(&$0)) },
        ElementKind("foot", in: [.table], holds: .rows) { .section(SectionElement(&$0)) },
        ElementKind("group", in: [.table], holds: .rows) { .group(GroupElement(&$0)) },
        ElementKind("row", in: [.table, .rows], holds: .cells) { .row(RowElement(&$0)) },
        ElementKind("cell", in: [.cells], holds: .blocks) { .cell(CellElement(&$0)) },
        ElementKind("carry", in: [.table], holds: .carry) { .carry(CarryElement(&$0)) },
        ElementKind("forward", in: [.carry], holds: .inlines) { .holder(HolderElement(&$0)) },
        ElementKind("brought", in: [.carry], holds: .inlines) { .holder(HolderElement(&$0)) },
    ]

    private static let frames: [ElementKind] = [
        block("columns", holds: .columns) { ColumnsElement(&$0) },
        ElementKind("column", in: [.columns], holds: .blocks) { .holder(HolderElement(&$0)) },
        block("flow", holds: .blocks) { FlowElement(&$0) },
        block("box", holds: .blocks) { BoxElement(&$0) },
        block("keep", holds: .blocks) { KeepElement(&$0) },
        ElementKind("header", in: [.document], holds: .blocks) { .running(RunningElement(&$0)) },
        ElementKind("footer", in: [.document], holds: .blocks) { .running(RunningElement(&$0)) },
        ElementKind("watermark", in: [.document], holds: .inlines) { .holder(HolderElement(&$0)) },
    ]

    private static let pictures: [ElementKind] = [
        block("image", holds: .nothing) { ImageElement(&$0) },
        block("qr", holds: .nothing) { CodeElement(&$0) },
        block("chart", holds: .chart) { ChartElement(&$0) },
        ElementKind("part", in: [.chart], holds: .nothing) { .chartPart(ChartPartElement(&$0)) },
        block("signature", holds: .inlines) { SignatureElement(&$0) },
        block("rule", holds: .nothing) { RuleElement(&$0) },
        block("space", holds: .nothing) { SpaceElement(&$0) },
        block("page-break", holds: .nothing) { PageBreakElement(&$0) },
    ]

    private static let inlines: [ElementKind] = [
        inline("b", holds: .inlines) { LookElement(&$0) },
        inline("i", holds: .inlines) { LookElement(&$0) },
        inline("u", holds: .inlines) { LookElement(&$0) },
        inline("span", holds: .inlines) { LookElement(&$0) },
        inline("a", holds: .inlines) { LinkElement(&$0) },
        inline("br", holds: .nothing) { BreakElement(&$0) },
        inline("page", holds: .nothing) { PageElement(countsPages: false, &$0) },
        inline("pages", holds: .nothing) { PageElement(countsPages: true, &$0) },
        inline("footnote", holds: .inlines) { FootnoteElement(&$0) },
    ]

    static let all: [String: ElementKind] = Dictionary(
        (texts + tables + frames + pictures + inlines).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    /// Elements that steer, and print nothing themselves.
    static let control = ["if", "elseif", "else", "for", "let", "use"]

    /// What a style sheet may name.
    static let styled: [String] = (Array(all.keys) + ["document"]).filter {
        !["page-break", "space", "br", "keep", "forward", "brought"].contains($0)
    }
}
