/// `<table columns="fit 20mm * 2*">`.
final class TableElement: BlockElement {
    let core: ElementCore
    private let columns: [Table.Column]

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        columns = reader.widths("columns").map { Table.Column($0) }
    }

    func bind(into blocks: inout [any Block], inside outer: StyleNumber, _ binding: inout Binding) throws {
        let style = binding.styles.style(of: frame, inside: outer)
        var table = Table(columns: columns, groups: [], style: binding.styles[style])
        var rows: [Table.Row] = []
        try binding.visit(children) { binding, leaf in
            guard case .element(let element) = leaf else { return }
            if case .row(let row) = element {
                rows.append(try row.row(in: columns.count, inside: style, &binding))
                return
            }
            if !rows.isEmpty { table.groups.append(Table.Group(rows: rows)) }
            rows = []
            try add(element, to: &table, inside: style, &binding)
        }
        if !rows.isEmpty { table.groups.append(Table.Group(rows: rows)) }
        blocks.append(table)
    }

    private func add(_ element: Element, to table: inout Table, inside style: StyleNumber, _ binding: inout Binding) throws {
        switch element {
        case .group(let group): table.groups.append(try group.group(in: columns.count, inside: style, &binding))
        case .section(let section) where section.frame.name == "head": table.head += try section.rows(in: columns.count, inside: style, &binding)
        case .section(let section): table.foot += try section.rows(in: columns.count, inside: style, &binding)
        case .carry(let carry): table.carry = try carry.carry(inside: style, &binding)
        case .holder(let caption):
            let look = binding.styles.style(of: caption.frame, inside: style)
            table.caption = Paragraph(try binding.inlines(caption.children, in: look), style: binding.styles[look])
        default: break
        }
    }
}

/// `<group keep-first="true" repeat-first="true">`: rows that belong together.
final class GroupElement: ElementNode {
    let core: ElementCore
    private let keepsFirst: Bool
    private let repeatsFirst: Bool

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        keepsFirst = reader.flag("keep-first")
        repeatsFirst = reader.flag("repeat-first")
    }

    func group(in columns: Int, inside outer: StyleNumber, _ binding: inout Binding) throws -> Table.Group {
        let style = binding.styles.style(of: frame, inside: outer)
        var rows: [Table.Row] = []
        try binding.visit(children) { binding, leaf in
            guard case .element(.row(let row)) = leaf else { return }
            rows.append(try row.row(in: columns, inside: style, &binding))
        }
        return Table.Group(rows: rows, keepsFirst: keepsFirst, repeatsFirst: repeatsFirst)
    }
}

/// `<head>` and `<foot>` of a table.
final class SectionElement: ElementNode {
    let core: ElementCore

    init(_ reader: inout ElementReader) { core = ElementCore(reader) }

    func rows(in columns: Int, inside outer: StyleNumber, _ binding: inout Binding) throws -> [Table.Row] {
        let style = binding.styles.style(of: frame, inside: outer)
        let isHead = frame.name == "head"
        var rows: [Table.Row] = []
        try binding.visit(children) { binding, leaf in
            guard case .element(.row(let row)) = leaf else { return }
            rows.append(try row.row(in: columns, inside: style, isHead: isHead, &binding))
        }
        enclose(&rows, in: binding.styles[style])
        return rows
    }

    /// The ground of the section lies under its rows, its lines go around them all.
    private func enclose(_ rows: inout [Table.Row], in section: Style) {
        guard section.background != nil || section.border != Border() else { return }
        for index in rows.indices {
            var box = rows[index].style ?? Declarations().style(inside: section)
            box.background = box.background ?? section.background
            box.border.left = section.border.left ?? box.border.left
            box.border.right = section.border.right ?? box.border.right
            if index == 0 { box.border.top = section.border.top ?? box.border.top }
            if index == rows.count - 1 { box.border.bottom = section.border.bottom ?? box.border.bottom }
            rows[index].style = box
        }
    }
}
