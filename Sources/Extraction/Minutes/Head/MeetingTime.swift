import Domain

/// The day of the meeting among the dates of its head: notices, earlier meetings and stamps of receipt have other ones.
struct MeetingDate {
    let scope: HeadScope

    private var script: Script { scope.script }

    private static let others = Phrases<Bool>([
        (
            true,
            [
                "convocation*", "convoque*", "oproeping*", "uitnodiging*", "verstuurd", "verzonden", "einladung*", "einberuf*", "versandt", "notice*",
                "sent", "envoye*", "n ayant pas", "niet bereikt", "niet behaald", "nicht erreicht", "op die van", "follows", "fait suite",
                "premiere assemblee", "volgt op",
            ]
        ),
        (false, ["recu", "ontvangen", "eingegangen", "received", "entree", "posteingang", "binnengekomen", "scanne", "arrive le", "print*"]),
    ])

    func date() -> Field<CalendarDate>? {
        for value in scope.values(.date) {
            if let hit = value.first.flatMap({ dates(in: $0..<min(script.pieces.count, (value.last ?? $0) + 2)).first }) {
                return scope.field(hit.date, hit.range, 0.98)
            }
        }
        let all = dates(in: scope.head)
        let best = all.enumerated().max { score($0.element, $0.offset) < score($1.element, $1.offset) }?.element
        return best.map { scope.field($0.date, $0.range, all.count == 1 ? 0.95 : 0.93) } ?? atEnd()
    }

    /// "Fait à Namur, le 12 mars 2024."
    private func atEnd() -> Field<CalendarDate>? { dates(in: scope.tail).first.map { scope.field($0.date, $0.range, 0.8) } }

    /// Dates in one row, and those that a line end parts.
    private func dates(in range: Range<Int>) -> [(date: CalendarDate, range: Range<Int>)] {
        var found: [(date: CalendarDate, range: Range<Int>)] = []
        for piece in range {
            if case .date(let date) = script.pieces[piece].kind {
                found.append((date, piece..<piece + 1))
            } else if let date = broken(piece, range.upperBound) {
                found.append((date, piece..<piece + 3))
            }
        }
        return found
    }

    private func broken(_ piece: Int, _ limit: Int) -> CalendarDate? {
        guard piece + 2 < limit, let day = script.pieces[piece].figure?.whole,
            let month = Months.number(Array(script.pieces[piece + 1].text.utf8)[...]),
            let year = script.pieces[piece + 2].figure?.whole
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private func score(_ hit: (date: CalendarDate, range: Range<Int>), _ order: Int) -> Double {
        var (start, end) = (hit.range.lowerBound, hit.range.upperBound)
        let line = script.pieces[start].line
        while start > 0, !script.endsSentence(start - 1), line - script.pieces[start - 1].line <= 3 { start -= 1 }
        while end < scope.head.upperBound, !script.endsSentence(end), script.pieces[end].line - line <= 3 { end += 1 }
        var score = -0.1 * Double(order)
        for piece in start..<end {
            if let hit = MeetingDate.others.match(script.pieces, at: piece) { score -= hit.meaning ? 2 : 3 }
            if case .time = script.pieces[piece].kind { score += 1 }
        }
        return score
    }
}

/// When the meeting was opened and closed.
struct MeetingHours {
    let scope: HeadScope

    private var script: Script { scope.script }

    func opened() -> Field<ClockTime>? {
        labelled(.opened, 0.98) ?? hour(in: scope.head).map { scope.field($0.time, $0.piece..<$0.piece + 1, 0.93) }
    }

    func closed() -> Field<ClockTime>? {
        if let field = labelled(.closed, 0.98) { return field }
        for mark in script.cues(in: max(0, scope.tail.lowerBound - 60)..<script.pieces.count) where mark.cue == .closes {
            let start = scope.tail.lowerBound
            let end = script.sentenceEnd(mark.range.upperBound, limit: min(script.pieces.count, mark.range.upperBound + 40))
            let near = mark.range.lowerBound - 20..<end
            if let hit = hour(in: max(start, near.lowerBound)..<max(start, near.upperBound)) {
                return scope.field(hit.time, hit.piece..<hit.piece + 1, 0.96)
            }
        }
        return nil
    }

    private func labelled(_ label: HeadLabel, _ confidence: Double) -> Field<ClockTime>? {
        for value in scope.values(label) + scope.values(label, in: scope.tail) {
            if let hit = hour(in: value) { return scope.field(hit.time, hit.piece..<hit.piece + 1, confidence) }
        }
        for mark in scope.labels where mark.label == label {
            let limit = scope.head.contains(mark.range.lowerBound) ? scope.head.upperBound : scope.tail.upperBound
            let end = min(limit, mark.range.upperBound + 9)
            if let hit = hour(in: mark.range.upperBound..<max(mark.range.upperBound, end)), hit.piece - mark.range.upperBound <= 8,
                !crosses(mark.range.upperBound..<hit.piece)
            {
                return scope.field(hit.time, hit.piece..<hit.piece + 1, confidence - 0.02)
            }
        }
        return nil
    }

    private func crosses(_ range: Range<Int>) -> Bool { range.contains { script.endsSentence($0) || script.pieces[$0].isMark(";") } }

    private func hour(in range: some Sequence<Int>) -> (time: ClockTime, piece: Int)? {
        for piece in range where piece < script.pieces.count {
            if case .time(let time) = script.pieces[piece].kind { return (time, piece) }
            if let time = bare(piece) { return (time, piece) }
        }
        return nil
    }

    /// "19.15" without a word behind it, where a word before it says that an hour follows.
    private func bare(_ piece: Int) -> ClockTime? {
        guard piece > 0, let figure = script.pieces[piece].figure, !figure.isMoney, !figure.isPercent, figure.total == nil, figure.value.scale == 2
        else { return nil }
        let before = script.pieces[piece - 1]
        guard before.isMark(":") || ["a", "om", "um", "at", "des", "vers", "vanaf", "ab"].contains(before.text) else { return nil }
        let (hours, minutes) = (Int(figure.value.units / 100), Int(figure.value.units % 100))
        return hours < 24 && minutes < 60 ? ClockTime(minutes: hours * 60 + minutes) : nil
    }
}
