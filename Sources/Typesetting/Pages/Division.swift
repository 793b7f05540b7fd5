/// What can be divided between pages though it is one strip: a tall row, text in columns.
protocol Division: AnyObject {
    /// Divided as soon as the page ends in it, rather than moved to the next page as a whole.
    var isDividedFirst: Bool { get }

    /// What fits into the room, from where the last page ended; nil when nothing does.
    func divide(from start: [Cursor]?, room: Points) throws -> DividedPart?

    /// Draws until where the page ends, nil for all the rest; returns the height.
    func draw(from start: [Cursor]?, to end: [Cursor]?, at y: Points, on sheet: Sheet) throws -> Points
}

struct DividedPart {
    var height: Points
    /// Where it goes on; nil when it is done.
    var end: [Cursor]?
    /// It ends where it should not, since nothing else fits.
    var isForced = false
}
