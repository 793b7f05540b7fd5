internal import PDFSyntax
internal import Publishing
internal import Typesetting

/// The structure (ISO 32000-1 §14.7): one element for each node, and the tree of parents, which leads from content to it.
extension Archive {
    /// Writes the structure; returns the number of its root.
    mutating func writeStructure() throws(ArchiveFailure) -> Int {
        let root = take(1)
        let tree = try ElementTree(nodes, owners: drawn.pages.map(\.owners), first: root + 1)
        _ = take(tree.count)
        for node in nodes.indices where tree.numbers[node] > 0 { try write(element: node, tree, root: root) }
        begin(root)
        out.put("<</Type/StructTreeRoot/K[")
        out.put(reference: Int(tree.numbers[0]))
        out.put("]/ParentTree<</Nums[")
        writeParents(tree)
        out.put("]>>/ParentTreeNextKey ")
        out.put(number: drawn.pages.count + annotations.count)
        writeNotes()
        out.put(">>")
        end()
        return root
    }

    private mutating func write(element node: Int, _ tree: borrowing ElementTree, root: Int) throws(ArchiveFailure) {
        let number = Int(tree.numbers[node])
        begin(number)
        out.put("<</S/")
        out.put(nodes[node].role.name)
        out.put("/P ")
        out.put(reference: nodes[node].parent.map { Int(tree.numbers[$0.index]) } ?? root)
        if nodes[node].role == .link {
            try writeLink(node, tree)
        } else if tree.firstPiece[node] != ElementTree.none {
            writeContent(of: node, tree)
        } else if tree.firstChild[node] != ElementTree.none {
            writeChildren(of: node, tree)
        }
        try writeAttributes(of: node, number: number)
        out.put(">>")
        end()
    }

    private mutating func writeChildren(of node: Int, _ tree: borrowing ElementTree) {
        out.put("/K[")
        var child = tree.firstChild[node]
        while child != ElementTree.none {
            if out.last.isRegular { out.put(0x20) }
            out.put(reference: Int(tree.numbers[Int(child)]))
            child = tree.nextSibling[Int(child)]
        }
        out.put("]")
    }

    /// A leaf: the page that it is on and the number of its content, or of each piece of it.
    private mutating func writeContent(of node: Int, _ tree: borrowing ElementTree) {
        let piece = tree.pieces[Int(tree.firstPiece[node])]
        writePage(Int(piece.page))
        guard piece.next != ElementTree.none else {
            out.put("/K ")
            return out.put(number: Int(piece.number))
        }
        out.put("/K[")
        writePieces(of: node, tree)
        out.put("]")
    }

    private mutating func writePieces(of node: Int, _ tree: borrowing ElementTree) {
        var next = tree.firstPiece[node]
        guard next != ElementTree.none else { return }
        let page = tree.pieces[Int(next)].page
        while next != ElementTree.none {
            let piece = tree.pieces[Int(next)]
            if piece.page == page {
                if out.last.isRegular { out.put(0x20) }
                out.put(number: Int(piece.number))
            } else {
                out.put("<</Type/MCR")
                writePage(Int(piece.page))
                out.put("/MCID ")
                out.put(number: Int(piece.number))
                out.put(">>")
            }
            next = piece.next
        }
    }

    /// A link: its words, and the places that can be pressed.
    private mutating func writeLink(_ node: Int, _ tree: borrowing ElementTree) throws(ArchiveFailure) {
        guard let links = annotationsOfNode[Int32(truncatingIfNeeded: node)], tree.firstPiece[node] != ElementTree.none else {
            throw ArchiveFailure(.structure(element: node))
        }
        let page = Int(tree.pieces[Int(tree.firstPiece[node])].page)
        writePage(page)
        out.put("/K[")
        writePieces(of: node, tree)
        for link in links {
            out.put("<</Type/OBJR/Obj ")
            out.put(reference: annotations[link].number)
            if annotations[link].page != page { writePage(annotations[link].page) }
            out.put(">>")
        }
        out.put("]")
    }

    @inline(__always)
    private mutating func writePage(_ index: Int) {
        out.put("/Pg ")
        out.put(reference: firstPage + index)
    }

    /// From the content of each page, and from each link, to its element.
    private mutating func writeParents(_ tree: borrowing ElementTree) {
        for page in drawn.pages.indices {
            if page > 0 { out.put("\n") }
            out.put(number: page)
            out.put("[")
            for node in drawn.pages[page].owners {
                if out.last.isRegular { out.put(0x20) }
                out.put(reference: Int(tree.numbers[node.index]))
            }
            out.put("]")
        }
        for (index, link) in annotations.enumerated() {
            out.put("\n")
            out.put(number: drawn.pages.count + index)
            out.put(" ")
            out.put(reference: Int(tree.numbers[Int(link.node)]))
        }
    }

    /// The identifiers of notes, which must be found in one place.
    private mutating func writeNotes() {
        guard !notes.isEmpty else { return }
        out.put("/IDTree<</Names[")
        for (index, note) in notes.enumerated() {
            put(noteIdentifier: index)
            out.put(reference: note)
        }
        out.put("]>>")
    }

    /// Of one width, so that their order is that of the numbers.
    mutating func put(noteIdentifier index: Int) {
        out.put("(note-")
        out.put(number: index + 1, width: 6)
        out.put(")")
    }
}
