import Domain

/// Parts a list of people: by semicolons or commas, by "and" except between a couple, without lots and shares.
struct NameList {
    /// Small words inside names.
    static let particles: Set<String> = [
        "de", "van", "von", "der", "den", "du", "la", "le", "el", "d", "ter", "ten", "t", "zu", "et", "en", "und", "and", "vande", "o",
    ]
    private static let conjunctions: Set<String> = ["et", "en", "und", "and"]
    private static let titles: Set<String> = [
        "m", "mr", "dhr", "herr", "hr", "monsieur", "de heer", "heer", "mrs", "mme", "mevr", "frau", "madame", "mevrouw", "mw", "ms", "meneer",
        "dame", "fr",
    ]

    /// A word that a name goes on behind: a particle or a form of address.
    static func isOpen(_ text: String) -> Bool { text.utf8.count > 1 && (particles.contains(text) || titles.contains(text)) }

    private let script: Script

    init(_ script: Script) { self.script = script }

    func names(_ pieces: some Collection<Int>) -> [String] {
        let list = Array(pieces)
        // On a scan a semicolon is often read as a colon.
        let semicolons = script.isRecognized ? ";:" : ";"
        let hasSemicolons = list.contains { script.pieces[$0].isMark(";") }
        var names: [String] = []
        var part: [Int] = []
        var depth = 0
        func close() {
            if let name = name(part) { names.append(name) }
            part = []
        }
        for (index, piece) in list.enumerated() {
            if script.pieces[piece].isMark("(") { depth += 1 }
            if depth > 0 {
                if script.pieces[piece].isMark(")") { depth -= 1 }
                continue
            }
            if script.pieces[piece].isMark(hasSemicolons ? semicolons : ",&/" + semicolons) || isConjunction(list, index) {
                close()
            } else {
                part.append(piece)
            }
        }
        close()
        return names
    }

    /// "And" between two people, not within a couple: "M. et Mme Lissoir", "Dhr. en Mevr. Groß".
    private func isConjunction(_ list: [Int], _ index: Int) -> Bool {
        guard NameList.conjunctions.contains(script.pieces[list[index]].text), index > 0, index + 1 < list.count else { return false }
        var before = index - 1
        while before > 0, script.pieces[list[before]].isMark(".") { before -= 1 }
        return !NameList.titles.contains(script.pieces[list[before]].text)
    }

    private func name(_ part: [Int]) -> String? {
        var part = part[...]
        // The lot before the name: "B4.1 - Mme Lens".
        if let dash = part.dropFirst().first(where: { script.pieces[$0].isMark("-") && !script.pieces[$0].isGlued }), dash - (part.first ?? 0) <= 4,
            part.prefix(while: { $0 < dash }).contains(where: {
                script.pieces[$0].figure != nil || script.pieces[$0].text.utf8.contains(where: \.isDigit)
            })
        {
            part = part.drop { $0 <= dash }
        }
        let small: Set<String> = [
            "de", "van", "name", "namens", "door", "par", "by", "by", "les", "the", "die", "der", "coproprietaires", "owners", "de heer",
        ]
        while let first = part.first, !script.pieces[first].isWord || !script.pieces[first].beginsCapital && small.contains(script.pieces[first].text)
        {
            part = part.dropFirst()
        }
        while let last = part.last, script.pieces[last].isMark(".,;:-|&\"'"), !isInitial(part) { part = part.dropLast() }
        guard let first = part.first, part.count <= 12 else { return nil }
        guard
            part.contains(where: { script.pieces[$0].isWord && script.pieces[$0].beginsCapital })
                || part.contains(where: { script.pieces[$0].figure != nil || script.pieces[$0].text.utf8.contains(where: \.isDigit) })
        else { return nil }
        if script.cue(at: first)?.cue == .nothing && part.count <= 2 || isNobody(part) { return nil }
        return script.text(Array(part))
    }

    /// "Claesen H.": the full stop belongs to the initial.
    private func isInitial(_ part: ArraySlice<Int>) -> Bool {
        guard let last = part.last, part.count > 2, script.pieces[last].isMark("."), let initial = part.dropLast().last else { return false }
        return script.pieces[initial].isWord && script.pieces[initial].beginsCapital && script.pieces[initial].text.utf8.count == 1
    }

    /// What is counted, or a result, is nobody's name.
    private func isNobody(_ part: ArraySlice<Int>) -> Bool {
        // On a scan a nought is read as a letter: "O0 néant".
        let isEmpty = part.allSatisfy { piece in
            script.cue(at: piece)?.cue == .nothing || script.pieces[piece].text.utf8.allSatisfy { $0 == 0x6F || $0 == 0x30 }
        }
        if isEmpty { return true }
        guard let first = part.first, let last = part.last, let mark = script.cue(at: first), mark.range.upperBound > last else { return false }
        return true
    }
}
