import Domain
import Testing

@Suite struct NumberTests {
    private func content(_ lines: String) throws -> InvoiceContent {
        try PageText.document("FACTURE\n\(lines)\nTotal TVAC     437,25 €\nNet à payer    437,25 €").read().content
    }

    @Test(arguments: [
        "Facture n° 2025/04715", "Numéro de facture : 2025/04715", "Factuurnummer   2025/04715", "Rechnungs-Nr.: 2025/04715",
        "Invoice number  2025/04715",
        "N° de facture        Date de facture\n2025/04715           26/01/2025",
    ])
    func `the number of the document stands beside or under its label`(lines: String) throws {
        #expect(try content(lines).invoiceNumber?.value == "2025/04715")
    }

    @Test(arguments: ["9026 1182 4470", "H 2026.311", "54 - 8831", "INV/2023/03/0008", "UC1_2023025_F"])
    func `a number printed in groups or with letters is read whole`(printed: String) throws {
        #expect(try content("Invoice number  \(printed)").invoiceNumber?.value == printed)
    }

    @Test func `a number in the title is taken`() throws {
        #expect(
            try PageText.document("Rechnung R0005532486\nGesamtbetrag   1,00 €\nZu zahlen  1,00 €").read().content.invoiceNumber?.value
                == "R0005532486")
    }

    @Test(arguments: ["Contrat n° A5919-34", "Police n° 14.543.397/03", "Compteur n° 3526732150", "Concerne la facture 2024/1"])
    func `numbers of other things are not the document's`(lines: String) throws {
        #expect(try content(lines).invoiceNumber == nil)
    }

    @Test func `customer and order numbers are told from the document's`() throws {
        let content = try content("Numéro de facture  8400386958\nVotre référence client  364901407\nV/COMMANDE ....: BC2660")
        #expect(content.invoiceNumber?.value == "8400386958")
        #expect(content.customerNumber?.value == "364901407")
        #expect(content.purchaseOrder?.value == "BC2660")
    }

    @Test(arguments: ["541457182549056044", "541457 182549 056044"])
    func `the supply point is found by its check`(printed: String) throws {
        #expect(try content("Code EAN   \(printed)").ean?.value.digits == "541457182549056044")
    }

    @Test(arguments: [
        ("Communication : +++477/8581/39974+++", "+++477/8581/39974+++"), ("Mededeling ***477/8581/39974***", "+++477/8581/39974+++"),
        ("Communication  + + + 4 7 7 / 8 5 8 1 / 3 9 9 7 4 + + +", "+++477/8581/39974+++"), ("COMMUNICATION RF18 5390 0754 7034", "RF18539007547034"),
        ("Verwendungszweck: Muster 25062", "Muster 25062"),
    ])
    func `the payment reference is read in each of its forms`(line: String, expected: String) throws {
        #expect(try content(line).paymentReference?.value.description == expected)
    }

    @Test func `a structured communication with a wrong check is not taken for one`() throws {
        let reference = try content("Communication : +++477/8581/39975+++").paymentReference
        if case .structured = reference?.value { Issue.record("taken for a valid one") }
    }

    @Test(arguments: [("€", "EUR"), ("USD", "USD"), ("CHF", "CHF")])
    func `the currency is the one beside the amounts`(sign: String, code: String) throws {
        let content = try PageText.document("INVOICE\nInvoice number 12\nTotal incl. VAT   10.00 \(sign)\nAmount due   10.00 \(sign)").read().content
        #expect(content.currency?.value == code)
    }

    @Test func `lines of a table are read with what their columns say`() throws {
        let lines = try content(
            """
            Description                          Qté     P.U. HTVA    TVA     Montant HTVA
            Entretien préventif                    3        128,82    6 %           386,46
            Contrôle périodique                    1         50,79    21 %           50,79
            """
        ).lines
        #expect(lines.map(\.totalExcl) == [Money(cents: 38646), Money(cents: 5079)])
        #expect(lines.first?.description == "Entretien préventif")
        #expect(lines.first?.unitPrice == FixedDecimal("128.82"))
        #expect(lines.first?.quantity == FixedDecimal("3"))
        #expect(lines.last?.vatRate == VATRate(basisPoints: 2100))
    }
}
