import Domain
import Testing

@Suite struct TotalsTests {
    private func invoice(_ sums: String) throws -> ReadDocument {
        try PageText.document("Lift Exemple SA        FACTURE\nFacture n° 2025/12     Date : 15/03/2025\n\n" + sums).read()
    }

    @Test func `net, VAT and total are read across two columns, and their sum makes them sure`() throws {
        let content = try invoice(
            """
            Total HTVA                412,50 €
            TVA 6 %                    24,75 €
            Total TVAC                437,25 €
            """
        ).content
        #expect(content.totalExcl?.value == Money(cents: 41250))
        #expect(content.totalVAT?.value == Money(cents: 2475))
        #expect(content.totalIncl?.value == Money(cents: 43725))
        #expect(content.amountDue?.value == Money(cents: 43725))
        #expect(try #require(content.totalIncl).confidence >= 0.95)
        #expect(content.vat == [VATRow(rate: VATRate(basisPoints: 600), base: Money(cents: 41250), amount: Money(cents: 2475))])
    }

    @Test func `labels over the amounts serve as well as beside them`() throws {
        let content = try invoice(
            """
            TOTAL HT        TOTAL TVA       TOTAL TTC
            3.480,00        730,80          4.210,80
            """
        ).content
        #expect(content.totalExcl?.value == Money(cents: 348_000))
        #expect(content.totalVAT?.value == Money(cents: 73080))
        #expect(content.totalIncl?.value == Money(cents: 421_080))
    }

    @Test func `a table of two rates adds up to the totals`() throws {
        let content = try invoice(
            """
            Taux       Base           TVA
            6 %        412,50         24,75
            21 %        85,00         17,85
            Montant hors TVA          497,50
            Total TVA comprise        540,10
            """
        ).content
        #expect(content.vat.map(\.rate.basisPoints) == [600, 2100])
        #expect(content.totalExcl?.value == Money(cents: 49750))
        #expect(content.totalIncl?.value == Money(cents: 54010))
        #expect(content.totalVAT?.value == Money(cents: 4260))
        #expect(content.totalVAT?.isComputed == true, "the page prints no sum of the two taxes")
    }

    @Test func `a deposit is taken off: the amount due is its own`() throws {
        let document = try invoice(
            """
            Totaal excl. btw        3.480,00 EUR
            Btw 21 %                  730,80 EUR
            Totaal incl. btw        4.210,80 EUR
            Voorschot               1.000,00- EUR
            Te betalen              3.210,80 EUR
            """
        )
        #expect(document.content.totalIncl?.value == Money(cents: 421_080))
        #expect(document.content.amountDue?.value == Money(cents: 321_080))
        #expect(document.findings.contains { $0.code == .partlyPaid })
    }

    @Test func `a credit note with signs is read as positive amounts and asks for no payment`() throws {
        let document = try PageText.document(
            """
            Lift Exemple NV            CREDITNOTA
            Nummer  2025-7             Datum  15/03/2025
            Totaal excl. btw           € -412,50
            Btw 6 %                    € -24,75
            Totaal incl. btw           € -437,25
            Btw terug te storten aan de Staat in de mate waarin ze oorspronkelijk in aftrek werd gebracht.
            """
        ).read()
        #expect(document.kind == .creditNote)
        #expect(document.content.totalIncl?.value == Money(cents: 43725))
        #expect(document.content.amountDue == nil)
    }

    @Test func `a total that does not add up is not sure and says so`() throws {
        let document = try invoice(
            """
            Total HTVA                412,50 €
            Total TVA                  24,75 €
            Total TVAC                473,25 €
            """
        )
        #expect(document.findings.contains { $0.code == .totalsArithmetic })
        #expect(try #require(document.content.totalIncl).confidence < 0.95)
    }

    @Test func `an exempt small enterprise has a total and no VAT`() throws {
        let document = try invoice(
            """
            Le montant total à payer s'élève à 300,00 €.
            Régime particulier de franchise des petites entreprises – TVA non applicable.
            """
        )
        #expect(document.content.amountDue?.value == Money(cents: 30000))
        #expect(document.content.totalVAT == nil)
        #expect(document.findings.contains { $0.code == .smallEnterprise })
    }

    @Test func `reverse charge is pointed out`() throws {
        let document = try invoice("Total HTVA   1.000,00 €\nAutoliquidation\nNet à payer   1.000,00 €")
        #expect(document.findings.contains { $0.code == .reverseCharge })
    }

    @Test(arguments: [
        ("1.234,56 €", 123_456), ("1 234,56 €", 123_456), ("€ 1.234,56", 123_456), ("€1,234.56", 123_456), ("1'234.56 EUR", 123_456),
        ("EUR 1234,56", 123_456), ("1\u{A0}234,56", 123_456), ("12.345.678,90 €", 1_234_567_890), ("0,05 €", 5), ("35,00-", 3500),
    ])
    func `every printed shape of an amount is read to the cent`(printed: String, cents: Int64) throws {
        let content = try invoice("Net à payer          \(printed)").content
        #expect(content.amountDue?.value == Money(cents: cents))
    }

    @Test(arguments: [("1.115.00", 111_500), ("€l.234,5O", 123_450), ("412,5O", 41250)])
    func `noise of recognition is understood, but never sure`(printed: String, cents: Int64) throws {
        let content = try PageText.document("FACTURE n° 2025/12\nTotal facture\nNet à payer          \(printed) €", source: .ocr).read().content
        #expect(content.amountDue?.value == Money(cents: cents))
        #expect(try #require(content.amountDue).confidence < 0.95)
    }

    @Test(arguments: ["02/123.45.67", "0999.900.150", "15.03.2025", "6 %", "541448901234567892"])
    func `other figures are no amounts`(printed: String) throws {
        #expect(try invoice("Net à payer          \(printed)").content.amountDue == nil)
    }
}
