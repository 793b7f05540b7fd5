package import Domain

/// Reads a part of a page anew where no words were read: a box that a person has drawn.
package protocol RegionWords: Sendable {
    /// The words in a box of a page, in reading order, as they stand on the page; none when nothing can be read there. `field` tells what is
    /// expected: figures are read as figures.
    func words(in box: Box, page: Int, of document: DocumentID, organisation: Organisation, for field: FieldName) async throws -> [Word]
}

/// Reads nothing anew, for a place without the means.
package struct NoRegionWords: RegionWords {
    package init() {}

    package func words(in box: Box, page: Int, of document: DocumentID, organisation: Organisation, for field: FieldName) async -> [Word] { [] }
}
