internal import PDFSyntax
internal import Publishing
internal import Typesetting

/// The outline (ISO 32000-1 §12.3.3): the headings as the reader shows them beside the pages, all open.
extension Archive {
    /// Where an entry stands among the others; -1 for nowhere.
    private struct Place {
        var above = -1
        var before = -1
        var after = -1
        var first = -1
        var last = -1
        /// How many entries are below it.
        var count = 0
    }

    /// Writes the outline; returns the number of its root, 0 when there are no headings.
    mutating func writeOutline() throws(ArchiveFailure) -> Int {
        guard !drawn.outline.isEmpty else { return 0 }
        let places = Self.places(of: drawn.outline)
        let root = take(1)
        let first = take(drawn.outline.count)
        for (index, entry) in drawn.outline.enumerated() {
            begin(first + index)
            out.put("<</Title")
            out.put(string: entry.title)
            out.put("/Parent ")
            let place = places[index + 1]
            out.put(reference: place.above > 0 ? first + place.above - 1 : root)
            put("/Prev ", place.before, from: first)
            put("/Next ", place.after, from: first)
            try put(targetOf: entry)
            put(contentsOf: place, from: first)
            out.put(">>")
            end()
        }
        begin(root)
        out.put("<</Type/Outlines")
        put(contentsOf: places[0], from: first)
        out.put(">>")
        end()
        return root
    }

    private mutating func put(targetOf entry: TypesetDocument.OutlineEntry) throws(ArchiveFailure) {
        guard drawn.pages.indices.contains(entry.page - 1) else { throw ArchiveFailure(.outline(page: entry.page)) }
        out.put("/Dest[")
        out.put(reference: firstPage + entry.page - 1)
        out.put("/XYZ 0 ")
        out.put(length: drawn.pages[entry.page - 1].size.height - entry.y)
        out.put(" null]")
    }

    private mutating func put(contentsOf place: Place, from first: Int) {
        put("/First ", place.first, from: first)
        put("/Last ", place.last, from: first)
        guard place.count > 0 else { return }
        out.put("/Count ")
        out.put(number: place.count)
    }

    private mutating func put(_ name: StaticString, _ place: Int, from first: Int) {
        guard place > 0 else { return }
        out.put(name)
        out.put(reference: first + place - 1)
    }

    /// The root, then the entries: each is under the last one before it that has a smaller level.
    private static func places(of entries: [TypesetDocument.OutlineEntry]) -> [Place] {
        var places = [Place](repeating: Place(), count: entries.count + 1)
        // The open headings above, outermost first.
        var above = [0]
        for (index, entry) in entries.enumerated() {
            let place = index + 1
            while let last = above.last, last > 0, entries[last - 1].level >= entry.level { above.removeLast() }
            let parent = above.last ?? 0
            places[place].above = parent
            places[place].before = places[parent].last
            if places[parent].last > 0 { places[places[parent].last].after = place } else { places[parent].first = place }
            places[parent].last = place
            for open in above { places[open].count += 1 }
            above.append(place)
        }
        return places
    }
}
