import Domain
import Testing

@testable import greffier

@Suite struct ShowTests {
    @Test(arguments: [
        (Language.fr, "4\u{A0}421,46\u{A0}€", "28/09/2026", "87\u{A0}%"), (.nl, "4.421,46\u{A0}€", "28/09/2026", "87\u{A0}%"),
        (.de, "4.421,46\u{A0}€", "28.09.2026", "87\u{A0}%"), (.en, "€4,421.46", "28/09/2026", "87%"),
    ])
    func `figures and dates are printed as the reader writes them`(language: Language, amount: String, date: String, percent: String) {
        let printed = Printed(language: language)
        #expect(printed.value(.amountDue, "4421.46", currency: "EUR") == amount)
        #expect(printed.value(.dueDate, "2026-09-28", currency: nil) == date)
        #expect(printed.percent("87") == percent)
    }

    @Test(arguments: [
        ("0.00", "0,00"), ("-1234567.80", "-1.234.567,80"), ("999.99", "999,99"), ("1000", "1.000"), ("0.3124", "0,3124"), ("-100.00", "-100,00"),
    ])
    func `thousands are grouped from the decimal mark on`(plain: String, grouped: String) {
        #expect(Printed(language: .nl).grouped(plain) == grouped)
    }

    @Test func `an amount owed back in English has its minus before the sign of the currency`() {
        #expect(Printed(language: .en).amount(Money(cents: -123_456), "EUR") == "-€1,234.56")
        #expect(Printed(language: .en).amount(Money(cents: 100), "CHF") == "1.00\u{A0}CHF")
    }

    @Test(arguments: [
        (FieldName.iban, "BE94992551803014", "BE94 9925 5180 3014"), (.supplierVAT, "BE0999703873", "BE 0999.703.873"),
        (.supplierEnterpriseNumber, "0999703873", "0999.703.873"), (.invoiceNumber, "2026-1", "2026-1"),
    ])
    func `numbers are printed as on paper`(name: FieldName, value: String, expected: String) {
        #expect(Printed(language: .fr).value(name, value, currency: nil) == expected)
    }

    @Test func `columns stand under each other, and the wide one gives way to the width of the terminal`() {
        var table = Columns(["Name", "Sum"], right: [1], elastic: [0], width: 24, colour: false)
        table.add([.init("A supplier with a long name"), .init("1,00")])
        table.add([.init("B"), .init("20,00")])
        #expect(table.text == "  Name               Sum\n  A supplier wit…   1,00\n  B                20,00\n")
    }

    @Test func `nothing that a document says can steer the terminal`() {
        var table = Columns(elastic: [], width: 80, colour: false, indent: 0)
        table.add([.init("red\u{1B}[31m\u{7}\nnew\u{202E}line")])
        #expect(table.text == "red [31m  new line\n")
    }

    @Test func `what is not quite sure is never shown as sure, and colour is there only when asked for`() {
        var content = InvoiceContent()
        content.supplier = Field("Exemple SRL", confidence: 0.9499, evidence: nil)
        content.currency = Field("EUR", confidence: 0.95, evidence: nil)
        let document = ReadDocument(pages: [1], kind: .invoice, language: .fr, source: .text, content: content)
        let plain = DocumentTable(language: .en, width: 80, colour: false, places: false).text(document)
        #expect(plain.contains("Exemple SRL  ? 94%"))
        #expect(plain.contains("EUR          ✓"))
        #expect(!plain.contains("\u{1B}"))
        let coloured = DocumentTable(language: .en, width: 80, colour: true, places: false).text(document)
        #expect(coloured.contains("\u{1B}[32m✓\u{1B}[0m") && coloured.contains("\u{1B}[33m? 94%\u{1B}[0m"))
    }
}
