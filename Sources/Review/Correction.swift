package import Domain

/// One thing that a person sets right in a draft.
package enum Correction: Sendable, Hashable {
    /// The value of a field as it is typed: canonical, or as the page prints it.
    case value(FieldName, String)
    /// The value stands in a box of a page of the file.
    case box(FieldName, page: Int, Box)
    /// What was read is not the field; the document does not print it.
    case absent(FieldName)
    case kind(DocumentKind)
    /// The building that it is for; nil for none.
    case building(Building?)
    /// The whole VAT table.
    case vat([VATRow])
    /// All lines.
    case lines([InvoiceLine])

    /// The field; nil for the kind of the document and the building.
    package var field: FieldName? {
        switch self {
        case .value(let field, _), .box(let field, _, _), .absent(let field): field
        case .vat: .vat
        case .lines: .lines
        case .kind, .building: nil
        }
    }
}

/// Why a draft was not changed. Nothing is kept then.
package enum ReviewError: Error, Hashable, Sendable {
    case noDraft(String)
    /// It was approved or rejected.
    case closed(DraftID)
    /// Another program has it, or may have: the approval stands.
    case handedOver(DraftID)
    /// Nobody has decided about it yet.
    case notDecided(DraftID)
    /// It repeats another draft.
    case repeated(DraftID, of: DraftID?)
    /// A field that a payment needs is missing.
    case missing(DraftID, [FieldName])
    /// It was submitted already.
    case submitted(DraftID)
    /// Only drafts that are ready or submitted are approved together.
    case notReady(DraftID)
    /// A rejection says why.
    case noReason
    /// There is no change of it that could be taken back, or another came after.
    case nothingToUndo(DraftID)
    /// The caller's role does not decide.
    case notAllowed
    /// Somebody changed it since it was seen.
    case changedMeanwhile(DraftID)
    /// The text has not the form of the field.
    case form(FieldName, String)
    /// There are no words in the box.
    case emptyBox(FieldName, page: Int)
    /// The draft does not begin a further document on that page.
    case noSplit(DraftID, page: Int)
    /// Only drafts of one file, two or more, make one document.
    case noMerge
    /// An e-invoice has no pages of its own.
    case noPages(DraftID)
    /// The draft repeats no other.
    case noDuplicate(DraftID)
}
