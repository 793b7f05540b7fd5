internal import CCairo
internal import Publishing
internal import Typesetting

/// One document on its way into a file.
@safe
final class Drawing {
    private let document: TypesetDocument
    private let pdf: PDFSurface
    private let painter: TextPainter
    private let pictures: Pictures
    private var pages: [DrawnDocument.Page] = []
    /// The number of the content that is drawn; 0 for decoration.
    private var number = 0
    private var ink: Colour?

    init(_ document: TypesetDocument, painter: TextPainter, pictures: Pictures) throws {
        pdf = try PDFSurface(size: document.pages.first?.size ?? .a4)
        self.document = document
        self.painter = painter
        self.pictures = pictures
    }

    /// The whole file.
    func draw() throws -> DrawnDocument {
        unsafe Metadata(document.about).write(to: pdf.surface)
        pages.reserveCapacity(document.pages.count)
        for page in document.pages { try draw(page) }
        unsafe Outline.write(document.outline, to: pdf.surface)
        return DrawnDocument(bytes: try pdf.finish(), structure: document.structure, pages: pages)
    }

    /// Decoration comes first: it lies under the text, and has the number 0.
    private func draw(_ page: TypesetDocument.Page) throws {
        pdf.beginPage(page.size)
        (ink, number) = (nil, 0)
        var decoration: [Mark.Shape] = []
        for mark in page.marks where mark.node == nil { decoration.append(mark.shape) }
        try drawDecoration(decoration)
        var contents = PageContents(of: page, hasDecoration: !decoration.isEmpty)
        for mark in page.marks {
            guard let node = mark.node else { continue }
            if contents.begin(mark, node) {
                (ink, number) = (nil, contents.number)
                if case .image(_, let area) = mark.shape { fill(area, .white) }
            }
            if case .text(let line) = mark.shape { contents.note(linkOf: line) }
            try draw(mark.shape)
        }
        pages.append(contents.page)
        try pdf.endPage()
    }

    /// Watermark, grounds, rules, and the rest. Grounds of one colour and rules of one kind go into one path each: Cairo spends as much on a
    /// path of one line as on one of fifty.
    private func drawDecoration(_ shapes: [Mark.Shape]) throws {
        var decoration = Decoration()
        for shape in shapes where !decoration.takes(shape) && shape.isWatermark { try draw(shape) }
        for (colour, areas) in decoration.grounds {
            use(colour)
            for area in areas { unsafe cairo_rectangle(pdf.context, area.x, area.y, area.width, area.height) }
            unsafe cairo_fill(pdf.context)
        }
        for (stroke, rules) in decoration.rules {
            use(stroke.colour)
            unsafe cairo_set_line_width(pdf.context, stroke.width)
            for rule in rules {
                unsafe cairo_move_to(pdf.context, rule.from.x, rule.from.y)
                unsafe cairo_line_to(pdf.context, rule.to.x, rule.to.y)
            }
            unsafe cairo_stroke(pdf.context)
        }
        for shape in decoration.others where !shape.isWatermark { try draw(shape) }
    }

    private func draw(_ shape: Mark.Shape) throws {
        switch shape {
        case .text(let line):
            use(line.colour)
            unsafe painter.draw(line, on: pdf.context)
        case .fill(let area, let colour): fill(area, colour)
        case .line(let from, let to, let width, let colour, let dash): draw(from: from, to: to, width: width, colour, dash)
        case .path(let path, let fill, let stroke): draw(path, fill: fill, stroke: stroke)
        case .image(let image, let area): unsafe try pictures.draw(image, in: area, on: pdf.context)
        case .watermark(let line, let angle): draw(line, turnedBy: angle)
        }
    }

    private func use(_ colour: Colour) {
        guard ink != colour else { return }
        ink = colour
        let parts = ContentColour.parts(of: colour, number: number)
        unsafe cairo_set_source_rgb(pdf.context, parts.red, parts.green, parts.blue)
    }

    private func fill(_ area: Rect, _ colour: Colour) {
        use(colour)
        unsafe cairo_rectangle(pdf.context, area.x, area.y, area.width, area.height)
        unsafe cairo_fill(pdf.context)
    }

    private func draw(from: Point, to: Point, width: Points, _ colour: Colour, _ dash: [Points]) {
        use(colour)
        unsafe cairo_set_line_width(pdf.context, width)
        // An impossible pattern would stop the whole surface.
        let isDashed = !dash.isEmpty && dash.allSatisfy { $0 >= 0 } && dash.contains { $0 > 0 }
        if isDashed { unsafe cairo_set_dash(pdf.context, dash, Int32(dash.count), 0) }
        unsafe cairo_move_to(pdf.context, from.x, from.y)
        unsafe cairo_line_to(pdf.context, to.x, to.y)
        unsafe cairo_stroke(pdf.context)
        if isDashed { unsafe cairo_set_dash(pdf.context, nil, 0, 0) }
    }

    private func draw(_ path: Path, fill: Colour?, stroke: Stroke?) {
        unsafe path.trace(on: pdf.context)
        if let fill {
            use(fill)
            unsafe cairo_fill_preserve(pdf.context)
        }
        if let stroke {
            use(stroke.colour)
            unsafe cairo_set_line_width(pdf.context, stroke.width)
            unsafe cairo_stroke_preserve(pdf.context)
        }
        unsafe cairo_new_path(pdf.context)
    }

    /// The line's own place is the centre of the turn: the middle of its words.
    private func draw(_ line: TextLine, turnedBy angle: Double) {
        guard let first = line.words.first, let last = line.words.last else { return }
        let middle = (first.x + last.x + last.word.advance * line.size) / 2
        use(line.colour)
        unsafe cairo_save(pdf.context)
        unsafe cairo_translate(pdf.context, middle, line.baseline)
        unsafe cairo_rotate(pdf.context, angle * .pi / 180)
        unsafe cairo_translate(pdf.context, -middle, -line.baseline)
        unsafe painter.draw(line, on: pdf.context)
        unsafe cairo_restore(pdf.context)
        ink = nil
    }
}

extension Path {
    func trace(on context: OpaquePointer) {
        for element in elements {
            switch element {
            case .move(let point): unsafe cairo_move_to(context, point.x, point.y)
            case .line(let point): unsafe cairo_line_to(context, point.x, point.y)
            case .curve(let one, let two, let end): unsafe cairo_curve_to(context, one.x, one.y, two.x, two.y, end.x, end.y)
            case .close: unsafe cairo_close_path(context)
            case .rectangle(let area): unsafe cairo_rectangle(context, area.x, area.y, area.width, area.height)
            }
        }
    }
}
