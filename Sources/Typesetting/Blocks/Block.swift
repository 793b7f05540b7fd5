/// One part of a document, from top to bottom. Each block is a file that says what it is made of and how it is set; a new one supplies
/// `set` and `breadth`, and leaves `stack` alone unless it can be set in a cell faster than through a galley.
package protocol Block: Sendable {
    /// Appends the block's strips to a galley.
    func set(by compositor: Compositor, in galley: Galley, at place: Place) throws

    /// How narrow the block can become and how wide it would like to be, its own indent and padding included.
    func breadth(by compositor: Compositor) -> Breadth

    /// Draws the block as a whole, from a height on a sheet; returns its own height.
    func stack(by compositor: Compositor, on sheet: Sheet, at place: Place, from top: Points) throws -> Points

    /// A paragraph, which may be all that its parent in the structure holds.
    var isText: Bool { get }
}

extension Block {
    package var isText: Bool { false }

    package func stack(by compositor: Compositor, on sheet: Sheet, at place: Place, from top: Points) throws -> Points {
        let galley = Galley()
        try set(by: compositor, in: galley, at: place)
        return try galley.drawAll(at: top, on: sheet)
    }
}

extension Galley {
    /// Draws all strips, whatever the room; returns their height.
    func drawAll(at top: Points, on sheet: Sheet) throws -> Points {
        var drawing = StripDrawing(self, from: .start, to: Cursor(strip: strips.count), at: top, on: sheet)
        return try drawing.draw() - top
    }
}
