import Domain

/// The names that stand in the text of the pages, with what speaks for each: legal form, place, identity, domain.
struct NamesInText {
    let context: Context
    let customer: CustomerBlock
    private let head: AddressHead
    /// The names in the web and e-mail addresses of the document.
    private let domains: [[UInt8]]

    /// More candidates than this are not looked at.
    private static let limit = 600

    init(context: Context, customer: CustomerBlock) {
        self.context = context
        self.customer = customer
        head = AddressHead(context: context)
        domains = context.layout.tokens.lazy.filter { $0.folded.contains(0x2E) && $0.folded.count > 6 }.compactMap { Names.domain($0.folded) }
    }

    func all() -> [(NameChunk, Double)] {
        let layout = context.layout
        let splitter = NameSplitter(layout: layout)
        var result: [(NameChunk, Double)] = []
        for page in layout.pages {
            for row in page.rows {
                for cell in layout.rows[row].cells where !customer.cells.contains(cell) && !isCareOf(row, cell) {
                    for chunk in splitter.chunks(of: cell) where result.count < NamesInText.limit && !isNoName(chunk, row) {
                        result.append((chunk, score(chunk, page, row)))
                    }
                }
            }
        }
        return result
    }

    /// 0 for what is at no place of a name.
    private func score(_ chunk: NameChunk, _ page: Layout.PageSpan, _ row: Int) -> Double {
        let texts = words(chunk.tokens).map { String(decoding: $0, as: UTF8.self) }
        let isFirstPage = page.number == context.layout.pages.first?.number
        var score = placeScore(chunk, page, row, isFirstPage: isFirstPage)
        guard score > 0 else { return 0 }
        if hasIdentity(chunk, row) { score += 0.25 }
        if head.sendsLine(chunk) { score += 0.12 }
        if Names.agrees(texts, with: domains) { score += 0.25 }
        if texts.contains(where: NameWords.banks.contains) { score -= 0.35 }
        if !isFirstPage { score -= 0.08 }
        if chunk.tokens.count > 6 { score -= 0.15 }
        return score
    }

    private func placeScore(_ chunk: NameChunk, _ page: Layout.PageSpan, _ row: Int, isFirstPage: Bool) -> Double {
        let height = context.layout.box(chunk.tokens).midY / max(1, page.height)
        if chunk.hasLegalForm { return height > 0.8 || height < 0.2 ? 0.54 : 0.42 }
        let block = blockScore(chunk, height, isFirstPage: isFirstPage)
        if isFirstPage, height < 0.16, !context.labels[row].contains(where: { chunk.tokens.overlaps($0.tokens) && $0.weight > 0.6 }) {
            return max(row <= page.rows.lowerBound + 1 ? 0.36 : 0.2, block.isRegistered ? block.score : 0)
        }
        if head.sendsLine(chunk) { return isFirstPage && height < 0.35 ? 0.45 : 0.3 }
        return block.score
    }

    /// At the head of an address. Under a trade name stands the name that the company is registered by: the document says it again.
    private func blockScore(_ chunk: NameChunk, _ height: Double, isFirstPage: Bool) -> (score: Double, isRegistered: Bool) {
        guard isFirstPage, height < 0.5, let block = head.lines(under: chunk) else { return (0, false) }
        let above = head.lineAbove(chunk)
        let isRegistered = above.map { repeats(chunk.tokens) > 0 && repeats(context.layout.cells[$0].tokens) == 0 } ?? false
        let number = head.holdsTaxNumber(block) ? 0.5 : 0
        return ((height < 0.35 ? 0.34 : 0.25) + number + (isRegistered ? 0.45 : above == nil ? 0 : -0.12), isRegistered && number > 0)
    }

    /// How many other places of the document say a name of several words.
    private func repeats(_ name: Range<Int>) -> Int {
        let layout = context.layout
        let words = words(name)
        guard words.count > 1, let first = words.first else { return 0 }
        return layout.tokens.indices.count { start in
            guard !name.contains(start), start + words.count <= layout.tokens.count, layout.tokens[start].folded.elementsEqual(first) else {
                return false
            }
            return words.indices.allSatisfy { layout.tokens[start + $0].folded.filter(\.isAlphanumeric) == words[$0] }
        }
    }

    private func words(_ tokens: Range<Int>) -> [[UInt8]] {
        tokens.map { context.layout.tokens[$0].folded.filter { $0.isAlphanumeric } }
    }

    /// A title, a label, a street, a date, an address of the web, an amount.
    private func isNoName(_ chunk: NameChunk, _ row: Int) -> Bool {
        let words = words(chunk.tokens)
        guard let first = words.first, words.contains(where: { $0.count > 2 && $0.allSatisfy(\.isLetter) }) else { return true }
        if NameWords.notNames.contains(String(decoding: first, as: UTF8.self)) { return true }
        if words.contains(where: { $0.count(where: \.isDigit) >= 3 || $0 == Array("www".utf8) }) { return true }
        if words.allSatisfy({ LegalForm.matches($0) || $0.count < 2 }) { return true }
        if !chunk.hasLegalForm, isStreetOrDate(chunk, row) || namesStreet(chunk) || isLabel(chunk, row) { return true }
        return chunk.tokens.contains { token in
            let folded = context.layout.tokens[token].folded
            return folded.contains(0x40) || folded.starts(with: "www.".utf8) || folded.contains(Folding.euro)
        }
    }

    private func isCareOf(_ row: Int, _ cell: Int) -> Bool {
        let bytes = context.layout.folded(context.layout.cells[cell].tokens)
        // A syndic at the very head of the page writes its own bill.
        let isHead = row == context.layout.pages.first?.rows.lowerBound && !bytes.contains(0x2F)
        if !isHead, NameWords.careOf.contains(where: bytes.holds) { return true }
        if context.own.names.contains(where: { bytes.holds(String(decoding: Folding.bytes($0), as: UTF8.self)) }) { return true }
        // The lines right under "broker", "delivery address".
        for above in stride(from: row, through: max(0, row - 3), by: -1) {
            let party = context.labels[above].contains { label in
                label.concept == .otherParty && label.box.horizontalOverlap(context.layout.cells[cell].box) > 0.3
                    && context.layout.cells[context.layout.cellOf[label.tokens.lowerBound]].tokens.lowerBound == label.tokens.lowerBound
                    && context.layout.cells[context.layout.cellOf[label.tokens.lowerBound]].tokens.count <= label.tokens.count + 1
            }
            if party { return true }
        }
        return false
    }

    /// The line names a street, with or without a legible house number.
    private func namesStreet(_ chunk: NameChunk) -> Bool {
        guard let first = chunk.tokens.first else { return false }
        if NameWords.streets.contains(context.layout.tokens[first].folded) { return true }
        return chunk.tokens.contains { token in
            NameWords.streetEndings.contains {
                context.layout.tokens[token].folded.suffix($0.count).elementsEqual($0)
            }
        }
    }

    private func isLabel(_ chunk: NameChunk, _ row: Int) -> Bool {
        context.labels[row].contains { $0.tokens.lowerBound == chunk.tokens.lowerBound && $0.weight > 0.85 && $0.concept != .supplier }
    }

    /// "Hauptstraße 12", "Namur, le 31 août": a line of an address or a dated place.
    private func isStreetOrDate(_ chunk: NameChunk, _ row: Int) -> Bool {
        let layout = context.layout
        if chunk.tokens.count > 1, chunk.tokens.contains(where: { layout.tokens[$0].folded.first?.isDigit ?? false }) { return true }
        let cell = layout.cells[chunk.cell].tokens
        return context.values.dates.contains { $0.row == row && cell.contains($0.tokens.lowerBound) }
    }

    /// A tax number, account or register of a company stands on the same row or in the lines under the name.
    private func hasIdentity(_ chunk: NameChunk, _ row: Int) -> Bool {
        let box = context.layout.box(chunk.tokens)
        let page = context.layout.rows[row].page
        func near(_ tokens: Range<Int>, _ other: Int) -> Bool {
            guard other >= row - 1, other <= row + 6, context.layout.rows[other].page == page else { return false }
            if customer.contains(tokens.lowerBound, in: context.layout) { return false }
            return other == row || context.layout.cells[context.layout.cellOf[tokens.lowerBound]].box.horizontalOverlap(box) > 0 || other <= row + 3
        }
        return context.values.taxNumbers.contains { near($0.tokens, $0.row) } || context.values.accounts.contains { near($0.tokens, $0.row) }
    }
}
