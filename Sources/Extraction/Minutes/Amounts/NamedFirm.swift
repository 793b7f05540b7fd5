import Domain

/// Finds the firm that a sentence names by its legal form: the capitals before it, or after it.
struct NamedFirm {
    private let script: Script

    init(_ script: Script) { self.script = script }

    /// The firm of a sentence; of several the nearest before the amount.
    func firm(in sentence: Range<Int>, near amount: Int) -> String? {
        let firms = sentence.compactMap { term in form(term, sentence).map { (range: $0, term: term) } }
        let before = firms.filter { $0.term < amount }
        return (before.last ?? firms.first).map { script.text($0.range) }
    }

    private func form(_ term: Int, _ sentence: Range<Int>) -> Range<Int>? {
        let part = script.terms[term]
        guard part.isWord, part.beginsCapital, part.start == 0, LegalForm.matches(script.layout.tokens[part.tokens.lowerBound].folded) else {
            return nil
        }
        var start = term
        while start > sentence.lowerBound, isName(start - 1, before: start) { start -= 1 }
        while start < term, !script.terms[start].beginsCapital || script.terms[start].isMark("&-") { start += 1 }
        if start + 1 < term, ["firma", "firme"].contains(script.terms[start].text) { start += 1 }
        if start < term { return start..<term + 1 }
        var end = term + 1
        while end < sentence.upperBound, script.terms[end].isWord, script.terms[end].beginsCapital { end += 1 }
        return end > term + 1 ? term..<end : nil
    }

    /// A capital, a sign between capitals, or a small word inside a name.
    private func isName(_ term: Int, before: Int) -> Bool {
        let part = script.terms[term]
        if part.isWord, part.beginsCapital { return script.cue(at: term) == nil || script.terms[before].isGlued }
        if part.isMark("&") { return true }
        // "d'Orvaline", "l'Atelier": the small word is glued to the capital.
        return part.isWord && script.terms[before].isGlued && part.isGlued
    }
}
