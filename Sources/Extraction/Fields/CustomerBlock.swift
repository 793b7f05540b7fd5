import Domain

/// The address block of the customer. Whatever stands in it – a VAT number, the syndic's street – is not the supplier's.
struct CustomerBlock: Sendable {
    /// The name, when one was found.
    let name: Range<Int>?
    /// The name in full: where the first line says only what it is, the second says which.
    let text: String?
    /// How surely it is the customer, 0 to 1.
    let certainty: Double
    /// The cells of the block and of every repetition of it.
    let cells: Set<Int>

    private static let associations = [
        "acp", "a.c.p", "vme", "v.m.e", "association des coproprietaires", "vereniging van mede-eigenaars", "vereniging van mede eigenaars",
        "copropriete",
        "coproprietaires", "coproprietes", "vereinigung der miteigentumer", "miteigentumergemeinschaft", "miteigentumervereinigung", "mede-eigendom",
        "syndicat des coproprietaires", "association of co-owners", "co-ownership", "residentie", "residence", "residenz", "eigentumergemeinschaft",
        "wohnungseigentumergemeinschaft", "weg",
    ].map { Array($0.utf8) }

    init(_ context: Context) {
        let layout = context.layout
        let named = layout.cells.indices.filter { CustomerBlock.namesAssociation($0, layout) && !CustomerBlock.isProse($0, layout) }
        let labelled = CustomerBlock.labelled(context)
        var cells: Set<Int> = []
        for cell in (named + labelled.map(\.cell)).prefix(40) { cells.formUnion(CustomerBlock.block(from: cell, context)) }
        self.cells = cells
        if let first = named.first {
            let tokens = layout.cells[first].tokens
            let second = tokens.count == 1 ? CustomerBlock.block(from: first, context).filter { $0 > first }.min() : nil
            name = tokens
            text = ([tokens] + (second.map { [layout.cells[$0].tokens] } ?? [])).map(layout.text).joined(separator: " ")
            // Letters of a scan have no check.
            certainty = second != nil ? 0.9 : layout.isRecognized(tokens) ? 0.93 : 0.96
        } else {
            name = labelled.first.map { layout.cells[$0.cell].tokens }
            text = name.map(layout.text)
            certainty = labelled.isEmpty ? 0 : 0.8
        }
    }

    func contains(_ token: Int, in layout: Layout) -> Bool { cells.contains(layout.cellOf[token]) }

    private static func namesAssociation(_ cell: Int, _ layout: Layout) -> Bool {
        let tokens = layout.cells[cell].tokens
        let bytes = Array(tokens.prefix(6).map { layout.tokens[$0].folded }.joined(separator: [0x20]))
        return associations.contains { bytes.starts(with: $0) && (bytes.count > $0.count ? !bytes[$0.count].isAlphanumeric : $0.count > 12) }
    }

    /// A sentence or a table row, not a line of an address.
    private static func isProse(_ cell: Int, _ layout: Layout) -> Bool {
        let tokens = layout.cells[cell].tokens
        return tokens.count > 9 || tokens.contains { layout.tokens[$0].folded.contains(Folding.euro) }
    }

    /// The cells that a label "customer" points at.
    private static func labelled(_ context: Context) -> [(cell: Int, label: Label)] {
        context.labels.of(.customer).prefix(30).compactMap { label in
            let cell = context.layout.cellOf[label.tokens.lowerBound]
            guard context.layout.cells[cell].tokens.lowerBound == label.tokens.lowerBound else { return nil }
            // The label fills its cell, but for signs; what it names stands beside or below.
            guard context.layout.cells[cell].tokens.upperBound - label.tokens.upperBound <= 1 else { return nil }
            let places = context.finder.places(label).filter { context.layout.cellOf[$0.tokens.lowerBound] != cell }
            guard let place = places.last ?? places.first else { return nil }
            guard context.layout.tokens[place.tokens.lowerBound].folded.contains(where: \.isLetter) else { return nil }
            return (context.layout.cellOf[place.tokens.lowerBound], label)
        }
    }

    /// A cell and the lines under it that begin at the same edge, and the line above it.
    private static func block(from cell: Int, _ context: Context) -> Set<Int> {
        let layout = context.layout
        var block: Set<Int> = [cell]
        var last = layout.cells[cell]
        var row = last.row + 1
        while row < layout.rows.count, layout.rows[row].page == layout.rows[last.row].page, block.count < 9 {
            if layout.rows[row].box.top - last.box.bottom > max(18, 2 * last.box.height) { break }
            if let next = layout.rows[row].cells.first(where: { abs(layout.cells[$0].box.left - last.box.left) < 8 }) {
                if isNamed(next, context) { break }
                block.insert(next)
                last = layout.cells[next]
            }
            row += 1
        }
        return block
    }

    /// Another label stands before the cell on its row: a form goes on to its next box.
    private static func isNamed(_ cell: Int, _ context: Context) -> Bool {
        guard cell > context.layout.rows[context.layout.cells[cell].row].cells.lowerBound else { return false }
        let before = context.layout.cells[cell - 1].tokens
        return context.labels[context.layout.cells[cell].row].contains { label in
            label.weight == 1 && before.contains(label.tokens.lowerBound) && [.iban, .bic, .supplier, .paymentReference].contains(label.concept)
        }
    }
}
