import Domain
import Extraction
import Testing

@Suite struct ExplanationTests {
    private static let bill = """
        Lift Exemple SA          FACTURE
        Facture n° 2025/12       Date : 15/03/2025
        Échéance 14/04/2025
        Total HTVA                    361,36 €
        TVA 21 %                       75,89 €
        Total TVAC                    437,25 €
        Net à payer                   437,25 €
        IBAN BE68 5390 0754 7034
        """

    private func explain(_ field: FieldName, codes: [PageCode] = []) throws -> Explanation {
        var document = PageText.document(Self.bill)
        document.pages[0].codes = codes
        return try #require(Explainer().explain(field, in: document).first)
    }

    @Test func `the value that was taken comes first, with its label and its place`() throws {
        let explanation = try explain(.dueDate)
        let first = try #require(explanation.candidates.first)
        #expect(first.isTaken)
        #expect(first.text == "2025-04-14")
        #expect(first.reasons.contains(.labelled("Échéance", beside: true)))
        #expect(first.evidence?.page == 1)
        #expect(explanation.candidates.contains { $0.text == "2025-03-15" && !$0.isTaken && $0.score < first.score })
    }

    @Test func `sums, check digits and codes are named as what they are`() throws {
        #expect(try explain(.totalIncl).candidates.first?.reasons.contains(.addsUp) == true)
        let order = "BCD\n002\n1\nSCT\n\nLift Exemple SA\nBE68539007547034\nEUR437.25"
        let code = PageCode(symbology: .qr, text: order, box: Box(left: 0, top: 0, right: 9, bottom: 9))
        let reasons = try #require(try explain(.iban, codes: [code]).candidates.first).reasons
        #expect(reasons.contains(.checked) && reasons.contains(.coded))
    }

    @Test(arguments: FieldName.allCases)
    func `every field can be explained, and what was taken is among its candidates`(field: FieldName) throws {
        let explanation = try explain(field)
        #expect(explanation.candidates.count(where: \.isTaken) == (explanation.taken == nil ? 0 : 1))
    }

    @Test(arguments: [
        ExplanationReason.labelled("Total", beside: true), .labelled("Total", beside: false), .calledOtherwise("Date"), .unlabelled, .repeated(2),
        .checked, .addsUp, .coded, .ofCustomer, .ours, .recognized(93), .computed,
    ])
    func `every reason is said in four languages`(reason: ExplanationReason) {
        #expect(Set(Language.allCases.map { reason.message($0) }).count == Language.allCases.count)
    }
}
