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

    @Test func `a rounding in what is due is no tax`() throws {
        let content = try invoice(
            """
            Total HTVA                4.274,66 €
            TVA 6 %                     256,48 €
            À payer                   4.531,15 €
            """
        ).content
        #expect(content.totalVAT?.value == Money(cents: 25648))
        #expect(content.totalIncl.map { $0.value == Money(cents: 453_114) || $0.confidence < 0.95 } ?? true)
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

    @Test(arguments: [
        "Ce montant sera débité de votre compte le 10/02/2026.", "La somme à payer sera prélevée sur le compte désigné.",
        "Mode de paiement : par domiciliation", "Betaling via domiciliëring, mandaat 623-2204",
        "Dit bedrag wordt op 10/02/2026 van uw rekening\nBE32 6214 8048 4302 afgehouden.",
        "Zahlungsart: Bankeinzug", "Der Betrag wird von nachfolgendem Konto abgebucht.", "Paid by direct debit",
    ])
    func `an announced direct debit is pointed out where it stands`(sentence: String) throws {
        let document = try invoice("Total TVAC   437,25 €\n\(sentence)")
        let finding = try #require(document.findings.first { $0.code == .directDebit })
        #expect(finding.severity == .info && finding.page == 1 && finding.box != nil)
    }

    @Test(arguments: [
        "Payer par domiciliation ? Appelez-nous.", "Betalen via domiciliëring?", "Vous pouvez payer par domiciliation.",
        "Votre domiciliation a été refusée par la banque.", "Wenst u te betalen via domiciliëring, bel ons.",
        "Sie können per Lastschrift zahlen.", "Your direct debit was returned by the bank.",
        "Société de domiciliation", "Het bedrag van uw rekening is 437,25 €", "À payer par virement sur le compte BE52 0960 1178 4309",
    ])
    func `a direct debit that is offered or failed is none`(sentence: String) throws {
        let document = try invoice("Total TVAC   437,25 €\n\(sentence)")
        #expect(!document.findings.contains { $0.code == .directDebit })
    }

    @Test func `a tax that its rate does not give is pointed out`() throws {
        let document = try invoice("Total HTVA   412,50 €\nTVA 21 %   24,75 €\nTotal TVAC   437,25 €")
        let finding = try #require(document.findings.first { $0.code == .vatArithmetic })
        #expect(finding.arguments == ["21", "412.50", "24.75", "86.63"])
    }

    @Test func `a tax of a part of the total is no contradiction`() throws {
        let document = try invoice("Total HTVA   500,00 €\nBase 400,00 €   TVA 6 %   24,00 €\nTotal TVAC   524,00 €")
        #expect(!document.findings.contains { $0.code == .vatArithmetic })
    }

    @Test(arguments: [("412,50", false), ("400,00", true)])
    func `lines that do not add up to the net total are pointed out`(line: String, isTold: Bool) throws {
        let document = try invoice(
            """
            Description                Montant
            Entretien annuel           \(line) €
            Total HTVA                 412,50 €
            TVA 6 %                     24,75 €
            Total TVAC                 437,25 €
            """)
        #expect(document.content.lines.count == 1)
        #expect(document.findings.contains { $0.code == .linesSum } == isTold)
    }

    @Test func `one print on a scan, however it is called, is not sure`() throws {
        let content = try PageText.document("FACTURE n° 2025/12\nTotal TVAC à payer   437,25 €", source: .ocr).read().content
        #expect(content.amountDue?.value == Money(cents: 43725))
        #expect(try #require(content.amountDue).confidence < 0.95)
        #expect(try #require(content.totalIncl).confidence < 0.95)
    }

    @Test func `an amount due that differs from the total by what nobody paid is not sure`() throws {
        let content = try invoice("Total HTVA   412,50 €\nTVA 6 %   24,75 €\nTotal TVAC   437,25 €\nNet à payer   412,50 €").content
        #expect(try #require(content.amountDue).confidence < 0.95)
    }

    @Test func `two totals, the larger as plain, leave the choice to a person`() throws {
        let document = try invoice("Total HTVA   412,50 €\nTVA 6 %   24,75 €\nTotal TVAC   437,25 €\nTotal TVAC   537,25 €\nNet à payer   437,25 €")
        let finding = try #require(document.findings.first { $0.code == .ambiguous })
        #expect(finding.arguments == ["437.25", "537.25"])
        #expect(try #require(document.content.totalIncl).confidence < 0.95)
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
