import Testing
import Typesetting

/// What is true of every document, whatever was laid out.
struct Invariants {
    let document: TypesetDocument
    let manuscript: Manuscript

    func check(_ seed: Int) {
        let place: Comment = "seed \(seed)"
        #expect(gapsInReading == [], place)
        #expect(marksOnParents == [], place)
        #expect(unequalRows == [], place)
        #expect(wrongChildren == [], place)
        #expect(skippedLevels == [], place)
        #expect(outside == [], place)
        #expect(overlaps == [], place)
    }

    private var marks: [Mark] { document.pages.flatMap(\.marks) }

    /// Nodes that are gone back to, or that are interrupted by another node or by decoration.
    var gapsInReading: [Int] {
        var found: [Int] = []
        var highest = -1
        var previous: Int?
        for mark in marks {
            if let node = mark.node?.index {
                if node < highest || (node == highest && previous != node) { found.append(node) }
                highest = max(highest, node)
            }
            previous = mark.node?.index
        }
        return found
    }

    var marksOnParents: [Int] {
        let parents = Set(document.structure.nodes.compactMap { $0.parent?.index })
        return marks.compactMap { $0.node?.index }.filter(parents.contains)
    }

    private func children(_ node: Int) -> [Structure.Node] { document.structure.nodes.filter { $0.parent?.index == node } }

    var wrongChildren: [String] {
        let allowed: [Structure.Role: Set<Structure.Role>] = [
            .table: [.caption, .tableHead, .tableBody, .tableFoot], .tableHead: [.row], .tableBody: [.row], .tableFoot: [.row],
            .row: [.cell, .headerCell], .list: [.listItem], .listItem: [.label, .listBody],
        ]
        return document.structure.nodes.enumerated().compactMap { index, node in
            guard let parent = node.parent, let roles = allowed[document.structure[parent].role] else { return nil }
            return roles.contains(node.role) ? nil : "\(node.role) in \(document.structure[parent].role)"
        }
    }

    /// The tables whose rows do not have as many columns, each cell counted with its spans.
    var unequalRows: [String] {
        var sections: [Int: [[Structure.Attributes]]] = [:]
        var rows: [Int: Int] = [:]
        for (index, node) in document.structure.nodes.enumerated() {
            guard let parent = node.parent?.index else { continue }
            if node.role == .row {
                rows[index] = sections[parent, default: []].count
                sections[parent, default: []].append([])
            }
            if node.role == .cell || node.role == .headerCell, let place = rows[parent], let section = document.structure.nodes[parent].parent?.index
            {
                sections[section]?[place].append(node.attributes)
            }
        }
        return sections.sorted { $0.key < $1.key }.compactMap { section, rows in
            let counts = Invariants.columnCounts(rows)
            return Set(counts).count == 1 ? nil : "\(section): \(counts)"
        }
    }

    private static func columnCounts(_ rows: [[Structure.Attributes]]) -> [Int] {
        var reaching: [(columns: Int, rows: Int)] = []
        return rows.map { cells in
            let count = reaching.reduce(0) { $0 + $1.columns } + cells.reduce(0) { $0 + $1.columnSpan }
            reaching = reaching.map { ($0.columns, $0.rows - 1) } + cells.map { ($0.columnSpan, $0.rowSpan - 1) }
            reaching.removeAll { $0.rows == 0 }
            return count
        }
    }

    var skippedLevels: [Int] {
        let levels = document.structure.nodes.compactMap { [.heading1: 1, .heading2: 2, .heading3: 3, .heading4: 4][$0.role] }
        return zip([0] + levels, levels).filter { $1 > $0 + 1 }.map(\.1)
    }

    /// Words, grounds and lines beyond the margins. A space may hang over.
    var outside: [String] {
        var found: [String] = []
        for (number, page) in document.pages.enumerated() {
            for entry in page.lines {
                for placed in entry.line.words where placed.word.text != " " {
                    let spot = Spot(placed, in: entry.line)
                    let box = Rect(x: spot.x, y: spot.y - 0.8 * spot.size, width: spot.end - spot.x, height: spot.size)
                    if !isInside(box) { found.append("\(spot.text) on page \(number): \(box)") }
                }
            }
            for fill in page.fills where !isInside(fill.rect) { found.append("ground on page \(number): \(fill.rect)") }
            for line in page.strokes {
                let box = Rect(x: line.from.x, y: line.from.y, width: line.to.x - line.from.x, height: line.to.y - line.from.y)
                if !isInside(box) { found.append("line on page \(number): \(box)") }
            }
        }
        return found
    }

    private func isInside(_ rect: Rect) -> Bool {
        let margins = manuscript.margins
        let left = margins.left - 0.1
        let top = margins.top - 1.0
        let right = manuscript.paper.width - margins.right + 0.1
        let low = manuscript.paper.height - margins.bottom + 0.6
        return rect.x > left && rect.y > top && rect.x + rect.width < right && rect.y + rect.height < low
    }

    /// Words that lie on others.
    var overlaps: [String] {
        document.pages.enumerated().flatMap { number, page in
            let words = page.lines.flatMap { entry in
                entry.line.words.filter { $0.word.text != " " }.map { Spot($0, in: entry.line) }
            }.sorted { ($0.y, $0.x) < ($1.y, $1.x) }
            var found: [String] = []
            for (index, word) in words.enumerated() {
                for other in words[(index + 1)...].prefix(while: { $0.y - word.y < 8.9 }) where word.size == 10 && other.size == 10 {
                    if word.x < other.end - 0.1, other.x < word.end - 0.1 { found.append("\(word.text)/\(other.text) on page \(number)") }
                }
            }
            return found
        }
    }

    /// Words that are missing among so many, or drawn more than once.
    func strayWords(of count: Int) -> [Int] {
        var seen = [Int](repeating: 0, count: count + 1)
        for number in wordNumbers where number <= count { seen[number] += 1 }
        return (0..<count).map { $0 + 1 }.filter { seen[$0] != 1 }
    }

    /// The numbers of the words, in reading order, without decoration and the marks of footnotes. A word may be divided.
    var wordNumbers: [Int] {
        let lines = marks.compactMap { mark in
            if mark.node != nil, case .text(let line) = mark.shape, line.size == 10 { line } else { nil }
        }
        let letters = lines.flatMap(\.words).map(\.word.text).filter { !$0.hasSuffix("\u{A0}") }.joined()
        return letters.split(separator: "w").compactMap { Int($0.filter { $0 != " " }) }
    }

    /// The first places where the words are not read as they were written.
    var disorder: [String] {
        zip(wordNumbers, wordNumbers.dropFirst()).filter { $1 != $0 + 1 }.prefix(3).map { "\($0) \($1)" }
    }

    /// The room that a word takes.
    private struct Spot {
        var text: String
        var x: Points
        var end: Points
        var y: Points
        var size: Points

        init(_ placed: TextLine.Placed, in line: TextLine) {
            text = placed.word.text
            x = placed.x
            size = line.size
            y = line.baseline
            end = x + placed.word.advance * line.size
        }
    }
}
