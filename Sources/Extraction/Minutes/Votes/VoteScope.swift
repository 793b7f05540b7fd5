import Domain

/// The pieces of one point, with what is not about its vote put aside: notices of arrivals and departures, names in brackets.
struct VoteScope: Sendable {
    let script: Script
    let range: Range<Int>
    /// Arrivals and departures.
    let notices: [Range<Int>]
    /// The insides of brackets that hold names.
    let brackets: [Range<Int>]

    init(_ script: Script, _ point: Point) {
        self.init(script, point.whole)
    }

    init(_ script: Script, _ range: Range<Int>) {
        self.script = script
        self.range = range
        notices = VoteScope.notices(script, range)
        brackets = VoteScope.brackets(script, range)
    }

    func isNotice(_ piece: Int) -> Bool { notices.contains { $0.contains(piece) } }

    func isHidden(_ piece: Int) -> Bool { isNotice(piece) || brackets.contains { $0.contains(piece) } }

    /// The bracket whose inside begins right behind an piece.
    func bracket(after piece: Int) -> Range<Int>? { brackets.first { $0.lowerBound == piece + 1 } }

    /// The sentence around an piece: full stops end it, except those of abbreviations.
    func sentence(_ piece: Int) -> Range<Int> {
        var (start, end) = (piece, piece + 1)
        while start > range.lowerBound, !script.endsSentence(start - 1) { start -= 1 }
        while end < range.upperBound, !script.endsSentence(end - 1) { end += 1 }
        return start..<end
    }

    /// "Delvaux (782 aandelen) verlaat de vergadering om 20.11 uur … Er blijven 7 mede-eigenaars over, samen 8.274 aandelen."
    private static func notices(_ script: Script, _ range: Range<Int>) -> [Range<Int>] {
        var notices: [Range<Int>] = []
        for mark in script.cues(in: range) where mark.cue == .moves && notices.last.map({ $0.upperBound <= mark.range.lowerBound }) ?? true {
            let line = script.lines[script.pieces[mark.range.lowerBound].line].pieces
            var start = mark.range.lowerBound
            while start > max(range.lowerBound, line.lowerBound), !script.endsSentence(start - 1) { start -= 1 }
            var end = script.sentenceEnd(mark.range.upperBound, limit: range.upperBound)
            guard script.pieces[start..<end].contains(where: { if case .time = $0.kind { true } else { false } }) || script.hasShares(start..<end)
            else { continue }
            let next = script.sentenceEnd(end, limit: range.upperBound)
            if script.cues(in: end..<next).contains(where: { $0.cue == .remaining }), script.hasShares(end..<next) { end = next }
            notices.append(start..<end)
        }
        return notices
    }

    private static func brackets(_ script: Script, _ range: Range<Int>) -> [Range<Int>] {
        var brackets: [Range<Int>] = []
        var open: Int?
        for piece in range {
            if script.pieces[piece].isMark("(") { open = piece }
            guard script.pieces[piece].isMark(")"), let start = open else { continue }
            open = nil
            if holdsNames(script, start + 1..<piece) { brackets.append(start + 1..<piece) }
        }
        return brackets
    }

    /// Names, and no votes: "(393 shares)" and "(86,2 % voor, 13,8 % tegen)" are votes.
    private static func holdsNames(_ script: Script, _ range: Range<Int>) -> Bool {
        let cues = script.cues(in: range)
        if cues.contains(where: { if case .majority = $0.cue { true } else { $0.cue == .unanimous } }) { return false }
        let figures = range.filter { script.pieces[$0].figure != nil }
        if figures.contains(where: { script.pieces[$0].figure?.isPercent ?? false || script.pieces[$0].figure?.isMoney ?? false }) { return false }
        if !figures.isEmpty, cues.contains(where: { $0.cue == .shares || $0.cue.choice != nil || $0.cue == .owners }) { return false }
        return range.contains { script.pieces[$0].isWord && (script.pieces[$0].beginsCapital || lots.contains(script.pieces[$0].text)) }
    }

    /// Owners may be named by their lots: "(kavel 12, kavel 14)".
    private static let lots: Set<String> = ["lot", "lots", "kavel", "kavels", "los", "lose", "apt", "app", "appartement", "appt"]
}

extension Script {
    private static let abbreviations: Set<String> = [
        "m", "mm", "mme", "mmes", "mlle", "dhr", "mevr", "mw", "mr", "mrs", "ms", "dr", "hr", "fr", "art", "n", "nr", "no", "incl", "excl", "st",
        "av", "bd", "bvd", "ca", "env", "max", "min",
        "bzw", "einschl", "zzgl", "inkl", "exkl", "mwst", "abst", "enth", "onth", "resp", "z", "b", "d", "h", "i", "e", "p", "a", "ir", "ing", "prof",
        "mej", "vve", "wwe", "onverd", "ind", "fam", "s", "u", "k", "res", "apt", "app",
    ]

    /// A full stop that ends a sentence.
    func endsSentence(_ piece: Int) -> Bool {
        guard piece >= 0, piece < pieces.count, pieces[piece].isMark(".!?") else { return false }
        guard piece > 0, piece + 1 < pieces.count else { return true }
        let before = pieces[piece - 1]
        if before.isWord, pieces[piece].isGlued, Script.abbreviations.contains(before.text) {
            return false
        }
        if before.isWord, before.text.utf8.count == 1, before.beginsCapital { return false }
        let next = pieces[piece + 1]
        // "CO.1": nothing stands between.
        if next.isGlued, next.line == pieces[piece].line, next.isWord || next.figure != nil { return false }
        return next.beginsCapital || !next.isWord || next.line > pieces[piece].line && !next.isGlued
    }

    /// Behind the full stop that ends the sentence around an piece.
    func sentenceEnd(_ piece: Int, limit: Int) -> Int {
        var end = piece
        while end < limit, !endsSentence(end) { end += 1 }
        return min(limit, end + 1)
    }

    func hasShares(_ range: Range<Int>) -> Bool {
        cues(in: range).contains { mark in
            mark.cue == .shares && mark.range.lowerBound > range.lowerBound && pieces[mark.range.lowerBound - 1].figure != nil
        }
    }
}
