/// Where a page ends: the place in the galley, and the room that was taken.
struct Cut {
    var end: Cursor
    var height: Points
    /// The room of the footnotes whose marks are above the cut.
    var footnotes: Points = 0
    /// It parts what should stay together, since nothing else fits: a head and its first row.
    var isForced = false
}

/// Finds how much of a galley fits into a room: goes down strip by strip, remembers the last place where the page may end, and steps back
/// to it. Reads no strip beyond the first that does not fit.
struct CutFinder {
    let galley: Galley
    let start: Cursor
    let room: Points
    /// The room of the next page, to know whether moving there helps.
    let nextRoom: Points
    /// The height of a footnote, with what divides the first from the text; nil when footnotes are not placed here.
    var footnoteHeight: ((_ footnote: Int, _ isFirst: Bool) -> Points)?

    private var y = 0.0
    private var after = 0.0
    private var footnotes = 0.0
    private var hasPlaced = false
    private var lastFree: Cut?
    private var lastBound: Cut?

    static let tolerance = 0.01

    init(
        _ galley: Galley, from start: Cursor, room: Points, nextRoom: Points, takenByFootnotes: Points = 0,
        footnoteHeight: ((_ footnote: Int, _ isFirst: Bool) -> Points)? = nil
    ) {
        self.galley = galley
        self.start = start
        self.room = room
        self.nextRoom = nextRoom
        self.footnoteHeight = footnoteHeight
        footnotes = takenByFootnotes
    }

    /// Nil when nothing fits.
    mutating func find() throws -> Cut? {
        y = galley.topHeight(at: start)
        var index = start.strip
        while index < galley.strips.count {
            if hasPlaced {
                if galley.strips[index].rule == .forced { return cut(at: index) }
                rememberCut(at: index)
            }
            if galley.strips[index].isSpace && !hasPlaced {
                index += 1
                continue
            }
            if index == start.strip, let inner = start.inner {
                if let cut = try divideRest(index, from: inner) { return cut.end.strip < 0 ? nil : cut }
            } else if !place(index) {
                return try overflow(index)
            }
            index += 1
        }
        return cut(at: index)
    }

    private func cut(at index: Int) -> Cut { Cut(end: Cursor(strip: index), height: y, footnotes: footnotes) }

    private mutating func rememberCut(at index: Int) {
        if galley.strips[index].rule == .tied { return }
        if y + galley.bottomHeight(before: index) + footnotes > room + CutFinder.tolerance { return }
        if galley.strips[index].rule == .free { lastFree = cut(at: index) } else { lastBound = cut(at: index) }
    }

    private func gap(before index: Int) -> Points { hasPlaced ? max(after, galley.strips[index].before) : 0 }

    /// Takes a strip as a whole; false when it does not fit.
    private mutating func place(_ index: Int) -> Bool {
        let height = galley.strips[index].height
        let notes = footnotes(of: index)
        let bottom = y + gap(before: index) + height
        if bottom + footnotes + notes > room + CutFinder.tolerance { return false }
        y = bottom
        footnotes += notes
        after = galley.strips[index].after
        hasPlaced = true
        return true
    }

    private func footnotes(of index: Int) -> Points {
        guard let footnoteHeight else { return 0 }
        var height = 0.0
        for anchor in galley.anchors[galley.strips[index].anchors] {
            if case .footnote(let footnote, _) = anchor.kind { height += footnoteHeight(footnote, footnotes + height == 0) }
        }
        return height
    }

    /// Goes on with a strip that was divided. Nil when its rest is placed; a cut at −1 when not even a part fits.
    private mutating func divideRest(_ index: Int, from inner: [Cursor]) throws -> Cut? {
        let strip = galley.strips[index]
        let free = room - y - footnotes
        guard let whole = try galley.divisions[strip.division].divide(from: inner, room: free) else { return Cut(end: Cursor(strip: -1), height: 0) }
        let next = index + 1 < galley.strips.count ? galley.bottomHeight(before: index + 1) : 0
        if whole.end == nil, whole.height + next <= free + CutFinder.tolerance {
            y += whole.height
            after = strip.after
            hasPlaced = true
            return nil
        }
        let reserve = galley.bottomHeight(within: index)
        guard let part = reserve == 0 ? whole : try galley.divisions[strip.division].divide(from: inner, room: free - reserve), let end = part.end
        else { return Cut(end: Cursor(strip: -1), height: 0) }
        return Cut(end: Cursor(strip: index, inner: end), height: y + part.height, footnotes: footnotes)
    }

    private mutating func overflow(_ index: Int) throws -> Cut? {
        let strip = galley.strips[index]
        if strip.division >= 0 {
            let division = galley.divisions[strip.division]
            let fitsNext = strip.height <= nextRoom - galley.topHeight(at: Cursor(strip: index)) + CutFinder.tolerance
            if division.isDividedFirst || !fitsNext || lastFree == nil {
                let top = y + gap(before: index)
                let free = room - top - galley.bottomHeight(within: index) - footnotes
                // A part that is only what announces the rest would better move with it, unless the page is empty.
                if let part = try division.divide(from: nil, room: free), let end = part.end, !part.isForced || !hasPlaced {
                    return Cut(end: Cursor(strip: index, inner: end), height: top + part.height, footnotes: footnotes)
                }
            }
        }
        if let lastFree { return lastFree }
        if !hasPlaced { return nil }
        var last = lastBound ?? cut(at: index)
        last.isForced = true
        if lastBound == nil { last.end.omitsFoot = true }
        return last
    }
}

extension Galley {
    /// The containers that a place is in and that began before it, innermost first.
    func continued(at cursor: Cursor) -> [Int] {
        guard cursor.strip < strips.count else { return [] }
        var found: [Int] = []
        var container = strips[cursor.strip].container
        while container >= 0 {
            if containers[container].first < cursor.strip || cursor.inner != nil { found.append(container) }
            container = containers[container].parent
        }
        return found
    }

    func topHeight(at cursor: Cursor) -> Points {
        guard !cursor.omitsHead, cursor.strip > 0 || cursor.inner != nil else { return 0 }
        return continued(at: cursor).reduce(0) { $0 + containers[$1].top }
    }

    /// What the containers need at the foot of a page that ends before a strip.
    func bottomHeight(before index: Int) -> Points {
        var height = 0.0
        var container = strips[index].container
        while container >= 0 {
            if containers[container].first < index { height += containers[container].bottom }
            container = containers[container].parent
        }
        return height
    }

    /// What the containers need at the foot of a page that ends within a strip.
    func bottomHeight(within index: Int) -> Points {
        var height = 0.0
        var container = strips[index].container
        while container >= 0 {
            height += containers[container].bottom
            container = containers[container].parent
        }
        return height
    }
}
