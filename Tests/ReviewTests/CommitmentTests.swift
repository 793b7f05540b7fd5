import Domain
import Intake
import Testing

@Suite struct CommitmentTests {
    private func decision(_ number: String, _ outcome: DecisionContent.Outcome, _ kind: DecisionContent.AmountKind?) -> DecisionContent {
        var decision = DecisionContent(number: number, title: "Toiture", confidence: 0.96)
        decision.outcome = outcome
        decision.amount = kind.map { _ in Money(cents: 1_213_888) }
        decision.amountKind = kind
        decision.supplier = "Toits Verts SRL"
        decision.evidence = Evidence(page: 2, box: Box(left: 0, top: 0, right: 1, bottom: 1), text: "Toiture")
        return decision
    }

    private func commitments(_ decisions: [DecisionContent], kind: DocumentKind = .minutes) -> [(point: String, document: ReadDocument)] {
        var read = ReadDocument(pages: [1, 2], kind: kind, language: .fr, source: .text)
        read.minutes = MinutesContent()
        read.minutes?.decisions = decisions
        read.findings = [Finding(.titleAmountDiffers, arguments: ["2", "1", "2"]), Finding(.quorumMissed, arguments: ["2", "1"])]
        return Commitments.documents(in: read)
    }

    @Test(arguments: [
        (DecisionContent.Outcome.adopted, DecisionContent.AmountKind?.some(.commitment), true), (.adopted, .perYear, true),
        (.adopted, .ceiling, true),
        (.adopted, .budget, false), (.adopted, .fund, false), (.adopted, nil, false), (.rejected, .commitment, false),
        (.postponed, .commitment, false), (.noted, .commitment, false),
    ])
    func `only an adopted decision to spend commits`(outcome: DecisionContent.Outcome, kind: DecisionContent.AmountKind?, commits: Bool) {
        #expect(commitments([decision("1", outcome, kind)]).isEmpty != commits)
    }

    @Test func `a commitment has its decision as evidence, its own findings, no invoice number, and is never sure`() throws {
        let made = try #require(commitments([decision("1", .adopted, nil), decision("2", .adopted, .commitment)]).first)
        #expect(made.point == "2")
        #expect(made.document.kind == .commitment)
        #expect(made.document.pages == [2])
        #expect(made.document.minutes?.decisions.map(\.number) == ["2"])
        #expect(made.document.findings.map(\.code) == [.titleAmountDiffers])
        #expect(made.document.content.invoiceNumber == nil)
        #expect(made.document.content.supplier?.value == "Toits Verts SRL")
        #expect(made.document.content.totalIncl.map { $0.confidence < Field<String>.sure } == true)
    }

    @Test func `an amount without VAT stays one`() throws {
        var decision = decision("1", .adopted, .commitment)
        decision.amountBasis = .excl
        let content = try #require(commitments([decision]).first).document.content
        #expect(content.totalExcl?.value == Money(cents: 1_213_888) && content.totalIncl == nil)
    }

    @Test func `an invoice commits nothing`() {
        #expect(commitments([decision("1", .adopted, .commitment)], kind: .invoice).isEmpty)
    }
}
