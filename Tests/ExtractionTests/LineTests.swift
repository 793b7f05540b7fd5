import Domain
import Extraction
import Testing

@Suite struct LineTests {
    private func lines(_ text: String...) throws -> [InvoiceLine] {
        let head = "Lift Exemple SA        FACTURE\nFacture n° 2025/12     Date : 15/03/2025\n\n"
        var pages = text
        pages[0] = head + pages[0]
        let words = pages.enumerated().map { index, page in
            var made = PageText.document(page).pages[0]
            made.number = index + 1
            return made
        }
        return try RecognizedDocument(pages: words).read().content.lines
    }

    @Test func `a table gives description, quantity, price, rate and total`() throws {
        let line = try #require(
            try lines(
                """
                Désignation                 Quantité    P.U.      TVA     Montant HTVA
                Entretien trimestriel          3        91,02     6 %         273,06
                Total HTVA                                                    273,06
                """
            ).first)
        #expect(line.description == "Entretien trimestriel")
        #expect(line.quantity?.description == "3")
        #expect(line.unitPrice?.description == "91.02")
        #expect(line.vatRate?.basisPoints == 600)
        #expect(line.totalExcl == Money(cents: 27306))
    }

    @Test func `heads in two rows are one head`() throws {
        let read = try lines(
            """
            Omschrijving          Prijs per     Bedrag
                                  eenheid       excl. btw
            Onderhoud lift        91,02            273,06
            Totaal excl. btw                       273,06
            """)
        #expect(read.map(\.totalExcl) == [Money(cents: 27306)])
    }

    @Test func `a list without a table is believed when it adds up`() throws {
        let list = """
            – Remplacement d'une vanne                          251,00 €
            – Recherche de fuite                                126,50 €
            – Heures de travail : 3 h × 58,50 €                 175,50 €
            """
        let read = try lines(list + "\nTotal à payer                                       553,00 €")
        #expect(read.map(\.totalExcl) == [Money(cents: 25100), Money(cents: 12650), Money(cents: 17550)])
        #expect(read.last?.quantity?.description == "3")
        #expect(try lines(list + "\nTotal à payer                                       999,00 €").isEmpty)
    }

    @Test func `a table goes on over pages, and the sum carried between them is no line`() throws {
        let read = try lines(
            """
            Omschrijving                 Aantal     Prijs         Bedrag
            Ramen wassen                    1       100,00        100,00
            Onderhoud hal                   1       200,00        200,00
            Naar volgend blad                                     300,00
            """,
            """
            Omschrijving                 Aantal     Prijs         Bedrag
            Van vorig blad                                        300,00
            Kelder                          1        50,00         50,00
            Totaal excl. btw                                      350,00
            """)
        #expect(read.compactMap(\.totalExcl) == [Money(cents: 10000), Money(cents: 20000), Money(cents: 5000)])
    }

    @Test func `a discount is a line only when the sum needs it`() throws {
        let table = """
            Désignation                 Quantité    P.U.          Montant
            Entretien                      1       100,00          100,00
            Remise 10 %                                            -10,00
            """
        #expect(try lines(table + "\nTotal HTVA                                              90,00").count == 2)
        #expect(try lines(table + "\nTotal HTVA                                             100,00").count == 1)
    }

    @Test func `the lines of a credit note are what is credited`() throws {
        let document = try PageText.document(
            """
            Lift Exemple NV             CREDITNOTA
            Nummer  2025-7              Datum  15/03/2025
            Omschrijving                Aantal     Prijs         Bedrag
            Onderhoud                      1       412,50       -412,50
            Totaal excl. btw                                  € -412,50
            Btw terug te storten aan de Staat in de mate waarin ze oorspronkelijk in aftrek werd gebracht.
            """
        ).read()
        #expect(document.content.lines.map(\.totalExcl) == [Money(cents: 41250)])
    }
}
