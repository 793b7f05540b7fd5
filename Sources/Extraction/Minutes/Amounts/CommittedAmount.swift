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
        let supplier = NamedFirm(script).firm(in: sentence, near: amount.term)
        guard let kind = kind(sentence, amount.term, title: title, topics: topics, hasFirm: supplier != nil) else { return nil }
        let takesFirm = kind != .budget && kind != .fund
        return Reading(
            amount: amount.money, kind: kind, supplier: takesFirm ? supplier : nil, titleAmount: titleAmount, isPlain: amounts.isPlain)
    }

    private var titleAmount: Money? { point.title.compactMap { script.terms[$0].figure.flatMap { $0.isMoney ? $0.money : nil } }.last }

    private func topics(_ range: Range<Int>) -> [Topic] {
        var topics: [Topic] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let hit = Topic.phrases.match(script.terms, at: index) {
                topics.append(hit.meaning)
                index = hit.range.upperBound
            } else {
                index += 1
            }
        }
        return topics
    }

    /// The sentence that decides and names an amount; the text as adopted rather than the proposal.
    private func decidingSentence() -> Range<Int>? {
        var best: (range: Range<Int>, isDecision: Bool)?
        for mark in script.cues(in: point.body) where (mark.cue == .resolves || mark.cue == .proposes) && !scope.isHidden(mark.range.lowerBound) {
            let sentence = scope.sentence(mark.range.lowerBound)
            let range = max(sentence.lowerBound, point.body.lowerBound)..<sentence.upperBound
            guard range.contains(where: { script.terms[$0].figure?.isMoney ?? false }) else { continue }
            let isDecision = mark.cue == .resolves
            if best == nil || isDecision || best?.isDecision == false { best = (range, isDecision) }
        }
        return best?.range
    }

    private func kind(_ sentence: Range<Int>, _ term: Int, title: [Topic], topics: [Topic], hasFirm: Bool) -> DecisionContent.AmountKind? {
        if topics.contains(.budget), !hasFirm { return .budget }
        if title.contains(.fund) || topics.contains(.fund) && !topics.contains(.spending) && !hasFirm { return .fund }
        if topics.contains(.accounts), !hasFirm { return nil }
        guard hasFirm || topics.contains(.spending) else { return nil }
        if AmountWords.isCeiling(script, term, in: sentence) { return .ceiling }
        return AmountWords.isYearly(script, term, in: sentence) ? .perYear : .commitment
    }
}
