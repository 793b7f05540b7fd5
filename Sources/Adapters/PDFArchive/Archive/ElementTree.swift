internal import Typesetting

/// The structure as it stands in the file: which nodes have an element, and what each holds.
struct ElementTree {
    static let none: Int32 = -1

    private(set) var firstChild: [Int32]
    private(set) var nextSibling: [Int32]
    /// The first piece of marked content of each node.
    private(set) var firstPiece: [Int32]
    private(set) var pieces: [Piece] = []
    /// The elements' numbers in the file; 0 for a node that is left out.
    private(set) var numbers: [Int32]
    private(set) var count: Int = 0

    /// One piece of marked content, and the next of the same node.
    struct Piece {
        var page: Int32
        var number: Int32
        var next: Int32
    }

    /// - Parameters:
    ///   - owners: the nodes of the marked content of each page.
    ///   - first: the first element's number.
    init(_ nodes: [Structure.Node], owners: [[Structure.Node.ID]], first: Int) throws(ArchiveFailure) {
        firstChild = [Int32](repeating: Self.none, count: nodes.count)
        (nextSibling, firstPiece) = (firstChild, firstChild)
        numbers = [Int32](repeating: 0, count: nodes.count)
        gather(owners)
        number(nodes, keeping: try drawn(nodes), from: first)
        for place in stride(from: nodes.count - 1, to: 0, by: -1) where numbers[place] > 0 {
            let above = nodes[place].parent?.index ?? 0
            if firstPiece[above] != Self.none { throw ArchiveFailure(.structure(element: above)) }
            nextSibling[place] = firstChild[above]
            firstChild[above] = Int32(place)
        }
    }

    /// Goes backwards, so that each node's pieces come out in their order.
    private mutating func gather(_ owners: [[Structure.Node.ID]]) {
        pieces.reserveCapacity(owners.reduce(0) { $0 + $1.count })
        for page in owners.indices.reversed() {
            for number in owners[page].indices.reversed() {
                let node = owners[page][number].index
                pieces.append(Piece(page: Int32(page), number: Int32(number), next: firstPiece[node]))
                firstPiece[node] = Int32(pieces.count - 1)
            }
        }
    }

    /// Whether a node or one below it has content. Parents come before their children.
    private func drawn(_ nodes: [Structure.Node]) throws(ArchiveFailure) -> [Bool] {
        var isDrawn = firstPiece.map { $0 != Self.none }
        for place in stride(from: nodes.count - 1, to: 0, by: -1) {
            guard let above = nodes[place].parent?.index, above >= 0, above < place else { throw ArchiveFailure(.structure(element: place)) }
            if isDrawn[place] { isDrawn[above] = true }
        }
        return isDrawn
    }

    /// A node without content is left out; but not the cells and rows of a table, whose columns are counted.
    private mutating func number(_ nodes: [Structure.Node], keeping isDrawn: [Bool], from first: Int) {
        for place in nodes.indices {
            let isKept = place == 0 || isDrawn[place] || (nodes[place].role.isTablePart && numbers[nodes[place].parent?.index ?? 0] > 0)
            guard isKept else { continue }
            numbers[place] = Int32(first + count)
            count += 1
        }
    }
}

extension Structure.Role {
    fileprivate var isTablePart: Bool { self == .cell || self == .headerCell || self == .row }
}
