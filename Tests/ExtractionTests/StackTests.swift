import Domain
import Extraction
import Testing

@Suite struct StackTests {
    private static func bill(_ supplier: String, _ number: String, _ title: String = "FACTURE", page: String = "", account: String) -> String {
        """
        \(supplier)                              \(title)   \(page)

        \(title == "FACTURE" ? "Facture n°" : "Factuurnummer") \(number)     Date 15/03/2025
                                         ACP Résidence Exemple
        Description      Quantité     Montant
        Entretien        1            361,36 €
        Total HTVA                    361,36 €
        TVA 21 %                       75,89 €
        Total TVAC                    437,25 €
        Net à payer                   437,25 €
        IBAN \(account)
        """
    }

    private static let lift = bill("Lift Exemple SA", "2025-0112", account: "BE68 5390 0754 7034")
    private static let paint = bill("Peinture Modèle SRL", "V-88-201", account: "BE71 0961 2345 6769")

    private static let conditions =
        "Conditions générales\n"
        + String(repeating: "Le client dispose de quinze jours pour contester une prestation par écrit auprès de la société\n", count: 12)

    private func pages(_ texts: [String]) -> [[Int]] {
        let pages = texts.enumerated().compactMap { index, text in
            PageText.document(text).pages.first.map { page in
                var page = page
                page.number = index + 1
                page.isBlank = text.isEmpty
                return page
            }
        }
        return DocumentExtractor().documents(in: RecognizedDocument(pages: pages)).map(\.pages)
    }

    @Test func `two bills of two suppliers are two documents, each with its own fields`() throws {
        let documents = DocumentExtractor().documents(in: PageText.document(Self.lift, Self.paint))
        #expect(documents.map(\.pages) == [[1], [2]])
        #expect(documents.map { $0.content.invoiceNumber?.value } == ["2025-0112", "V-88-201"])
        #expect(documents.map { $0.content.iban?.evidence?.page } == [1, 2])
        #expect(documents.allSatisfy { ($0.splitConfidence ?? 0) > 0.95 })
    }

    @Test func `two bills of one supplier are told by their numbers`() {
        let second = Self.lift.replacing("2025-0112", with: "2025-0197").replacing("15/03/2025", with: "15/04/2025")
        #expect(pages([Self.lift, second]) == [[1], [2]])
    }

    @Test(arguments: [("Page 1/2", "Page 2/2"), ("Blatt 1 von 2", "Blatt 2 von 2"), ("Pagina 1 van 2", "Pagina 2 van 2")])
    func `a page that counts on goes on, though it repeats the head`(first: String, second: String) {
        let one = Self.lift.replacing("FACTURE   ", with: "FACTURE   \(first)")
        let two = Self.lift.replacing("FACTURE   ", with: "FACTURE   \(second)")
        #expect(pages([one, two, Self.paint]) == [[1, 2], [3]])
    }

    @Test func `a carried sum joins two pages`() {
        let open =
            "Lift Exemple SA    FACTURE\nFacture n° 7741    Date 15/03/2025\nDescription   Quantité   Montant\nEntretien   1   90,00\nÀ reporter   90,00"
        let close = "Report   90,00\nRéparation   1   10,00\nTotal TVAC   100,00 €\nNet à payer   100,00 €"
        #expect(pages([open, close]) == [[1, 2]])
    }

    @Test func `conditions belong to the bill before them`() {
        #expect(pages([Self.lift, Self.conditions, Self.paint, Self.conditions]) == [[1, 2], [3, 4]])
    }

    @Test func `blank sheets and separators belong to none, and a blank back does not part a bill`() {
        let second = Self.lift.replacing("FACTURE   ", with: "FACTURE   Page 2/2")
        let first = Self.lift.replacing("FACTURE   ", with: "FACTURE   Page 1/2")
        #expect(pages([first, "", second, "", Self.paint]) == [[1, 3], [5]])
        #expect(pages([Self.lift, "SCHEIDINGSBLAD", Self.paint]) == [[1], [3]])
    }

    @Test func `a blank sheet is told of with the document before it`() throws {
        var document = PageText.document(Self.lift, "")
        document.pages[1].isBlank = true
        let read = try document.read()
        #expect(read.pages == [1])
        #expect(read.findings.contains { $0.code == .blankPage && $0.page == 2 })
        #expect(read.splitConfidence == nil)
    }

    @Test func `a page that says little of itself is joined, with a doubt that a person is shown`() throws {
        let letter = "Cher client\nVeuillez trouver le détail ci-joint\nBien à vous"
        let read = try PageText.document(Self.lift, letter).read()
        #expect(read.pages == [1, 2])
        let isDoubtful = try #require(read.splitConfidence) < 0.9
        #expect(isDoubtful == read.findings.contains { $0.code == .doubtfulJoin && $0.page == 2 })
    }
}

@Suite struct PageCounterTests {
    @Test(
        arguments: [
            ("Page 2 of 3", 2, 3), ("PAGE 1/3", 1, 3), ("Blatt 2", 2, nil), ("Seite 2 von 4", 2, 4), ("Pagina 3 van 3", 3, 3), ("p. 2/2", 2, 2),
            ("Feuille 1 de 2", 1, 2), ("2 / 3", 2, 3), ("- 2 -", 2, nil),
        ] as [(String, Int, Int?)])
    func `a page that counts itself is understood`(text: String, number: Int, count: Int?) {
        let counter = PageCounter(text, isAtEdge: true)
        #expect(counter?.number == number)
        #expect(counter?.count == count)
    }

    @Test(arguments: ["voir page 2", "12 / 3", "Total 2", "s. 4", "siehe Seite 3", "15/03/2025"])
    func `what only looks like a counter is none`(text: String) {
        #expect(PageCounter(text, isAtEdge: true) == nil)
    }
}
