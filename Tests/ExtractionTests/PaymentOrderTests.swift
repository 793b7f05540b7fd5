import Domain
import Extraction
import Testing

@Suite struct PaymentOrderTests {
    static func order(
        version: String = "002", bic: String = "", iban: String = "BE68539007547034", amount: String = "EUR437.25", structured: String = "",
        free: String = "+++090/9337/55493+++", head: String = "BCD", kind: String = "SCT", separator: String = "\n"
    ) -> String {
        [head, version, "1", kind, bic, "Lift Exemple SA", iban, amount, "", structured, free].joined(separator: separator)
    }

    @Test(arguments: ["\n", "\r\n"])
    func `a code of the European Payments Council is read`(separator: String) throws {
        let code = try #require(PaymentOrder(Self.order(bic: "GEBABEBB", separator: separator)))
        #expect(code.beneficiary == "Lift Exemple SA")
        #expect(code.iban.text == "BE68539007547034")
        #expect(code.bic?.text == "GEBABEBB")
        #expect(code.amount == Money(cents: 43725))
        #expect(code.reference?.description == "+++090/9337/55493+++")
    }

    @Test func `an amount may be left to the payer, and a creditor reference stands in its own line`() throws {
        let code = try #require(PaymentOrder(Self.order(amount: "", structured: "RF18539007547034", free: "")))
        #expect(code.amount == nil)
        #expect(code.reference?.description == "RF18539007547034")
    }

    @Test(arguments: [
        "https://example.org/pay?amount=437.25", "", order(head: "BCX"), order(kind: "INST"), order(version: "003"), order(version: "001"),
        order(iban: "BE68539007547035"), order(amount: "437.25"), order(amount: "EUR0.00"), order(amount: "EUR1.234"),
        order(bic: "NOPE"), order(structured: "RF18539007547034"), "BCD\n002\n1\nSCT", order(free: String(repeating: "x", count: 141)),
    ])
    func `any other code, and one that breaks the rules, is none`(text: String) {
        #expect(PaymentOrder(text) == nil)
    }

    private static func bill(iban: String = "BE68 5390 0754 7034", due: String = "437,25 €", reference: String = "+++090/9337/55493+++") -> String {
        """
        Lift Exemple SA          FACTURE
        Facture n° 2025/12       Date : 15/03/2025
        Total HTVA                    361,36 €
        TVA 21 %                       75,89 €
        Total TVAC                    437,25 €
        Net à payer                   \(due)
        \(iban.isEmpty ? "" : "IBAN \(iban)")
        \(reference.isEmpty ? "" : "Communication \(reference)")
        """
    }

    private static func read(_ text: String, _ codes: [PageCode]) throws -> ReadDocument {
        var document = PageText.document(text)
        document.pages[0].codes = codes
        return try document.read()
    }

    private static let place = Box(left: 400, top: 600, right: 480, bottom: 680)

    @Test func `a code that agrees makes account, amount and reference sure`() throws {
        let document = try Self.read(Self.bill(), [PageCode(symbology: .qr, text: Self.order(), box: Self.place)])
        let content = document.content
        for confidence in [content.iban?.confidence, content.amountDue?.confidence, content.paymentReference?.confidence] {
            #expect(try #require(confidence) >= 0.99)
        }
        #expect(!document.findings.contains { $0.code == .codeContradiction })
    }

    @Test(arguments: [
        (order(iban: "BE71096123456769"), FieldName.iban, "BE71096123456769", "BE68539007547034"),
        (order(amount: "EUR473.25"), .amountDue, "473.25", "437.25"),
        (order(free: "+++000/0000/00101+++"), .paymentReference, "+++000/0000/00101+++", "+++090/9337/55493+++"),
    ])
    func `a code that contradicts the page is a finding with both values, and the field is not sure`(
        text: String, name: FieldName, coded: String, read: String
    ) throws {
        let document = try Self.read(Self.bill(), [PageCode(symbology: .qr, text: text, box: Self.place)])
        let finding = try #require(document.findings.first { $0.code == .codeContradiction })
        #expect(finding.field == name)
        #expect(finding.severity == .error)
        #expect(finding.arguments == [coded, read])
        let field = try #require(document.content.fields.first { $0.name == name }?.field)
        #expect(field.confidence < 0.95)
        #expect(field.value == read)
    }

    @Test func `what the page does not print is taken from the code, with its place`() throws {
        let document = try Self.read(Self.bill(iban: "", reference: ""), [PageCode(symbology: .qr, text: Self.order(), box: Self.place)])
        #expect(document.content.iban?.value.text == "BE68539007547034")
        #expect(document.content.iban?.evidence?.box == Self.place)
        #expect(document.content.paymentReference?.value.description == "+++090/9337/55493+++")
    }

    @Test func `two orders that differ say nothing, and an address in a code is no order`() throws {
        let codes = [Self.order(), Self.order(amount: "EUR100.00"), "https://example.org"].map {
            PageCode(symbology: .qr, text: $0, box: Self.place)
        }
        let document = try Self.read(Self.bill(iban: ""), codes)
        #expect(document.content.iban == nil)
        #expect(!document.findings.contains { $0.code == .codeContradiction })
    }

    @Test func `bar codes of a supply point and of a communication confirm what is printed`() throws {
        let text = Self.bill() + "\nCode EAN 541415678207485249"
        let codes = ["541415678207485249", "090933755493"].map { PageCode(symbology: .linear, text: $0, box: Self.place) }
        let content = try Self.read(text, codes).content
        #expect(try #require(content.ean).confidence >= 0.99)
        #expect(try #require(content.paymentReference).confidence >= 0.99)
    }
}
