internal import Publishing
internal import Typesetting

/// The contents of a page, noted while they are drawn.
struct PageContents {
    private(set) var page: DrawnDocument.Page

    init(of page: TypesetDocument.Page, hasDecoration: Bool) {
        self.page = DrawnDocument.Page(size: page.size, hasDecoration: hasDecoration)
        self.page.contents.reserveCapacity(page.marks.count)
    }

    /// The number that the colours of what is drawn now tell; 0 before the first content.
    var number: Int { page.contents.count }

    /// Goes to where a mark belongs. True when a content begins.
    mutating func begin(_ mark: Mark, _ node: Structure.Node.ID) -> Bool {
        if let last = page.contents.last, last.node == node { return false }
        page.contents.append(DrawnDocument.Content(node: node, isPicture: mark.shape.isImage))
        return true
    }

    /// Notes where the words of a line lead to.
    mutating func note(linkOf line: TextLine) {
        guard let address = line.link, let area = LinkPlace.area(of: line) else { return }
        let content = page.contents.count - 1
        if let last = page.links.indices.last, page.links[last].content == content {
            page.links[last].areas.append(area)
        } else {
            page.links.append(DrawnDocument.Link(content: content, address: LinkPlace.written(address), areas: [area]))
        }
    }
}

extension Mark.Shape {
    var isWatermark: Bool {
        if case .watermark = self { true } else { false }
    }

    var isImage: Bool {
        if case .image = self { true } else { false }
    }
}
