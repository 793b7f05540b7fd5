import Domain

/// Who sent the document: a name with a legal form, at the head or foot, that the other facts of the page agree with.
struct SupplierField {
    let context: Context
    let customer: CustomerBlock

    func read() -> Field<String>? {
        var ranking = Ranking<String>()
        var names: [String: (text: String, tokens: Range<Int>)] = [:]
        for (chunk, score) in NamesInText(context: context, customer: customer).all() + AnnouncedNames(context: context, customer: customer).all()
        where score > 0 {
            let text = Names.cleaned(context.layout.text(chunk.tokens))
            let key = Names.key(text)
            guard key.count >= 3, !text.split(separator: " ").allSatisfy({ LegalForm.matches(Folding.bytes(String($0))) }) else { continue }
            let certainty = context.layout.confidence(chunk.tokens) > 0.6 ? 1 : 0.85
            ranking.add(key, score: score, tokens: chunk.tokens, certainty: certainty)
            if names[key] == nil || chunk.hasLegalForm { names[key] = names[key] ?? (text, chunk.tokens) }
        }
        guard let (best, rival) = ranking.leaders, best.score > 0.3, let name = names[best.value] else { return nil }
        let confidence = Confidence.of(best, rival: isAlike(best.value, rival?.value) ? nil : rival)
        let hasForm = best.tokens.contains { LegalForm.matches(context.layout.tokens[$0].folded) }
        return Field(name.text, confidence: min(hasForm ? 0.97 : 0.93, confidence), evidence: context.layout.evidence(best.tokens))
    }

    private func isAlike(_ one: String, _ other: String?) -> Bool {
        guard let other else { return false }
        return one.contains(other) || other.contains(one)
    }
}
