import Domain

/// Reads who met, where, when, on which call and with how many.
struct HeadReader {
    let scope: HeadScope

    private var script: Script { scope.script }

    func read(_ content: inout MinutesContent) {
        content.association = association()
        content.enterpriseNumber = enterpriseNumber()
        content.date = MeetingDate(scope: scope).date()
        content.openedAt = MeetingHours(scope: scope).opened()
        content.closedAt = MeetingHours(scope: scope).closed()
        content.place = place()
        content.kind = kind()
        content.convocation = convocation()
        let offices = OfficeNames(scope: scope)
        content.chair = offices.name(.chair)
        content.secretary = offices.name(.secretary)
        content.tellers = offices.tellers()
        readAttendance(&content)
    }

    private func readAttendance(_ content: inout MinutesContent) {
        guard let attendance = Attendance(scope: scope).read() else { return }
        func field(_ part: (value: Int, piece: Int)?) -> Field<Int>? { part.map { scope.field($0.value, $0.piece..<$0.piece + 1, 0.97) } }
        content.ownersPresent = field(attendance.owners.count)
        content.ownersTotal = field(attendance.owners.total)
        content.sharesPresent = field(attendance.shares.count)
        content.sharesTotal = field(attendance.shares.total)
    }

    /// From the words for an association to the end of its name.
    private func association() -> Field<String>? {
        let marks = scope.labels.filter { $0.label == .association && scope.head.contains($0.range.lowerBound) }
        // The name of a building follows; "association" alone in a sentence has none.
        for mark in marks {
            let end = nameEnd(mark.range)
            guard end > mark.range.upperBound else { continue }
            return scope.field(script.text(mark.range.lowerBound..<end), mark.range.lowerBound..<end, 0.96)
        }
        return building()
    }

    private static let buildings = Phrases<Bool>([
        (true, ["residence*", "residentie*", "residenz*", "immeuble*", "building*", "domaine", "domein", "gebouw", "haus", "huis", "complex*"])
    ])

    /// The name of a building, in a cell of its own or behind the dash of the title, where the text names no association.
    private func building() -> Field<String>? {
        for piece in scope.head.prefix(60) {
            guard script.pieces[piece].beginsCapital, HeadReader.buildings.match(script.pieces, at: piece) != nil else { continue }
            guard scope.isFirstInCell(piece) || script.pieces[piece - 1].isMark("-:") && !script.pieces[piece - 1].isGlued else { continue }
            let end = nameEnd(piece..<piece + 1)
            guard end > piece + 1 else { continue }
            return scope.field(script.text(piece..<end), piece..<end, 0.9)
        }
        return nil
    }

    private func nameEnd(_ mark: Range<Int>) -> Int {
        let isHeading = scope.isFirstInCell(mark.lowerBound)
        let line = script.pieces[mark.lowerBound].line
        var end = mark.upperBound
        while end < scope.head.upperBound, end - mark.upperBound < 14 {
            let part = script.pieces[end]
            if part.line > line, isHeading || script.lines[line].box.right < 300 { break }
            if part.isMark("(,;:*|[") || script.endsSentence(end) { break }
            if part.isMark("-"), !part.isGlued { break }
            if part.isWord, !part.beginsCapital, !isInner(end) { break }
            if HeadLabel.phrases.match(script.pieces, at: end).map({ $0.meaning == .enterpriseNumber }) ?? false { break }
            end += 1
        }
        while end > mark.upperBound,
            !script.pieces[end - 1].isWord && script.pieces[end - 1].figure == nil
                || script.pieces[end - 1].isWord && !script.pieces[end - 1].beginsCapital
        { end -= 1 }
        return end
    }

    private func isInner(_ piece: Int) -> Bool {
        let small: Set<String> = [
            "de", "du", "des", "la", "le", "les", "l", "d", "van", "der", "den", "het", "ter", "ten", "von", "am", "an", "im", "zur", "zum", "the",
            "of", "et", "en", "und", "and", "aux", "au", "sur", "sous", "op", "aan", "bij", "t", "s", "in", "a",
        ]
        return small.contains(script.pieces[piece].text) && piece + 1 < script.pieces.count && script.pieces[piece + 1].isWord
    }

    /// The number nearest behind the name of the association: the syndic's letterhead has one as well.
    private func enterpriseNumber() -> Field<EnterpriseNumber>? {
        let first = scope.labels.first { $0.label == .association && scope.head.contains($0.range.lowerBound) }?.range.lowerBound ?? 0
        let from = script.lines.isEmpty ? 0 : script.lines[script.pieces[min(first, script.pieces.count - 1)].line].row
        var found: [Found<EnterpriseNumber>] = []
        for line in script.lines where scope.head.contains(line.pieces.lowerBound) {
            for hit in TaxNumberScanner.all(script.layout.rows[line.row].bytes, isRecognized: script.isRecognized) {
                guard let number = hit.value.enterprise else { continue }
                found.append(script.layout.found(Hit(value: number, range: hit.range, certainty: hit.certainty), row: line.row))
            }
        }
        let best = found.first { $0.row >= from } ?? found.first
        guard let best else { return nil }
        let certainty = best.certainty * (script.layout.confidence(best.tokens) >= 0.6 ? 1 : 0.95)
        return Field(best.value, confidence: min(script.isRecognized ? 0.94 : 0.99, 0.98 * certainty), evidence: script.layout.evidence(best.tokens))
    }

    private func place() -> Field<String>? {
        if let value = scope.values(.place).first { return scope.field(script.text(value), value, 0.96) }
        return placeBehindDate()
    }

    /// "Gehouden op 14.07.2018 te …", "held on 3 March 2024 at …".
    private func placeBehindDate() -> Field<String>? {
        let words: Set<String> = ["te", "at", "in", "a", "au", "aux"]
        for piece in scope.head.dropLast(2) {
            guard case .date = script.pieces[piece].kind, words.contains(script.pieces[piece + 1].text), script.pieces[piece + 2].isWord,
                let value = scope.value(from: piece + 2), value.count > 2
            else { continue }
            return scope.field(script.text(value), value, 0.9)
        }
        return nil
    }

    private static let kinds = Phrases<MinutesContent.Kind>([
        (.extraordinary, ["extraordinaire*", "buitengewone", "bijzondere", "ausserordentlich*", "extraordinary", "special", "speciale"]),
        (
            .ordinary,
            ["ordinaire*", "statutaire*", "gewone", "jaarlijkse", "annuelle", "ordentlich*", "annual", "ordinary", "jahrlich*", "jahreshaupt*"]
        ),
    ])
    private static let assemblies: Set<String> = [
        "assemblee", "vergadering", "generalversammlung", "hauptversammlung", "versammlung", "assembly", "meeting", "eigentumerversammlung",
        "miteigentumerversammlung", "ag", "av",
    ]

    /// The adjective in the first lines that name the assembly.
    private func kind() -> Field<MinutesContent.Kind>? {
        for piece in scope.head {
            guard let hit = HeadReader.kinds.match(script.pieces, at: piece) else { continue }
            let near = max(0, piece - 3)..<min(script.pieces.count, piece + 4)
            guard near.contains(where: { HeadReader.assemblies.contains(script.pieces[$0].text) }) else { continue }
            return scope.field(hit.meaning, hit.range, 0.97)
        }
        return nil
    }

    private static let calls = Phrases<Int>([
        (
            2,
            [
                "seconde convocation", "deuxieme convocation", "2e convocation", "2eme convocation", "ii convocation", "tweede oproeping",
                "2e oproeping", "2de oproeping", "tweede bijeenroeping", "zweite einberufung", "zweiter einberufung", "zweiten einberufung",
                "2 einberufung", "second convocation", "second call", "second notice", "seconde seance", "deuxieme seance", "tweede zitting",
                "tweede uitnodiging", "zweite sitzung", "zweiten sitzung", "second session",
            ]
        ),
        (
            1,
            [
                "premiere convocation", "1re convocation", "1ere convocation", "ire convocation", "eerste oproeping", "1e oproeping",
                "1ste oproeping", "eerste bijeenroeping", "erste einberufung", "erster einberufung", "ersten einberufung", "1 einberufung",
                "first convocation", "first call", "first notice", "eerste uitnodiging", "premiere seance", "eerste zitting", "erste sitzung",
                "ersten sitzung", "first session",
            ]
        ),
    ])

    private func convocation() -> Field<Int>? {
        var first: Field<Int>?
        for piece in scope.head {
            if let hit = HeadReader.calls.match(script.pieces, at: piece) {
                let field = scope.field(hit.meaning, hit.range, 0.97)
                if hit.meaning == 2 { return field }
                first = first ?? field
            } else if let call = counted(piece) {
                if call.value == 2 { return call }
                first = first ?? call
            }
        }
        return first
    }

    /// "1re convocation", "2. Einberufung": the number is an piece of its own.
    private func counted(_ piece: Int) -> Field<Int>? {
        guard let number = script.pieces[piece].figure?.whole, number == 1 || number == 2 else { return nil }
        let next = (piece + 1..<min(script.pieces.count, piece + 4)).first { HeadLabel.phrases.match(script.pieces, at: $0)?.meaning == .convocation }
        guard let next, script.pieces[piece + 1..<next].allSatisfy({ $0.isMark(".") || $0.text.utf8.count <= 4 }),
            script.pieces[next].line == script.pieces[piece].line
        else { return nil }
        return scope.field(number, piece..<next + 1, 0.96)
    }
}
