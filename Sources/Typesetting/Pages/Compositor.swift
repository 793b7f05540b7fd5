/// Sets the blocks of one document into galleys, and keeps what the document as a whole must know. One for each layout.
package final class Compositor {
    let store: WordStore
    let lines: LineSetter
    let codes: any CodeMaker
    /// BCP 47.
    let language: String
    /// The height of a page's body where it is least: what is taller has to be divided.
    let tallest: Points
    /// Nodes in the order in which blocks ask for them. Those without marks vanish, those that are divided are multiplied in the end.
    var structure = Structure()
    /// The texts of the footnotes, in the order of their marks.
    var footnotes: [Galley] = []
    /// Their places in the structure, by their numbers.
    var footnoteNodes: [Int: Structure.Node.ID] = [:]
    /// Where the texts of footnotes are set; nil where there are none, in running blocks.
    var footnotePlace: Place?
    /// The level of the last heading, so that levels have no gaps.
    var headingLevel = 0
    /// The page whose running blocks are being set, from 1; nil in the body.
    var page: (number: Int, count: Int)?
    /// Whether what was set since this was last reset differs from page to page.
    var dependsOnPage = false
    private(set) var missing: [Unicode.Scalar] = []

    init(store: WordStore, tools: Tools, language: String, tallest: Points) {
        self.store = store
        lines = LineSetter(store: store, hyphenator: tools.hyphenator)
        lines.language = language
        codes = tools.codes
        self.language = language
        self.tallest = tallest
    }

    /// Adds a node where there is a parent; decoration has none.
    func add(_ role: Structure.Role, in parent: Structure.Node.ID?, _ attributes: Structure.Attributes = Structure.Attributes())
        -> Structure.Node.ID?
    {
        guard let parent else { return nil }
        return structure.add(role, in: parent, attributes)
    }

    func shaped(_ text: String, voice: Int) -> ShapedText {
        let shaped = store.text(text, voice: voice)
        for scalar in shaped.missing where !missing.contains(scalar) { missing.append(scalar) }
        return shaped
    }

    func set(_ blocks: [any Block], in galley: Galley, at place: Place) throws {
        for block in blocks { try block.set(by: self, in: galley, at: place) }
    }

    /// Applies what the styles of all blocks have in common, and sets the block within.
    func frame(_ style: Style, in galley: Galley, at place: Place, _ body: (Place) throws -> Void) throws {
        if style.breaksBefore { galley.bind(.forced) }
        galley.space(style.spaceBefore)
        let count = galley.strips.count
        try galley.keep(style.keepsTogether) {
            let inner = place.indented(style.indent)
            if style.isPlain { try body(inner) } else { try box(style, in: galley, at: inner, body) }
        }
        if galley.strips.count == count { return }
        galley.spaceAfter(style.spaceAfter)
        if style.keepsWithNext { galley.bind(.bound) }
    }

    private func box(_ style: Style, in galley: Galley, at place: Place, _ body: (Place) throws -> Void) throws {
        let padding = style.padding
        let form = Container.Form.box(x: place.x, width: place.width, background: style.background, border: style.border)
        try galley.enclose(form, top: padding.top, bottom: padding.bottom) { _ in
            if padding.top > 0 {
                galley.append(padding.top, marks: galley.marks.count)
                galley.bind(.tied)
            }
            try body(place.inset(padding))
            if padding.bottom > 0 { galley.append(padding.bottom, marks: galley.marks.count, rule: .tied) }
        }
    }
}

/// Where a block is set: across, and in the structure.
package struct Place {
    var x: Points
    var width: Points
    /// Nil for decoration.
    var parent: Structure.Node.ID?
    /// A paragraph here is all that its parent holds, so the parent itself takes the text.
    var takesText = false

    func indented(_ points: Points) -> Place {
        if points == 0 { return self }
        var place = self
        place.x += points
        place.width = max(width - points, 1)
        return place
    }

    func inset(_ padding: Insets) -> Place {
        var place = self
        place.x += padding.left
        place.width = max(width - padding.left - padding.right, 1)
        return place
    }
}

/// How narrow a block can become, and how wide it would like to be.
package struct Breadth: Sendable, Hashable {
    var least: Points
    var natural: Points

    static let none = Breadth(least: 0, natural: 0)

    func union(_ other: Breadth) -> Breadth { Breadth(least: max(least, other.least), natural: max(natural, other.natural)) }

    func widened(by points: Points) -> Breadth { Breadth(least: least + points, natural: natural + points) }
}

extension Style {
    /// Nothing is drawn around the block, and nothing kept free.
    var isPlain: Bool { background == nil && padding == .none && border.isEmpty }

    /// What the block's own sides take across.
    var sideways: Points { indent + padding.left + padding.right }
}
