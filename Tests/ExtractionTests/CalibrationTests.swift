import Domain
import Extraction
import Testing

@Suite struct CalibrationTests {
    private static let calibration = Calibration([
        .amount: [.ocr: [.init(0.5, 0.4), .init(0.9, 0.8), .init(0.97, 0.96)]]
    ])

    @Test(arguments: [(0.3, 0.3), (0.45, 0.4), (0.5, 0.4), (0.7, 0.6), (0.9, 0.8), (0.97, 0.96), (0.99, 0.96)])
    func `a confidence is read off its curve, straight between two steps, and never raised below the first`(raw: Double, probability: Double) {
        #expect(abs(Self.calibration.probability(raw, .totalIncl, .ocr) - probability) < 1e-9)
    }

    @Test func `a field without a curve keeps its confidence`() {
        #expect(Self.calibration.probability(0.97, .totalIncl, .text) == 0.97)
        #expect(Self.calibration.probability(0.97, .supplier, .ocr) == 0.97)
    }

    @Test func `the figures of a reminder are another matter than those of an invoice`() {
        #expect(Self.calibration.probability(0.9, .totalIncl, .ocr, kind: .reminder) == 0.9)
        #expect(FieldFamily(.iban, of: .reminder) == FieldFamily(.iban, of: .invoice))
    }

    @Test(arguments: FieldName.allCases, [ReadingSource.text, .ocr])
    func `what its reader does not call sure never becomes so`(name: FieldName, source: ReadingSource) {
        for kind in [DocumentKind.invoice, .reminder] { #expect(Calibration.measured.probability(0.949, name, source, kind: kind) < 0.95) }
    }

    @Test(arguments: FieldName.allCases, [ReadingSource.text, .ocr])
    func `the measured curves rise and stay probabilities`(name: FieldName, source: ReadingSource) {
        let values = stride(from: 0.0, through: 1.0, by: 0.005).map { Calibration.measured.probability($0, name, source) }
        #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(values.allSatisfy { (0...1).contains($0) })
    }

    @Test func `the confidences of a document are calibrated, each field by its family`() throws {
        let text = "Lift Exemple SA     FACTURE\nFacture n° 2025/12     Date : 15/03/2025\nTotal TVAC     437,25 €\nNet à payer     437,25 €"
        let page = PageText.document(text, source: .ocr)
        let raw = try #require(DocumentExtractor(calibration: Calibration([:])).documents(in: page).first?.content)
        let calibrated = try #require(DocumentExtractor(calibration: Self.calibration).documents(in: page).first?.content)
        #expect(calibrated.invoiceNumber?.confidence == raw.invoiceNumber?.confidence)
        let (before, after) = (try #require(raw.totalIncl?.confidence), try #require(calibrated.totalIncl?.confidence))
        #expect(after == Self.calibration.probability(before, .totalIncl, .ocr))
        #expect(after != before)
    }
}
