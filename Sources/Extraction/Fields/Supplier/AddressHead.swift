import Domain

/// Whether a name heads an address, and whose.
struct AddressHead {
    let context: Context

    /// The lines under a chunk that is a line of its own, when a postal code is among them: it heads an address.
    func lines(under chunk: NameChunk) -> [Int]? {
        let layout = context.layout
        let cell = layout.cells[chunk.cell]
        guard chunk.tokens == cell.tokens, !isValue(chunk.cell) else { return nil }
        var last = cell
        var block: [Int] = []
        var hasTown = false
        for row in (cell.row + 1)..<max(cell.row + 1, min(layout.rows.count, cell.row + 14)) {
            guard let next = layout.rows[row].cells.first(where: { abs(layout.cells[$0].box.left - cell.box.left) < 8 }) else { continue }
            guard layout.cells[next].box.top - last.box.bottom < max(20, 2 * last.box.height) else { break }
            last = layout.cells[next]
            block.append(next)
            hasTown =
                hasTown || block.count < 7 && last.tokens.count > 1 && last.tokens.prefix(2).contains { PostalCode.isOne(layout.tokens[$0].folded) }
        }
        return hasTown ? block : nil
    }

    /// The cell before it on the row ends with a colon: a value of a form.
    private func isValue(_ cell: Int) -> Bool {
        let layout = context.layout
        guard cell > layout.rows[layout.cells[cell].row].cells.lowerBound, let last = layout.cells[cell - 1].tokens.last else { return false }
        return layout.tokens[last].folded.last == 0x3A
    }

    /// Another line of the same block, right over it.
    func lineAbove(_ chunk: NameChunk) -> Int? {
        let layout = context.layout
        let cell = layout.cells[chunk.cell]
        guard cell.row > 0, layout.rows[cell.row - 1].page == layout.rows[cell.row].page else { return nil }
        return layout.rows[cell.row - 1].cells.first {
            abs(layout.cells[$0].box.left - cell.box.left) < 8 && cell.box.top - layout.cells[$0].box.bottom < max(6, cell.box.height)
        }
    }

    /// A tax number that is not called the customer's stands in the lines of an address.
    func holdsTaxNumber(_ block: [Int]) -> Bool {
        let cells = Set(block)
        return context.values.taxNumbers.contains { found in
            cells.contains(context.layout.cellOf[found.tokens.lowerBound]) && !context.labels.row(found.row, has: .customerTaxNumber)
        }
    }

    /// The chunk begins an address line: "Name • Street 1 • 12345 City".
    func sendsLine(_ chunk: NameChunk) -> Bool {
        let cell = context.layout.cells[chunk.cell]
        guard chunk.tokens.lowerBound == cell.tokens.lowerBound, cell.tokens.count > chunk.tokens.count + 2 else { return false }
        return cell.tokens.dropFirst(chunk.tokens.count).contains { token in
            PostalCode.isOne(context.layout.tokens[token].folded)
        }
    }
}
