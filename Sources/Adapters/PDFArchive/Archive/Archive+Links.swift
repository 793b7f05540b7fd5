internal import PDFSyntax
internal import Publishing
internal import Typesetting

/// Links: the places on the pages that can be pressed (ISO 32000-1 §12.5.6.5), each in an element of its own.
extension Archive {
    /// A link's annotation in the archive.
    struct Annotation {
        let node: Int32
        let page: Int
        let number: Int
    }

    /// Writes the links whose words were drawn. The n-th has the n-th place after those of the pages in the tree of parents.
    mutating func writeLinks() {
        for (page, content) in drawn.pages.enumerated() {
            let first = annotations.count
            defer { annotationsOfPage.append(first..<annotations.count) }
            for link in content.links where content.owners.indices.contains(link.content) && !link.areas.isEmpty {
                let node = Int32(truncatingIfNeeded: content.owners[link.content].index)
                let number = write(link, on: page)
                annotationsOfNode[node, default: []].append(annotations.count)
                annotations.append(Annotation(node: node, page: page, number: number))
            }
        }
    }

    /// Printed (flag 4), and with words that say where it leads: its address.
    private mutating func write(_ link: DrawnDocument.Link, on page: Int) -> Int {
        let number = beginNew()
        out.put("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
        let height = drawn.pages[page].size.height
        put(corners: link.areas, height)
        if link.areas.count > 1 {
            out.put("]/QuadPoints[")
            for (index, area) in link.areas.enumerated() {
                if index > 0 { out.put(" ") }
                put(quadrilateral: area, height)
            }
        }
        out.put("]/A<</S/URI/URI")
        out.put(string: link.address)
        out.put(">>/Contents")
        out.put(string: link.address)
        out.put("/StructParent ")
        out.put(number: drawn.pages.count + annotations.count)
        out.put(">>")
        end()
        return number
    }

    /// The lower left and the upper right corner of what is around all areas.
    private mutating func put(corners areas: [Rect], _ height: Points) {
        let left = areas.map(\.x).min() ?? 0
        let right = areas.map { $0.x + $0.width }.max() ?? 0
        let top = areas.map(\.y).min() ?? 0
        let bottom = areas.map { $0.y + $0.height }.max() ?? 0
        put([left, height - bottom, right, height - top])
    }

    /// Counterclockwise, from the lower left corner.
    private mutating func put(quadrilateral area: Rect, _ height: Points) {
        let (left, right, top, bottom) = (area.x, area.x + area.width, height - area.y, height - area.y - area.height)
        put([left, bottom, right, bottom, right, top, left, top])
    }

    private mutating func put(_ lengths: [Points]) {
        for (index, length) in lengths.enumerated() {
            if index > 0 { out.put(" ") }
            out.put(length: length)
        }
    }
}
