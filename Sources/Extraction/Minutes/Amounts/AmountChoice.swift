import Domain

/// Chooses the one amount that a sentence commits; none when several could be it.
struct AmountChoice {
    let scope: VoteScope
    let sentence: Range<Int>

    private var script: Script { scope.script }

    struct Candidate {
        let term: Int
        let money: Money
        let roles: [AmountWords.Role]
    }

    struct Chosen {
        let one: Candidate?
        let isPlain: Bool
    }

    var amounts: Chosen {
        let all = sentence.compactMap { candidate($0) }
        let whole = all.filter { !$0.roles.contains(.part) && !$0.roles.contains(.other) }
        if whole.count == 1 { return Chosen(one: whole.first, isPlain: true) }
        // "6.045 excl. btw, hetzij 7.315 incl. btw": the sum with tax is what is paid.
        let inclusive = whole.filter { $0.roles.contains(.inclusive) && !$0.roles.contains(.exclusive) }
        if whole.count == 2, inclusive.count == 1, whole.contains(where: { $0.roles.contains(.exclusive) || $0.roles.contains(.same) }),
            let one = inclusive.first,
            let other = whole.first(where: { $0.term != one.term }), isTaxed(other.money, one.money)
        {
            return Chosen(one: one, isPlain: true)
        }
        return Chosen(one: nil, isPlain: false)
    }

    /// With tax a sum is up to a quarter larger.
    private func isTaxed(_ net: Money, _ gross: Money) -> Bool { gross > net && gross.cents * 4 <= net.cents * 5 }

    private func candidate(_ term: Int) -> Candidate? {
        guard let figure = script.terms[term].figure, figure.isMoney, let money = figure.money, !scope.isNotice(term) else { return nil }
        let before = AmountWords.roles(script, clauseStart(term)..<term).map(\.role)
        let after = AmountWords.roles(script, term + 1..<clauseEnd(term)).map(\.role)
        let own = before.filter { $0 == .part || $0 == .other || $0 == .same } + after.filter { $0 == .inclusive || $0 == .exclusive || $0 == .part }
        return Candidate(term: term, money: money, roles: own + (isSmallChange(term) ? [.other] : []))
    }

    /// In brackets behind a name: the price of one of several quotes.
    private func isSmallChange(_ term: Int) -> Bool {
        var start = term - 1
        while start > sentence.lowerBound, term - start <= 2, !script.terms[start].isMark("(") { start -= 1 }
        guard script.terms[start].isMark("("), start > sentence.lowerBound else { return false }
        return LegalForm.matches(Array(script.terms[start - 1].text.utf8))
    }

    private func clauseStart(_ term: Int) -> Int {
        var start = term
        while start > sentence.lowerBound, term - start < 7, script.terms[start - 1].figure?.isMoney != true, !script.terms[start - 1].isMark(";") {
            start -= 1
        }
        return start
    }

    private func clauseEnd(_ term: Int) -> Int {
        var end = term + 1
        while end < sentence.upperBound, end - term < 8, script.terms[end].figure?.isMoney != true, !script.terms[end].isMark(";,") { end += 1 }
        return max(end, term + 1)
    }
}
