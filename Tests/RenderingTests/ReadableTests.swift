import Domain
import Foundation
import TestProgram
import Testing

/// E-invoices made readable by the program.
@Suite struct ReadableTests {
    private static let sample = Rendering.templates.appending(path: "invoice/sample.json").path

    /// A small CII invoice with an allowance that the rules allow.
    private static let xml = """
        <rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
          xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
          xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
          <rsm:ExchangedDocument><ram:ID>R-88</ram:ID><ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime><udt:DateTimeString format="102">20260414</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument>
          <rsm:SupplyChainTradeTransaction>
            <ram:IncludedSupplyChainTradeLineItem>
              <ram:SpecifiedTradeProduct><ram:Name>Ketelonderhoud {{niet}} &lt;b&gt;vet&lt;/b&gt;</ram:Name></ram:SpecifiedTradeProduct>
              <ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="HUR">2.5</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery>
              <ram:SpecifiedLineTradeSettlement><ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>1000.00</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement>
            </ram:IncludedSupplyChainTradeLineItem>
            <ram:ApplicableHeaderTradeAgreement>
              <ram:SellerTradeParty><ram:Name>Warmte &amp; Zonen BV</ram:Name></ram:SellerTradeParty>
              <ram:BuyerTradeParty><ram:Name>VME De Linden</ram:Name></ram:BuyerTradeParty>
            </ram:ApplicableHeaderTradeAgreement>
            <ram:ApplicableHeaderTradeSettlement>
              <ram:PaymentReference>+++202/5001/00195+++</ram:PaymentReference><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
              <ram:SpecifiedTradeSettlementPaymentMeans><ram:PayeePartyCreditorFinancialAccount><ram:IBANID>BE68539007547034</ram:IBANID></ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>
              <ram:ApplicableTradeTax><ram:CalculatedAmount>210.00</ram:CalculatedAmount><ram:BasisAmount>1000.00</ram:BasisAmount><ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>21</ram:RateApplicablePercent></ram:ApplicableTradeTax>
              <ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>1000.00</ram:LineTotalAmount><ram:TaxBasisTotalAmount>1000.00</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="EUR">210.00</ram:TaxTotalAmount><ram:GrandTotalAmount>1210.00</ram:GrandTotalAmount><ram:DuePayableAmount>1210.00</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>
            </ram:ApplicableHeaderTradeSettlement>
          </rsm:SupplyChainTradeTransaction>
        </rsm:CrossIndustryInvoice>
        """

    @Test func `the XML of a stranger becomes a document that shows all of it, and says what it is`() throws {
        let rendering = try Rendering()
        let file = try rendering.put(Data(Self.xml.utf8), as: "in.xml")
        let made = try rendering.render("invoice", file, "nl")
        #expect(made.status == 0, "\(made.errors)")
        let text = try rendering.text(made.output)
        for part in [
            "Factuur", "R-88", "14/04/2026", "Warmte & Zonen BV", "VME De Linden", "Ketelonderhoud {{niet}} <b>vet</b>", "2,5 u", "1.000,00", "21%",
            "210,00", "1.210,00", "BE68 5390 0754 7034", "+++202/5001/00195+++", "Het is niet de factuur zelf",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test(arguments: Language.allCases)
    func `the sample prints in each language`(language: Language) throws {
        let rendering = try Rendering()
        let made = try rendering.render("invoice", Self.sample, language.rawValue)
        #expect(made.status == 0, "\(made.errors)")
        let amount = [Language.fr: "580,03", .nl: "580,03", .de: "580,03", .en: "580.03"][language] ?? "?"
        #expect(try rendering.text(made.output).contains(amount))
    }

    @Test func `XML that is no invoice is refused with the file, the reason and what to do`() throws {
        let rendering = try Rendering()
        let made = try rendering.render("invoice", try rendering.put(Data("<order/>".utf8), as: "in.xml"), "en")
        #expect(made.status == 3 && made.output.isEmpty && made.errors.contains("in.xml") && made.errors.contains("no e-invoice"))
    }

    @Test func `read shows an e-invoice, its findings by rule, and the elements`() throws {
        let rendering = try Rendering()
        let broken = try rendering.put(Data(Self.xml.replacing(">1210.00</ram:Due", with: ">1200.00</ram:Due").utf8), as: "broken.xml")
        let read = try rendering.run(["read", "--json", broken])
        let line = String(decoding: read.output, as: UTF8.self)
        #expect(read.status == 0 && line.contains("\"source\":\"xml\"") && line.contains("\"code\":\"BR-CO-16\""))
        #expect(line.contains("\"element\":\"/rsm:CrossIndustryInvoice/rsm:ExchangedDocument/ram:ID\""))
        #expect(!line.contains("R-88: "))
    }

    @Test(arguments: ["votes", "pcn", "reminder", "invoice"])
    func `our own document is known by its data and asks for nothing`(kind: String) throws {
        let line = try #require(try readBack(kind))
        #expect(line["kind"] as? String == "other")
        #expect((line["findings"] as? [[String: Any]])?.contains { $0["code"] as? String == "data-contradiction" } == false)
    }

    @Test func `our own minutes are read back exactly`() throws {
        let line = try #require(try readBack("minutes"))
        let minutes = try #require(line["minutes"] as? [String: Any])
        let decisions = try #require(minutes["decisions"] as? [[String: Any]])
        let data = try JSONSerialization.jsonObject(with: Data(contentsOf: RenderingData.sample("minutes"))) as? [String: Any]
        let source = try #require(data?["decisions"] as? [[String: Any]])
        #expect(decisions.map { $0["title"] as? String } == source.map { $0["title"] as? String })
        #expect(decisions.map { $0["number"] as? String } == source.map { $0["number"] as? String })
        // The votes that count: on point 5 one person's 120 are reduced to 105 (art. 3.87 § 7).
        #expect(decisions.map { $0["for"] as? String } == ["775", "730", "665", "460", "210", "785", nil])
        #expect((line["findings"] as? [[String: Any]])?.contains { $0["code"] as? String == "data-contradiction" } == false)
        #expect(decisions.allSatisfy { $0["amount"] is String || ($0["confidence"] as? Double ?? 0) >= 0.95 })
    }

    /// What `read` says of the sample, rendered.
    private func readBack(_ kind: String) throws -> [String: Any]? {
        let rendering = try Rendering()
        let made = try rendering.render(kind, RenderingData.sample(kind).path, "fr")
        let read = try rendering.run(["read", "--json", try rendering.put(made.output, as: "own.pdf")])
        return try JSONSerialization.jsonObject(with: read.output) as? [String: Any]
    }
}
