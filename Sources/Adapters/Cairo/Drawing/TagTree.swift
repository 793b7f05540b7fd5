internal import Typesetting

/// The structure of a document as the drawing goes through it: what has marks, where a node's neighbours are.
struct TagTree {
    static let none: Int32 = -1

    let nodes: [Structure.Node]
    private(set) var parent: [Int32]
    private(set) var depth: [Int32]
    private(set) var firstChild: [Int32]
    private(set) var nextSibling: [Int32]
    /// Whether the node or one below it is drawn.
    private(set) var isDrawn: [Bool]
    /// Whether content of its own needs an element of its own: Cairo marks content in the leaves alone, all other would vanish for screen
    /// readers.
    private(set) var isInner: [Bool]
    /// Whether some child is empty and must be written all the same: a table's columns are counted.
    private(set) var hasEmptyCells: [Bool]

    init(_ document: TypesetDocument) {
        nodes = document.structure.nodes
        let count = nodes.count
        parent = nodes.map { $0.parent.map { Int32($0.index) } ?? Self.none }
        depth = [Int32](repeating: 0, count: count)
        (firstChild, nextSibling) = ([Int32](repeating: Self.none, count: count), [Int32](repeating: Self.none, count: count))
        isDrawn = [Bool](repeating: false, count: count)
        isInner = isDrawn
        hasEmptyCells = isDrawn
        link()
        note(document.pages)
        for place in stride(from: count - 1, to: 0, by: -1) { noteUpwards(place) }
    }

    private mutating func link() {
        var lastChild = [Int32](repeating: Self.none, count: nodes.count)
        for place in nodes.indices.dropFirst() {
            let above = Int(parent[place])
            depth[place] = depth[above] + 1
            isInner[above] = true
            if lastChild[above] == Self.none { firstChild[above] = Int32(place) } else { nextSibling[Int(lastChild[above])] = Int32(place) }
            lastChild[above] = Int32(place)
        }
    }

    private mutating func note(_ pages: [TypesetDocument.Page]) {
        for page in pages {
            for mark in page.marks {
                guard let node = mark.node?.index else { continue }
                isDrawn[node] = true
                if case .text(let line) = mark.shape, line.link != nil, nodes[node].role != .link { isInner[node] = true }
            }
        }
    }

    /// Parents come before their children, so going backwards meets the children first.
    private mutating func noteUpwards(_ place: Int) {
        let above = Int(parent[place])
        if isDrawn[place] {
            isDrawn[above] = true
        } else if isTablePart(place) {
            hasEmptyCells[above] = true
        }
    }

    /// Whether an empty element counts.
    func isTablePart(_ place: Int) -> Bool {
        switch nodes[place].role {
        case .cell, .headerCell, .row: true
        default: false
        }
    }
}
