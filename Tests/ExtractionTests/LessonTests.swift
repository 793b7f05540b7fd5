import Domain
import Extraction
import Testing

/// Documents of one supplier in one layout, and of others; what a correction of the first teaches the next.
@Suite struct LessonTests {
    /// A layout whose number stands under an odd word, beside a number that looks like it.
    private func lift(
        _ number: String, _ contract: String, date: String = "12/03/2026", supplier: String = "Hefwerk Kanteel BV", vat: String = "BE 0999.900.150"
    )
        -> RecognizedDocument
    {
        PageText.document(
            """
            \(supplier)                                    FACTUUR
            Kaai 4, 9000 Gent
            BTW \(vat)

                                                           VME Residentie Linden
                                                           Parklaan 1, 9000 Gent

            Dossier \(number)        Factuurnummer \(contract)
            Datum \(date)

            Onderhoud lift                                                     412,50

            Totaal excl. btw                                                   412,50
            Btw 6 %                                                             24,75
            Te betalen                                                   EUR 437,25
            """)
    }

    private func supplier(_ content: InvoiceContent) -> SupplierIdentity { SupplierIdentity(content) }

    private func taught(_ document: RecognizedDocument, _ field: FieldName, _ value: String) throws -> Knowledge {
        let read = try document.read()
        let subject = try #require(LessonMaker(document).subject(field, value, near: nil))
        return Knowledge(book: LessonBook(lessons: [Lesson(supplier: supplier(read.content), subject: subject)]))
    }

    @Test func `a value beside an odd word is read there the next time, and before it was taught it is not`() throws {
        #expect(try lift("HK/26/0118", "C-77").read().content.invoiceNumber?.value == "C-77")
        let knowledge = try taught(lift("HK/26/0118", "C-77"), .invoiceNumber, "HK/26/0118")
        let next = try lift("HK/26/0254", "C-77", date: "09/04/2026").read(knowing: knowledge)
        let number = try #require(next.content.invoiceNumber)
        #expect(number.value == "HK/26/0254")
        #expect(number.confidence < Field<String>.sure && number.confidence > 0.8)
        #expect(number.evidence?.text == "HK/26/0254")
    }

    @Test func `a lesson of one supplier touches no other's document`() throws {
        let knowledge = try taught(lift("HK/26/0118", "C-77"), .invoiceNumber, "HK/26/0118")
        let other = lift("HK/26/0254", "C-77", supplier: "Liften Ter Beke NV", vat: "BE 0999.900.249")
        #expect(try other.read(knowing: knowledge).content == other.read().content)
    }

    @Test func `a lesson takes nothing that has not the form of the value`() throws {
        let knowledge = try taught(lift("HK/26/0118", "C-77"), .invoiceNumber, "HK/26/0118")
        #expect(try lift("intern", "C-91").read(knowing: knowledge).content.invoiceNumber?.value == "C-91")
    }

    @Test func `a name is spelled as it was taught, wherever the supplier is known by its number`() throws {
        let read = try lift("HK/26/0118", "C-77").read()
        let lesson = Lesson(supplier: supplier(read.content), subject: .constant(.supplier, "Hefwerk Kanteel (liften)"))
        let next = try lift("HK/26/0300", "C-77").read(knowing: Knowledge(book: LessonBook(lessons: [lesson])))
        #expect(next.content.supplier?.value == "Hefwerk Kanteel (liften)")
    }

    @Test func `a taught account must stand on the page`() throws {
        let read = try lift("HK/26/0118", "C-77").read()
        let lesson = Lesson(supplier: supplier(read.content), subject: .constant(.iban, "BE71096123456769"))
        let next = try lift("HK/26/0300", "C-77").read(knowing: Knowledge(book: LessonBook(lessons: [lesson])))
        #expect(next.content.iban == nil)
    }

    @Test func `a field that the supplier does not print is no longer taken from the same place`() throws {
        let first = lift("HK/26/0118", "C-77")
        let read = try first.read()
        let number = try #require(read.content.invoiceNumber)
        let lesson = Lesson(supplier: supplier(read.content), subject: LessonMaker(first).absence(.invoiceNumber, number))
        let next = try lift("HK/26/0254", "C-78").read(knowing: Knowledge(book: LessonBook(lessons: [lesson])))
        #expect(next.content.invoiceNumber == nil)
        #expect(next.findings.contains { $0.code == .missing && $0.field == .invoiceNumber })
    }

    @Test func `a date and an amount are taught by the words beside them`() throws {
        func bill(_ day: String, _ amount: String) -> RecognizedDocument {
            PageText.document(
                """
                Tuinen Peeters BV                         FACTUUR 2026-\(day)
                BTW BE 0999.900.348

                VME Residentie Linden

                Datum: \(day)/03/2026          Uiterlijk bij ons: 28/04/2026

                Snoeiwerk                                          300,00
                Totaal te betalen                           EUR \(amount)
                Saldo na korting                            EUR 291,00
                """)
        }
        let first = bill("11", "300,00")
        let book = LessonBook(lessons: [
            Lesson(supplier: supplier(try first.read().content), subject: try #require(LessonMaker(first).subject(.amountDue, "291.00", near: nil))),
            Lesson(
                supplier: supplier(try first.read().content), subject: try #require(LessonMaker(first).subject(.dueDate, "2026-04-28", near: nil))),
        ])
        let next = try bill("12", "310,00").read(knowing: Knowledge(book: book))
        #expect(next.content.amountDue?.value == Money(cents: 29_100))
        #expect(next.content.dueDate?.value == CalendarDate("2026-04-28"))
    }

    @Test func `the kind of a document with the same title is taught`() throws {
        func notice(_ title: String, _ number: String) -> RecognizedDocument {
            PageText.document(
                """
                Groenbeheer Ter Linden BV
                BTW BE 0999.900.447
                \(title)
                Nummer \(number)   Datum 12/03/2026
                Totaal EUR 100,00
                """)
        }
        let first = notice("Bestelbon", "81")
        let read = try first.read()
        let kind: DocumentKind = read.kind == .other ? .invoice : .other
        let subject = try #require(LessonMaker(first).kind(was: read.kind, is: kind))
        let identity = SupplierIdentity(enterprise: EnterpriseNumber("0999900447"))
        let knowledge = Knowledge(book: LessonBook(lessons: [Lesson(supplier: identity, subject: subject)]))
        #expect(try notice("Bestelbon", "82").read(knowing: knowledge).kind == kind)
        #expect(try notice("Factuur", "83").read(knowing: knowledge).kind == notice("Factuur", "83").read().kind)
    }

    @Test(arguments: [
        (FieldName.issueDate, "12/3/2026", "2026-03-12"), (.issueDate, "2026-03-12", "2026-03-12"), (.amountDue, "1.437,25", "1437.25"),
        (.amountDue, "437.25", "437.25"), (.iban, "BE71 0961 2345 6769", "BE71096123456769"), (.supplierVAT, "0999.900.150", "BE0999900150"),
        (.accountCode, "6101001", "6101001"), (.invoiceNumber, " 2026  118 ", "2026 118"), (.currency, "eur", "EUR"),
    ])
    func `what a person types is taken in the form of the field`(field: FieldName, typed: String, value: String) {
        #expect(LessonMaker.canonical(field, typed) == value)
    }

    @Test(arguments: [(FieldName.issueDate, "soon"), (.iban, "BE00 1111 2222 3333"), (.amountDue, "much"), (.accountCode, "61"), (.vat, "6")])
    func `what has not the form of the field is refused`(field: FieldName, typed: String) {
        #expect(LessonMaker.canonical(field, typed) == nil)
    }
}
