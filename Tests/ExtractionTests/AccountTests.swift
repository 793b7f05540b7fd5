import Domain
import Extraction
import Testing

@Suite struct AccountTests {
    private func code(_ supplier: String, _ lines: [(String, Int64)], _ words: String = "", book: LessonBook = LessonBook()) -> Field<String>? {
        var content = InvoiceContent()
        content.supplier = Field(supplier, confidence: 0.9, evidence: nil)
        content.customer = Field("ACP Résidence du Jardin", confidence: 0.9, evidence: nil)
        content.lines = lines.map { InvoiceLine(description: $0.0, totalExcl: Money(cents: $0.1)) }
        content.totalExcl = Field(Money(cents: lines.map(\.1).reduce(0, +)), confidence: 0.9, evidence: nil)
        let texts = (supplier + " ACP Résidence du Jardin " + lines.map(\.0).joined(separator: " ") + " " + words).split(separator: " ")
        let page = RecognizedPage(
            number: 1, width: 595, height: 842, source: .text,
            words: texts.map { Word(text: String($0), box: Box(left: 0, top: 0, right: 9, bottom: 9), line: 0) })
        let document = ReadDocument(pages: [1], kind: .invoice, language: .fr, source: .text, content: content)
        return DocumentExtractor(Knowledge(book: book)).completed(document, RecognizedDocument(pages: [page])).content.accountCode
    }

    static let cases: [Booked] = [
        Booked("Ascenseurs Morvan SA", "Entretien préventif, contrat complet", 41_250, on: "6101001"),
        Booked("Ascenseurs Morvan SA", "Remplacement du câble de la porte", 81_250, on: "6101005"),
        Booked("Vérif-Belgium ASBL", "Inspection périodique de l'ascenseur", 18_250, on: "6101000"),
        Booked("Hefwerk Kanteel BV", "Modernisering lift volgens risicoanalyse", 918_250, on: "6101006"),
        Booked("Poetsdienst Blink", "Schoonmaak gemene delen, maart", 41_250, on: "6105000"),
        Booked("Gebäudereinigung Ostbach", "Treppenhaus, wöchentlich", 31_250, on: "6105000"),
        Booked("Toits du Nord SRL", "Réparation d'une corniche", 61_250, on: "6107003"),
        Booked("Toits du Nord SRL", "Rénovation de la toiture, 1er état d'avancement", 3_861_250, on: "6110001"),
        Booked("Dachdecker Vennhöhe", "Dachrinne gereinigt", 21_250, on: "6107003"),
        Booked("Groene Vingers BV", "Grasmaaien en hagen scheren", 21_250, on: "6106000"),
        Booked("Voltanie SC", "Énergie – heures pleines 812 kWh", 21_250, on: "6121000"),
        Booked("Gasterra Levering", "Levering aardgas 4.120 kWh", 81_250, on: "6122000"),
        Booked("Mazout Express", "Livraison gasoil de chauffage 3000 litres", 281_250, on: "6123002"),
        Booked("Eaux de la Vallée", "Consommation d'eau, distribution d'eau", 81_250, on: "6120000"),
        Booked("Assurances du Beffroi", "Incendie immeuble", 281_250, on: "6140000"),
        Booked("Rechtsbijstand Mutual", "Rechtsbijstand mede-eigendom, premie", 31_250, on: "6140006"),
        Booked("Cabinet Delsol", "Honoraires de syndic, 1er trimestre", 131_250, on: "6130000"),
        Booked("Étude Vanneste, avocats", "Conseil et mise en demeure", 51_250, on: "6130101"),
        Booked("Brandveilig BV", "Nazicht brandblusapparaten", 21_250, on: "6100001"),
        Booked("Plomberie Lacroix", "Fuite au 3e étage", 21_250, on: "6103006"),
        Booked("Ramonage Petit", "Ramonage de deux cheminées", 11_250, on: "6107004"),
        Booked("Kammerjäger Süd", "Schädlingsbekämpfung Keller", 11_250, on: "6107008"),
    ]

    @Test(arguments: cases)
    func `words tell the account, and are never sure`(bill: Booked) throws {
        let suggestion = try #require(code(bill.supplier, [(bill.line, bill.cents)]))
        #expect(suggestion.value == bill.account)
        #expect(suggestion.confidence < 0.9 && suggestion.isComputed)
        #expect(ChartOfAccounts.nearestName(of: bill.account) != nil)
    }

    @Test func `the name of a building tells nothing of the work`() {
        #expect(code("Dubois et fils", [("Prestation du 12 mars", 11_250)]) == nil)
    }

    @Test func `what this building booked a supplier on before counts more than words, and another building's less`() throws {
        let supplier = SupplierIdentity(name: "Ascenseurs Morvan SA")
        let lesson = Lesson(supplier: supplier, subject: .account("6101002", Building("Linden")))
        let lines: [(String, Int64)] = [("Entretien préventif, contrat complet", 41_250)]
        let own = try #require(code("Ascenseurs Morvan SA", lines, book: LessonBook(lessons: [lesson], building: Building("Linden"))))
        let other = try #require(code("Ascenseurs Morvan SA", lines, book: LessonBook(lessons: [lesson], building: Building("Eiken"))))
        #expect(own.value == "6101002" && other.value == "6101002" && own.confidence > other.confidence && own.confidence < Field<String>.sure)
        #expect(code("Hefwerk Kanteel", lines, book: LessonBook(lessons: [lesson]))?.value != "6101002")
    }
}

/// An invoice of one line, and the account that it belongs on.
struct Booked: Sendable, CustomTestStringConvertible {
    let supplier: String
    let line: String
    let cents: Int64
    let account: String

    init(_ supplier: String, _ line: String, _ cents: Int64, on account: String) {
        (self.supplier, self.line, self.cents, self.account) = (supplier, line, cents, account)
    }

    var testDescription: String { "\(supplier): \(line)" }
}
