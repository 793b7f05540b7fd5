import Domain

/// Finds the firm that a sentence names by its legal form: the capitals before it, or after it.
struct NamedFirm {
    private let script: Script

    init(_ script: Script) { self.script = script }

    /// The firm of a sentence; of several the nearest before the amount.
    func firm(in sentence: Range<Int>, near amount: Int) -> String? {
        let firms = sentence.compactMap { piece in form(piece, sentence).map { (range: $0, piece: piece) } }
        let before = firms.filter { $0.piece < amount }
        return (before.last ?? firms.first).map { script.text($0.range) }
    }

    private static let links: Set<String> = [
        "a", "aan", "an", "to", "chez", "bij", "bei", "naar", "par", "door", "durch", "with", "met", "mit", "from",
    ]
    /// "Die Arbeiten werden X zum Preis von … übertragen."
    private static let verbs: Set<String> = ["werden", "wird"]
    private static let quotes: Set<String> = ["offre", "offerte", "angebot", "quote", "devis", "prijsofferte", "quotation", "offer", "bestek"]

    /// A name of two capitals or more that the sentence orders from, without a legal form: "chez Ateliers Ravelin", "l'offre de Toitures Fagnard".
    func party(in sentence: Range<Int>) -> String? {
        for piece in sentence.dropLast(2) where leads(piece, sentence) {
            var end = piece + 1
            while end < sentence.upperBound, script.pieces[end].beginsCapital, isName(end, before: end), !script.endsSentence(end) { end += 1 }
            let name = piece + 1..<end
            guard name.count >= 2, name.allSatisfy({ script.pieces[$0].isWord && script.pieces[$0].text.utf8.count > 1 }) else { continue }
            if NamedFirm.verbs.contains(script.pieces[piece].text), end < sentence.upperBound, script.pieces[end].text != "zum" { continue }
            guard !name.contains(where: { NamedFirm.persons.contains(script.pieces[$0].text) }), !isOffice(piece + 1) else { continue }
            return script.text(name)
        }
        return nil
    }

    private static let persons: Set<String> = [
        "mme", "mlle", "mevr", "dhr", "herr", "herrn", "frau", "mrs", "monsieur", "madame", "mevrouw", "ms", "mr", "mm", "mw",
    ]

    private func isOffice(_ piece: Int) -> Bool { HeadLabel.phrases.match(script.pieces, at: piece) != nil }

    /// A word that the other party follows: a preposition, or the one behind the word for a quote.
    private func leads(_ piece: Int, _ sentence: Range<Int>) -> Bool {
        let text = script.pieces[piece].text
        if NamedFirm.links.contains(text) || NamedFirm.verbs.contains(text) { return true }
        return ["de", "van", "von", "of"].contains(text) && piece > sentence.lowerBound && NamedFirm.quotes.contains(script.pieces[piece - 1].text)
    }

    private func form(_ piece: Int, _ sentence: Range<Int>) -> Range<Int>? {
        let part = script.pieces[piece]
        guard part.isWord, part.beginsCapital, part.start == 0, LegalForm.matches(script.layout.tokens[part.tokens.lowerBound].folded) else {
            return nil
        }
        var start = piece
        while start > sentence.lowerBound, isName(start - 1, before: start) { start -= 1 }
        while start < piece, !script.pieces[start].beginsCapital || script.pieces[start].isMark("&-") { start += 1 }
        if start + 1 < piece, ["firma", "firme"].contains(script.pieces[start].text) { start += 1 }
        if start < piece { return start..<piece + 1 }
        var end = piece + 1
        while end < sentence.upperBound, script.pieces[end].isWord, script.pieces[end].beginsCapital { end += 1 }
        return end > piece + 1 ? piece..<end : nil
    }

    /// A capital, a sign between capitals, or a small word inside a name.
    private func isName(_ piece: Int, before: Int) -> Bool {
        let part = script.pieces[piece]
        if part.isWord, part.beginsCapital { return script.cue(at: piece) == nil || script.pieces[before].isGlued }
        if part.isMark("&") { return true }
        // "d'Orvaline", "l'Atelier": the small word is glued to the capital.
        return part.isWord && script.pieces[before].isGlued && part.isGlued
    }
}
