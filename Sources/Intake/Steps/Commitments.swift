package import Domain

/// The commitments in minutes: every adopted decision to spend becomes a draft of its own, with the decision as evidence and without an
/// invoice number; a person confirms it. Budgets, transfers to funds, thresholds and what was rejected, postponed or noted commit nothing.
package enum Commitments {
    /// One document for each decision that commits; none for anything but minutes.
    package static func documents(in read: ReadDocument) -> [(point: String, document: ReadDocument)] {
        guard read.kind == .minutes, let minutes = read.minutes else { return [] }
        return minutes.decisions.compactMap { decision in
            document(of: decision, in: minutes, read).map { (decision.number, $0) }
        }
    }

    private static func document(of decision: DecisionContent, in minutes: MinutesContent, _ read: ReadDocument) -> ReadDocument? {
        guard decision.outcome == .adopted, let amount = decision.amount, let kind = decision.amountKind, kind.isSpending else { return nil }
        var content = InvoiceContent()
        // Never sure: the invoice will tell, and a person decides before.
        func field<Value>(_ value: Value) -> Field<Value> {
            Field(value, confidence: min(decision.confidence, 0.94), evidence: decision.evidence)
        }
        content.supplier = decision.supplier.map(field)
        content.customer = minutes.association
        content.currency = field("EUR")
        if decision.amountBasis == .excl { content.totalExcl = field(amount) } else { content.totalIncl = field(amount) }
        content.lines = [InvoiceLine(description: decision.title)]
        var document = ReadDocument(
            pages: decision.evidence.map { [$0.page] } ?? read.pages, kind: .commitment, language: read.language, source: read.source,
            content: content, findings: read.findings.filter { $0.code.isAboutPoint && $0.arguments.first == decision.number })
        document.minutes = minutes
        document.minutes?.decisions = [decision]
        return document
    }
}
