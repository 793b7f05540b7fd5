/// What comes back on every page, with the number of the page in it. It is decoration: a screen reader reads the document once.
final class RunningBlocks {
    private let manuscript: Manuscript
    private let compositor: Compositor
    /// What is the same on every page, once it was drawn: by first page or not, header or footer.
    private var drawn: [[Mark]?] = [nil, nil, nil, nil]

    init(_ manuscript: Manuscript, store: WordStore, tools: Tools) {
        self.manuscript = manuscript
        compositor = Compositor(store: store, tools: tools, language: manuscript.about.language, tallest: manuscript.paper.height)
    }

    /// The characters that no font can draw, besides those that are known already.
    func missing(besides known: [Unicode.Scalar]) -> [Unicode.Scalar] { compositor.missing.filter { !known.contains($0) } }

    /// Measured as on a page of three digits, so that no number makes the blocks grow.
    func heights(onFirst isFirst: Bool, at place: Place) throws -> PageFrame.Running {
        compositor.page = (888, 888)
        return PageFrame.Running(
            header: try height(blocks(manuscript.header, isFirst), at: place, isFooter: false),
            footer: try height(blocks(manuscript.footer, isFirst), at: place, isFooter: true))
    }

    /// Draws header and footer of a page, from 0, of so many.
    func draw(page: Int, of count: Int, _ frame: PageFrame) throws -> [Mark] {
        let isFirst = page == 0
        let tops = frame.running(ofPage: page)
        compositor.page = (page + 1, count)
        let header = try draw(manuscript.header, isFirst, kept: isFirst ? 0 : 1, at: frame.place, from: tops.header, isFooter: false)
        return header + (try draw(manuscript.footer, isFirst, kept: isFirst ? 2 : 3, at: frame.place, from: tops.footer, isFooter: true))
    }

    private func blocks(_ running: Manuscript.Running, _ isFirst: Bool) -> [any Block] {
        isFirst ? running.first ?? running.every : running.every
    }

    /// The room that blocks take, with the space that their styles ask for on the side of the text.
    private func height(_ blocks: [any Block], at place: Place, isFooter: Bool) throws -> Points {
        let galley = Galley()
        try compositor.set(blocks, in: galley, at: place)
        guard let first = galley.strips.first, let last = galley.strips.last else { return 0 }
        return try galley.drawAll(at: 0, on: Sheet()) + (isFooter ? first.before : last.after)
    }

    private func draw(
        _ running: Manuscript.Running, _ isFirst: Bool, kept: Int, at place: Place, from top: Points, isFooter: Bool
    ) throws -> [Mark] {
        let blocks = blocks(running, isFirst)
        if blocks.isEmpty { return [] }
        if let marks = drawn[kept] { return marks }
        compositor.dependsOnPage = false
        let galley = Galley()
        let sheet = Sheet()
        try compositor.set(blocks, in: galley, at: place)
        _ = try galley.drawAll(at: top + (isFooter ? galley.strips.first?.before ?? 0 : 0), on: sheet)
        if !compositor.dependsOnPage { drawn[kept] = sheet.marks }
        return sheet.marks
    }
}
