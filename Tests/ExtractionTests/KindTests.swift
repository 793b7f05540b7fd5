import Domain
import Testing

@Suite struct KindTests {
    private static let sums = "\nFacture n° 12   Date 15/03/2025\nTotal TVAC   437,25 €\nNet à payer   437,25 €\nIBAN BE68 5390 0754 7034"

    @Test(arguments: [
        ("FACTURE" + sums, DocumentKind.invoice), ("NOTE DE CRÉDIT" + sums, .creditNote), ("RAPPEL / HERINNERING" + sums, .reminder),
        ("2e MISE EN DEMEURE".replacing("2e ", with: "") + sums, .reminder), ("MAHNUNG" + sums, .reminder),
        ("DEVIS\nTotal TVAC   437,25 €\nOffre valable 30 jours", .other), ("BON DE COMMANDE\nTotal 437,25 €", .other),
        ("RAPPORT D'INSPECTION\nTout est en ordre.", .other),
        (
            "PROCÈS-VERBAL DE L'ASSEMBLÉE GÉNÉRALE\nQuorum : 5.889 quotités\nVote : 812 voix pour, 3 abstentions. Majorité absolue. Adopté. Budget 1.000,00 €",
            .minutes
        ),
    ])
    func `the kind is told by the title and what the page asks for`(text: String, kind: DocumentKind) throws {
        #expect(try PageText.document(text).read().kind == kind)
    }

    @Test func `a self-billed invoice is no credit note`() throws {
        #expect(try PageText.document("Gutschrift (selbst ausgestellte Rechnung) 389" + KindTests.sums).read().kind == .invoice)
    }

    @Test func `a document without words is unreadable`() throws {
        #expect(try PageText.document("").read().kind == .unreadable)
    }

    @Test func `what is no invoice says that nothing is to be paid, and has no fields`() throws {
        let document = try PageText.document("DEVIS\nTotal TVAC   437,25 €").read()
        #expect(document.findings.contains { $0.code == .notAnInvoice })
        #expect(document.content.fields.isEmpty)
    }

    @Test(arguments: [
        ("La facture est à payer sur le compte avec la communication", Language.fr),
        ("De factuur is te betalen op de rekening met de mededeling", .nl),
        ("Die Rechnung ist auf das Konto zu zahlen und wird nicht gemahnt", .de), ("Please pay the invoice to the account with this reference", .en),
    ])
    func `the language is told by small words`(text: String, language: Language) throws {
        #expect(try PageText.document(text).read().language == language)
    }

    @Test func `hostile pages end: thousands of words, of labels, of figures`() throws {
        let row = String(repeating: "Total TVA 12,34 € 15/03/2025 BE68 ", count: 20)
        let text = Array(repeating: row, count: 150).joined(separator: "\n")
        let document = try PageText.document(text, text).read()
        #expect(document.pages == [1, 2])
    }

    @Test(arguments: ["\u{FFFD}\u{202E}", "+++", "BE", "1", ".", "€", "RF", "54", "12/", "TVA", "%", "- - -", "(((", "1.1.1.1.1.1.1"])
    func `scraps of text are survived`(text: String) throws {
        let document = try PageText.document(text + "\n" + text + "  " + text, source: .ocr).read()
        #expect(document.kind == .other)
    }
}
