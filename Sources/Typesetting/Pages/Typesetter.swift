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
        var pages = try PageMaker(frame, compositor)
        try pages.fill(from: galley)
        try pages.add(running)
        let watermark = manuscript.watermark.map { Watermark($0, on: manuscript.paper, by: compositor) }

        var order = ReadingOrder(compositor.structure, lateNotes: pages.lateNotes.compactMap { compositor.footnoteNodes[$0] })
        return TypesetDocument(
            about: manuscript.about,
            pages: order.pages(pages.sheets.map { TypesetDocument.Page(size: manuscript.paper, marks: (watermark?.marks ?? []) + $0) }),
            structure: order.structure, outline: pages.outline, signatureFields: pages.signatures,
            missingCharacters: compositor.missing + running.missing(besides: compositor.missing))
    }
}
