import Domain

/// Chooses the one amount that a sentence commits; none when several could be it.
struct AmountChoice {
    let scope: VoteScope
    let sentence: Range<Int>

    private var script: Script { scope.script }

    struct Candidate {
        let piece: Int
        let money: Money
        let roles: [AmountWords.Role]

        var basis: DecisionContent.AmountBasis? {
            if roles.contains(.inclusive) { return roles.contains(.exclusive) ? nil : .incl }
            return roles.contains(.exclusive) ? .excl : nil
        }
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
            let other = whole.first(where: { $0.piece != one.piece }), isTaxed(other.money, one.money)
        {
            return Chosen(one: one, isPlain: true)
        }
        return Chosen(one: nil, isPlain: false)
    }

    /// With tax a sum is up to a quarter larger.
    private func isTaxed(_ net: Money, _ gross: Money) -> Bool { gross > net && gross.cents * 4 <= net.cents * 5 }

    private func candidate(_ piece: Int) -> Candidate? {
        guard script.isAmount(piece), let money = script.pieces[piece].figure?.money, !scope.isNotice(piece) else { return nil }
        let before = AmountWords.roles(script, clauseStart(piece)..<piece).filter { isNear($0.range, piece) }.map(\.role)
        let after = AmountWords.roles(script, piece + 1..<clauseEnd(piece)).map(\.role)
        let own = before.filter { $0 == .part || $0 == .other || $0 == .same } + after.filter { $0 == .inclusive || $0 == .exclusive || $0 == .part }
        return Candidate(piece: piece, money: money, roles: own + (isSmallChange(piece) ? [.other] : []))
    }

    /// "Dont 500 €" is a part; "dont l'offre s'élève à 500 €" tells whose offer it is.
    private func isNear(_ range: Range<Int>, _ piece: Int) -> Bool {
        !["dont", "waarvan", "wovon", "davon"].contains(script.pieces[range.lowerBound].text) || piece - range.upperBound <= 2
    }

    /// In brackets behind a name: the price of one of several quotes.
    private func isSmallChange(_ piece: Int) -> Bool {
        var start = piece - 1
        while start > sentence.lowerBound, piece - start <= 2, !script.pieces[start].isMark("(") { start -= 1 }
        guard script.pieces[start].isMark("("), start > sentence.lowerBound else { return false }
        return LegalForm.matches(Array(script.pieces[start - 1].text.utf8))
    }

    private func clauseStart(_ piece: Int) -> Int {
        var start = piece
        while start > sentence.lowerBound, piece - start < 7, script.pieces[start - 1].figure?.isMoney != true, !script.pieces[start - 1].isMark(";")
        {
            start -= 1
        }
        return start
    }

    private func clauseEnd(_ piece: Int) -> Int {
        var end = piece + 1
        while end < sentence.upperBound, end - piece < 8, script.pieces[end].figure?.isMoney != true, !script.pieces[end].isMark(";,") { end += 1 }
        return max(end, piece + 1)
    }
}

extension Script {
    /// A sum with its currency; or with cents, of a hundred at least, where nothing says that it counts votes.
    func isAmount(_ piece: Int) -> Bool {
        guard let figure = pieces[piece].figure else { return false }
        if figure.isMoney { return true }
        guard figure.value.scale == 2, figure.value.units >= 10_000, !figure.isPercent, figure.total == nil else { return false }
        let next = cue(at: piece + 1)?.cue
        return next != .shares && next != .owners && next?.choice == nil
    }
}
