internal import PDFSyntax
internal import Publishing
internal import Typesetting

/// One document on its way onto its pages.
struct Drawing: ~Copyable {
    private let document: TypesetDocument
    private let pictures: Pictures
    private var fonts: DocumentFonts
    private var content = PageContent()
    private var page = DrawnDocument.Page(size: .a4)
    /// The pictures of the document, in the order of first use.
    private var used: [Image] = []
    private var drawn: [DrawnPicture] = []

    init(_ document: TypesetDocument, fonts: FontSet, pictures: Pictures) {
        self.document = document
        self.pictures = pictures
        self.fonts = DocumentFonts(fonts)
    }

    /// The whole document.
    mutating func draw() throws -> DrawnDocument {
        var pages: [DrawnDocument.Page] = []
        pages.reserveCapacity(document.pages.count)
        for page in document.pages { pages.append(try draw(page)) }
        return DrawnDocument(
            structure: document.structure, pages: pages, fonts: try fonts.drawn(), pictures: drawn, outline: document.outline)
    }

    /// Decoration comes first: it lies under the text.
    private mutating func draw(_ source: TypesetDocument.Page) throws -> DrawnDocument.Page {
        page = DrawnDocument.Page(size: source.size)
        page.owners.reserveCapacity(source.marks.count)
        content.begin(height: source.size.height)
        try drawDecoration(source.marks)
        for mark in source.marks {
            guard let node = mark.node else { continue }
            if page.owners.last != node { begin(node) }
            if case .text(let line) = mark.shape { note(linkOf: line) }
            try draw(mark.shape)
        }
        page.content = content.finish()
        return page
    }

    private mutating func begin(_ node: Structure.Node.ID) {
        content.beginMark(document.structure[node].role.name, number: page.owners.count)
        page.owners.append(node)
    }

    /// Notes where the words of a line lead to.
    private mutating func note(linkOf line: TextLine) {
        guard let address = line.link, let area = LinkPlace.area(of: line) else { return }
        let number = page.owners.count - 1
        if let last = page.links.indices.last, page.links[last].content == number {
            page.links[last].areas.append(area)
        } else {
            page.links.append(DrawnDocument.Link(content: number, address: LinkPlace.written(address), areas: [area]))
        }
    }

    /// Watermark, grounds, rules, and the rest: a ground that comes later may not lie over a rule.
    private mutating func drawDecoration(_ marks: [Mark]) throws {
        var decoration = Decoration()
        for mark in marks where mark.node == nil { decoration.add(mark.shape) }
        guard !decoration.isEmpty else { return }
        content.beginArtifact()
        for shape in decoration.watermarks { try draw(shape) }
        for (colour, areas) in decoration.grounds { content.fill(areas, colour) }
        for (stroke, rules) in decoration.rules { content.draw(rules, stroke) }
        for shape in decoration.others { try draw(shape) }
    }

    private mutating func draw(_ shape: Mark.Shape) throws {
        switch shape {
        case .text(let line): content.show(line, &fonts)
        case .fill(let area, let colour): content.fill([area], colour)
        case .line(let from, let to, let width, let colour, let dash):
            content.draw([(from, to)], Stroke(width: width, colour: colour), dash: dash)
        case .path(let path, let fill, let stroke): content.draw(path, fill: fill, stroke: stroke)
        case .image(let image, let area): content.draw(picture: try number(of: image), in: area)
        case .watermark(let line, let angle): content.show(line, turnedBy: angle, &fonts)
        }
    }

    /// The picture's place among those of the document.
    private mutating func number(of image: Image) throws -> Int {
        if let known = used.firstIndex(where: { $0.isSame(as: image) }) { return known }
        drawn.append(try pictures.drawn(image))
        used.append(image)
        return used.count - 1
    }
}
