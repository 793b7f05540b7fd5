package import Typesetting

/// Lays out and draws: owns the fonts and the words that were shaped already. Any number of presses may work side by side; the same
/// manuscript gives the same bytes on each.
package protocol Press: Actor {
    func layOut(_ manuscript: Manuscript) async throws -> TypesetDocument

    /// Draws the pages; nothing in the file depends on the clock, the machine or the locale.
    func draw(_ document: TypesetDocument) async throws -> DrawnDocument
}

/// A PDF as it was drawn, not archivable yet.
package struct DrawnDocument: Sendable {
    package var bytes: [UInt8]
    /// The structure elements in the order in which they were begun, with what the drawing library could not write.
    package var elements: [Element]
    package var pageCount: Int

    package init(bytes: [UInt8], elements: [Element], pageCount: Int) {
        self.bytes = bytes
        self.elements = elements
        self.pageCount = pageCount
    }

    /// One structure element as the drawing library wrote it. The n-th element of the file, in the order of writing, is the n-th here.
    package struct Element: Sendable, Hashable {
        package var role: Structure.Role
        package var attributes: Structure.Attributes
        /// Decoration, which the file holds as an element of the type "Private": its marked content becomes an artifact, and the element goes.
        package var isArtifact: Bool
        /// The element, by its place in the row, that this is a later part of: the drawing library cannot go back into an element that was
        /// closed, so a paragraph or a row that runs over a page is written in parts. The parts' content and children belong to the first.
        package var continues: Int?

        package init(
            role: Structure.Role, attributes: Structure.Attributes = Structure.Attributes(), isArtifact: Bool = false, continues: Int? = nil
        ) {
            self.role = role
            self.attributes = attributes
            self.isArtifact = isArtifact
            self.continues = continues
        }
    }
}
