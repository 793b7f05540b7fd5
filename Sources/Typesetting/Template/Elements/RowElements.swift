/// `<row>`; what it adds to the sums that are carried stands in `carry`.
final class RowElement: ElementNode {
    let core: ElementCore
    private let carried: [IntegerSource]
    private let keepsWithPrevious: Bool

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        carried = reader.integers("carry")
        keepsWithPrevious = reader.flag("keep-with-previous")
    }

    var integers: [IntegerSource] { carried }

    func row(in columns: Int, inside outer: StyleNumber, isHead: Bool = false, _ binding: inout Binding) throws -> Table.Row {
        let style = binding.styles.style(of: frame, inside: outer)
        var cells: [Table.Cell] = []
        cells.reserveCapacity(children.count)
        var width = 0
        try binding.visit(children) { binding, leaf in
            guard case .element(.cell(let cell)) = leaf else { return }
            let made = try cell.cell(inside: style, isHead: isHead, &binding)
            width += made.columnSpan
            if width > columns { throw Problem.tooManyCells(columns).at(cell.frame.place) }
            cells.append(made)
        }
        let sums = try carried.map { try binding.integer($0) ?? 0 }
        // Most rows have no box: those carry no style.
        let box = binding.styles[style]
        let hasBox = box.background != nil || box.border != Border()
        return Table.Row(cells: cells, style: hasBox ? box : nil, carried: sums, keepsWithPrevious: keepsWithPrevious)
    }
}

/// `<cell>`; in a head it heads its column.
final class CellElement: ElementNode {
    let core: ElementCore
    private let columnSpan: Int
    private let rowSpan: Int
    private let heads: Structure.Attributes.Scope?

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        columnSpan = reader.count("span", in: 1...100) ?? 1
        rowSpan = reader.count("rows", in: 1...100) ?? 1
        heads = reader.choice("heads", [("column", .column), ("row", .row), ("both", .both)])
    }

    func cell(inside outer: StyleNumber, isHead: Bool, _ binding: inout Binding) throws -> Table.Cell {
        let style = binding.styles.style(of: frame, inside: outer)
        return Table.Cell(
            try binding.blocks(children, inside: style), columnSpan: columnSpan, rowSpan: rowSpan, heads: heads ?? (isHead ? .column : nil),
            style: binding.styles[style])
    }
}

/// `<carry columns="5 6" format="money">`: subtotals at the end and the start of pages.
final class CarryElement: ElementNode {
    let core: ElementCore
    private let columns: [Int]
    private let format: Printed.Applied?

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        columns = reader.integers("columns").compactMap { if case .constant(let number) = $0, number >= 1 { Int(clamping: number) } else { nil } }
        format = reader.formatter("format")
        if columns.isEmpty { reader.report(.notACount("", 1...99), "columns") }
    }

    func carry(inside outer: StyleNumber, _ binding: inout Binding) throws -> Table.Carry {
        let style = binding.styles.style(of: frame, inside: outer)
        var carry = Table.Carry(forward: [], brought: [], columns: columns.map { $0 - 1 }, style: binding.styles[style], write: writer(binding))
        try binding.visit(children) { binding, leaf in
            guard case .element(.holder(let holder)) = leaf else { return }
            let look = binding.styles.style(of: holder.frame, inside: style)
            let content = try binding.inlines(holder.children, in: look)
            if holder.frame.name == "forward" { carry.forward = content } else { carry.brought = content }
        }
        return carry
    }

    private func writer(_ binding: Binding) -> @Sendable (Int64) -> String {
        guard let format else { return { String($0) } }
        let language = binding.language
        return { format.formatter.write(.integer($0), format.arguments, language) ?? String($0) }
    }
}
