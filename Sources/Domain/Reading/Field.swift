/// A value that was read from a document, with what speaks for it.
package struct Field<Value: Sendable & Hashable>: Sendable, Hashable {
    package var value: Value
    /// The probability that the value is right, 0 to 1. From 0.95 a person is told that it is sure.
    package var confidence: Double
    /// Where it was read; nil for a value that was computed.
    package var evidence: Evidence?
    /// The path of the element of an e-invoice that holds it ("/Invoice/cbc:ID"); nil for what was read on a page.
    package var element: String?
    /// The value follows from others and was not printed (a due date from "30 days", a sum).
    package var isComputed: Bool

    package init(_ value: Value, confidence: Double, evidence: Evidence?, element: String? = nil, isComputed: Bool = false) {
        self.value = value
        self.confidence = confidence
        self.evidence = evidence
        self.element = element
        self.isComputed = isComputed
    }

    /// From this confidence on a value is presented as sure.
    package static var sure: Double { 0.95 }

    /// The same field about another value.
    package func map<Other>(_ transform: (Value) -> Other) -> Field<Other> {
        Field<Other>(transform(value), confidence: confidence, evidence: evidence, element: element, isComputed: isComputed)
    }
}

/// Where on the document a value was read.
package struct Evidence: Hashable, Codable, Sendable {
    /// Counted from 1 within the file.
    package var page: Int
    package var box: Box
    /// The characters as they were read.
    package var text: String

    package init(page: Int, box: Box, text: String) {
        self.page = page
        self.box = box
        self.text = text
    }
}

extension Field: Codable where Value: Codable {
    private enum CodingKeys: String, CodingKey {
        case value
        case confidence
        case evidence
        case element
        case isComputed = "computed"
    }
}
