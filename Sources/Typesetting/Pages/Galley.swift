/// A column of strips, one under the other, as it is before pages are made of it. Belongs to one layout.
package final class Galley {
    var strips: [Strip] = []
    /// The strips' marks: across, they stand where they will on the page; down, they count from the top of their strip.
    var marks: [Mark] = []
    var anchors: [Anchor] = []
    var containers: [Container] = []
    var divisions: [any Division] = []

    private var container = -1
    private var owedSpace = 0.0
    /// How the next strip stands to the last one.
    private var nextRule = Strip.Rule.free
    /// Where the blocks around that are to be kept whole begin, outermost first.
    private var keeps: [Int] = []

    init() {}

    /// Asks for room before the next strip; the larger wins.
    func space(_ points: Points) { owedSpace = max(owedSpace, points) }

    /// Asks for room after the last strip; the larger wins.
    func spaceAfter(_ points: Points) {
        guard let last = strips.indices.last else { return }
        strips[last].after = max(strips[last].after, points)
    }

    /// The next strip stays on the page of the last one, or starts a page.
    func bind(_ rule: Strip.Rule) { nextRule = max(nextRule, rule) }

    /// Appends a strip of the marks and anchors since the given ones.
    func append(_ height: Points, marks first: Int, anchors firstAnchor: Int? = nil, rule: Strip.Rule = .free, row: Int = -1) {
        var strip = Strip(height: height, marks: first..<marks.count, anchors: (firstAnchor ?? anchors.count)..<anchors.count)
        strip.row = row
        strip.rule = rule
        append(strip)
    }

    func append(_ new: Strip) {
        var strip = new
        strip.before = max(strip.before, owedSpace)
        strip.container = container
        strip.rule = max(strip.rule, nextRule)
        if let start = keeps.first, strips.count > start { strip.rule = max(strip.rule, .bound) }
        owedSpace = 0
        if !strip.isSpace || nextRule == .forced { nextRule = .free }
        strips.append(strip)
    }

    /// Keeps together what the body appends.
    func keep(_ isKept: Bool = true, _ body: () throws -> Void) rethrows {
        if !isKept { return try body() }
        keeps.append(strips.count)
        try body()
        keeps.removeLast()
    }

    /// Puts what the body appends into a container, whose form may be known only afterwards.
    func enclose(_ form: Container.Form, top: Points = 0, bottom: Points = 0, _ body: (_ container: Int) throws -> Void) rethrows {
        let own = containers.count
        containers.append(Container(form: form, parent: container, first: strips.count, top: top, bottom: bottom))
        container = own
        try body(own)
        containers[own].last = strips.count - 1
        container = containers[own].parent
    }

    /// What has been appended so far.
    var mark: (strips: Int, marks: Int, anchors: Int) { (strips.count, marks.count, anchors.count) }

    /// Forgets what was appended since.
    func restore(_ earlier: (strips: Int, marks: Int, anchors: Int)) {
        strips.removeSubrange(earlier.strips...)
        marks.removeSubrange(earlier.marks...)
        anchors.removeSubrange(earlier.anchors...)
    }

    /// Adds what has to be known about the place of a strip that was appended already.
    func addAnchor(_ anchor: Anchor, to strip: Int) {
        // A strip's anchors stand in a row, so those that it has move to the end.
        let own = Array(anchors[strips[strip].anchors])
        let first = anchors.count
        anchors.append(anchor)
        anchors.append(contentsOf: own)
        strips[strip].anchors = first..<anchors.count
    }

    /// Puts a strip without height, which is drawn beside the next one, where that one stands: the label of a list's item.
    func lead(_ strip: Int, height: Points) {
        guard strip + 1 < strips.count else {
            strips[strip].height = height
            return
        }
        strips[strip].before = max(strips[strip].before, strips[strip + 1].before)
        strips[strip + 1].before = 0
        if strips[strip + 1].rule == .forced { strips[strip].rule = .forced }
        strips[strip + 1].rule = .tied
        var beside = strips[strip + 1].height
        for index in strips.indices.dropFirst(strip + 2) where beside < height {
            if strips[index].rule == .forced {
                strips[index - 1].height += height - beside
                break
            }
            strips[index].rule = .tied
            beside += strips[index].height
        }
        let content = strips[(strip + 1)...].reduce(0) { $0 + $1.height }
        strips[strips.count - 1].height += max(0, height - content)
    }
}
