import Domain

/// Reads who voted against and who abstained (art. 3.87 §10 Civil Code asks for their names).
struct DissentNames {
    let scope: VoteScope
    let count: VoteCount?

    private var script: Script { scope.script }

    func names(_ choice: VoteChoice) -> [String] {
        for mark in script.cues(in: scope.range)
        where mark.cue.choice == choice && !scope.isHidden(mark.range.lowerBound) && !isHeading(script.terms[mark.range.lowerBound].line) {
            let names = names(around: mark, choice)
            if !names.isEmpty { return names }
        }
        return []
    }

    private func names(around mark: Cue.Mark, _ choice: VoteChoice) -> [String] {
        let told = mark.cue.isWeak ? nil : owners(of: mark) ?? subjects(before: mark)
        if let range = inBrackets(mark, choice) ?? named(behind: mark, choice) ?? nextCell(mark) ?? direct(mark) ?? told {
            return NameList(script).names(range.filter { !scope.isNotice($0) })
        }
        return []
    }

    /// The headings of a table name the choices and nobody.
    private func isHeading(_ line: Int) -> Bool {
        let terms = script.lines[line].terms
        let isPlain = !terms.contains { script.terms[$0].figure != nil || script.terms[$0].isMark(".,;:") }
        return isPlain && Set(script.cues(in: terms).compactMap(\.cue.choice)).count > 1
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
        guard end < scope.range.upperBound, script.terms[end].isMark("(") else { return nil }
        return scope.bracket(after: end)
    }

    /// "Ont voté contre : …", "à savoir …", "met name van …".
    private func named(behind mark: Cue.Mark, _ choice: VoteChoice) -> Range<Int>? {
        var start = end(of: mark, choice)
        var skipped = 0
        while start < scope.range.upperBound, skipped < 6, !script.terms[start].isMark(":") {
            if let cue = script.cue(at: start), cue.cue == .namely {
                return list(from: cue.range.upperBound)
            }
            if script.endsSentence(start) || script.terms[start].isMark(";(") || script.cue(at: start)?.cue.choice != nil { return nil }
            if script.terms[start].isWord, script.terms[start].beginsCapital, script.terms[start].line > script.terms[mark.range.lowerBound].line {
                return nil
            }
            start += 1
            skipped += 1
        }
        guard start < scope.range.upperBound, script.terms[start].isMark(":"), start + 1 < scope.range.upperBound else { return nil }
        if script.terms[start + 1].figure != nil { return nil }
        return list(from: start + 1)
    }

    /// A label in a cell, and the names in the next one.
    private func nextCell(_ mark: Cue.Mark) -> Range<Int>? {
        let line = script.lines[script.terms[mark.range.lowerBound].line]
        guard mark.range.lowerBound - line.terms.lowerBound <= 2 else { return nil }
        guard let start = (mark.range.upperBound..<line.terms.upperBound).first(where: { isLabelEnd($0, mark) }) else { return nil }
        guard !line.terms.contains(where: { script.terms[$0].figure != nil }),
            !(mark.range.upperBound..<start).contains(where: { !script.terms[$0].isWord && !script.terms[$0].isMark("-_") })
        else { return nil }
        return list(from: start)
    }

    /// Where the names begin in a row of a table: in another cell, or, when a scan lost the gap, at the next capital.
    private func isLabelEnd(_ term: Int, _ mark: Cue.Mark) -> Bool {
        let part = script.terms[term]
        guard part.isWord, !["haben", "sich", "tegen", "contre", "against"].contains(part.text) else { return false }
        return part.cell > script.terms[mark.range.lowerBound].cell || script.isRecognized && part.beginsCapital
            || script.cue(at: term)?.cue == .nothing
    }

    /// "Dagegen stimmten Frau Lux und Herr Theis": the names follow the verb.
    private func direct(_ mark: Cue.Mark) -> Range<Int>? {
        let verbs = ["vot", "stimm", "stem", "absten", "abstain", "onthield", "enthielt", "enthalt", "sich", "zich"]
        guard mark.range.contains(where: { term in verbs.contains { script.terms[term].text.hasPrefix($0) } }) else { return nil }
        let start = (mark.range.upperBound..<scope.range.upperBound).first { !["sich", "zich", "hat", "haben"].contains(script.terms[$0].text) }
        guard let start, script.terms[start].isWord, script.terms[start].beginsCapital, script.cue(at: start) == nil else { return nil }
        return list(from: start)
    }

    /// "Avec abstention de …", "met onthouding van …".
    private func owners(of mark: Cue.Mark) -> Range<Int>? {
        let links: Set<String> = ["de", "d", "du", "van", "von", "of", "by", "durch", "par", "door"]
        guard mark.range.upperBound < scope.range.upperBound, links.contains(script.terms[mark.range.upperBound].text) else { return nil }
        let start = mark.range.upperBound + 1
        guard start < scope.range.upperBound, script.terms[start].beginsCapital else { return nil }
        return list(from: start)
    }

    /// "With Waltérus; Fontaine abstaining", "Mme Lens s'abstient".
    private func subjects(before mark: Cue.Mark) -> Range<Int>? {
        let links: Set<String> = ["with", "avec", "met", "mit", "bei", "bij", "while", "et", "en", "und", "and"]
        var start = mark.range.lowerBound
        guard start > scope.range.lowerBound, !startsRow(start) else { return nil }
        while start > scope.range.lowerBound, mark.range.lowerBound - start < 80 {
            let before = script.terms[start - 1]
            if script.endsSentence(start - 1) || before.isMark(":()") || before.figure != nil { break }
            if before.isWord, !before.beginsCapital, !NameList.particles.contains(before.text) {
                guard links.contains(before.text), start < mark.range.lowerBound, before.text != "et" || !script.terms[start].beginsCapital else {
                    break
                }
                if !["et", "en", "und", "and"].contains(before.text) { break }
            }
            start -= 1
        }
        while start < mark.range.lowerBound, script.terms[start].isMark(",;-") { start += 1 }
        guard start < mark.range.lowerBound, script.terms[start].beginsCapital, script.cue(at: start) == nil else { return nil }
        return start..<mark.range.lowerBound
    }

    /// The first word of a line, when the line above was not full.
    private func startsRow(_ term: Int) -> Bool {
        script.terms[term].line > script.terms[term - 1].line && !script.isFull(script.terms[term - 1].line)
    }

    /// From a place to the end of the list: the sentence, another choice, a result, the text as adopted, or a line that is not full.
    private func list(from start: Int) -> Range<Int> {
        var end = start
        while end < scope.range.upperBound {
            if scope.isNotice(end) || script.endsSentence(end) && !isTitleStop(end) { break }
            if end > start, breaks(end) { break }
            if let cue = script.cue(at: end)?.cue, end > start || cue != .nothing, stops(cue),
                !script.terms[end].beginsCapital || script.terms[end].line > script.terms[start].line || cue == .resolves
            {
                break
            }
            if end > start, isQuantity(end) { break }
            end += 1
        }
        return start..<end
    }

    private func isTitleStop(_ term: Int) -> Bool {
        term > 0 && ["m", "mme", "dhr", "mevr", "mw", "mr", "mrs", "ms", "dr"].contains(script.terms[term - 1].text)
    }

    private func stops(_ cue: Cue) -> Bool {
        switch cue {
        case .inFavour, .against, .abstaining, .outcome, .missed, .resolves, .proposes, .majority, .unanimous, .closes: true
        default: false
        }
    }

    /// "(393 shares)" behind the names.
    private func isQuantity(_ term: Int) -> Bool {
        script.terms[term].isMark("(") && term + 2 < scope.range.upperBound && script.terms[term + 1].figure != nil
            && script.cue(at: term + 2)?.cue == .shares
    }

    /// A new line that does not go on with the one above: that one was neither full nor ended with a comma.
    private func breaks(_ term: Int) -> Bool {
        let line = script.terms[term].line
        guard line > script.terms[term - 1].line else { return false }
        if script.lines[line].page != script.lines[line - 1].page { return !script.terms[term - 1].isMark(",;-") && script.cue(at: term) != nil }
        if script.terms[term - 1].isMark(",;-&") || ["et", "en", "und", "and"].contains(script.terms[term - 1].text) { return false }
        if script.cue(at: term)?.cue.choice != nil || script.cue(at: term)?.cue == .resolves { return true }
        return !script.isFull(line - 1)
    }
}
