import Domain

/// Reads one point: its vote, what became of it, and what it commits.
struct DecisionReader {
    let script: Script
    let point: Point
    /// When the vote was taken.
    let present: PresentShares

    /// A decision with what is needed to judge it.
    struct Reading: Sendable {
        var decision: DecisionContent
        var titleAmount: Money?
        /// A qualified majority and unanimity are named together.
        var contradictsItself = false
        /// The outcome follows from the votes, it was not read.
        var isComputed = false
        /// The number follows from its neighbours, it was not read.
        var isInferred = false
        /// What it commits had to be chosen or supposed.
        var isAmountSupposed = false
        /// Shares that were present; nil when not known.
        var present: Int?
        /// All votes counted, in shares.
        var sum: Int?
        /// Whether the votes reach the majority; nil when they do not tell.
        var passes: Bool?
    }

    func read() -> Reading {
        let scope = VoteScope(script, point)
        let count = count(scope)
        let verdict = OutcomeOf(scope: scope, point: point)
        let written = verdict.outcome(count)
        let named = verdict.majority(written)
        let outcome = written ?? count.flatMap { VoteArithmetic($0).outcome(named) } ?? verdict.decided(count)
        var reading = Reading(decision: DecisionContent(number: point.number.text, title: script.text(point.title), confidence: 0.8))
        reading.decision.outcome = outcome
        reading.decision.majority = named
        reading.decision.evidence = script.evidence(point.title.isEmpty ? point.body.prefix(1) : point.title)
        reading.isComputed = written == nil && outcome != nil
        reading.isInferred = point.isInferred
        reading.contradictsItself = verdict.contradictsItself
        if outcome != .noted && outcome != .postponed { fill(&reading, count, scope) }
        let committed = outcome == .adopted ? CommittedAmount(scope: scope, point: point).read() : nil
        reading.decision.amount = committed?.amount
        reading.decision.amountKind = committed?.kind
        reading.decision.amountBasis = committed?.basis
        reading.decision.supplier = committed?.supplier
        reading.titleAmount = committed?.titleAmount
        reading.isAmountSupposed = committed.map { !$0.isPlain } ?? false
        reading.decision.confidence = DecisionConfidence(script: script, point: point, count: count).value(reading)
        return reading
    }

    private func count(_ scope: VoteScope) -> VoteCount? {
        let table = VoteTable(scope: scope)
        return table.read() ?? table.read(headedAbove: script.lines.count) ?? VoteSentence(scope: scope).read()
    }

    private func fill(_ reading: inout Reading, _ count: VoteCount?, _ scope: VoteScope) {
        let names = DissentNames(scope: scope, count: count)
        reading.decision.againstNames = names.names(.against)
        reading.decision.abstainNames = names.names(.abstaining)
        guard let count else { return }
        reading.decision.votesFor = count.figures[.inFavour]
        reading.decision.votesAgainst = count.figures[.against]
        reading.decision.abstentions = count.figures[.abstaining]
        reading.decision.unit = count.unit
        reading.passes = VoteArithmetic(count).passes(reading.decision.majority)
        reading.present = present.at(count.places.values.min() ?? point.whole.lowerBound)
        if count.unit == .shares { reading.sum = count.figures.values.reduce(0) { $0 + Int($1.scaled(to: 0)) } }
    }
}
