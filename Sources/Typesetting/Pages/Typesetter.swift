/// Lays out documents: sets the blocks into one long galley, cuts that into pages, adds what runs on every page, and puts the structure in
/// reading order. Keeps the words that were shaped, for the next document. Owned by one press; not to be shared between threads.
package final class Typesetter {
    private let tools: Tools
    private let store: WordStore

    package init(tools: Tools) {
        self.tools = tools
        store = WordStore(shaper: tools.shaper)
    }

    /// The same manuscript always gives the same document. Throws a `LayoutFault`.
    package func layOut(_ manuscript: Manuscript) throws -> TypesetDocument {
        let running = RunningBlocks(manuscript, store: store, tools: tools)
        let frame = try PageFrame(manuscript, running)
        let compositor = Compositor(store: store, tools: tools, language: manuscript.about.language, tallest: frame.leastBody)
        compositor.footnotePlace = Place(x: frame.left, width: frame.width)

        let galley = Galley()
        try compositor.set(manuscript.body, in: galley, at: Place(x: frame.left, width: frame.width, parent: Structure.root))
        let watermark = manuscript.watermark.map { Watermark($0, on: manuscript.paper, by: compositor) }
        var maker = try PageMaker(frame, compositor, ground: watermark?.marks ?? [])
        try maker.fill(from: galley)
        try maker.add(running)

        var pages = maker.takeSheets().map { TypesetDocument.Page(size: manuscript.paper, marks: $0) }
        var order = ReadingOrder(compositor.structure, lateNotes: maker.lateNotes.compactMap { compositor.footnoteNodes[$0] })
        order.arrange(&pages)
        return TypesetDocument(
            about: manuscript.about, pages: pages,
            structure: order.structure, outline: maker.outline, signatureFields: maker.signatures,
            missingCharacters: compositor.missing + running.missing(besides: compositor.missing))
    }
}
