import Domain
import Extraction
import Testing

/// Rows of scans that slope, are torn or framed.
@Suite struct RowTests {
    private static let rows: [(label: String, value: String)] = [
        ("Date :", "15/03/2025"), ("Échéance :", "14/04/2025"), ("Client :", "40211"), ("Commande :", "B 55 201"), ("Contrat :", "70-118"),
        ("Contact :", "Mme Modèle"), ("Total HTVA", "412,50"), ("TVA 6 %", "24,75"), ("Total TVAC", "437,25"),
    ]

    /// A page of labels with values far beside them, all lines falling or rising, the values a little lower in a larger face.
    private func page(slope: Double, drop: Double = 0, frame: Bool = false) -> RecognizedDocument {
        var words: [Word] = []
        func write(_ text: String, _ left: Double, _ top: Double, _ height: Double = 9) {
            var left = left
            for part in text.split(separator: " ").map(String.init) {
                let (width, shift) = (Double(part.count) * 5.5, slope * left)
                let box = Box(left: left, top: top + shift, right: left + width, bottom: top + shift + height)
                words.append(Word(text: part, box: box, confidence: 0.93, line: words.count))
                left += width + 4
            }
        }
        write("FACTURE n° 2025/12", 60, 60)
        for (index, row) in Self.rows.enumerated() {
            let top = 100 + Double(index) * (drop > 0 ? 34 : 14)
            write(row.label, 60, top)
            if frame { write("|", 340, top - 5, 20) }
            write(row.value, 400, top + drop)
        }
        return RecognizedDocument(pages: [RecognizedPage(number: 1, width: 595, height: 842, source: .ocr, words: words)])
    }

    @Test(arguments: [-0.04, -0.03, -0.015, 0, 0.015, 0.03, 0.04])
    func `short labels and values find each other on a page that slopes`(slope: Double) throws {
        let content = try page(slope: slope).read().content
        #expect(content.issueDate?.value.description == "2025-03-15")
        #expect(content.dueDate?.value.description == "2025-04-14")
        #expect(content.totalExcl?.value == Money(cents: 41250))
        #expect(content.totalVAT?.value == Money(cents: 2475))
        #expect(content.totalIncl?.value == Money(cents: 43725))
    }

    @Test func `a value that stands half a line lower than its label belongs to it`() throws {
        let content = try page(slope: 0, drop: 5.5).read().content
        #expect(content.dueDate?.value.description == "2025-04-14")
        #expect(content.totalIncl?.value == Money(cents: 43725))
    }

    @Test func `the lines of a frame do not part what they frame`() throws {
        let content = try page(slope: 0.01, frame: true).read().content
        #expect(content.dueDate?.value.description == "2025-04-14")
        #expect(content.totalIncl?.value == Money(cents: 43725))
    }

    @Test(arguments: [("USt-IdNr.: DE99945679", "DE99945679"), ("USt-IdNr.: DE99987654321", "DE99987654321")])
    func `a VAT number without the form of one is shown, never believed`(line: String, number: String) throws {
        let content = try PageText.document("Muster Beispiel GmbH\n\(line)\n\nRechnung Nr. 2025-12\nGesamtbetrag   119,00 EUR").read().content
        let field = try #require(content.supplierVAT)
        #expect(field.value.description == number)
        #expect(field.confidence < 0.5)
    }

    @Test func `an account too short for its country is shown behind its label, never believed`() throws {
        let document = try PageText.document("Muster Beispiel GmbH\nRechnung Nr. 2025-12\nGesamtbetrag   119,00 EUR\nIBAN : DE12 9999 4321 9876 00")
            .read()
        let field = try #require(document.content.iban)
        #expect(field.confidence < 0.5)
        #expect(document.findings.contains { $0.code == .checkDigit && $0.field == .iban })
    }

    @Test func `under a trade name the name that the document repeats is the supplier's`() throws {
        let content = try PageText.document(
            """
            LA BONNE ENSEIGNE                             FACTURE N° : F2025-12
            EXEMPLE VOISIN                                Date : 15/03/2025
            35 rue Inventée
            75018 PARIS
            TVA : FR 40 999 999 999

            Total TVAC       437,25 €

            NOM : EXEMPLE VOISIN
            """
        ).read().content
        #expect(content.supplier?.value == "EXEMPLE VOISIN")
    }
}
