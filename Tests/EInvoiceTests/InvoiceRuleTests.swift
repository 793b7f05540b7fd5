import Domain
import Extraction
import Testing

/// Each rule fires where it is broken, alone where it can be broken alone, and is silent otherwise.
@Suite struct InvoiceRuleTests {
    struct Breach: Sendable, CustomTestStringConvertible {
        var rules: [String]
        var changes: [(String, String)]
        var text: String
        var testDescription: String { "\(rules)" }

        init(_ rules: String..., changing changes: (String, String)..., in text: String = SmallInvoice.ubl) {
            self.rules = rules
            self.changes = changes
            self.text = text
        }
    }

    private static let seller =
        "<cbc:StreetName>Rue des Palans 12</cbc:StreetName><cbc:CityName>Saint-Gilles</cbc:CityName><cbc:PostalZone>1060</cbc:PostalZone>"
    private static let country = "<cac:Country><cbc:IdentificationCode>BE</cbc:IdentificationCode></cac:Country>"
    private static let buyer =
        "<cbc:StreetName>Quai des Péniches 48</cbc:StreetName><cbc:CityName>Bruxelles</cbc:CityName><cbc:PostalZone>1000</cbc:PostalZone>"

    /// A row of the second rate without tax, and its line, in some category.
    private static func untaxed(_ category: String, _ amount: String, reason: String = "<cbc:TaxExemptionReason>x</cbc:TaxExemptionReason>") -> [(
        String, String
    )] {
        [
            ("<cbc:ID>S</cbc:ID><cbc:Percent>21</cbc:Percent>", "<cbc:ID>\(category)</cbc:ID><cbc:Percent>0</cbc:Percent>\(reason)"),
            ("<cbc:ID>S</cbc:ID><cbc:Percent>21.00</cbc:Percent>", "<cbc:ID>\(category)</cbc:ID><cbc:Percent>0</cbc:Percent>"),
            (">24.78<", ">\(amount)<"), (">49.53<", amount == "0.00" ? ">24.75<" : ">25.75<"),
            (">580.03<", amount == "0.00" ? ">555.25<" : ">556.25<"), (">500.00<", amount == "0.00" ? ">475.22<" : ">476.22<"),
        ]
    }

    static let mandatory: [Breach] = [
        Breach("BR-01", changing: ("cbc:CustomizationID>", "cbc:Other>")),
        Breach("BR-02", changing: ("<cbc:ID>2026-0417</cbc:ID>", "<cbc:ID> </cbc:ID>")),
        Breach("BR-03", changing: ("cbc:IssueDate>", "cbc:Other>")), Breach("BR-04", changing: ("cbc:InvoiceTypeCode>", "cbc:Other>")),
        Breach("BR-05", changing: ("cbc:DocumentCurrencyCode>", "cbc:Other>")),
        Breach("BR-06", changing: (">Ascenseurs du Parvis SRL<", "><"), ("<cbc:Name>Palans</cbc:Name>", "")),
        Breach("BR-07", changing: (">ACP Résidence du Vieux Port<", "><")),
        Breach("BR-08", changing: ("<cac:PostalAddress>" + seller + country + "</cac:PostalAddress>", "")),
        Breach("BR-09", changing: (seller + country, seller)),
        Breach("BR-10", changing: ("<cac:PostalAddress>" + buyer + country + "</cac:PostalAddress>", "")),
        Breach("BR-11", changing: (buyer + country, buyer)),
        Breach("BR-12", changing: ("<cbc:LineExtensionAmount currencyID=\"EUR\">505.50</cbc:LineExtensionAmount>", "")),
        Breach("BR-13", changing: ("<cbc:TaxExclusiveAmount currencyID=\"EUR\">530.50</cbc:TaxExclusiveAmount>", "")),
        Breach("BR-14", changing: ("<cbc:TaxInclusiveAmount currencyID=\"EUR\">580.03</cbc:TaxInclusiveAmount>", "")),
        Breach("BR-15", changing: ("<cbc:PayableAmount currencyID=\"EUR\">500.00</cbc:PayableAmount>", "")),
        Breach("BR-16", changing: ("cac:InvoiceLine>", "cac:Other>")),
        Breach("BR-21", changing: ("<cbc:ID>2</cbc:ID><cbc:InvoicedQ", "<cbc:InvoicedQ")),
        Breach("BR-22", changing: ("<cbc:InvoicedQuantity unitCode=\"HUR\">1.5</cbc:InvoicedQuantity>", "")),
        Breach("BR-23", changing: (" unitCode=\"HUR\"", "")), Breach("BR-25", changing: (">Réparation d’un bouton<", "><")),
        Breach("BR-26", changing: (">62.0000<", "><")), Breach("BR-48", "BR-S-08", changing: ("<cbc:Percent>6.0</cbc:Percent>", "")),
        Breach("BR-49", changing: (">30<", "><")),
        Breach("BR-61", changing: (">BE68 5390 0754 7034<", "><")), Breach("BR-CO-25", changing: ("cbc:DueDate>", "cbc:Other>")),
        Breach("BR-24", "BR-S-08", changing: (">93.00<", "><")), Breach("BR-45", changing: (">118.00<", "><")),
        Breach("BR-46", "BR-CO-14", changing: (">24.78<", "><")),
        Breach("BR-CO-04", "BR-S-08", changing: ("<cbc:ID>S</cbc:ID><cbc:Percent>6</cbc:Percent>", "<cbc:Percent>6</cbc:Percent>")),
        Breach("BR-47", changing: ("<cbc:ID>S</cbc:ID><cbc:Percent>6.0</cbc:Percent>", "<cbc:Percent>6.0</cbc:Percent>")),
        Breach("BR-CO-18", changing: ("cac:TaxSubtotal>", "cac:Other>")),
        Breach("BR-02", changing: ("<ram:ID>R-88</ram:ID>", ""), in: SmallInvoice.cii),
        Breach(
            "BR-CO-26", "BR-S-02",
            changing: ("<ram:SpecifiedTaxRegistration><ram:ID schemeID=\"VA\">BE0999900150</ram:ID></ram:SpecifiedTaxRegistration>", ""),
            in: SmallInvoice.cii),
    ]

    static let sums: [Breach] = [
        Breach("BR-CO-10", "BR-CO-13", changing: (">505.50<", ">505.51<")),
        Breach(
            "BR-CO-12", changing: (">25.00</cbc:ChargeTotal", ">25.01</cbc:ChargeTotal"), (">530.50<", ">530.51<"), (">580.03<", ">580.04<"),
            (">80.03<", ">80.04<")),
        Breach(
            "BR-CO-11", "BR-CO-13",
            changing: ("<cbc:ChargeTotalAmount", "<cbc:AllowanceTotalAmount currencyID=\"EUR\">1.00</cbc:AllowanceTotalAmount><cbc:ChargeTotalAmount")
        ),
        Breach("BR-CO-13", changing: (">530.50<", ">531.50<"), (">580.03<", ">581.03<"), (">80.03<", ">81.03<")),
        Breach("BR-CO-14", changing: (">49.53<", ">49.63<"), (">580.03<", ">580.13<"), (">80.03<", ">80.13<")),
        Breach("BR-CO-15", changing: (">580.03<", ">590.03<"), (">80.03<", ">90.03<")), Breach("BR-CO-16", changing: (">500.00<", ">499.99<")),
        Breach("BR-CO-17", changing: (">24.75<", ">34.75<"), (">49.53<", ">59.53<"), (">580.03<", ">590.03<"), (">80.03<", ">90.03<")),
        Breach("BR-S-08", "BR-CO-17", changing: (">412.50</cbc:TaxableAmount>", ">442.50</cbc:TaxableAmount>")),
        Breach("BR-CO-15", changing: (">121.00</ram:Grand", ">122.00</ram:Grand"), (">121.00</ram:Due", ">122.00</ram:Due"), in: SmallInvoice.cii),
        Breach("BR-CO-16", changing: (">121.00</ram:Due", ">120.00</ram:Due"), in: SmallInvoice.cii),
    ]

    static let forms: [Breach] = [
        Breach("BR-27", changing: (">62.0000<", ">-62.0000<")), Breach("BR-29", changing: ("2026-03-31", "2025-03-31")),
        Breach(
            "BR-30",
            changing: (
                "<cbc:ID>2</cbc:ID>",
                "<cbc:ID>2</cbc:ID><cac:InvoicePeriod><cbc:StartDate>2026-02-02</cbc:StartDate><cbc:EndDate>2026-02-01</cbc:EndDate></cac:InvoicePeriod>"
            )),
        Breach(
            "BR-CO-03", changing: ("<cbc:DocumentC", "<cbc:TaxPointDate>2026-04-01</cbc:TaxPointDate><cbc:DocumentC"),
            ("</cbc:EndDate>", "</cbc:EndDate><cbc:DescriptionCode>35</cbc:DescriptionCode>")),
        Breach("BR-CO-09", changing: ("<cbc:CompanyID>BE0999900150", "<cbc:CompanyID>0999900150")),
        Breach("PEPPOL-COMMON-R043", changing: ("<cbc:CompanyID schemeID=\"0208\">0999900150", "<cbc:CompanyID schemeID=\"0208\">0999900151")),
        Breach("PEPPOL-COMMON-R043", changing: ("<cbc:EndpointID schemeID=\"0208\">0999900150", "<cbc:EndpointID schemeID=\"0208\">0999900105")),
        Breach("BR-S-05", "BR-S-08", "BR-S-08", changing: ("<cbc:Percent>21.00</cbc:Percent>", "<cbc:Percent>0</cbc:Percent>")),
    ]

    @Test(arguments: mandatory + sums + forms)
    func `a broken rule is named, and no other`(breach: Breach) throws {
        let found = try SmallInvoice.findings(breach.text, breach.changes).filter { $0 != "partly-paid" }
        #expect(Set(found) == Set(breach.rules))
    }

    @Test(arguments: [SmallInvoice.ubl, SmallInvoice.cii])
    func `an invoice that keeps the rules breaks none`(text: String) throws {
        #expect(try SmallInvoice.findings(text) == [])
    }

    @Test(arguments: [("Z", "BR-Z-09"), ("E", "BR-E-09"), ("AE", "BR-AE-09"), ("K", "BR-IC-09"), ("G", "BR-G-09"), ("O", "BR-O-09")])
    func `a category without tax has none`(category: String, rule: String) throws {
        let known = ["reverse-charge"]
        #expect(try SmallInvoice.findings(SmallInvoice.ubl, Self.untaxed(category, "0.00")).filter { !known.contains($0) } == [])
        #expect(try SmallInvoice.findings(SmallInvoice.ubl, Self.untaxed(category, "1.00")).filter { !known.contains($0) } == [rule])
    }

    @Test(arguments: [("E", "BR-E-10"), ("AE", "BR-AE-10"), ("K", "BR-IC-10"), ("G", "BR-G-10"), ("O", "BR-O-10")])
    func `a category without tax says why`(category: String, rule: String) throws {
        #expect(try SmallInvoice.findings(SmallInvoice.ubl, Self.untaxed(category, "0.00", reason: "")).filter { $0 != "reverse-charge" } == [rule])
    }

    @Test(arguments: [("Z", "BR-Z-08"), ("E", "BR-E-08"), ("AE", "BR-AE-08"), ("K", "BR-IC-08"), ("G", "BR-G-08"), ("O", "BR-O-08")])
    func `the base of a category is that of its lines and charges`(category: String, rule: String) throws {
        let changes = Self.untaxed(category, "0.00") + [(">118.00<", ">128.00<")]
        #expect(try SmallInvoice.findings(SmallInvoice.ubl, changes).filter { $0 != "reverse-charge" } == [rule])
    }

    @Test func `a sum that is off says both amounts, takes the certainty of its fields, and names its rule in all languages`() throws {
        let document = try #require(try SmallInvoice.read(SmallInvoice.ubl, [(">580.03<", ">590.03<"), (">80.03<", ">90.03<")]))
        let finding = try #require(document.findings.first { $0.rule == .grossSum })
        #expect(finding.arguments == ["590.03", "580.03"] && finding.severity == .error && finding.code == .eInvoiceRule)
        for language in Language.allCases {
            let text = finding.message(language)
            #expect(text.hasPrefix("BR-CO-15") && text.contains("590") && text.contains("580"))
        }
        #expect(document.content.totalIncl?.confidence ?? 1 < 0.95 && document.content.amountDue?.confidence ?? 0 >= 0.95)
    }

    @Test func `every rule has a message of its own in each language`() {
        for language in Language.allCases {
            let messages = InvoiceRule.allCases.map { Finding(breaking: $0, arguments: ["1.00", "2.00"]).message(language) }
            #expect(Set(messages).count == InvoiceRule.allCases.count)
            #expect(zip(messages, InvoiceRule.allCases).allSatisfy { $0.hasPrefix($1.rawValue) })
        }
    }

    @Test func `an amount of VAT may be off by a cent a line, as programs round`() throws {
        let changes = [(">24.75<", ">24.77<"), (">49.53<", ">49.55<"), (">580.03<", ">580.05<"), (">80.03<", ">80.05<")]
        #expect(try SmallInvoice.findings(SmallInvoice.ubl, changes) == [])
    }

    @Test func `rules of the norm are not asked of a document that does not promise them`() throws {
        let older = [("urn:cen.eu:en16931:2017#conformant#urn:UBL.BE:1.0.0.20180214", "urn:www.cenbii.eu:transaction:biicoretrdm010:ver1.0")]
        #expect(try SmallInvoice.findings(SmallInvoice.ubl, older + [(" unitCode=\"HUR\"", ""), ("cbc:DueDate>", "cbc:Other>")]) == [])
        #expect(try SmallInvoice.findings(SmallInvoice.ubl, older + [(">500.00<", ">499.99<")]) == ["BR-CO-16"])
    }
}
