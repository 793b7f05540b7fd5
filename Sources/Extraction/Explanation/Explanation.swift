package import Domain

/// Which values could have been a field of one document, and what speaks for each.
package struct Explanation: Sendable {
    package var field: FieldName
    /// The pages of the document.
    package var pages: [Int]
    /// What was taken, in its canonical form, with its calibrated confidence; nil when nothing was.
    package var taken: Field<String>?
    /// Best first.
    package var candidates: [CandidateValue]

    /// One value that stands on the document.
    package struct CandidateValue: Sendable {
        /// In the form of the field, or as printed.
        package var text: String
        /// How strongly the page says that it is the field: 0 to about 1.
        package var score: Double
        package var evidence: Evidence?
        package var reasons: [ExplanationReason]
        package var isTaken: Bool
    }
}

/// One thing that speaks for a value or against it.
package enum ExplanationReason: Sendable, Hashable {
    /// Words of the field stand before it, or over it.
    case labelled(String, beside: Bool)
    /// Words that mean something else stand nearer.
    case calledOtherwise(String)
    /// No words say what it is.
    case unlabelled
    /// It stands on the document several times.
    case repeated(Int)
    /// Its check digits are right.
    case checked
    /// Net and VAT make the total.
    case addsUp
    /// A code on the page says the same.
    case coded
    /// It belongs to the customer, or to us.
    case ofCustomer
    case ours
    /// Its characters were recognised with this certainty, in percent.
    case recognized(Int)
    /// It follows from other fields.
    case computed
}
