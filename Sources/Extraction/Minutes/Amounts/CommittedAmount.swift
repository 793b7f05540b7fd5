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
        let barred: [Topic] = [.threshold, .sale, .sanction, .privateWorks, .loan, .told]
        guard !topics.contains(where: barred.contains) else { return nil }
        if title.contains(.formal) || title.contains(.accounts) && !title.contains(.budget) { return nil }
        let amounts = AmountChoice(scope: scope, sentence: sentence).amounts
        guard let amount = amounts.one, amount.money > .zero, !isThreshold(amount.piece) else { return nil }
        let firms = NamedFirm(script)
        let named = firms.firm(in: sentence, near: amount.piece)
        let supplier = named ?? firms.party(in: sentence)
        guard let kind = kind(sentence, amount.piece, title: title, topics: topics, hasFirm: supplier != nil) else { return nil }
        let takesFirm = kind != .budget && kind != .fund
        return Reading(
            amount: amount.money, kind: kind, basis: amount.basis, supplier: takesFirm ? supplier : nil, titleAmount: titleAmount,
            isPlain: amounts.isPlain && script.pieces[amount.piece].figure?.isMoney ?? false && named == supplier)
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
        return best?.range ?? onlySentence
    }

    /// The one sentence with an amount: "Les travaux sont confiés à …", "Het contract gaat naar …", behind it the vote.
    private var onlySentence: Range<Int>? {
        // Where a scan lost a heading, the text of several points stands together.
        guard !script.isRecognized || script.cues(in: point.body).count(where: { $0.cue.tellsOutcome }) <= 2 else { return nil }
        let amounts = point.body.filter { script.isAmount($0) && !scope.isNotice($0) }
        let sentences = Set(amounts.map { max(scope.sentence($0).lowerBound, point.body.lowerBound)..<scope.sentence($0).upperBound })
        return sentences.count == 1 ? sentences.first : nil
    }

    /// "À partir de 3.100 €", "vanaf € 5.100", "from € 500": a rule about larger amounts.
    private func isThreshold(_ piece: Int) -> Bool {
        var before = piece - 1
        while before > point.body.lowerBound, piece - before < 3, !script.pieces[before].isWord || script.pieces[before].text == "eur" { before -= 1 }
        guard before >= point.body.lowerBound else { return false }
        let words: Set<String> = ["vanaf", "ab", "from", "above", "boven", "exceeding", "beyond"]
        let isPhrase = before > 0 && script.pieces[before].text == "de" && ["partir", "dela"].contains(script.pieces[before - 1].text)
        return isPhrase || words.contains(script.pieces[before].text)
    }

    private func rank(_ cue: Cue) -> Int? {
        switch cue {
        case .resolves: 3
        case .proposes: 2
        case .outcome(.adopted), .unanimous: 1
        default: nil
        }
    }

    private func hasAmount(_ range: Range<Int>) -> Bool { range.contains(where: script.isAmount) }

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
        let own = self.topics(sentence)
        let isCeiling = AmountWords.isCeiling(script, piece, in: sentence)
        if isCeiling, own.contains(.spending), !own.contains(.budget), !own.contains(.fund) { return .ceiling }
        if topics.contains(.budget), !hasFirm { return .budget }
        if title.contains(.fund) || topics.contains(.fund) && !topics.contains(.spending) && !hasFirm { return .fund }
        if topics.contains(.accounts), !hasFirm { return nil }
        guard hasFirm || topics.contains(.spending) else { return nil }
        if isCeiling { return .ceiling }
        return AmountWords.isYearly(script, piece, in: sentence) ? .perYear : .commitment
    }
}
