import Domain

/// How sure a decision is: only what its own arithmetic confirms on a digital page is called sure.
struct DecisionConfidence {
    let script: Script
    let point: Point
    let count: VoteCount?

    func value(_ reading: DecisionReader.Reading) -> Double {
        var value = agrees(reading) ? 0.96 : 0.88
        if reading.isAmountSupposed { value = min(value, 0.9) }
        if reading.isInferred { value = min(value, 0.6) }
        if reading.isComputed || reading.decision.outcome == nil { value = min(value, 0.7) }
        if reading.contradictsItself || contradicts(reading) { value = min(value, 0.75) }
        guard script.isRecognized else { return value }
        return min(0.93, value) * recognition * (count?.certainty ?? 1)
    }

    private func contradicts(_ reading: DecisionReader.Reading) -> Bool {
        if let sum = reading.sum, let present = reading.present, sum > present { return true }
        guard let passes = reading.passes, reading.decision.outcome == .adopted || reading.decision.outcome == .rejected else { return false }
        return passes != (reading.decision.outcome == .adopted)
    }

    /// The worst of the characters that count, mildly: one bad word rarely spoils a figure.
    private var recognition: Double {
        let places = count.map { $0.places.values.map { script.confidence($0..<$0 + 1) } } ?? []
        let worst = places.min() ?? script.confidence(point.title)
        return worst >= 0.8 ? 1 : worst >= 0.5 ? 0.93 : 0.85
    }

    /// The figures make up those present, or a whole of a hundred; nobody is named without a vote, and no vote lacks a name.
    private func agrees(_ reading: DecisionReader.Reading) -> Bool {
        let decision = reading.decision
        if decision.outcome == .noted || decision.outcome == .postponed { return count == nil }
        guard namesAgree(decision.againstNames, decision.votesAgainst), namesAgree(decision.abstainNames, decision.abstentions) else { return false }
        guard let count else { return decision.majority == .unanimity && decision.outcome == .adopted }
        if decision.majority != nil, decision.majority != .unanimity, reading.passes == nil { return false }
        switch count.unit {
        case .shares: return reading.sum != nil && reading.sum == reading.present
        case .percent:
            let (inFavour, against, abstaining) = (count.scaled(.inFavour) ?? 0, count.scaled(.against) ?? 0, count.scaled(.abstaining) ?? 0)
            return abs(inFavour + against - 10_000) <= 1 || abs(inFavour + against + abstaining - 10_000) <= 2
        case .owners: return false
        }
    }

    private func namesAgree(_ names: [String], _ votes: FixedDecimal?) -> Bool {
        let isClean = names.allSatisfy { $0.split(separator: " ").count <= 6 && !$0.contains(":") }
        return isClean && names.isEmpty == (votes.map { $0.units == 0 } ?? true)
    }
}
