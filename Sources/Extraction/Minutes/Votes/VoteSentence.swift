import Domain

/// Reads a vote from running text: every choice takes the number that stands nearest to its word, before or behind it, and no number twice.
struct VoteSentence {
    let scope: VoteScope

    private var script: Script { scope.script }

    /// A word for a choice.
    struct Sign {
        let choice: VoteChoice
        let range: Range<Int>
        let isWeak: Bool
        /// A word that counts only before a number: "adopted by 7,898 shares".
        var isLeader = false
    }

    /// A number that may count votes.
    struct Tally {
        let piece: Int
        let figure: PrintedFigure
        /// Nil when no word says what it counts.
        let unit: DecisionContent.VoteUnit?
    }

    func read() -> VoteCount? {
        let signs = signs()
        let tallies = tallies()
        let families: [DecisionContent.VoteUnit] = [.shares, .owners, .percent]
        var best: (count: VoteCount, cost: Double)?
        for unit in families {
            let own = tallies.filter { $0.unit == unit || $0.unit == nil && unit != .percent }
            guard own.contains(where: { $0.unit == unit }) || unit == .shares else { continue }
            guard let found = VotePairing(scope: scope, signs: signs, tallies: own, unit: unit).best() else { continue }
            if found.count.figures.count > best?.count.figures.count ?? 0 { best = found }
        }
        guard var count = best?.count else { return alone(tallies) }
        fillEmpty(&count, signs)
        return count
    }

    private func signs() -> [Sign] {
        var signs = script.cues(in: scope.range).compactMap { mark in
            mark.cue.choice.map { Sign(choice: $0, range: mark.range, isWeak: mark.cue.isWeak) }
        }.filter { !scope.isHidden($0.range.lowerBound) }
        let leaders: Set<String> = ["par", "door", "with", "by", "mit", "met", "durch", "avec"]
        let places = script.cues(in: scope.range).filter { $0.cue == .outcome(.adopted) || $0.cue == .unanimous || $0.cue == .outcome(.rejected) }
        for piece in scope.range where leaders.contains(script.pieces[piece].text) {
            guard places.contains(where: { $0.range.upperBound <= piece && piece - $0.range.upperBound < 9 }) else { continue }
            signs.append(Sign(choice: .inFavour, range: piece..<piece + 1, isWeak: true, isLeader: true))
        }
        return signs
    }

    private func tallies() -> [Tally] {
        scope.range.compactMap { piece in
            guard let figure = script.pieces[piece].figure, !figure.isMoney, !scope.isHidden(piece), figure.value.units >= 0 else { return nil }
            if figure.isPercent { return figure.value.scale <= 4 ? Tally(piece: piece, figure: figure, unit: .percent) : nil }
            guard figure.value.scale == 0, !isReference(piece) else { return nil }
            return Tally(piece: piece, figure: figure, unit: unit(behind: piece))
        }
    }

    /// The number of an article, a lot or a year, or a majority.
    private func isReference(_ piece: Int) -> Bool {
        let words: Set<String> = [
            "article", "artikel", "art", "lot", "kavel", "los", "exercice", "boekjaar", "geschaftsjahr", "year", "lots", "kavels", "point", "punt",
            "punkt", "nr", "jaar", "jahr", "annee",
        ]
        if piece + 1 < scope.range.upperBound, VoteSentence.spans.contains(script.pieces[piece + 1].text) { return true }
        guard piece > scope.range.lowerBound else { return false }
        if words.contains(script.pieces[piece - 1].text) || script.pieces[piece - 1].isMark(">") || script.pieces[piece - 1].isMark("§") {
            return true
        }
        if case .majority = script.cue(at: piece)?.cue { return true }
        // "Majorité absolue / 100000": the whole stands behind a word.
        if script.pieces[piece - 1].isMark("/"), piece >= 2, isWhole(piece - 2) {
            return true
        }
        // "2024-2025" are years, "15-4" is a lot.
        return isJoined(piece, piece - 1) || piece + 1 < scope.range.upperBound && isJoined(piece + 1, piece)
    }

    /// A word that counts nothing, or a fraction, stands before the stroke.
    private func isWhole(_ piece: Int) -> Bool {
        let part = script.pieces[piece]
        return part.isWord && script.cue(at: piece)?.cue != .shares || part.figure?.total != nil
    }

    /// "3 ans", "3 Jahre", "4 quarters": a time.
    private static let spans: Set<String> = [
        "an", "ans", "annee", "annees", "mois", "jours", "trimestres", "jaar", "jaren", "maand", "maanden", "dagen", "kwartalen", "jahr", "jahre",
        "jahren", "monat", "monate", "monaten", "tage", "tagen", "quartalen", "year", "years", "month", "months", "days", "quarters", "weeks",
        "weken",
        "semaines", "wochen",
    ]

    private func isJoined(_ piece: Int, _ before: Int) -> Bool {
        script.pieces[piece].isGlued && script.pieces[before].figure != nil && script.pieces[piece].figure != nil
    }

    private func unit(behind piece: Int) -> DecisionContent.VoteUnit? {
        var next = piece + 1
        while next < scope.range.upperBound, next - piece < 4 {
            let cue = script.cue(at: next)?.cue
            if cue == .shares { return .shares }
            if cue == .owners { return .owners }
            guard !script.pieces[next].isMark(".,;()"), script.pieces[next].figure == nil, cue?.choice == nil || next == piece + 1 else { return nil }
            next += 1
        }
        return nil
    }

    /// "Adopted unanimously (8.380 quotités)": one number of shares and no choice.
    private func alone(_ tallies: [Tally]) -> VoteCount? {
        let outcome = script.cues(in: scope.range).last { $0.cue == .unanimous && !scope.isNotice($0.range.lowerBound) }
        guard let outcome else { return nil }
        let sentence = scope.sentence(outcome.range.lowerBound)
        let own = tallies.filter { sentence.contains($0.piece) && ($0.unit == .shares || $0.unit == .owners) }
        guard own.count == 1, let tally = own.first, let unit = tally.unit else { return nil }
        return VoteCount(figures: [.inFavour: tally.figure.value], places: [.inFavour: tally.piece], unit: unit, certainty: tally.figure.certainty)
    }

    /// "Sans voix contre", "none against", "zonder onthoudingen".
    private func fillEmpty(_ count: inout VoteCount, _ signs: [Sign]) {
        for sign in signs where sign.choice != .inFavour && count.figures[sign.choice] == nil && isEmpty(sign) {
            count.figures[sign.choice] = FixedDecimal(units: 0, scale: 0)
        }
    }

    private func isEmpty(_ sign: Sign) -> Bool {
        var before = sign.range.lowerBound - 1
        while before >= scope.range.lowerBound, sign.range.lowerBound - before <= 3, script.pieces[before].isWord {
            if script.cue(at: before)?.cue == .nothing { return true }
            before -= 1
        }
        // Or the cue itself holds it: "pas d'abstention".
        guard sign.range.upperBound < scope.range.upperBound else { return false }
        let next = script.pieces[sign.range.upperBound].isMark(":-") ? sign.range.upperBound + 1 : sign.range.upperBound
        return script.cue(at: next)?.cue == .nothing && next > sign.range.upperBound
    }
}
