import Domain

/// The names that a label announces: "Seller", "Beneficiary", "Sold by".
struct AnnouncedNames {
    let context: Context
    let customer: CustomerBlock

    /// Each with what speaks for it.
    func all() -> [(NameChunk, Double)] {
        var result: [(NameChunk, Double)] = []
        for label in context.labels.of(.supplier).prefix(20) {
            let cell = context.layout.cellOf[label.tokens.lowerBound]
            let begins = context.layout.cells[cell].tokens.lowerBound == label.tokens.lowerBound
            guard begins else { continue }
            let score = label.weight == 1 ? 0.8 : 0.62
            if label.weight == 1, let named = nameRow(under: label) {
                result.append((named, score + 0.15))
            } else if let place = (context.finder.places(label) + lower(label)).first(where: { isName($0) && isAnnounced($0) }) {
                let chunk = NameSplitter(layout: context.layout).chunks(of: context.layout.cellOf[place.tokens.lowerBound]).first {
                    $0.tokens.overlaps(place.tokens)
                }
                let tokens = chunk.map { $0.tokens.clamped(to: place.tokens) } ?? place.tokens
                let hasForm = tokens.contains { LegalForm.matches(context.layout.tokens[$0].folded) }
                result.append((NameChunk(tokens: tokens, cell: cell, hasLegalForm: hasForm), score * place.nearness + (hasForm ? 0.12 : -0.15)))
            }
        }
        return result
    }

    /// A form: "Seller" as a heading, then "Name:" with the name beside it.
    private func nameRow(under label: Label) -> NameChunk? {
        for row in label.row..<min(context.layout.rows.count, label.row + 6) {
            guard row == label.row || !context.labels[row].contains(where: { $0.concept == .customer }) else { return nil }
            for index in context.layout.rows[row].cells {
                let cell = context.layout.cells[index]
                let words = cell.tokens.map { context.layout.tokens[$0].folded.filter(\.isLetter) }
                guard words.first == Array("name".utf8) || words.first == Array("nom".utf8) || words.first == Array("naam".utf8) else { continue }
                let behind = cell.tokens.dropFirst().drop { !context.layout.tokens[$0].folded.contains(where: \.isLetter) }
                let isCaption = words.dropFirst().first.map { ["et", "en", "und", "and"].contains(String(decoding: $0, as: UTF8.self)) } ?? false
                guard !isCaption else { continue }
                if !behind.isEmpty, cell.tokens.count < 9 {
                    return NameChunk(tokens: behind.startIndex..<behind.endIndex, cell: index, hasLegalForm: true)
                }
                if index + 1 < context.layout.rows[row].cells.upperBound {
                    return NameChunk(tokens: context.layout.cells[index + 1].tokens, cell: index + 1, hasLegalForm: true)
                }
            }
        }
        return nil
    }

    /// The lines further down under a heading, past its numbers.
    private func lower(_ label: Label) -> [Pointed] {
        let layout = context.layout
        return (label.row + 2..<max(label.row + 2, min(layout.rows.count, label.row + 5))).compactMap { row in
            layout.rows[row].cells.first { abs(layout.cells[$0].box.left - label.box.left) < 8 }.map {
                Pointed(label: label, tokens: layout.cells[$0].tokens, nearness: 0.85)
            }
        }
    }

    /// Behind the label itself only after a colon: "Lieferant GmbH" is a name that begins with the word.
    private func isAnnounced(_ place: Pointed) -> Bool {
        guard place.nearness == 1 else {
            // The label fills its cell: "Seller Company" beside something is no label.
            let cell = context.layout.cells[context.layout.cellOf[place.label.tokens.lowerBound]].tokens
            return !(place.label.tokens.upperBound..<max(cell.upperBound, place.label.tokens.upperBound)).contains {
                context.layout.tokens[$0].folded.contains(where: \.isAlphanumeric)
            }
        }
        let gap = context.layout.rows[place.label.row].bytes[place.label.bytes.upperBound...].prefix(3)
        return gap.contains(0x3A)
    }

    private func isName(_ place: Pointed) -> Bool {
        let layout = context.layout
        guard let first = place.tokens.first, !customer.contains(first, in: layout) else { return false }
        if context.labels[layout.row(of: first)].contains(where: { $0.tokens.lowerBound == first && $0.concept != .supplier }) { return false }
        if place.tokens.last.map({ layout.tokens[$0].folded.last == 0x3A }) ?? true { return false }
        let letters = place.tokens.reduce(0) { $0 + layout.tokens[$1].folded.count(where: \.isLetter) }
        let digits = place.tokens.reduce(0) { $0 + layout.tokens[$1].folded.count(where: \.isDigit) }
        return letters >= 4 && letters > digits
    }
}
