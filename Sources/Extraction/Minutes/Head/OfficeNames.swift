import Domain

/// Who chairs, who keeps the minutes, who counts the votes: from labels, sentences, the first decision or the signatures.
struct OfficeNames {
    let scope: HeadScope

    private var script: Script { scope.script }
    private var person: PersonName { PersonName(script: script) }

    /// What stands behind the name of who holds an office, and what stands before it.
    private static let behind: [(label: HeadLabel, phrases: Phrases<Bool>)] = [
        (
            .chair,
            Phrases([
                (
                    true,
                    [
                        "preside", "a la presidence", "assure la presidence", "assume la presidence", "zit de vergadering", "zit de algemene",
                        "aan te stellen als voorzitter", "als voorzitter", "wordt voorzitter", "den vorsitz", "fuhrt den vorsitz",
                        "ubernimmt den vorsitz", "zum vorsitz*", "als vorsitz*", "takes the chair", "as chair*", "chairs", "en qualite de president*",
                        "comme president*", "est designe* president*", "est elu* president*", "is elected chair*", "wird zum vorsitz*",
                        "president de seance", "treedt op als voorzitter", "leitet die",
                    ]
                )
            ])
        ),
        (
            .secretary,
            Phrases([
                (
                    true,
                    [
                        "est charge du secretariat", "est charge e du secretariat", "est chargee du secretariat", "au secretariat",
                        "assure le secretariat", "assume le secretariat", "comme secretaire", "en qualite de secretaire", "treedt op als secretaris",
                        "als secretaris", "wordt secretaris", "die schriftfuhrung", "fuhrt das protokoll", "als schriftfuhr*", "zum schriftfuhr*",
                        "als sekretar*", "acts as secretary", "as secretary", "takes the minutes", "neemt het secretariaat",
                        "est designe* secretaire", "est elu* secretaire", "ubernimmt die schriftfuhrung", "is appointed secretary", "est charge",
                    ]
                )
            ])
        ),
    ]
    private static let before: [(label: HeadLabel, phrases: Phrases<Bool>)] = [
        (
            .chair,
            Phrases([
                (
                    true,
                    [
                        "presidence est assuree par", "presidence est confiee a", "presidee par", "president est", "presidente est",
                        "voorgezeten door", "voorzitter is", "voorzitter wordt", "vorsitz fuhrt", "unter vorsitz von", "unter dem vorsitz von",
                        "den vorsitz fuhrt", "den vorsitz ubernimmt", "chaired by", "sous la presidence de", "onder voorzitterschap van",
                        "vorsitz hat", "the chair is", "presidence de",
                    ]
                )
            ])
        ),
        (
            .secretary,
            Phrases([
                (
                    true,
                    [
                        "secretariat est assure par", "secretariat est confie a", "secretaire est", "secretaris is",
                        "secretariaat wordt waargenomen door", "schriftfuhrer ist", "protokoll fuhrt", "die schriftfuhrung ubernimmt", "secretary is",
                        "minutes are taken by", "secretariat est tenu par", "verslag wordt opgesteld door",
                    ]
                )
            ])
        ),
        (
            .tellers,
            Phrases([
                (
                    true,
                    [
                        "scrutateur est confie a", "scrutateurs sont", "scrutateurs", "scrutateur est", "stemopnemers worden aangeduid",
                        "stemopnemers zijn", "stemopnemer is", "stimmzahler sind", "als stimmzahler fungieren", "acting as tellers", "tellers are",
                        "teller is", "stemopnemers", "roles de scrutateurs sont confies a",
                    ]
                )
            ])
        ),
    ]

    func name(_ label: HeadLabel) -> Field<String>? {
        if let range = scope.values(label).compactMap({ value in value.first.flatMap { person.name(at: $0, limit: (value.last ?? $0) + 1) } }).first {
            return field(range, 0.97)
        }
        if let range = inSentence(label, scope.head) { return field(range, 0.93) }
        if let range = signature(label) { return field(range, 0.9) }
        return inSentence(
            label,
            scope.middle.prefix(200).indices.isEmpty
                ? scope.head : scope.middle.lowerBound..<min(scope.middle.upperBound, scope.middle.lowerBound + 150)
        ).flatMap { field($0, 0.85) }
    }

    func tellers() -> [Field<String>] {
        for value in scope.values(.tellers)
        where value.first.map({ script.pieces[$0].beginsCapital || PersonName.isAddress(script.pieces[$0]) }) ?? false { return list(value, 0.97) }
        for (label, phrases) in OfficeNames.before where label == .tellers {
            for piece in scope.head {
                guard let hit = phrases.match(script.pieces, at: piece) else { continue }
                let start =
                    script.pieces[hit.range.upperBound..<min(script.pieces.count, hit.range.upperBound + 2)].contains { $0.isMark(":") }
                    ? hit.range.upperBound + 1 : hit.range.upperBound
                let end = script.sentenceEnd(start, limit: scope.head.upperBound)
                guard start < end, script.pieces[start].beginsCapital else { continue }
                return list(Array(start..<end), 0.93)
            }
        }
        return []
    }

    private func list(_ range: [Int], _ confidence: Double) -> [Field<String>] {
        NameList(script).names(range).map { scope.field($0, range, confidence) }
    }

    private func field(_ range: Range<Int>, _ confidence: Double) -> Field<String>? { scope.field(script.text(range), range, confidence) }

    private func inSentence(_ label: HeadLabel, _ range: Range<Int>) -> Range<Int>? {
        let verbs: Set<String> = ["is", "ist", "est", "was", "war", "wordt", "wird"]
        for (own, place) in scope.labels where own == label && range.contains(place.lowerBound) && place.upperBound + 1 < range.upperBound {
            guard verbs.contains(script.pieces[place.upperBound].text) else { continue }
            if let name = person.name(at: place.upperBound + 1, limit: range.upperBound) { return name }
        }
        for (own, phrases) in OfficeNames.before where own == label {
            for piece in range {
                guard let hit = phrases.match(script.pieces, at: piece) else { continue }
                if let name = person.name(at: hit.range.upperBound, limit: range.upperBound) { return name }
            }
        }
        for (own, phrases) in OfficeNames.behind where own == label {
            for piece in range {
                guard let hit = phrases.match(script.pieces, at: piece),
                    let name = person.name(before: verbStart(hit.range.lowerBound, range.lowerBound), limit: range.lowerBound)
                else { continue }
                return name
            }
        }
        return nil
    }

    /// "X est désigné comme président", "X aan te stellen als voorzitter": the verb between the name and the office.
    private func verbStart(_ piece: Int, _ limit: Int) -> Int {
        let verbs: Set<String> = [
            "aan", "te", "stellen", "wordt", "est", "is", "wird", "designe", "designee", "elu", "elue", "nomme", "nommee", "aangesteld", "aangeduid",
            "verkozen", "appointed", "elected", "duiden", "fuhrt", "ubernimmt", "assure", "acts", "treedt", "op", "zu",
        ]
        var start = piece
        while start > limit, verbs.contains(script.pieces[start - 1].text) { start -= 1 }
        return start
    }

    /// Below the word for the office among the signatures.
    private func signature(_ label: HeadLabel) -> Range<Int>? {
        for (own, range) in scope.labels where own == label && scope.tail.contains(range.lowerBound) && scope.isFirstInCell(range.lowerBound) {
            let line = script.pieces[range.lowerBound].line
            guard line + 1 < script.lines.count else { continue }
            let left = script.box(range.lowerBound).left
            let below = script.lines[line + 1].pieces
            guard let start = below.first(where: { scope.isFirstInCell($0) && abs(script.box($0).left - left) < 12 }) else { continue }
            let end = below.first { $0 > start && script.pieces[$0].cell > script.pieces[start].cell } ?? below.upperBound
            if let name = person.name(at: start, limit: end) { return name }
        }
        return nil
    }
}
