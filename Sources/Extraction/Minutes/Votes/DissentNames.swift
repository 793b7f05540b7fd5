import Domain

/// Reads who voted against and who abstained (art. 3.87 §10 Civil Code asks for their names).
struct DissentNames {
    let scope: VoteScope
    let count: VoteCount?

    private var script: Script { scope.script }

    func names(_ choice: VoteChoice) -> [String] {
        for mark in script.cues(in: scope.range)
        where mark.cue.choice == choice && !scope.isHidden(mark.range.lowerBound) && !isHeading(script.pieces[mark.range.lowerBound].line) {
            let names = names(around: mark, choice)
            if !names.isEmpty { return names }
        }
        return []
    }

    private func names(around mark: Cue.Mark, _ choice: VoteChoice) -> [String] {
        let told = mark.cue.isWeak ? nil : owners(of: mark) ?? subjects(before: mark)
        if let range = inBrackets(mark, choice) ?? named(behind: mark, choice) ?? behindFigure(mark, choice) ?? nextCell(mark) ?? direct(mark) ?? told
        {
            return NameList(script).names(range.filter { !scope.isNotice($0) })
        }
        return []
    }

    /// The headings of a table name the choices and nobody.
    private func isHeading(_ line: Int) -> Bool {
        let pieces = script.lines[line].pieces
        let isPlain = !pieces.contains { script.pieces[$0].figure != nil || script.pieces[$0].isMark(".,;:") }
        return isPlain && Set(script.cues(in: pieces).compactMap(\.cue.choice)).count > 1
    }

    /// The headings of a table, repeated at the top of a page.
    private func isTableHead(_ line: Int) -> Bool {
        guard line > 0, script.lines[line].page != script.lines[line - 1].page, let last = script.lines[line].pieces.last else { return false }
        return script.pieces[last].cell >= 3
    }

    /// Behind the word, or behind the number that belongs to it.
    private func end(of mark: Cue.Mark, _ choice: VoteChoice) -> Int {
        var end = mark.range.upperBound
        if let place = count?.places[choice], place >= mark.range.lowerBound, place - end < 6 { end = max(end, place + 1) }
        while end < scope.range.upperBound, script.cue(at: end)?.cue == .shares || script.cue(at: end)?.cue == .owners {
            end = script.cue(at: end)?.range.upperBound ?? end + 1
        }
        return end
    }

    private func inBrackets(_ mark: Cue.Mark, _ choice: VoteChoice) -> Range<Int>? {
        let end = end(of: mark, choice)
        guard end < scope.range.upperBound, script.pieces[end].isMark("(") else { return nil }
        return scope.bracket(after: end)
    }

    /// "Ont voté contre : …", "à savoir …", "met name van …".
    private func named(behind mark: Cue.Mark, _ choice: VoteChoice) -> Range<Int>? {
        var start = end(of: mark, choice)
        var skipped = 0
        while start < scope.range.upperBound, skipped < 6, !script.pieces[start].isMark(":") {
            if let cue = script.cue(at: start), cue.cue == .namely {
                return list(from: cue.range.upperBound)
            }
            if script.endsSentence(start) || script.pieces[start].isMark(";(") || script.cue(at: start)?.cue.choice != nil { return nil }
            if script.pieces[start].isWord, script.pieces[start].beginsCapital, script.pieces[start].line > script.pieces[mark.range.lowerBound].line
            {
                return nil
            }
            start += 1
            skipped += 1
        }
        guard start < scope.range.upperBound, script.pieces[start].isMark(":"), start + 1 < scope.range.upperBound else { return nil }
        if script.pieces[start + 1].figure != nil { return nil }
        return list(from: start + 1)
    }

    /// A row of a table: the choice, its votes, and who cast them.
    private func behindFigure(_ mark: Cue.Mark, _ choice: VoteChoice) -> Range<Int>? {
        let line = script.lines[script.pieces[mark.range.lowerBound].line].pieces
        guard mark.range.lowerBound - line.lowerBound <= 1, script.cues(in: line).count(where: { $0.cue.choice != nil }) == 1 else { return nil }
        guard let last = line.last(where: { script.pieces[$0].figure != nil }), last + 1 < line.upperBound,
            script.pieces[last + 1].isWord, script.cue(at: last + 1) == nil, !line.contains(where: { script.pieces[$0].isMark(":") })
        else { return nil }
        return list(from: last + 1)
    }

    /// A label in a cell, and the names in the next one.
    private func nextCell(_ mark: Cue.Mark) -> Range<Int>? {
        let line = script.lines[script.pieces[mark.range.lowerBound].line]
        guard mark.range.lowerBound - line.pieces.lowerBound <= 2 else { return nil }
        guard let start = (mark.range.upperBound..<line.pieces.upperBound).first(where: { isLabelEnd($0, mark) }) else { return nil }
        guard !line.pieces.contains(where: { script.pieces[$0].figure != nil }),
            !(mark.range.upperBound..<start).contains(where: { !script.pieces[$0].isWord && !script.pieces[$0].isMark("-_") })
        else { return nil }
        return list(from: start)
    }

    /// Where the names begin in a row of a table: in another cell, or, when a scan lost the gap, at the next capital.
    private func isLabelEnd(_ piece: Int, _ mark: Cue.Mark) -> Bool {
        let part = script.pieces[piece]
        guard part.isWord, !["haben", "sich", "tegen", "contre", "against"].contains(part.text) else { return false }
        return part.cell > script.pieces[mark.range.lowerBound].cell || script.isRecognized && part.beginsCapital
            || script.cue(at: piece)?.cue == .nothing
    }

    /// "Dagegen stimmten Frau Lux und Herr Theis": the names follow the verb.
    private func direct(_ mark: Cue.Mark) -> Range<Int>? {
        let verbs = ["vot", "stimm", "stem", "absten", "abstain", "onthield", "enthielt", "enthalt", "sich", "zich"]
        func isVerb(_ piece: Int) -> Bool { verbs.contains { script.pieces[piece].text.hasPrefix($0) } }
        let next = mark.range.upperBound
        guard mark.range.contains(where: isVerb) || next < scope.range.upperBound && isVerb(next) else { return nil }
        let start = (next..<scope.range.upperBound).first { !isVerb($0) && !["hat", "haben"].contains(script.pieces[$0].text) }
        guard let start, script.pieces[start].isWord, script.pieces[start].beginsCapital, script.cue(at: start) == nil else { return nil }
        return list(from: start)
    }

    /// "Avec abstention de …", "met onthouding van …".
    private func owners(of mark: Cue.Mark) -> Range<Int>? {
        let links: Set<String> = ["de", "d", "du", "van", "von", "of", "by", "durch", "par", "door"]
        guard mark.range.upperBound < scope.range.upperBound, links.contains(script.pieces[mark.range.upperBound].text) else { return nil }
        let start = mark.range.upperBound + 1
        guard start < scope.range.upperBound, script.pieces[start].beginsCapital else { return nil }
        return list(from: start)
    }

    /// "With Waltérus; Fontaine abstaining", "Mme Lens s'abstient".
    private func subjects(before mark: Cue.Mark) -> Range<Int>? {
        let links: Set<String> = ["with", "avec", "met", "mit", "bei", "bij", "while", "et", "en", "und", "and"]
        var start = mark.range.lowerBound
        guard start > scope.range.lowerBound, !startsRow(start), !isLabel(start) else { return nil }
        while start > scope.range.lowerBound, mark.range.lowerBound - start < 80 {
            let before = script.pieces[start - 1]
            if script.endsSentence(start - 1) || before.isMark(":()") || before.figure != nil { break }
            if before.isWord, !before.beginsCapital, !NameList.particles.contains(before.text) {
                guard links.contains(before.text), start < mark.range.lowerBound, before.text != "et" || !script.pieces[start].beginsCapital else {
                    break
                }
                if !["et", "en", "und", "and"].contains(before.text) { break }
            }
            start -= 1
        }
        while start < mark.range.lowerBound, script.pieces[start].isMark(",;-") { start += 1 }
        guard start < mark.range.lowerBound, script.pieces[start].beginsCapital, script.cue(at: start) == nil else { return nil }
        return start..<mark.range.lowerBound
    }

    /// A capital at the beginning of a line names the row.
    private func isLabel(_ piece: Int) -> Bool { script.pieces[piece].line > script.pieces[piece - 1].line && script.pieces[piece].beginsCapital }

    /// The first word of a line, when the line above was not full.
    private func startsRow(_ piece: Int) -> Bool {
        script.pieces[piece].line > script.pieces[piece - 1].line && !script.isFull(script.pieces[piece - 1].line)
    }

    /// From a place to the end of the list: the sentence, another choice, a result, the text as adopted, or a line that is not full.
    private func list(from start: Int) -> Range<Int> {
        var end = start
        while end < scope.range.upperBound {
            if scope.isNotice(end) || script.endsSentence(end) && !isTitleStop(end) { break }
            if endsList(end), !isTitleStop(end) { return start..<end + 1 }
            if end > start, breaks(end) { break }
            if let cue = script.cue(at: end)?.cue, end > start || cue != .nothing, stops(cue),
                !script.pieces[end].beginsCapital || script.pieces[end].line > script.pieces[start].line || cue == .resolves
            {
                break
            }
            if end > start, isQuantity(end) { break }
            end += 1
        }
        return start..<end
    }

    /// The full stop of an initial may end the list as well: a sentence follows, no name.
    private func endsList(_ piece: Int) -> Bool {
        guard script.pieces[piece].isMark("."), piece + 1 < scope.range.upperBound, script.pieces[piece + 1].beginsCapital else { return false }
        return opensSentence(piece + 1)
    }

    private func isInCell(_ one: Int, _ other: Int) -> Bool {
        script.pieces[one].line == script.pieces[other].line && script.pieces[one].cell == script.pieces[other].cell
    }

    /// A verb or a result stands among the next words, before any mark.
    private func opensSentence(_ piece: Int) -> Bool {
        for next in piece..<min(scope.range.upperBound, piece + 7) {
            let part = script.pieces[next]
            if part.isMark(",;.:&(") || NameList.particles.contains(part.text) && !part.beginsCapital { return part.isMark(":") }
            if part.line > script.pieces[next - 1].line, next > piece, !script.isFull(part.line - 1) { return false }
            let isNear = part.line == script.pieces[piece].line
            if isNear && script.cue(at: next) != nil || part.isWord && !part.beginsCapital { return true }
        }
        return false
    }

    private func isTitleStop(_ piece: Int) -> Bool {
        if piece > 1, isInCell(piece - 2, piece - 1), script.pieces[piece - 2].isWord, script.pieces[piece - 2].beginsCapital, endsList(piece) {
            return false
        }
        return piece > 0 && ["m", "mme", "dhr", "mevr", "mw", "mr", "mrs", "ms", "dr"].contains(script.pieces[piece - 1].text)
    }

    private func stops(_ cue: Cue) -> Bool {
        switch cue {
        case .inFavour, .against, .abstaining, .outcome, .missed, .resolves, .proposes, .majority, .unanimous, .closes: true
        default: false
        }
    }

    /// "(393 shares)" behind the names.
    private func isQuantity(_ piece: Int) -> Bool {
        script.pieces[piece].isMark("(") && piece + 2 < scope.range.upperBound && script.pieces[piece + 1].figure != nil
            && script.cue(at: piece + 2)?.cue == .shares
    }

    /// A new line that does not go on with the one above: that one was neither full nor ended with a comma.
    private func breaks(_ piece: Int) -> Bool {
        let line = script.pieces[piece].line
        guard line > script.pieces[piece - 1].line else { return false }
        if script.isRow(line) || isHeading(line) || isTableHead(line) { return true }
        if script.layout.tokens[script.pieces[piece - 1].tokens.upperBound - 1].text.hasSuffix("-") { return false }
        let before = script.pieces[piece - 1].isMark(".") ? piece - 2 : piece - 1
        if NameList.isOpen(script.pieces[max(0, before)].text) { return false }
        if script.lines[line].page != script.lines[line - 1].page { return !script.pieces[piece - 1].isMark(",;-") && script.cue(at: piece) != nil }
        if script.pieces[piece - 1].isMark(",;-&") || ["et", "en", "und", "and"].contains(script.pieces[piece - 1].text) { return false }
        if script.cue(at: piece)?.cue.choice != nil || script.cue(at: piece)?.cue == .resolves { return true }
        if script.pieces[piece].beginsCapital, opensSentence(piece) { return true }
        return !script.isFull(line - 1)
    }
}

extension Script {
    /// A line that begins with a label and a colon.
    fileprivate func isRow(_ line: Int) -> Bool {
        let pieces = lines[line].pieces
        let start = pieces.prefix(5)
        return self.pieces[start.lowerBound].beginsCapital
            && start.dropFirst().first { self.pieces[$0].isMark(":.,;") }.map { self.pieces[$0].isMark(":") } ?? false
    }
}
