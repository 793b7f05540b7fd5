/// A document laid out: pages of placed marks, the structure that they belong to, and what the file says about itself.
package struct TypesetDocument: Sendable {
    package var about: About
    package var pages: [Page]
    package var structure: Structure
    /// The headings, in order.
    package var outline: [OutlineEntry]
    /// Places for a person's signature, which a later signature field may take.
    package var signatureFields: [SignaturePlace]
    /// Characters that no font of the set can draw, each once, in order of appearance.
    package var missingCharacters: [Unicode.Scalar]

    package init(
        about: About, pages: [Page], structure: Structure, outline: [OutlineEntry] = [], signatureFields: [SignaturePlace] = [],
        missingCharacters: [Unicode.Scalar] = []
    ) {
        self.about = about
        self.pages = pages
        self.structure = structure
        self.outline = outline
        self.signatureFields = signatureFields
        self.missingCharacters = missingCharacters
    }

    package struct Page: Sendable {
        package var size: Size
        /// In reading order: what belongs to a node follows the marks of the nodes before it.
        package var marks: [Mark]

        package init(size: Size, marks: [Mark] = []) {
            self.size = size
            self.marks = marks
        }
    }

    package struct OutlineEntry: Sendable, Hashable {
        package var title: String
        /// 1 for the document's own title.
        package var level: Int
        /// From 1.
        package var page: Int
        package var y: Points

        package init(title: String, level: Int, page: Int, y: Points) {
            self.title = title
            self.level = level
            self.page = page
            self.y = y
        }
    }

    package struct SignaturePlace: Sendable, Hashable {
        package var name: String
        /// From 1.
        package var page: Int
        package var rect: Rect

        package init(name: String, page: Int, rect: Rect) {
            self.name = name
            self.page = page
            self.rect = rect
        }
    }
}

/// What a file says about itself.
package struct About: Sendable, Hashable {
    package var title: String
    /// BCP 47: "fr-BE".
    package var language: String
    package var author: String?
    package var subject: String?
    package var keywords: [String]

    package init(title: String, language: String, author: String? = nil, subject: String? = nil, keywords: [String] = []) {
        self.title = title
        self.language = language
        self.author = author
        self.subject = subject
        self.keywords = keywords
    }
}
