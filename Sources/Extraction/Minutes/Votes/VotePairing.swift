import Domain

/// The cheapest way to give numbers to the choices of a vote.
struct VotePairing {
    let scope: VoteScope
    let signs: [VoteSentence.Sign]
    let tallies: [VoteSentence.Tally]
    let unit: DecisionContent.VoteUnit

    private var script: Script { scope.script }

    /// A number given to a choice.
    private struct Pair {
        let tally: Int
        let cost: Double
    }

    /// Beyond this a word and a number have nothing to do with each other.
    private static let reach = 12.0

    func best() -> (count: VoteCount, cost: Double)? {
        guard tallies.count <= 40, signs.count <= 40 else { return nil }
        let options = VoteChoice.allCases.map(options)
        var best: (chosen: [Int?], count: Int, cost: Double)?
        for one in [nil] + options[0].map(Optional.some) {
            for two in [nil] + options[1].map(Optional.some) where one == nil || two?.tally != one?.tally {
                for three in [nil] + options[2].map(Optional.some) {
                    if let tally = three?.tally, tally == one?.tally || tally == two?.tally { continue }
                    let chosen = [one, two, three]
                    let count = chosen.count { $0 != nil }
                    let cost = chosen.reduce(0) { $0 + ($1?.cost ?? 0) } + spread(chosen.compactMap(\.self?.tally))
                    let isBetter = best.map { count > $0.count || count == $0.count && cost < $0.cost } ?? true
                    if isBetter { best = (chosen.map(\.?.tally), count, cost) }
                }
            }
        }
        guard let best, isSound(best.chosen) else { return nil }
        return (count(best.chosen), best.cost)
    }

    /// The nearest numbers of a choice, at most six.
    private func options(_ choice: VoteChoice) -> [Pair] {
        var cheapest: [Int: Double] = [:]
        for sign in signs where sign.choice == choice {
            for (index, tally) in tallies.enumerated() {
                let cost = cost(sign, tally)
                if cost < VotePairing.reach { cheapest[index] = min(cost, cheapest[index] ?? .infinity) }
            }
        }
        return cheapest.map { Pair(tally: $0.key, cost: $0.value) }.sorted { ($0.cost, $0.tally) < ($1.cost, $1.tally) }.prefix(6).map(\.self)
    }

    private func cost(_ sign: VoteSentence.Sign, _ tally: VoteSentence.Tally) -> Double {
        let isBehind = tally.piece >= sign.range.upperBound
        let between = isBehind ? sign.range.upperBound..<tally.piece : tally.piece + 1..<max(tally.piece + 1, sign.range.lowerBound)
        guard between.count <= 60 else { return .infinity }
        if sign.isLeader { return isBehind && between.isEmpty && tally.unit != nil ? 1.5 : .infinity }
        var cost = 0.0
        for piece in between where !scope.isHidden(piece) { cost += step(piece, tally) }
        let isLabelled = sign.range.upperBound < script.pieces.count && script.pieces[sign.range.upperBound].isMark(":=")
        if isLabelled && !isBehind { cost += 4 }
        if sign.isWeak, isBehind, !isLabelled, !between.isEmpty || !startsClause(sign) { cost += 3 }
        if tally.unit == nil { cost += hasUnits ? 1 : 0 + (isYear(tally) ? 2 : 0) }
        if script.pieces[tally.piece].line > script.pieces[sign.range.lowerBound].line + 3 { cost += 4 }
        return cost
    }

    private var hasUnits: Bool { tallies.contains { $0.unit != nil } }

    private func isYear(_ tally: VoteSentence.Tally) -> Bool { tally.figure.whole.map { (1990...2100).contains($0) } ?? false }

    /// The price of one piece between a word and its number.
    private func step(_ piece: Int, _ tally: VoteSentence.Tally) -> Double {
        let part = script.pieces[piece]
        if let figure = part.figure { return figure.isPercent == tally.figure.isPercent && !figure.isMoney ? 6 : 1 }
        if let cue = script.cue(at: piece)?.cue {
            if cue.choice != nil { return cue.isWeak ? 2.5 : 6 }
            if cue == .shares || cue == .owners { return 0.1 }
        }
        if script.endsSentence(piece) { return 9 }
        if part.isMark(";|") { return 2.5 }
        if part.isMark(",/-") { return 1.5 }
        // Names may stand between: "met onthouding van De Smet (2.921 aandelen)".
        return part.isWord && !part.beginsCapital ? 1 : 0.3
    }

    /// "Pour 812, contre 95": a preposition stands in a sentence, a label at the start of its part.
    private func startsClause(_ sign: VoteSentence.Sign) -> Bool {
        sign.range.lowerBound == scope.range.lowerBound || script.pieces[sign.range.lowerBound - 1].isMark(".,;:-/(|")
            || script.pieces[sign.range.lowerBound].line > script.pieces[sign.range.lowerBound - 1].line
    }

    /// Numbers of one vote stand together.
    private func spread(_ chosen: [Int]) -> Double {
        let pieces = chosen.map { tallies[$0].piece }
        guard let first = pieces.min(), let last = pieces.max() else { return 0 }
        let visible = (first..<last).count { !scope.isHidden($0) }
        return 0.03 * Double(visible) + (visible > 60 ? 8 : 0)
    }

    /// Two choices or more, or one number that a unit proves.
    private func isSound(_ chosen: [Int?]) -> Bool {
        let found = chosen.compactMap(\.self)
        if found.count >= 2 { return true }
        guard let only = found.first else { return false }
        return tallies[only].unit != nil
    }

    private func count(_ chosen: [Int?]) -> VoteCount {
        var count = VoteCount(unit: unit)
        for (choice, index) in zip(VoteChoice.allCases, chosen) {
            guard let index else { continue }
            count.figures[choice] = tallies[index].figure.value
            count.places[choice] = tallies[index].piece
            count.certainty = min(count.certainty, tallies[index].figure.certainty)
        }
        return count
    }
}
