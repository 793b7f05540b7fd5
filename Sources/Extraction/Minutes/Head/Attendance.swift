import Domain

/// How many owners with how many shares are there, and of how many: from the table or the sentence of attendance.
struct Attendance {
    let scope: HeadScope

    private var script: Script { scope.script }

    /// A number and the whole that it belongs to.
    struct Part {
        var count: (value: Int, piece: Int)?
        var total: (value: Int, piece: Int)?
    }

    struct Reading {
        var owners = Part()
        var shares = Part()
    }

    private static let words = Phrases<Bool>([
        (true, ["present*", "presence*", "aanwezig*", "anwesen*", "attendance*", "attending"]),
        (false, ["represent*", "vertegenwoordigd*", "vertreten*"]),
    ])
    private static let wholes = Phrases<Bool>([
        (
            true,
            [
                "total de l immeuble", "total immeuble", "ensemble de l immeuble", "immeuble", "batiment", "totaal gebouw", "gebouw",
                "gesamtes gebaude", "gebaude", "whole building", "building", "total general", "algemeen totaal", "gesamt", "gesamtzahl",
                "total de la copropriete",
            ]
        )
    ])

    func read() -> Reading? { table() ?? sentence() }

    // MARK: Table

    private func table() -> Reading? {
        var (reading, absent) = (Reading(), Reading())
        for line in script.lines where scope.head.contains(line.pieces.lowerBound) {
            let figures = line.pieces.filter { script.pieces[$0].figure.map { !$0.isPercent && !$0.isMoney && $0.whole != nil } ?? false }
            guard figures.count == 2 || figures.count == 1 && script.pieces[figures[0]].figure?.total != nil, isTableRow(line, figures) else {
                continue
            }
            let words = Set(line.pieces.compactMap { Attendance.words.match(script.pieces, at: $0)?.meaning })
            if words.count == 2 { take(figures, \.count, &reading) } else if words.isEmpty, isWhole(line) { take(figures, \.total, &reading) }
            if isAbsence(line) { take(figures, \.count, &absent) }
        }
        complete(&reading, absent)
        guard reading.owners.count != nil, reading.shares.count != nil else { return nil }
        repair(&reading.owners, absent.owners)
        repair(&reading.shares, absent.shares)
        return ordered(reading)
    }

    /// A scan lost how many owners are there, and their shares are proved: present and absent ones make the whole.
    private func complete(_ reading: inout Reading, _ absent: Reading) {
        guard script.isRecognized, reading.owners.count == nil, let whole = reading.shares.total?.value, let away = absent.shares.count?.value,
            let owners = reading.owners.total?.value, let absentees = absent.owners.count?.value, absentees < owners, away < whole
        else { return }
        for line in script.lines where scope.head.contains(line.pieces.lowerBound) {
            guard Set(line.pieces.compactMap { Attendance.words.match(script.pieces, at: $0)?.meaning }).count == 2,
                let piece = line.pieces.first(where: { script.pieces[$0].figure?.whole == whole - away })
            else { continue }
            reading.owners.count = (owners - absentees, piece)
            reading.shares.count = (whole - away, piece)
            return
        }
    }

    private func isAbsence(_ line: Script.Line) -> Bool {
        line.pieces.contains { ["absents", "absent", "afwezig", "afwezigen", "abwesend", "abwesende", "absentees"].contains(script.pieces[$0].text) }
    }

    /// On a scan a digit is easily lost: who is present and who is absent make the whole.
    private func repair(_ part: inout Part, _ absent: Part) {
        guard script.isRecognized, let count = part.count, let total = part.total?.value, let away = absent.count?.value, away < total else { return }
        if count.value + away != total { part.count = (total - away, count.piece) }
    }

    /// The numbers stand in cells of their own, not in a sentence.
    private func isTableRow(_ line: Script.Line, _ figures: [Int]) -> Bool {
        let isSentence = line.pieces.contains { script.endsSentence($0) && $0 < line.pieces.upperBound - 1 }
        return figures.allSatisfy { scope.isFirstInCell($0) || script.isRecognized } && (!isSentence || script.isRecognized)
            && line.pieces.count { script.pieces[$0].isWord } <= 6
    }

    private func isWhole(_ line: Script.Line) -> Bool { line.pieces.contains { Attendance.wholes.match(script.pieces, at: $0) != nil } }

    private func take(_ figures: [Int], _ part: WritableKeyPath<Part, (value: Int, piece: Int)?>, _ reading: inout Reading) {
        guard figures.count == 2, let one = script.pieces[figures[0]].figure?.whole, let two = script.pieces[figures[1]].figure?.whole else { return }
        if reading.owners[keyPath: part] == nil { reading.owners[keyPath: part] = (one, figures[0]) }
        if reading.shares[keyPath: part] == nil { reading.shares[keyPath: part] = (two, figures[1]) }
    }

    /// The column of owners stands first, unless its numbers are the larger ones.
    private func ordered(_ reading: Reading) -> Reading {
        guard let owners = reading.owners.count?.value, let shares = reading.shares.count?.value, owners > shares else { return reading }
        return Reading(owners: reading.shares, shares: reading.owners)
    }

    // MARK: Sentence

    /// A run of numbers that belong together: "31 of the 33", "8.318 … op 10.000".
    private struct Group {
        var part: Part
        var range: Range<Int>
    }

    private func sentence() -> Reading? {
        var start = scope.head.lowerBound
        while start < scope.head.upperBound {
            let end = script.sentenceEnd(start, limit: scope.head.upperBound)
            if (start..<end).contains(where: { Attendance.words.match(script.pieces, at: $0) != nil }), let reading = reading(trimmed(start..<end)) {
                return reading
            }
            start = end
        }
        return nil
    }

    /// Without the lines of a letterhead, which end with no full stop.
    private func trimmed(_ sentence: Range<Int>) -> Range<Int> {
        guard let word = sentence.first(where: { Attendance.words.match(script.pieces, at: $0) != nil }) else { return sentence }
        var line = script.pieces[word].line
        while line > script.pieces[sentence.lowerBound].line, script.isFull(line - 1) { line -= 1 }
        return max(sentence.lowerBound, script.lines[line].pieces.lowerBound)..<sentence.upperBound
    }

    private func reading(_ sentence: Range<Int>) -> Reading? {
        var reading = Reading()
        for group in groups(sentence) {
            switch unit(group, sentence) {
            case .owners? where reading.owners.count == nil: reading.owners = group.part
            case .shares? where reading.shares.count == nil: reading.shares = group.part
            default: break
            }
        }
        return reading.owners.count != nil && reading.shares.count != nil ? reading : nil
    }

    private func groups(_ sentence: Range<Int>) -> [Group] {
        var groups: [Group] = []
        for piece in sentence {
            guard let figure = script.pieces[piece].figure, !figure.isPercent, !figure.isMoney, let value = figure.whole, !isReference(piece) else {
                continue
            }
            if let total = figure.total?.scaled(to: 0) {
                groups.append(Group(part: Part(count: (value, piece), total: (Int(total), piece)), range: piece..<piece + 1))
            } else if let last = groups.last, last.part.total == nil, isLinked(last.range.upperBound..<piece), value >= last.part.count?.value ?? 0 {
                groups[groups.count - 1].part.total = (value, piece)
                groups[groups.count - 1].range = last.range.lowerBound..<piece + 1
            } else {
                groups.append(Group(part: Part(count: (value, piece)), range: piece..<piece + 1))
            }
        }
        return groups
    }

    private func isReference(_ piece: Int) -> Bool {
        piece > 0 && ["article", "artikel", "art", "rue", "numero", "nr"].contains(script.pieces[piece - 1].text)
    }

    /// "Of", "sur", "op", "von" between two numbers, and no comma.
    private func isLinked(_ range: Range<Int>) -> Bool {
        let links: Set<String> = ["of", "sur", "op", "van", "von", "out", "des", "aus", "auf"]
        return range.count <= 10 && range.contains { links.contains(script.pieces[$0].text) } && !range.contains { script.pieces[$0].isMark(",;.") }
    }

    /// What the numbers count: the word inside the group, behind it or before it.
    private func unit(_ group: Group, _ sentence: Range<Int>) -> Cue? {
        let near = group.range.lowerBound..<min(sentence.upperBound, group.range.upperBound + 5)
        for mark in script.cues(in: near) where mark.cue == .shares || mark.cue == .owners { return mark.cue }
        let before = max(sentence.lowerBound, group.range.lowerBound - 5)..<group.range.lowerBound
        return script.cues(in: before).last { $0.cue == .shares || $0.cue == .owners }?.cue
    }
}
