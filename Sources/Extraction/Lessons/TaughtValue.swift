import Domain

/// Finds the text that stands where a lesson says: beside or under the same words, or for want of words at the same place.
struct TaughtValue {
    let context: Context
    let field: FieldName
    let place: TaughtPlace

    /// The value, and whether the words around it are those of the lesson; nil when no text fits, or several do equally well.
    func find() -> (value: Proposal, isLabelled: Bool)? {
        let candidates = FieldForms(context: context).proposals(field, words: place.words, fillsCell: place.fillsCell).filter(hasForm)
        let labels = LabelWords(layout: context.layout)
        let labelled = candidates.filter { isLabelled($0, labels) }
        if let best = nearest(labelled, within: 2) { return (best, true) }
        // A label that is not there, or stands at two values, leaves the place; a place without any label must be hit well.
        guard labelled.isEmpty, place.beside.isEmpty, place.above.isEmpty else { return nil }
        return nearest(candidates, within: 0.03).map { ($0, false) }
    }

    private func isLabelled(_ proposal: Proposal, _ labels: LabelWords) -> Bool {
        let beside = labels.beside(proposal.tokens)
        if !place.beside.isEmpty, LabelWords.agree(beside, place.beside) { return true }
        guard !place.above.isEmpty, LabelWords.agree(labels.above(proposal.tokens), place.above) else { return false }
        // What stands beside the value may be another column's text, which changes from document to document.
        return place.beside.isEmpty ? beside.isEmpty : distance(proposal) < 0.06
    }

    /// A value without a form of its own must look like the one that was shown.
    private func hasForm(_ proposal: Proposal) -> Bool {
        switch field {
        case .invoiceNumber, .customerNumber, .purchaseOrder: TextForm.agree(TextForm.of(proposal.value), place.form)
        case .paymentReference: proposal.isChecked || TextForm.agree(TextForm.of(proposal.value), place.form)
        default: true
        }
    }

    /// The one that stands nearest to the place of the lesson; nil when another value is as near. Distances are in parts of the page.
    private func nearest(_ proposals: [Proposal], within limit: Double) -> Proposal? {
        let ranked = proposals.map { (proposal: $0, distance: distance($0)) }.filter { $0.distance < limit }
            .sorted { ($0.distance, $0.proposal.isChecked ? 0 : 1) < ($1.distance, $1.proposal.isChecked ? 0 : 1) }
        guard let best = ranked.first else { return nil }
        let rival = ranked.first { $0.proposal.value != best.proposal.value && !$0.proposal.tokens.overlaps(best.proposal.tokens) }
        if let rival, rival.distance - best.distance < 0.004 { return nil }
        return best.proposal
    }

    /// Another page is farther than any place of the same.
    private func distance(_ proposal: Proposal) -> Double {
        let layout = context.layout
        guard let first = proposal.tokens.first, let spot = layout.spot(of: proposal.tokens) else { return .infinity }
        let page = layout.pages.firstIndex { $0.number == layout.page(of: first) } ?? 0
        let across = Double(spot.left - place.left) / 1_000
        let down = Double(spot.middle - place.middle) / 1_000
        return (across * across + down * down).squareRoot() + (page + 1 == place.page ? 0 : 0.4)
    }
}

extension Layout {
    /// The left edge and the middle of some words, in thousandths of their page.
    func spot(of tokens: Range<Int>) -> (left: Int, middle: Int)? {
        guard let first = tokens.first else { return nil }
        let number = page(of: first)
        guard let page = pages.first(where: { $0.number == number }), page.width > 0, page.height > 0 else { return nil }
        let box = box(tokens)
        func thousandths(_ part: Double) -> Int { part.isFinite ? Int((max(0, min(1, part)) * 1_000).rounded()) : 0 }
        return (thousandths(box.left / page.width), thousandths(box.midY / page.height))
    }
}
