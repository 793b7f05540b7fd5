package import Domain

/// Turns what readers say of their values into probabilities that were measured: of the values said at 0.95 or more, at least 995 of 1000 are
/// right on documents that nothing was tuned on. What a reader does not call sure never becomes so: it may have reasons that no figure shows.
/// See `Benchmarks/reliability`.
package struct Calibration: Sendable {
    /// One step of a curve: from this raw confidence on, the value is right with this probability.
    package struct Step: Sendable, Hashable {
        package let raw: Double
        package let probability: Double

        package init(_ raw: Double, _ probability: Double) { (self.raw, self.probability) = (raw, probability) }
    }

    /// The steps of a family and a source, rising in both; straight between two.
    package typealias Curves = [FieldFamily: [ReadingSource: [Step]]]

    private let curves: Curves

    package init(_ curves: Curves) { self.curves = curves }

    /// The curves that were measured.
    package static let measured = Calibration(measuredCurves)

    /// The probability that a value is right. What has no curve stays as it was said.
    package func probability(_ raw: Double, _ field: FieldName, _ source: ReadingSource, kind: DocumentKind = .invoice) -> Double {
        guard let steps = curves[FieldFamily(field, of: kind)]?[source] else { return raw }
        let probability = Calibration.value(of: steps, at: raw)
        return raw < Field<String>.sure ? min(probability, Calibration.unsure) : probability
    }

    /// The most that is said of a value that is not sure.
    private static let unsure = 0.945

    private static func value(of steps: [Step], at raw: Double) -> Double {
        guard let first = steps.first, let last = steps.last else { return raw }
        if raw <= first.raw { return min(raw, first.probability) }
        guard let upper = steps.firstIndex(where: { $0.raw > raw }) else { return last.probability }
        let (low, high) = (steps[upper - 1], steps[upper])
        return low.probability + (high.probability - low.probability) * (raw - low.raw) / (high.raw - low.raw)
    }
}

extension Calibration {
    /// The document with measured confidences. A value is as its page was read; one without a place as its document.
    func apply(to document: inout ReadDocument, _ recognized: RecognizedDocument) {
        // A text layer with words of a picture between is judged as a picture.
        let sources = Dictionary(recognized.pages.map { ($0.number, $0.source == .text ? ReadingSource.text : .ocr) }) { first, _ in first }
        let whole: ReadingSource = recognized.source == .text ? .text : .ocr
        let kind = document.kind
        document.content.mapConfidences { name, confidence, page in
            // What was taught or suggested is not read, and has a measure of its own.
            name == .accountCode ? confidence : probability(confidence, name, page.flatMap { sources[$0] } ?? whole, kind: kind)
        }
    }
}
