import Domain

/// What a label says about a value.
struct Link: Sendable {
    let label: Label
    /// 0 to 1: the weight of the words times how near they stand.
    let strength: Double
    /// The label stands before the value on its row, not above it.
    let isBeside: Bool

    var concept: Concept { label.concept }
}

/// Pairs values with the labels that govern them: the nearest before them on the row, the nearest above them in the column.
struct LabelPairing: Sendable {
    let layout: Layout
    let labels: Labels

    /// The labels that bear on a value, strongest first. A second label on the same side counts for half.
    func links<Value>(_ found: Found<Value>) -> [Link] {
        (beside(found) + above(found) + qualifying(found) + wrapped(found) + captions(found)).sorted { $0.strength > $1.strength }
    }

    /// Words right behind an amount that say which sum it is: "813,44 EUR exclusief btw".
    private func qualifying<Value>(_ found: Found<Value>) -> [Link] {
        let bytes = layout.rows[found.row].bytes
        return labels[found.row].filter { label in
            guard label.weight == Vocabulary.qualifier, label.concept == .totalExcl || label.concept == .totalIncl else { return false }
            guard label.bytes.lowerBound >= found.bytes.upperBound, label.bytes.lowerBound - found.bytes.upperBound < 3 else { return false }
            return !bytes[found.bytes.upperBound..<label.bytes.lowerBound].contains(0x09)
        }.map { Link(label: $0, strength: 0.9, isBeside: true) }
    }

    /// A line of a text ends with the label, the next begins with the value.
    private func wrapped<Value>(_ found: Found<Value>) -> [Link] {
        let cell = layout.cells[layout.cellOf[found.tokens.lowerBound]]
        guard cell.tokens.lowerBound == found.tokens.lowerBound, found.row > 0, layout.rows[found.row - 1].page == layout.rows[found.row].page else {
            return []
        }
        return labels[found.row - 1].filter { label in
            let before = layout.cells[layout.cellOf[label.tokens.upperBound - 1]]
            guard before.tokens.upperBound - label.tokens.upperBound <= 0, before.tokens.count > label.length + 2 else { return false }
            return abs(before.box.left - cell.box.left) < 4 && cell.box.top - before.box.bottom < before.box.height
        }.map { Link(label: $0, strength: $0.weight * 0.9, isBeside: true) }
    }

    /// Labels under a value, as captions: small cells of their own, with nothing of their column under them.
    private func captions<Value>(_ found: Found<Value>) -> [Link] {
        let box = layout.box(found.tokens)
        for row in found.row + 1..<min(layout.rows.count, found.row + 4) {
            guard layout.rows[row].page == layout.rows[found.row].page, layout.rows[row].box.top - box.bottom < 2.2 * max(box.height, 6) else {
                break
            }
            let hits = labels[row].filter { overlaps($0.box, box) && isCaption($0) }
            if !hits.isEmpty { return hits.map { Link(label: $0, strength: $0.weight * 0.85, isBeside: false) } }
        }
        return []
    }

    /// The label fills its cell, and the place under it is empty.
    func isCaption(_ label: Label) -> Bool {
        let cell = layout.cells[layout.cellOf[label.tokens.lowerBound]]
        guard cell.tokens.upperBound - label.tokens.upperBound <= 1, cell.tokens.count <= label.length + 1 else { return false }
        // What stands beside it is another label, or nothing.
        let beside = layout.cellOf[label.tokens.lowerBound] + 1
        if beside < layout.rows[label.row].cells.upperBound {
            let first = layout.cells[beside].tokens.lowerBound
            guard labels[label.row].contains(where: { $0.tokens.lowerBound == first }) else { return false }
        }
        let next = label.row + 1..<min(layout.rows.count, label.row + 3)
        return !next.contains { row in
            layout.rows[row].page == layout.rows[label.row].page
                && layout.rows[row].box.top - label.box.bottom < 1.6 * layout.cells[layout.cellOf[label.tokens.lowerBound]].box.height
                && layout.rows[row].cells.contains { layout.cells[$0].box.horizontalOverlap(label.box) > 0.1 }
        }
    }

    /// How strongly a concept is said of a date, when no other is said more strongly.
    func strength(_ found: Found<CalendarDate>, _ concept: Concept) -> (strength: Double, label: Label)? {
        let links = links(found).filter { Concept.ofDates.contains($0.concept) }
        guard let own = links.first(where: { $0.concept == concept }), let top = links.first else { return nil }
        return top.strength > own.strength + 0.02 ? (own.strength * 0.5, own.label) : (own.strength, own.label)
    }

    private func beside<Value>(_ found: Found<Value>) -> [Link] {
        var links: [Link] = []
        var nearest: Range<Int>?
        for label in labels[found.row].reversed() where label.bytes.upperBound <= found.bytes.lowerBound {
            if let nearest, nearest != label.bytes, links.count > 3 { break }
            let factor = nearness(label.bytes.upperBound..<found.bytes.lowerBound, layout.rows[found.row].bytes)
            let second = nearest != nil && nearest != label.bytes && links.first?.concept != label.concept
            let prose = isProse(label, beside: found.tokens.lowerBound) ? 0.3 : 1
            links.append(Link(label: label, strength: label.weight * factor * prose * (second ? 0.5 : 1), isBeside: true))
            if nearest == nil { nearest = label.bytes }
        }
        return links
    }

    /// A word of a sentence in another cell says nothing of a value.
    private func isProse(_ label: Label, beside token: Int) -> Bool {
        let cell = layout.cellOf[label.tokens.lowerBound]
        return cell != layout.cellOf[token] && layout.cells[cell].tokens.count > 8
    }

    /// How near a label is by what stands between it and the value.
    private func nearness(_ gap: Range<Int>, _ bytes: [UInt8]) -> Double {
        var (words, tabs, inside) = (0, 0, false)
        for index in gap {
            if bytes[index] == 0x09 { tabs += 1 }
            let isWord = bytes[index].isAlphanumeric
            if isWord && !inside { words += 1 }
            inside = isWord
        }
        let byWords =
            switch words {
            case 0: 1.0
            case 1: 0.93
            case 2: 0.88
            case 3: 0.8
            case 4...6: 0.62
            default: 0.35
            }
        return byWords * (tabs > 1 ? 0.93 : 1)
    }

    private func above<Value>(_ found: Found<Value>) -> [Link] {
        let box = layout.box(found.tokens)
        var factor = 0.95
        var row = found.row - 1
        var steps = 0
        while row >= 0, steps < 5, layout.rows[row].page == layout.rows[found.row].page {
            let gap = box.top - layout.rows[row].box.bottom
            if gap > 3.2 * max(box.height, 6) { break }
            var hits = labels[row].filter { overlaps($0.box, box) }
            var extent = 1.0
            if hits.isEmpty, layout.rows[row].cells.count > 1 {
                hits = labels[row].filter { isInExtent(box, of: $0) }
                extent = 0.92
            }
            if !hits.isEmpty {
                let distance = gap < 0.9 * box.height ? 1 : gap < 1.8 * box.height ? 0.93 : 0.75
                let head = labels.itemHeads.contains(row) || labels.itemHeads.contains(row - 1) ? 0.4 : 1
                return hits.map { label in
                    let prose = isProse(label, beside: found.tokens.lowerBound) ? 0.3 : 1
                    return Link(label: label, strength: label.weight * factor * distance * extent * head * prose, isBeside: false)
                }
            }
            if layout.rows[row].cells.contains(where: { layout.cells[$0].box.horizontalOverlap(box) > 0.1 }) { factor *= 0.6 }
            row -= 1
            steps += 1
        }
        return []
    }

    /// A label stands over a value when they share half the width of the smaller, or begin or end together.
    private func overlaps(_ label: Box, _ value: Box) -> Bool {
        label.horizontalOverlap(value) > 0.5 || abs(label.left - value.left) < 4 || abs(label.right - value.right) < 4
    }

    /// A box of a form: the label at its left, the value at its right, up to where the next cell of the labels begins.
    func isInExtent(_ value: Box, of label: Label) -> Bool {
        let cell = layout.cellOf[label.tokens.lowerBound]
        guard layout.cells[cell].tokens.count <= label.length + 1, value.left >= label.box.left - 4 else { return false }
        let next = cell + 1
        guard next < layout.rows[label.row].cells.upperBound else { return value.left - label.box.right < 160 }
        return value.right < layout.cells[next].box.left
    }
}
