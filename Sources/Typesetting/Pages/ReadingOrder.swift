/// Puts the structure into the order in which the pages are read. Blocks ask for nodes while they are set; what becomes of them is known
/// when the pages are made:
/// - a node without marks vanishes;
/// - one whose text runs over a page, is partly a link, or is interrupted by decoration, gets a child for each part, since only a node without children can hold marks;
/// - one that is come back to after others is begun again: nodes are ordered as their marks are, and none is gone back to.
struct ReadingOrder {
    private(set) var structure = Structure()
    private let asked: [Structure.Node]
    /// For each asked node: where it is in the structure, as last begun; -1 before.
    private var made: [Int]
    private var isOpen: [Bool]
    private var hasChildren: [Bool]
    /// In how many parts the node's marks are, 2 for more.
    private var parts: [UInt8]
    /// The parent of each asked node; the root's is itself.
    private let parents: [Int]
    private var path: [Int] = [0]
    private var chain: [Int] = []
    /// The part that was written last.
    private var last: (node: Int, page: Int, link: String?) = (-1, -1, nil)
    private var lastLeaf = Structure.root

    /// Footnotes that come on a later page than their mark stand beside what goes on there, and not within it.
    init(_ asked: Structure, lateNotes: [Structure.Node.ID] = []) {
        var nodes = asked.nodes
        for note in lateNotes { nodes[note.index].parent = Structure.root }
        self.asked = nodes
        parents = nodes.map { $0.parent?.index ?? 0 }
        made = [Int](repeating: -1, count: asked.nodes.count)
        isOpen = [Bool](repeating: false, count: asked.nodes.count)
        hasChildren = isOpen
        parts = [UInt8](repeating: 0, count: asked.nodes.count)
        made[0] = 0
        isOpen[0] = true
    }

    /// Gives each mark its node in the structure.
    mutating func arrange(_ result: inout [TypesetDocument.Page]) {
        countParts(result)
        for page in result.indices {
            for index in result[page].marks.indices {
                guard let node = result[page].marks[index].node?.index else {
                    last.node = -1
                    continue
                }
                let link = result[page].marks[index].link(after: last.node == node ? last.link : nil)
                result[page].marks[index].node = leaf(node, page, link)
            }
        }
    }

    private mutating func countParts(_ pages: [TypesetDocument.Page]) {
        var last: (node: Int, page: Int, link: String?) = (-1, -1, nil)
        for (number, page) in pages.enumerated() {
            for mark in page.marks {
                guard let node = mark.node?.index else {
                    last.node = -1
                    continue
                }
                let link = mark.link(after: last.node == node ? last.link : nil)
                if node == last.node, number == last.page, link == last.link { continue }
                last = (node, number, link)
                parts[node] = min(parts[node] + (link == nil ? 1 : 2), 2)
                var parent = parents[node]
                while !hasChildren[parent] {
                    hasChildren[parent] = true
                    parent = parents[parent]
                }
            }
        }
    }

    /// The node that takes a mark.
    private mutating func leaf(_ node: Int, _ page: Int, _ link: String?) -> Structure.Node.ID {
        if node == last.node, page == last.page, link == last.link { return lastLeaf }
        last = (node, page, link)
        let isAlone = parts[node] == 1 && !hasChildren[node]
        open(node)
        let own = Structure.Node.ID(index: made[node])
        lastLeaf = isAlone ? own : structure.add(link == nil ? .span : .link, in: own)
        return lastLeaf
    }

    /// Makes a node the innermost open one; it and those around it are begun where they are not open.
    private mutating func open(_ node: Int) {
        chain.removeAll(keepingCapacity: true)
        var current = node
        while !isOpen[current] {
            chain.append(current)
            // A cell that is come back to stands in a row of its own: all rows of a table have as many cells.
            if stands(current, inOpenRow: parents[current]) { close(parents[current]) }
            current = parents[current]
        }
        while let top = path.last, top != current {
            isOpen[top] = false
            path.removeLast()
        }
        while let index = chain.popLast() {
            let parent = Structure.Node.ID(index: made[path[path.count - 1]])
            made[index] = structure.add(asked[index].role, in: parent, asked[index].attributes).index
            isOpen[index] = true
            path.append(index)
        }
    }

    /// A cell that was begun and left again in the row that is open.
    private func stands(_ node: Int, inOpenRow row: Int) -> Bool {
        guard made[node] >= 0, asked[node].role.isCell, isOpen[row] else { return false }
        return structure.nodes[made[node]].parent?.index == made[row]
    }

    private mutating func close(_ node: Int) {
        while let top = path.popLast() {
            isOpen[top] = false
            if top == node { return }
        }
    }
}

extension Mark {
    /// Where the mark leads to. What is drawn with a text, its underline, belongs to it.
    fileprivate func link(after last: String?) -> String? {
        if case .text(let line) = shape { line.link } else { last }
    }
}

extension Structure.Role {
    fileprivate var isCell: Bool { self == .cell || self == .headerCell }
}
