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
