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
        return chunks.filter { !$0.tokens.isEmpty && $0.tokens.count <= 9 }
    }

    private func chunk(_ tokens: Range<Int>, _ cell: Int) -> NameChunk {
        NameChunk(tokens: tokens, cell: cell, hasLegalForm: tokens.contains { LegalForm.matches(layout.tokens[$0].folded) })
    }
}
