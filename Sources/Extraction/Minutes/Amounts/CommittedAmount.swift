import Domain

/// What an adopted decision commits, read from its deciding sentence: the amount, what it means, and to whom.
struct CommittedAmount {
    let scope: VoteScope
    let point: Point

    private var script: Script { scope.script }

    /// An amount that a decision commits.
    struct Reading {
        var amount: Money
        var kind: DecisionContent.AmountKind
        var basis: DecisionContent.AmountBasis?
        var supplier: String?
        /// The title names another amount; the text wins.
        var titleAmount: Money?
        /// Between what is said and what is committed nothing had to be chosen.
        var isPlain: Bool
    }

    func read() -> Reading? {
        let title = topics(point.title)
        guard let sentence = decidingSentence() else { return nil }
        let topics = topics(sentence) + title
        let barred: [Topic] = [.threshold, .sale, .sanction, .privateWorks, .loan]
        guard !topics.contains(where: barred.contains) else { return nil }
        if title.contains(.formal) || title.contains(.accounts) && !title.contains(.budget) { return nil }
        let amounts = AmountChoice(scope: scope, sentence: sentence).amounts
        guard let amount = amounts.one, amount.money > .zero else { return nil }
        let supplier = NamedFirm(script).firm(in: sentence, near: amount.piece)
        guard let kind = kind(sentence, amount.piece, title: title, topics: topics, hasFirm: supplier != nil) else { return nil }
        let takesFirm = kind != .budget && kind != .fund
        return Reading(
            amount: amount.money, kind: kind, basis: amount.basis, supplier: takesFirm ? supplier : nil, titleAmount: titleAmount,
            isPlain: amounts.isPlain)
    }

    private var titleAmount: Money? { point.title.compactMap { script.pieces[$0].figure.flatMap { $0.isMoney ? $0.money : nil } }.last }

    private func topics(_ range: Range<Int>) -> [Topic] {
        var topics: [Topic] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let hit = Topic.phrases.match(script.pieces, at: index) {
                topics.append(hit.meaning)
                index = hit.range.upperBound
            } else {
                index += 1
            }
        }
        return topics
    }

    /// The sentence that decides and names an amount: the text as adopted, the proposal, or the one that tells the outcome. Its cost may
    /// stand in the next sentence.
    private func decidingSentence() -> Range<Int>? {
        var best: (range: Range<Int>, rank: Int)?
        for mark in script.cues(in: point.body) where !scope.isHidden(mark.range.lowerBound) {
            guard let rank = rank(mark.cue) else { continue }
            let sentence = scope.sentence(mark.range.lowerBound)
            var range = max(sentence.lowerBound, point.body.lowerBound)..<sentence.upperBound
            if !hasAmount(range) { range = withCost(range) }
            guard hasAmount(range), rank >= best?.rank ?? 0 else { continue }
            best = (range, rank)
        }
        return best?.range
    }

    private func rank(_ cue: Cue) -> Int? {
        switch cue {
        case .resolves: 3
        case .proposes: 2
        case .outcome(.adopted), .unanimous: 1
        default: nil
        }
    }

    private func hasAmount(_ range: Range<Int>) -> Bool { range.contains { script.pieces[$0].figure?.isMoney ?? false } }

    private static let costs = Phrases<Bool>([
        (
            true,
            [
                "cout*", "prix", "montant", "kosten", "kostprijs", "prijs", "bedrag", "preis", "betrag", "cost", "costs", "price", "s eleve",
                "s elevent", "bedraagt", "bedragen", "betragt", "betragen", "amounts",
            ]
        )
    ])

    /// With the next sentence, when that names the cost.
    private func withCost(_ sentence: Range<Int>) -> Range<Int> {
        guard sentence.upperBound < point.body.upperBound else { return sentence }
        let next = scope.sentence(sentence.upperBound)
        let namesCost = next.contains { CommittedAmount.costs.match(script.pieces, at: $0) != nil }
        guard namesCost, !script.cues(in: next).contains(where: { $0.cue.choice != nil && !$0.cue.isWeak }) else { return sentence }
        return sentence.lowerBound..<min(next.upperBound, point.body.upperBound)
    }

    private func kind(_ sentence: Range<Int>, _ piece: Int, title: [Topic], topics: [Topic], hasFirm: Bool) -> DecisionContent.AmountKind? {
        if topics.contains(.budget), !hasFirm { return .budget }
        if title.contains(.fund) || topics.contains(.fund) && !topics.contains(.spending) && !hasFirm { return .fund }
        if topics.contains(.accounts), !hasFirm { return nil }
        guard hasFirm || topics.contains(.spending) else { return nil }
        if AmountWords.isCeiling(script, piece, in: sentence) { return .ceiling }
        return AmountWords.isYearly(script, piece, in: sentence) ? .perYear : .commitment
    }
}
