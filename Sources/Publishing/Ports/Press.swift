package import Typesetting

/// Lays out and draws: owns the fonts and the words that were shaped already. Any number of presses may work side by side; the same
/// manuscript gives the same bytes on each.
package protocol Press: Actor {
    func layOut(_ manuscript: Manuscript) async throws -> TypesetDocument

    /// Draws the pages; nothing in the file depends on the clock, the machine or the locale.
    func draw(_ document: TypesetDocument) async throws -> DrawnDocument
}

/// A PDF as it was drawn: without marks and structure, which the archive adds.
package struct DrawnDocument: Sendable {
    /// The file; the colours of its pages tell where each content begins (`ContentColour`).
    package var bytes: [UInt8]
    /// What the contents of the pages belong to. Only nodes without children have content.
    package var structure: Structure
    package var pages: [Page]

    package init(bytes: [UInt8], structure: Structure, pages: [Page]) {
        self.bytes = bytes
        self.structure = structure
        self.pages = pages
    }

    package var pageCount: Int { pages.count }

    package struct Page: Sendable {
        package var size: Size
        /// Whether something is drawn before the first content, which belongs to no node.
        package var hasDecoration: Bool
        /// In the order of drawing; the first has the number 1.
        package var contents: [Content]
        package var links: [Link]

        package init(size: Size, hasDecoration: Bool = false, contents: [Content] = [], links: [Link] = []) {
            self.size = size
            self.hasDecoration = hasDecoration
            self.contents = contents
            self.links = links
        }
    }

    /// What is drawn for one node without a break.
    package struct Content: Sendable, Hashable {
        package var node: Structure.Node.ID
        /// Begins with a picture, which has no colour: a filled rectangle stands before it in the file, and is to be taken out.
        package var isPicture: Bool

        package init(node: Structure.Node.ID, isPicture: Bool = false) {
            self.node = node
            self.isPicture = isPicture
        }
    }

    /// Where the words of a content lead to.
    package struct Link: Sendable, Hashable {
        /// The content's place in its page's row.
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
