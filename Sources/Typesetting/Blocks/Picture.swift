/// An image, or a square code.
package struct Picture: Block {
    package enum Source: Sendable {
        case image(Image)
        /// The text of a QR code.
        case qr(String)
    }

    package var source: Source
    /// The width asked for, or nil for its own; the height follows.
    package var width: Points?
    package var maximumHeight: Points?
    /// What it shows, in words; nil for decoration.
    package var alternative: String?
    package var style: Style

    package init(_ source: Source, width: Points? = nil, maximumHeight: Points? = nil, alternative: String?, style: Style) {
        self.source = source
        self.width = width
        self.maximumHeight = maximumHeight
        self.alternative = alternative
        self.style = style
    }

    package func set(by compositor: Compositor, in galley: Galley, at place: Place) throws {
        try compositor.frame(style, in: galley, at: place) { place in
            let size = try self.size(in: place, tallest: compositor.tallest)
            let free = place.width - size.width
            let x = place.x + (style.alignment == .end ? free : style.alignment == .centre ? free / 2 : 0)
            let rect = Rect(x: x, y: 0, width: size.width, height: size.height)
            let first = galley.marks.count
            let node = alternative.flatMap {
                compositor.add(.figure, in: place.parent, Structure.Attributes(alternative: $0))
            }
            switch source {
            case .image(let image): galley.marks.append(Mark(.image(image, rect), node: node))
            case .qr(let text):
                guard let code = compositor.codes.qr(text) else { throw LayoutFault.codeTooLong(text.utf8.count) }
                galley.marks.append(Mark(.path(code.path(in: rect), fill: .black, stroke: nil), node: node))
            }
            galley.append(size.height, marks: first)
        }
    }

    package func breadth(by compositor: Compositor) -> Breadth {
        let own = (try? size(in: Place(x: 0, width: .infinity), tallest: compositor.tallest))?.width ?? 0
        return Breadth(least: min(own, Picture.smallest), natural: own).widened(by: style.sideways)
    }

    /// The width of a code that asks for none, and the least to which a picture is shrunk in a narrow column: 28 and 10 mm.
    private static let codeWidth = 79.37
    private static let smallest = 28.35

    /// The size asked for, made smaller in proportion where there is less room.
    private func size(in place: Place, tallest: Points) throws -> Size {
        var own = Size(width: Picture.codeWidth, height: Picture.codeWidth)
        if case .image(let image) = source {
            own = image.size
            guard own.width > 0, own.height > 0, own.width.isFinite, own.height.isFinite else { throw LayoutFault.emptyPicture(image.name) }
        }
        let wanted = min(max(width ?? own.width, 0.1), max(place.width, 0.1))
        let limit = min(maximumHeight ?? tallest, tallest)
        let height = wanted * own.height / own.width
        return height <= limit ? Size(width: wanted, height: height) : Size(width: limit * own.width / own.height, height: limit)
    }
}

extension SquareCode {
    /// The light border that a reader needs around the code, in modules (ISO/IEC 18004 §6.3.8).
    private static let quietZone = 4

    /// The dark modules as one figure of few rectangles: neighbours in a row are one, and equal rows under each other too.
    func path(in rect: Rect) -> Path {
        let module = rect.width / Double(side + 2 * SquareCode.quietZone)
        var elements: [Path.Element] = []
        var open: [(columns: Range<Int>, from: Int)] = []
        for row in 0...side {
            let runs = row < side ? self.runs(inRow: row) : []
            for run in open where !runs.contains(run.columns) { elements.append(.rectangle(place(run.columns, run.from..<row, module, rect))) }
            open = runs.map { columns in open.first { $0.columns == columns } ?? (columns, row) }
        }
        return Path(elements)
    }

    private func runs(inRow row: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for column in 0...side {
            let isDark = column < side && modules[row * side + column]
            if isDark, start == nil { start = column }
            if !isDark, let first = start {
                runs.append(first..<column)
                start = nil
            }
        }
        return runs
    }

    private func place(_ columns: Range<Int>, _ rows: Range<Int>, _ module: Points, _ rect: Rect) -> Rect {
        let zone = SquareCode.quietZone
        return Rect(
            x: rect.x + Double(columns.lowerBound + zone) * module, y: rect.y + Double(rows.lowerBound + zone) * module,
            width: Double(columns.count) * module, height: Double(rows.count) * module)
    }
}
