import Domain

/// Reads one point: its vote, what became of it, and what it commits.
struct DecisionReader {
    let script: Script
    let point: Point
    let content: MinutesContent

    /// A decision with what is needed to judge it.
    struct Reading: Sendable {
        var decision: DecisionContent
        var titleAmount: Money?
        var contradictsItself: Bool
    }

    func read() -> Reading {
        let scope = VoteScope(script, point)
        let count = VoteTable(scope: scope).read() ?? VoteSentence(scope: scope).read() ?? VoteTable(scope: scope).read(headedAbove: script.lines.count)
        let verdict = OutcomeOf(scope: scope, point: point)
        let written = verdict.outcome(count)
        let outcome = written ?? count.flatMap { VoteArithmetic($0).outcome(verdict.majority(nil)) }
        var decision = DecisionContent(number: point.number.text, title: script.text(point.title), confidence: 0.8)
        decision.outcome = outcome
        decision.majority = verdict.majority(outcome)
        if outcome == .adopted || outcome == .rejected || outcome == nil { fill(&decision, count, scope) }
        decision.evidence = script.evidence(point.title.isEmpty ? point.body.prefix(1) : point.title)
        let committed = outcome == .adopted ? CommittedAmount(scope: scope, point: point).read() : nil
        decision.amount = committed?.amount
        decision.amountKind = committed?.kind
        decision.supplier = committed?.supplier
        return Reading(decision: decision, titleAmount: committed?.titleAmount, contradictsItself: verdict.contradictsItself)
    }

    private func fill(_ decision: inout DecisionContent, _ count: VoteCount?, _ scope: VoteScope) {
        let names = DissentNames(scope: scope, count: count)
        decision.againstNames = names.names(.against)
        decision.abstainNames = names.names(.abstaining)
        guard let count else { return }
        decision.votesFor = count.figures[.inFavour]
        decision.votesAgainst = count.figures[.against]
        decision.abstentions = count.figures[.abstaining]
        decision.unit = count.unit
    }
}
