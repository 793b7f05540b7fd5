import Domain

/// A part of a cell that may be a name.
struct NameChunk: Sendable {
    var tokens: Range<Int>
    var cell: Int
    var hasLegalForm: Bool
}

/// Cuts cells into the parts that may be names.
struct NameSplitter {
    let layout: Layout

    /// The parts between dashes, dots and bars: "Name – Street 1, 1000 City – TVA BE …". Legal text behind a name is left out.
    func chunks(of cell: Int) -> [NameChunk] {
        let tokens = layout.cells[cell].tokens
        let end = tokens.first { NameWords.statute.contains(layout.tokens[$0].folded) } ?? tokens.upperBound
        var chunks: [NameChunk] = []
        var start = tokens.lowerBound
        for token in tokens.lowerBound..<end {
            let folded = layout.tokens[token].folded
            let isSign = !folded.contains(where: \.isAlphanumeric) && folded != [0x26] && folded != [0x2B]
            guard isSign || folded.last == 0x2C || folded.last == 0x3A else { continue }
            chunks.append(chunk(start..<(isSign ? token : token + 1), cell))
            start = token + 1
        }
        chunks.append(chunk(start..<max(start, end), cell))
        return joined(chunks).filter { !$0.tokens.isEmpty && $0.tokens.count <= 9 }
    }

    /// "Name & partners, lawyers SRL": what ends with the legal form and begins small belongs to the name before the comma.
    private func joined(_ chunks: [NameChunk]) -> [NameChunk] {
        chunks.reduce(into: []) { joined, chunk in
            if let last = joined.last, !last.hasLegalForm, chunk.hasLegalForm, chunk.tokens.count <= 3,
                last.tokens.upperBound == chunk.tokens.lowerBound,
                layout.tokens[chunk.tokens.lowerBound].text.first?.isLowercase ?? false
            {
                joined[joined.count - 1] = self.chunk(last.tokens.lowerBound..<chunk.tokens.upperBound, chunk.cell)
            } else {
                joined.append(chunk)
            }
        }
    }

    /// "25 KG" is a weight.
    private func isLegalForm(_ token: Int) -> Bool {
        let isMeasured = token > 0 && layout.tokens[token - 1].folded.last?.isDigit ?? false
        return !isMeasured && LegalForm.matches(layout.tokens[token].folded)
    }

    private func chunk(_ tokens: Range<Int>, _ cell: Int) -> NameChunk {
        NameChunk(tokens: tokens, cell: cell, hasLegalForm: tokens.contains(where: isLegalForm))
    }
}
