import Domain

/// What the payer must write: a structured reference proves itself, any other needs its label.
struct PaymentReferenceField {
    let context: Context

    func read() -> (field: Field<PaymentReference>, repair: Finding?)? {
        var ranking = Ranking<PaymentReference>()
        for found in context.values.references {
            let labelled = context.pairing.links(found).contains { $0.concept == .paymentReference }
            ranking.add(found.value, score: labelled ? 0.98 : 0.85, found, in: context.layout)
        }
        if let (best, rival) = ranking.leaders {
            let confidence = Confidence.of(best, rival: rival, proven: rival == nil && best.score > 0.9)
            let field = Field(best.value, confidence: confidence, evidence: context.layout.evidence(best.tokens))
            return (field, context.repair(of: best.value, as: best.value.description, in: context.values.references, .paymentReference))
        }
        return free().map { ($0, nil) }
    }

    /// Words behind the label: a number or a name with one.
    private func free() -> Field<PaymentReference>? {
        for label in context.labels.of(.paymentReference).prefix(20) {
            for place in context.finder.places(label) where place.nearness > 0.9 {
                guard !isAnotherLabel(place) else { continue }
                let place = upToComma(place)
                guard place.tokens.count <= 6 else { continue }
                let digits = place.tokens.contains { context.layout.tokens[$0].folded.contains(where: \.isDigit) }
                guard digits, !holdsAnotherValue(place.tokens), isLegible(place.tokens) else { continue }
                let text = NumberField.cleaned(context.layout.text(place.tokens))
                return context.field(PaymentReference.free(text), place.tokens, confidence: 0.85 * place.nearness)
            }
        }
        return nil
    }

    /// In a sentence the reference ends with a comma.
    private func upToComma(_ place: Pointed) -> Pointed {
        let end = place.tokens.first { context.layout.tokens[$0].folded.last == 0x2C }.map { $0 + 1 } ?? place.tokens.upperBound
        return Pointed(label: place.label, tokens: place.tokens.lowerBound..<end, nearness: place.nearness)
    }

    /// The place begins with a label and ends with it: a value of its own behind it makes it part of the reference.
    private func isAnotherLabel(_ place: Pointed) -> Bool {
        guard context.finder.startsLabel(place.tokens, than: .paymentReference) else { return false }
        return place.nearness == 1 || place.tokens.count < 2
    }

    /// Mostly letters and digits, and no structured reference that was misread: its marks are there, its check is not.
    private func isLegible(_ tokens: Range<Int>) -> Bool {
        let bytes = tokens.flatMap { context.layout.tokens[$0].folded }
        if bytes.contains(where: { [0x2B, 0x2A, 0x7C, 0x5B, 0x5D].contains($0) }) { return false }
        if bytes.starts(with: "rf".utf8), bytes.count > 2, bytes[2].isDigit { return false }
        return bytes.count(where: \.isAlphanumeric) * 10 >= bytes.count * 7
    }

    private func holdsAnotherValue(_ tokens: Range<Int>) -> Bool {
        context.values.accounts.contains { $0.tokens.overlaps(tokens) }
            || context.values.amounts.contains { $0.tokens.overlaps(tokens) && $0.value != .zero }
            || context.values.dates.contains { $0.tokens == tokens }
    }
}

/// The supply point of power or gas.
struct SupplyPointField {
    let context: Context

    func read() -> (field: Field<EANCode>, repair: Finding?)? {
        var ranking = Ranking<EANCode>()
        for found in context.values.supplyPoints {
            let labelled = context.pairing.links(found).contains { $0.concept == .ean }
            ranking.add(found.value, score: labelled ? 0.98 : 0.8, found, in: context.layout)
        }
        guard let (best, rival) = ranking.leaders else { return nil }
        let confidence = Confidence.of(best, rival: rival, proven: rival == nil && best.score > 0.9)
        let field = Field(best.value, confidence: confidence, evidence: context.layout.evidence(best.tokens))
        return (field, context.repair(of: best.value, as: best.value.digits, in: context.values.supplyPoints, .ean))
    }
}

/// The currency: the one printed beside most amounts.
struct CurrencyField {
    let context: Context

    func read() -> Field<String>? {
        if let named = named() { return named }
        var counts: [String: (count: Int, token: Int)] = [:]
        for (index, token) in context.layout.tokens.enumerated() {
            guard let code = code(token.folded), isBesideNumber(index) else { continue }
            counts[code] = ((counts[code]?.count ?? 0) + 1, counts[code]?.token ?? index)
        }
        guard let best = counts.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }) else { return nil }
        let total = counts.values.reduce(0) { $0 + $1.count }
        let share = Double(best.value.count) / Double(total)
        let token = best.value.token..<best.value.token + 1
        let isPlain = best.value.count > 1 || !context.layout.isRecognized(token)
        return context.field(best.key, token, confidence: share > 0.8 ? (isPlain ? 0.97 : 0.9) : 0.75)
    }

    /// A sign alone among words may be a stain: one beside a figure, or a code of letters, counts.
    private func isBesideNumber(_ token: Int) -> Bool {
        let layout = context.layout
        if layout.tokens[token].folded.contains(where: { $0.isDigit || $0.isLetter }) { return true }
        return [token - 1, token + 1].contains { near in
            layout.tokens.indices.contains(near) && layout.row(of: near) == layout.row(of: token)
                && layout.tokens[near].folded.contains(where: \.isDigit)
        }
    }

    /// "Währung: GBP".
    private func named() -> Field<String>? {
        for row in context.layout.rows
        where !row.bytes.holds("umsatzsteuerbuchung")
            && ["wahrung", "devise", "currency", "munt", "valuta", "munteenheid"].contains(where: row.bytes.holds)
        {
            for token in row.tokens {
                let letters = context.layout.tokens[token].folded.filter(\.isLetter)
                if letters.count == 3, let code = Currency.code(letters) { return context.field(code, token..<token + 1, confidence: 0.9) }
            }
        }
        return nil
    }

    private func code(_ folded: [UInt8]) -> String? {
        if folded.count >= 5, folded.last == 0x29, folded[folded.count - 5] == 0x28 {
            return Currency.code(folded[(folded.count - 4)..<(folded.count - 1)])
        }
        if let sign = folded.first(where: { Currency.code(sign: $0) != nil }) { return Currency.code(sign: sign) }
        let letters = folded.filter(\.isLetter)
        guard letters.count >= 2, letters.count <= 5, folded.count <= letters.count + 12 else { return nil }
        guard
            letters.count == folded.count || folded.contains(where: \.isDigit) || !folded.contains(where: \.isAlphanumeric)
                || folded.count <= letters.count + 2
        else { return nil }
        return Currency.code(letters)
    }
}
