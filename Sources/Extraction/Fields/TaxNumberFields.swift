import Domain

/// The supplier's VAT and enterprise numbers: never the customer's, never the syndic's.
struct TaxNumberFields {
    let context: Context
    let customer: CustomerBlock
    let supplier: Field<String>?

    struct Numbers {
        var vat: Field<VATNumber>?
        var enterprise: Field<EnterpriseNumber>?
        var findings: [Finding] = []
    }

    func read() -> Numbers {
        var vats = Ranking<VATNumber>()
        var enterprises = Ranking<EnterpriseNumber>()
        for found in context.values.taxNumbers {
            guard let score = score(found) else { continue }
            switch found.value {
            case .vat(let number): vats.add(number, score: score, found, in: context.layout)
            case .enterprise(let number):
                if isCalledVAT(found), let vat = VATNumber("BE" + number.digits) {
                    vats.add(vat, score: score, found, in: context.layout)
                } else {
                    enterprises.add(number, score: score - 0.1, found, in: context.layout)
                }
            }
        }
        // Only the Belgian numbers prove themselves by check digits.
        let vat = field(vats) { $0.enterprise != nil }
        let findings = (vat?.value.enterprise).flatMap { repair(of: $0, .supplierVAT) }.map { [$0] } ?? []
        if let enterprise = vat.flatMap({ field in field.value.enterprise.map { number in field.map { _ in number } } }) {
            return Numbers(vat: vat, enterprise: enterprise, findings: findings)
        }
        var numbers = Numbers(vat: vat, enterprise: vat == nil ? field(enterprises) { _ in true } : nil)
        if let repair = (numbers.enterprise?.value).flatMap({ repair(of: $0, .supplierEnterpriseNumber) }) { numbers.findings.append(repair) }
        if vat == nil, numbers.enterprise == nil, let broken { numbers.findings.append(broken) }
        if vat == nil, numbers.enterprise == nil, let stated { numbers.vat = stated }
        return numbers
    }

    /// A Belgian number that no place prints without a slip.
    private func repair(of number: EnterpriseNumber, _ field: FieldName) -> Finding? {
        let places = context.values.taxNumbers.compactMap { found in found.value.enterprise.map(found.with) }
        return context.repair(of: number, as: number.printed, in: places, field)
    }

    private func field<Value>(_ ranking: Ranking<Value>, isChecked: (Value) -> Bool) -> Field<Value>? {
        guard let (best, rival) = ranking.leaders, best.score > 0.3 else { return nil }
        let isReadWell = isChecked(best.value) || Confidence.isPrintedOrRepeated(best, context.layout)
        let leads = rival == nil || best.score - (rival?.score ?? 0) > 0.4
        let confidence = Confidence.of(best, rival: rival, proven: best.score > 0.75 && leads && isReadWell)
        return Field(best.value, confidence: confidence, evidence: context.layout.evidence(best.tokens))
    }

    /// What speaks for the number being the supplier's; nil when it is another's.
    private func score(_ found: Found<TaxNumberScanner.Number>) -> Double? {
        if let enterprise = found.value.enterprise, context.own.enterpriseNumbers.contains(enterprise) { return nil }
        let links = context.pairing.links(found)
        if links.contains(where: { $0.concept == .customerTaxNumber && $0.strength > 0.5 }) { return nil }
        if customer.contains(found.tokens.lowerBound, in: context.layout) { return nil }
        var score = 0.5
        if links.contains(where: { ($0.concept == .vatNumber || $0.concept == .enterpriseNumber || $0.concept == .totalVAT) && $0.isBeside }) {
            score += 0.2
        }
        if isNearSupplier(found) { score += 0.25 }
        if links.contains(where: { $0.concept == .otherParty || $0.concept == .customer }) { score -= 0.3 }
        return score
    }

    /// A number that may be the supplier's but for its check digits.
    private var broken: Finding? {
        let found = context.values.brokenTaxNumbers.first { found in
            !customer.contains(found.tokens.lowerBound, in: context.layout)
                && !context.pairing.links(found).contains { $0.concept == .customerTaxNumber && $0.strength > 0.5 }
        }
        return found.map { found in
            let evidence = context.layout.evidence(found.tokens)
            return Finding(.checkDigit, .error, field: .supplierVAT, page: evidence?.page, box: evidence?.box, arguments: [found.value])
        }
    }

    /// What the page calls the supplier's VAT number, without the form of one: shown for a person to look at, never believed.
    private var stated: Field<VATNumber>? {
        let found = context.values.statedTaxNumbers.first { found in
            let links = context.pairing.links(found)
            return links.contains { $0.isBeside && ($0.concept == .vatNumber || $0.concept == .totalVAT) }
                && !links.contains { $0.concept == .customerTaxNumber || $0.concept == .otherParty || $0.concept == .customer }
                && !customer.contains(found.tokens.lowerBound, in: context.layout) && context.layout.confidence(found.tokens) > 0.6
        }
        return found.flatMap { found in VATNumber.stated(found.value).map { context.field($0, found, confidence: 0.4) } }
    }

    private func isCalledVAT(_ found: Found<TaxNumberScanner.Number>) -> Bool {
        guard let link = context.pairing.links(found).first(where: { $0.isBeside }) else { return false }
        return link.concept == .vatNumber || link.concept == .totalVAT
    }

    private func isNearSupplier(_ found: Found<TaxNumberScanner.Number>) -> Bool {
        guard let evidence = supplier?.evidence else { return false }
        guard context.layout.page(of: found.tokens.lowerBound) == evidence.page else { return false }
        let box = context.layout.box(found.tokens)
        return abs(box.midY - evidence.box.midY) < 70
    }
}
