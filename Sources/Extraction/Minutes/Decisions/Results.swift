import Domain

/// Where the text says what became of a point: votes, majorities, outcomes.
struct Results {
    private let script: Script
    /// Where an outcome or the figures of a vote are told.
    private let places: [Int]
    /// Lines with figures of votes, an outcome in a sentence, or names of who voted against.
    private let lines: [LineRole]
    /// The piece where the meeting is closed, and the text of decisions ends.
    let end: Int

    private enum LineRole: Equatable {
        case text
        /// Figures, or a sentence that tells the outcome.
        case result
        /// Belongs to the result above: names, the majority, the text as adopted.
        case appendix
    }

    init(_ script: Script) {
        self.script = script
        end = Results.end(script)
        let roles = script.lines.indices.map { Results.role(script, $0) }
        let figures = roles.indices.filter { roles[$0] == .result }.map { script.lines[$0].pieces.lowerBound }
        places = (script.cues.filter { $0.cue.tellsOutcome }.map(\.range.lowerBound) + figures).sorted()
        lines = roles
    }

    func start(_ line: Int) -> Int { script.lines[line].pieces.lowerBound }

    func hasResult(in range: Range<Int>) -> Bool {
        let first = places.partition { $0 >= range.lowerBound }
        return first < places.count && places[first] < range.upperBound
    }

    /// The close of the meeting behind the last result; the annex where nothing says it.
    private static func end(_ script: Script) -> Int {
        let outcomes = script.cues.filter { if case .outcome = $0.cue { true } else { $0.cue == .missed } }.map(\.range.lowerBound)
        let closes = script.cues.filter { $0.cue == .closes }.map(\.range.lowerBound)
        let close = closes.first { close in outcomes.count(where: { $0 > close }) <= outcomes.count / 6 }
        let annex = script.cues.first { mark in
            guard mark.cue == .annex, mark.range.lowerBound == script.lines[script.pieces[mark.range.lowerBound].line].pieces.lowerBound else {
                return false
            }
            return outcomes.count(where: { $0 > mark.range.lowerBound }) <= outcomes.count / 6
        }
        let end = min(close ?? script.pieces.count, annex?.range.lowerBound ?? script.pieces.count)
        return sentenceStart(script, end)
    }

    private static func sentenceStart(_ script: Script, _ piece: Int) -> Int {
        guard piece < script.pieces.count else { return script.pieces.count }
        let line = script.pieces[piece].line
        var start = piece
        while start > 0, !script.endsSentence(start - 1), line - script.pieces[start - 1].line <= 1 { start -= 1 }
        let isFound = start > 0 && script.endsSentence(start - 1)
        return isFound ? start : script.lines[line].pieces.lowerBound
    }

    private static func role(_ script: Script, _ line: Int) -> LineRole {
        let pieces = script.lines[line].pieces
        let cues = script.cues(in: pieces)
        let choices = Set(cues.compactMap(\.cue.choice))
        let isShort = pieces.count <= 9 && choices.isEmpty
        if isShort, cues.contains(where: { isMajority($0.cue) }), !cues.contains(where: { $0.cue.tellsOutcome }) { return .appendix }
        let figures = pieces.count { index in script.pieces[index].figure.map { !$0.isMoney } ?? false }
        if let first = cues.first, first.range.lowerBound - pieces.lowerBound < 2, figures == 0 {
            if first.cue.choice != nil || first.cue == .resolves || isMajority(first.cue) { return .appendix }
        }
        if choices.count >= 2 && figures >= 2 { return .result }
        if cues.contains(where: { isMajority($0.cue) }) && figures >= 3 { return .result }
        let isSentence = pieces.last.map { script.pieces[$0].isMark(".") } ?? false
        let tells = cues.contains { mark in
            switch mark.cue {
            case .outcome(.noted), .outcome(.postponed): true
            case .outcome, .missed: isSentence || figures >= 2
            case .unanimous: isSentence
            default: false
            }
        }
        return tells ? .result : .text
    }

    private static func isMajority(_ cue: Cue) -> Bool { if case .majority = cue { true } else { false } }

    /// The runs of lines from a result to the next heading, as pieces.
    func blocks(in range: Range<Int>) -> [Range<Int>] {
        var blocks: [ClosedRange<Int>] = []
        var isOpen = false
        /// The last line of the block that tells a result, with what belongs to it.
        var told = 0
        for (index, line) in script.lines.enumerated() where line.pieces.lowerBound >= range.lowerBound && line.pieces.lowerBound < range.upperBound {
            if lines[index] == .text, beginsPoint(index) { isOpen = false }
            let isNew = lines[index] == .result && isOpen && isAnother(told, index)
            if isNew, let last = blocks.last { blocks[blocks.count - 1] = last.lowerBound...told }
            if lines[index] == .result, !isOpen || isNew {
                blocks.append(index...index)
                isOpen = true
            } else if isOpen, let last = blocks.last {
                blocks[blocks.count - 1] = last.lowerBound...index
            }
            if lines[index] != .text { told = index }
        }
        return blocks.map { script.lines[$0.lowerBound].pieces.lowerBound..<script.lines[$0.upperBound].pieces.upperBound }
    }

    /// Whether a result belongs to another point than the one above it: a new proposal stands between, or one of them is no vote.
    private func isAnother(_ above: Int, _ line: Int) -> Bool {
        let between = script.lines[above].pieces.upperBound..<script.lines[line].pieces.upperBound
        if line > above + 1, script.cues(in: between).contains(where: { $0.cue == .proposes || $0.cue == .resolves }) { return true }
        return withoutVote(above) != withoutVote(line)
    }

    /// Whether a line says that a point was noted or postponed; nil when it tells of a vote.
    private func withoutVote(_ line: Int) -> Cue? {
        script.cues(in: script.lines[line].pieces).first { $0.cue == .outcome(.noted) || $0.cue == .outcome(.postponed) }?.cue
    }

    /// A short line without a full stop, behind a line that was complete.
    private func beginsPoint(_ line: Int) -> Bool {
        guard isHeadingLike(line), line > 0, let last = script.lines[line - 1].pieces.last else { return false }
        if script.endsSentence(last) || script.pieces[last].isMark(")]") { return true }
        return !script.isFull(line - 1) || lines[line - 1] == .result || script.lines[line - 1].page < script.lines[line].page
    }

    /// Where points begin that have no number, when there are as many results as points; empty when they do not tell.
    func cuts(_ range: Range<Int>, count: Int) -> [Int] {
        let blocks = blocks(in: range)
        guard blocks.count == count else { return [] }
        return blocks.dropLast().map { min($0.upperBound, range.upperBound - 1) }
    }

    /// Where the text begins that a first block of results belongs to: its paragraph with the heading above, at most fifteen lines.
    func blockStart(_ block: Range<Int>, in range: Range<Int>) -> Int {
        var line = script.pieces[block.lowerBound].line
        let last = line
        while line > 0, last - line < 15, lines[line - 1] == .text, script.lines[line - 1].pieces.lowerBound >= range.lowerBound {
            // A wider gap than between lines parts the heading from what stands before it.
            line -= 1
            if isHeadingLike(line), last - line >= 1 { break }
        }
        return script.lines[line].pieces.lowerBound
    }

    private func isHeadingLike(_ line: Int) -> Bool {
        let pieces = script.lines[line].pieces
        guard let last = pieces.last else { return false }
        let first = script.pieces[pieces.lowerBound]
        let opens = first.beginsCapital || first.figure != nil || script.isRecognized
        return opens && !script.pieces[last].isMark(".,;:") && pieces.count <= 16
            && !script.cues(in: pieces).contains { $0.cue == .resolves || $0.cue == .proposes }
    }
}
