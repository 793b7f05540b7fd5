internal import CCairo
internal import Publishing
internal import Typesetting

/// Opens and closes Cairo's tags on the way from mark to mark, and notes each element that comes into being. Tags of containers stay open over
/// pages; the leaf that holds content is closed at the end of a page, because the decoration of the next stands outside it.
@safe
struct TagTrail {
    private let context: OpaquePointer
    private let tree: TagTree
    /// The open containers, from the root.
    private var open: [Int32] = []
    private var leaf: Leaf?
    private var steps: [Int32] = []
    private(set) var elements: [DrawnDocument.Element] = []
    /// The first element of each node.
    private var first: [Int32]
    /// The first child of each node that was not passed yet.
    private var cursor: [Int32]

    /// What holds content: the node itself, or an element made for content that a container has of its own.
    struct Leaf: Equatable {
        var node: Int32
        var isExtra: Bool
        var address: String?
    }

    init(_ tree: TagTree, context: OpaquePointer) {
        self.tree = tree
        unsafe self.context = context
        first = [Int32](repeating: TagTree.none, count: tree.nodes.count)
        cursor = tree.firstChild
        elements.reserveCapacity(tree.nodes.count + 16)
    }

    /// Goes to where a node's content belongs. True when it was not there already.
    /// - Parameter attributes: what Cairo is told of a link.
    mutating func move(to node: Int, address: String?, attributes: () -> String?) {
        let isExtra = tree.isInner[node]
        let target = Leaf(node: Int32(node), isExtra: isExtra, address: address)
        if leaf == target { return }
        closeLeaf()
        reach(isExtra ? Int32(node) : tree.parent[node])
        let role = tree.nodes[node].role
        if isExtra {
            begin(Self.extraRole(address, role), attributes: attributes())
        } else {
            begin(target.node, attributes: role == .link ? attributes() : nil)
        }
        leaf = target
    }

    /// Decoration, drawn before the content of a page.
    mutating func decorate(_ draw: () throws -> Void) rethrows {
        if open.isEmpty { reach(0) }
        unsafe cairo_tag_begin(context, "Private", nil)
        elements.append(DrawnDocument.Element(role: .span, isArtifact: true))
        try draw()
        unsafe cairo_tag_end(context, "Private")
    }

    mutating func endPage() { closeLeaf() }

    mutating func endDocument() {
        closeLeaf()
        while !open.isEmpty { closeContainer() }
    }

    /// Closes and opens containers until the given one is the innermost.
    private mutating func reach(_ container: Int32) {
        var place = container
        steps.removeAll(keepingCapacity: true)
        while place != TagTree.none, !isOpen(place) {
            steps.append(place)
            place = tree.parent[Int(place)]
        }
        let kept = place == TagTree.none ? 0 : Int(tree.depth[Int(place)]) + 1
        while open.count > kept { closeContainer() }
        for step in steps.reversed() {
            begin(step, attributes: nil)
            open.append(step)
        }
    }

    private func isOpen(_ place: Int32) -> Bool {
        let depth = Int(tree.depth[Int(place)])
        return depth < open.count && open[depth] == place
    }

    private mutating func closeLeaf() {
        guard let leaf else { return }
        let role = tree.nodes[Int(leaf.node)].role
        end(leaf.isExtra ? Self.extraRole(leaf.address, role) : role)
        self.leaf = nil
    }

    private mutating func closeContainer() {
        guard let place = open.popLast() else { return }
        if tree.hasEmptyCells[Int(place)] { passEmptyCells(of: place, upTo: TagTree.none) }
        end(tree.nodes[Int(place)].role)
    }

    private mutating func begin(_ place: Int32, attributes: String?) {
        let node = tree.nodes[Int(place)]
        let above = tree.parent[Int(place)]
        if above != TagTree.none, tree.hasEmptyCells[Int(above)], first[Int(place)] == TagTree.none { passEmptyCells(of: above, upTo: place) }
        let earlier = first[Int(place)]
        if earlier == TagTree.none { first[Int(place)] = Int32(elements.count) }
        begin(node.role, node.attributes, continues: earlier == TagTree.none ? nil : Int(earlier), attributes: attributes)
    }

    private mutating func begin(
        _ role: Structure.Role, _ about: Structure.Attributes = Structure.Attributes(), continues: Int? = nil, attributes: String?
    ) {
        elements.append(DrawnDocument.Element(role: role, attributes: about, continues: continues))
        if let attributes {
            unsafe cairo_tag_begin(context, role.rawValue, attributes)
        } else {
            unsafe cairo_tag_begin(context, role.rawValue, nil)
        }
    }

    private static func extraRole(_ address: String?, _ role: Structure.Role) -> Structure.Role {
        address != nil && role != .link ? .link : .span
    }

    private func end(_ role: Structure.Role) { unsafe cairo_tag_end(context, role.rawValue) }

    /// Writes the cells without content that come before a child, or before the end.
    private mutating func passEmptyCells(of parent: Int32, upTo child: Int32) {
        // A child that the cursor has passed comes out of its order; nothing is to be written before it.
        guard child == TagTree.none || child >= cursor[Int(parent)] else { return }
        var place = cursor[Int(parent)]
        while place != TagTree.none, place != child {
            if !tree.isDrawn[Int(place)], tree.isTablePart(Int(place)) { writeEmpty(place) }
            place = tree.nextSibling[Int(place)]
        }
        cursor[Int(parent)] = place == TagTree.none ? TagTree.none : tree.nextSibling[Int(place)]
    }

    private mutating func writeEmpty(_ place: Int32) {
        let node = tree.nodes[Int(place)]
        first[Int(place)] = Int32(elements.count)
        begin(node.role, node.attributes, attributes: nil)
        var child = tree.firstChild[Int(place)]
        while child != TagTree.none {
            if tree.isTablePart(Int(child)) { writeEmpty(child) }
            child = tree.nextSibling[Int(child)]
        }
        end(node.role)
    }
}
