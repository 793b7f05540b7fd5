import Domain

/// How many shares are present or represented in the course of the meeting: arrivals and departures change it.
struct PresentShares: Sendable {
    private var steps: [(piece: Int, shares: Int)] = []

    init(_ script: Script, atOpening: Int?) {
        if let atOpening { steps.append((0, atOpening)) }
        for notice in VoteScope(script, 0..<script.pieces.count).notices {
            let counts = script.cues(in: notice).filter { $0.cue == .shares && $0.range.lowerBound > notice.lowerBound }
                .compactMap { script.pieces[$0.range.lowerBound - 1].figure?.whole }
            guard script.cues(in: notice).contains(where: { $0.cue == .remaining }), counts.count >= 2, let last = counts.last else { continue }
            steps.append((notice.lowerBound, last))
        }
    }

    /// At a place of the text.
    func at(_ piece: Int) -> Int? { steps.last { $0.piece <= piece }?.shares }
}
