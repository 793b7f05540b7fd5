import Domain

/// What became of a point, and the majority that is named for it.
struct OutcomeOf {
    let scope: VoteScope
    let point: Point

    private var script: Script { scope.script }

    private var cues: [Cue.Mark] { script.cues(in: scope.range).filter { !scope.isHidden($0.range.lowerBound) && !isInTitle($0.range.lowerBound) } }

    private func isInTitle(_ piece: Int) -> Bool { point.title.contains(piece) }

    /// What is written; a result in a cell or sentence of its own counts more than a word in the course of the text.
    func outcome(_ count: VoteCount?) -> DecisionContent.Outcome? {
        let cues = cues
        let written = cues.compactMap { mark -> (outcome: DecisionContent.Outcome, piece: Int)? in
            switch mark.cue {
            case .outcome(let outcome): (outcome, mark.range.lowerBound)
            case .missed: (.rejected, mark.range.lowerBound)
            default: nil
            }
        }
        let decided = written.filter { ($0.outcome == .adopted || $0.outcome == .rejected) && isVerdict($0.piece) }
        if let labelled = decided.first(where: { isLabelled($0.piece) }) { return labelled.outcome }
        if let last = decided.last { return decided.contains { $0.outcome == .rejected && $0.piece > last.piece - 40 } ? .rejected : last.outcome }
        if count == nil, let later = written.last(where: { $0.outcome == .postponed }) { return later.outcome }
        if count == nil, written.contains(where: { $0.outcome == .noted }) { return .noted }
        if cues.contains(where: { $0.cue == .unanimous }) { return .adopted }
        if written.contains(where: { $0.outcome == .postponed }) { return .postponed }
        return nil
    }

    /// The assembly decides, and nothing says otherwise: "L'assemblée désigne …" behind a vote.
    func decided(_ count: VoteCount?) -> DecisionContent.Outcome? {
        let cues = cues
        guard cues.contains(where: { $0.cue == .resolves }), !cues.contains(where: { $0.cue == .proposes }) else { return nil }
        if let inFavour = count?.scaled(.inFavour), let against = count?.scaled(.against), inFavour <= against { return nil }
        return .adopted
    }

    /// In a cell of its own, in brackets or at the end of its line: a verdict, not a verb.
    private func isLabelled(_ piece: Int) -> Bool {
        let line = script.lines[script.pieces[piece].line].pieces
        let isLast = piece + 1 >= line.upperBound || script.pieces[piece + 1].isMark("]|.") && piece + 2 >= line.upperBound
        let isAlone = piece == line.lowerBound || script.pieces[piece].cell > script.pieces[piece - 1].cell || script.pieces[piece - 1].isMark("[(|:")
        return isLast && isAlone
    }

    /// A participle behind a noun describes it: "les devis approuvés en 2022" decides nothing. A verdict stands near a vote or a verb.
    private func isVerdict(_ piece: Int) -> Bool {
        if isLabelled(piece) { return true }
        guard piece + 1 < scope.range.upperBound, piece > scope.range.lowerBound else { return true }
        let next = script.pieces[piece + 1]
        let past: Set<String> = ["by", "in", "en", "le", "op", "am", "on"]
        if past.contains(next.text), piece + 2 < scope.range.upperBound {
            if case .date = script.pieces[piece + 2].kind { return false }
            if let year = script.pieces[piece + 2].figure?.whole, (1990...2100).contains(year) { return false }
        }
        return true
    }

    /// The majority that the text names; unanimity only when no other is named.
    func majority(_ outcome: DecisionContent.Outcome?) -> DecisionContent.WrittenMajority? {
        let named = cues.compactMap { mark in if case .majority(let majority) = mark.cue { majority } else { nil } }
        if let last = named.last { return last }
        if cues.contains(where: { $0.cue == .unanimous }), outcome != .noted, outcome != .postponed { return .unanimity }
        return outcome == .noted ? DecisionContent.WrittenMajority.none : inNarrowCell
    }

    /// "majorité | 85,99 %" above "absolue": a narrow column parts the phrase.
    private var inNarrowCell: DecisionContent.WrittenMajority? {
        for piece in scope.range
        where !isInTitle(piece) && ["majorite", "absolute", "volstrekte", "meerderheid", "gewone"].contains(script.pieces[piece].text) {
            let line = script.pieces[piece].line
            guard line + 1 < script.lines.count else { continue }
            let left = script.box(piece).left
            guard let below = script.lines[line + 1].pieces.first(where: { abs(script.box($0).left - left) < 6 }) else { continue }
            let pieces = cell(piece) + cell(below)
            for index in pieces.indices {
                let cue = MajorityFraction.read(pieces, at: index)?.cue ?? Cue.phrases.match(pieces, at: index)?.meaning
                if case .majority(let majority) = cue { return majority }
            }
        }
        return nil
    }

    /// The pieces of a cell from a place on.
    private func cell(_ piece: Int) -> [Piece] {
        let part = script.pieces[piece]
        return script.pieces[piece...].prefix { $0.line == part.line && $0.cell == part.cell }.map(\.self)
    }

    /// "Mit Vierfünftelmehrheit einstimmig": one excludes the other.
    var contradictsItself: Bool {
        let named = cues.contains { if case .majority(let majority) = $0.cue { majority != .unanimity && majority != .absolute } else { false } }
        return named && cues.contains { $0.cue == .unanimous }
    }
}
