/// What speaks for or against a document beginning on a page, given the pages before it.
package enum SplitSign: String, CaseIterable, Sendable {
    /// How rare a new document is when nothing else is known.
    case base
    /// The page counts itself as the first.
    case countsFromOne
    /// It counts on from the page before.
    case countsOn
    /// It counts itself as a later page, without the one before it.
    case countsAhead
    /// The pages before announced more of themselves.
    case countUnfinished
    /// The pages before were all that they announced.
    case countFinished
    case sameNumber
    case otherNumber
    /// The number of the document so far is printed somewhere on the page.
    case numberRepeated
    case sameReference
    case otherReference
    case sameSupplier
    case otherSupplier
    case sameHead
    case otherHead
    case sameFoot
    case otherFoot
    case titled
    case untitled
    case otherTitle
    case addressed
    case unaddressed
    case sameDate
    case otherDate
    /// The pages before came to a total, and the page has one of its own.
    case totalledAgain
    /// The pages before asked for money and came to no total yet.
    case totalOpen
    /// A sum is carried over.
    case carried
    /// It has no number, no date and no address of its own.
    case bare
    /// Full text without head, number or amount: conditions, or the back of a form.
    case prose
    case otherSize
    case otherLanguage
    case otherLetters
    /// Blank paper lies between.
    case blankBetween
    /// A sheet made to part documents lies between.
    case separator

    /// In logits; measured on stacks made of single documents, and rounded.
    var weight: Double {
        switch self {
        case .base: -1.5
        case .countsFromOne: 4.3
        case .countsOn: -4.8
        case .countsAhead: -1.8
        case .countUnfinished: -2
        case .countFinished: 2.6
        case .sameNumber: -4.5
        case .otherNumber: 3
        case .numberRepeated: -3.5
        case .sameReference: -2.5
        case .otherReference: 2.3
        case .sameSupplier: -0.8
        case .otherSupplier: 2.9
        case .sameHead: -0.8
        case .otherHead: 0.8
        case .sameFoot: -1.2
        case .otherFoot: 0.9
        case .titled: 1.3
        case .untitled: -1.8
        case .otherTitle: 0.7
        case .addressed: 1.3
        case .unaddressed: -0.8
        case .sameDate: -1
        case .otherDate: 1.5
        case .totalledAgain: 1.6
        case .totalOpen: -1.5
        case .carried: -3.5
        case .bare: -1.2
        case .prose: -2.7
        case .otherSize: 1.4
        case .otherLanguage: 1.5
        case .otherLetters: 0.4
        case .blankBetween: 0.2
        case .separator: 12
        }
    }
}
