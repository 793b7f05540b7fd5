import Domain

/// The name of a person beside the words for an office.
struct PersonName {
    let script: Script

    private static let titles: Set<String> = [
        "m", "mme", "mlle", "dhr", "mevr", "mw", "mr", "mrs", "ms", "dr", "hr", "fr", "monsieur", "madame", "herr", "frau", "mevrouw", "ir", "me",
        "indivision", "onverdeeldheid", "eheleute", "familie",
    ]
    private static let particles: Set<String> = [
        "de", "van", "von", "der", "den", "du", "la", "le", "el", "d", "ter", "ten", "zu", "o", "da", "di", "t",
    ]
    private static let couples: Set<String> = ["et", "en", "und", "and"]

    /// Forms of address in small letters before a name.
    private static let forms: Set<String> = ["de", "heer", "mevrouw", "monsieur", "madame", "herrn", "dhr", "mevr", "mr", "mme", "the"]

    /// "dhr.", "mevr.": small letters, and a name follows.
    static func isAddress(_ piece: Piece) -> Bool { titles.contains(piece.text) || forms.contains(piece.text) }

    /// The name that begins at an piece.
    func name(at start: Int, limit: Int) -> Range<Int>? {
        let start = start + script.pieces[start..<min(limit, start + 2)].prefix { PersonName.forms.contains($0.text) && !$0.beginsCapital }.count
        var end = start
        var words = 0
        while end < limit, words < 7 {
            let part = script.pieces[end]
            if part.isMark("."), end > start, PersonName.titles.contains(script.pieces[end - 1].text) || script.pieces[end - 1].text.utf8.count == 1 {
                end += 1; continue
            }
            guard part.isWord, part.beginsCapital || isInner(end, limit: limit, start: start) else { break }
            if words > 0, part.beginsCapital, isOther(end) { break }
            end += 1
            words += 1
        }
        while end > start, !script.pieces[end - 1].isWord || !script.pieces[end - 1].beginsCapital { end -= 1 }
        let isTitleOnly = script.pieces[start..<max(start, end)].allSatisfy { $0.isMark(".") || PersonName.titles.contains($0.text) }
        return end > start && words > 0 && !isTitleOnly ? start..<end : nil
    }

    /// A small word between capitals.
    private func isInner(_ piece: Int, limit: Int, start: Int) -> Bool {
        guard piece > start, piece + 1 < limit else { return false }
        let part = script.pieces[piece]
        if PersonName.couples.contains(part.text) { return isTitle(piece - 1) }
        return PersonName.particles.contains(part.text)
            && (script.pieces[piece + 1].beginsCapital || PersonName.particles.contains(script.pieces[piece + 1].text))
    }

    private func isTitle(_ piece: Int) -> Bool {
        let place = script.pieces[piece].isMark(".") ? piece - 1 : piece
        return place >= 0 && PersonName.titles.contains(script.pieces[place].text)
    }

    /// A word of an office is no name.
    private func isOther(_ piece: Int) -> Bool {
        guard let label = HeadLabel.phrases.match(script.pieces, at: piece)?.meaning else { return false }
        return label != .other && label != .association
    }

    /// The name that ends right before an piece.
    func name(before end: Int, limit: Int) -> Range<Int>? {
        var start = end
        while start > limit, end - start < 9 {
            let part = script.pieces[start - 1]
            let isDot = part.isMark(".") && start - 1 > limit && PersonName.titles.contains(script.pieces[start - 2].text)
            let isSmall =
                part.isWord && start < end
                && (PersonName.particles.contains(part.text) || PersonName.couples.contains(part.text) && start - 1 > limit && isTitle(start - 2))
            guard isDot || isSmall || part.isWord && part.beginsCapital && !isOther(start - 1) else { break }
            start -= 1
        }
        while start < end, !script.pieces[start].beginsCapital || script.pieces[start].isMark(".") { start += 1 }
        return start < end ? start..<end : nil
    }
}
