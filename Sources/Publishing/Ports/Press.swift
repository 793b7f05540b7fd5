package import Typesetting

/// Lays out and draws: owns the fonts and the words that were shaped already. Any number of presses may work side by side; the same
/// manuscript gives the same bytes on each.
package protocol Press: Actor {
    func layOut(_ manuscript: Manuscript) async throws -> TypesetDocument

    /// Writes what stands on the pages; nothing in it depends on the clock, the machine or the locale.
    func draw(_ document: TypesetDocument) async throws -> DrawnDocument
}

/// The pages of a document as PDF has them, and the fonts and pictures that they use: all that a file is made of but the file.
package struct DrawnDocument: Sendable {
    /// What the contents of the pages belong to. Only nodes without children have content.
    package var structure: Structure
    package var pages: [Page]
    /// Named `F0`, `F1`… in the contents.
    package var fonts: [DrawnFont]
    /// Named `X0`, `X1`… in the contents.
    package var pictures: [DrawnPicture]
    package var outline: [TypesetDocument.OutlineEntry]

    package init(
        structure: Structure, pages: [Page], fonts: [DrawnFont] = [], pictures: [DrawnPicture] = [],
        outline: [TypesetDocument.OutlineEntry] = []
    ) {
        self.structure = structure
        self.pages = pages
        self.fonts = fonts
        self.pictures = pictures
        self.outline = outline
    }

    package var pageCount: Int { pages.count }

    package struct Page: Sendable {
        package var size: Size
        /// The operators (ISO 32000-1 §7.8.2). All that is painted stands in marked content, numbered from 0, or in an artifact.
        package var content: [UInt8]
        /// The node of each piece of marked content, by its number.
        package var owners: [Structure.Node.ID]
        package var links: [Link]

        package init(size: Size, content: [UInt8] = [], owners: [Structure.Node.ID] = [], links: [Link] = []) {
            self.size = size
            self.content = content
            self.owners = owners
            self.links = links
        }
    }

    /// Where the words of a piece of marked content lead to.
    package struct Link: Sendable, Hashable {
        /// The piece's number.
        package var content: Int
        /// ASCII, as RFC 3986 has it.
        package var address: String
        /// One for each line of words.
        package var areas: [Rect]

        package init(content: Int, address: String, areas: [Rect]) {
            self.content = content
            self.address = address
            self.areas = areas
        }
    }
}
