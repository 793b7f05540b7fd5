import Archive
import Domain
import Review

/// A closer look at a page, for a person who draws a box where no words were read.
struct DrawnRegions: RegionWords {
    let regions: PageRegions

    func words(in box: Box, page: Int, of document: DocumentID, organisation: Organisation, for field: FieldName) async throws -> [Word] {
        do {
            return try await regions.recognised(
                in: box, page: page, of: document, organisation: organisation, as: field.isFigures ? .amount : .text)
        } catch is PageError {
            // What cannot be looked at has no words.
            return []
        }
    }
}

extension FieldName {
    /// Amounts and days in figures; numbers of documents have letters too.
    fileprivate var isFigures: Bool {
        switch self {
        case .totalExcl, .totalVAT, .totalIncl, .amountDue: true
        default: false
        }
    }
}
