import Domain

/// Gathers the values of a document that have the form of a field, with what the readers weigh.
struct Weighing {
    let context: Context
    let customer: CustomerBlock
    let content: InvoiceContent
    let orders: [PaymentOrder]

    typealias Value = Explanation.CandidateValue

    /// The most candidates that are shown.
    private static let limit = 12

    func candidates(of field: FieldName) -> [Value] {
        let values =
            switch field {
            case .supplier: names()
            case .issueDate, .dueDate, .periodStart, .periodEnd: found(context.values.dates, field)
            case .totalExcl, .totalVAT, .totalIncl, .amountDue: found(context.values.amounts.map { $0.with($0.value.magnitude) }, field)
            case .iban: found(context.values.accounts, field)
            case .paymentReference: found(context.values.references, field) + pointed(field)
            case .ean: found(context.values.supplyPoints, field)
            case .supplierVAT: found(context.values.taxNumbers.compactMap { hit in hit.value.vat.map(hit.with) }, field)
            case .supplierEnterpriseNumber: found(context.values.taxNumbers.compactMap { hit in hit.value.enterprise.map(hit.with) }, field)
            case .customer, .customerNumber, .invoiceNumber, .purchaseOrder, .currency, .bic: pointed(field)
            case .accountCode, .vat, .lines: [Value]()
            }
        // What was taken is never among those that are left out: the sums may speak for a value that no label does.
        let taken = content.fields.first { $0.name == field }?.field.value
        return Array(merged(values).sorted { ($0.text == taken ? 1 : 0, $0.score) > ($1.text == taken ? 1 : 0, $1.score) }.prefix(Weighing.limit))
    }

    /// What was taken and stands on no list: it was computed, or read in another way.
    func lone(_ field: Field<String>) -> Value {
        Value(text: field.value, score: 0, evidence: field.evidence, reasons: field.isComputed ? [.computed] : [], isTaken: true)
    }

    /// Values of a form of their own.
    private func found<Form: CustomStringConvertible>(_ values: [Found<Form>], _ field: FieldName) -> [Value] {
        let concepts = Weighing.concepts(field)
        return values.map { hit in
            let links = context.pairing.links(hit)
            let own = links.first { concepts.contains($0.concept) }
            var (score, reasons) = weigh(own, links.first, concepts)
            if customer.contains(hit.tokens.lowerBound, in: context.layout) {
                score *= 0.3
                reasons.append(.ofCustomer)
            }
            if isOurs(hit.value) {
                score = 0
                reasons.append(.ours)
            }
            reasons += proofs(hit.value.description, field) + recognition(hit.tokens)
            return Value(
                text: hit.value.description, score: score, evidence: context.layout.evidence(hit.tokens), reasons: reasons, isTaken: false)
        }
    }

    private func weigh(_ own: Link?, _ top: Link?, _ concepts: Set<Concept>) -> (Double, [ExplanationReason]) {
        guard let own else { return (0.1, top.map { [.calledOtherwise(text($0))] } ?? [.unlabelled]) }
        if let top, !concepts.contains(top.concept), top.strength > own.strength + 0.02 {
            return (own.strength * 0.5, [.labelled(text(own), beside: own.isBeside), .calledOtherwise(text(top))])
        }
        return (own.strength, [.labelled(text(own), beside: own.isBeside)])
    }

    private func text(_ link: Link) -> String { context.layout.text(link.label.tokens) }

    /// Texts that only their label tells.
    private func pointed(_ field: FieldName) -> [Value] {
        let concepts = Weighing.concepts(field)
        return context.labels.all.filter { concepts.contains($0.concept) }.prefix(40).flatMap { label in
            context.finder.places(label).prefix(2).map { place in
                let text = NumberField.cleaned(context.layout.text(place.tokens.prefix(8)))
                let isBeside = context.layout.row(of: place.tokens.lowerBound) == label.row
                return Value(
                    text: text, score: label.weight * place.nearness, evidence: context.layout.evidence(place.tokens),
                    reasons: [.labelled(context.layout.text(label.tokens), beside: isBeside)] + proofs(text, field) + recognition(place.tokens),
                    isTaken: false)
            }
        }
    }

    private func names() -> [Value] {
        let all = NamesInText(context: context, customer: customer).all() + AnnouncedNames(context: context, customer: customer).all()
        return all.filter { $0.1 > 0 }.map { chunk, score in
            let text = Names.cleaned(context.layout.text(chunk.tokens))
            return Value(
                text: text, score: score, evidence: context.layout.evidence(chunk.tokens),
                reasons: proofs(text, .supplier) + recognition(chunk.tokens), isTaken: false)
        }
    }

    /// One candidate for each value, the strongest place first.
    private func merged(_ values: [Value]) -> [Value] {
        var merged: [Value] = []
        var counts: [String: Int] = [:]
        for value in values.sorted(by: { $0.score > $1.score }) where !value.text.isEmpty {
            counts[value.text, default: 0] += 1
            if counts[value.text] == 1 { merged.append(value) }
        }
        for index in merged.indices {
            if let count = counts[merged[index].text], count > 1 { merged[index].reasons.append(.repeated(count)) }
        }
        return merged
    }
}

extension Weighing {
    /// The concepts whose labels announce a field.
    private static func concepts(_ field: FieldName) -> Set<Concept> {
        switch field {
        case .supplier: [.supplier]
        case .supplierVAT, .supplierEnterpriseNumber: [.vatNumber, .enterpriseNumber]
        case .customer: [.customer]
        case .customerNumber: [.customerNumber]
        case .invoiceNumber: [.invoiceNumber]
        case .issueDate: [.issueDate]
        case .dueDate: [.dueDate]
        case .periodStart, .periodEnd: [.period]
        case .totalExcl: [.totalExcl]
        case .totalVAT: [.totalVAT]
        case .totalIncl: [.totalIncl]
        case .amountDue: [.amountDue]
        case .iban: [.iban]
        case .bic: [.bic]
        case .paymentReference: [.paymentReference]
        case .ean: [.ean]
        case .purchaseOrder: [.purchaseOrder]
        case .currency, .accountCode, .vat, .lines: []
        }
    }

    /// What proves a value apart from its label.
    private func proofs(_ text: String, _ field: FieldName) -> [ExplanationReason] {
        var reasons: [ExplanationReason] = []
        switch field {
        case .iban, .ean, .supplierVAT, .supplierEnterpriseNumber: reasons.append(.checked)
        case .paymentReference: if let reference = PaymentReference(text), case .free = reference {} else { reasons.append(.checked) }
        case .totalExcl, .totalVAT, .totalIncl: if isInSum(text, field) { reasons.append(.addsUp) }
        default: break
        }
        let coded = orders.contains { order in
            [order.iban.description, order.amount?.description, order.reference?.description, order.bic?.description].contains(text)
        }
        if coded { reasons.append(.coded) }
        return reasons
    }

    /// The three sums of the document add up, and this is the one of the field.
    private func isInSum(_ text: String, _ field: FieldName) -> Bool {
        guard let excl = content.totalExcl?.value, let vat = content.totalVAT?.value, let incl = content.totalIncl?.value, excl + vat == incl else {
            return false
        }
        return content.fields.contains { $0.name == field && $0.field.value == text }
    }

    private func isOurs(_ value: some CustomStringConvertible) -> Bool {
        let own = context.own
        return own.ibans.contains { $0.description == value.description } || own.enterpriseNumbers.contains { value.description.hasSuffix($0.digits) }
    }

    private func recognition(_ tokens: Range<Int>) -> [ExplanationReason] {
        context.layout.isRecognized(tokens) ? [.recognized(Int(context.layout.confidence(tokens) * 100))] : []
    }
}

extension TaxNumberScanner.Number {
    /// The VAT number, when it is one.
    fileprivate var vat: VATNumber? {
        if case .vat(let number) = self { number } else { nil }
    }
}
