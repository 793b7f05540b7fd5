import Domain
import Extraction
import Testing

/// Where a label may stand to the value that it names.
@Suite struct LabelPlaceTests {
    @Test func `a box of a form holds its label at the left and its value at the right`() throws {
        let content = try PageText.document(
            """
            Keuring Voorbeeld VZW          FACTUUR

            Factuur nr       Datum          Te betalen uiterlijk op   Klantnummer
            24-34383         25-06-2024     03-07-2024                61760

            Totaal zonder btw              Btw 21 %                    Totaal incl. btw
                           317,13                       66,60                       383,73
            """
        ).read().content
        #expect(content.totalExcl?.value == Money(cents: 31713))
        #expect(content.totalIncl?.value == Money(cents: 38373))
        #expect(content.dueDate?.value.description == "2024-07-03")
        #expect(content.customerNumber?.value == "61760")
    }

    @Test func `captions may stand under their values`() throws {
        let content = try PageText.document(
            """
            Elektro Voorbeeld BV

            FACTUUR

            27/03/2023      2023/911      10/04/2023
            Factuurdatum    Nummer        Vervaldag


            Totaal te betalen     623,82 EUR
            """
        ).read().content
        #expect(content.issueDate?.value.description == "2023-03-27")
        #expect(content.dueDate?.value.description == "2023-04-10")
        #expect(content.invoiceNumber?.value == "2023/911")
    }

    @Test func `an amount in a sentence is named by the words behind it`() throws {
        let content = try PageText.document(
            """
            Dakwerken Voorbeeld BV

            Factuur nr. 25-028         Datum 10/03/2025

            Hetzij 813,44 EUR exclusief btw, te vermeerderen met 21 % btw (170,82 EUR), samen 984,26 EUR inclusief btw.
            """
        ).read().content
        #expect(content.totalExcl?.value == Money(cents: 81344))
        #expect(content.totalIncl?.value == Money(cents: 98426))
    }

    @Test func `a reminder is dated at its head, not in the list of what is unpaid`() throws {
        let document = try PageText.document(
            """
            Plomberie Exemple SRL

            Charleroi, 21/10/2023

            Deuxième rappel

            Réf. facture      Date du document      À payer avant le          Total
            2023/60703        26/07/2023            25/08/2023             617,20 €
            Frais de rappel                                                 15,00 €

            Total dû : 632,20 €
            Merci de payer 632,20 € au plus tard le 05/11/2023 sur le compte BE68 5390 0754 7034
            """
        ).read()
        #expect(document.kind == .reminder)
        #expect(document.content.issueDate?.value.description == "2023-10-21")
        #expect(document.content.dueDate?.value.description == "2023-11-05")
        #expect(document.content.amountDue?.value == Money(cents: 63220))
        #expect(document.content.totalIncl?.value == Money(cents: 61720))
    }

    @Test(arguments: [
        ("€ 1.234,-", 123_400), ("EUR 1.234,56", 123_456), ("1 234,56 €", 123_456), ("1'234.56 EUR", 123_456), ("EUR 1,234.56", 123_456),
    ])
    func `an amount is read in every way of printing it`(printed: String, cents: Int64) throws {
        let content = try PageText.document("Lift SA   FACTURE\nFacture n° 7   Date 1/2/2025\nTotal à payer  \(printed)").read().content
        #expect(content.amountDue?.value == Money(cents: cents))
    }
}
