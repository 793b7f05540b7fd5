import Domain

/// Puts the segments of a page into rows.
struct RowGroups {
    /// Words that the source says stand on one line, without a wide gap.
    struct Segment {
        var words: [Word]
        var box: Box
    }

    /// A segment with the height at which it stands at the left edge of a page whose lines slope.
    private struct Placed {
        let segment: Segment
        /// Of the middle of its usual word: a stain read as a sign may be as high as three lines.
        let level: Double
        /// Of its usual word.
        let height: Double

        init(_ segment: Segment, _ slope: Double) {
            let legible = segment.words.filter { Placed.isLegible($0.text) }
            let boxes = (legible.isEmpty ? segment.words : legible).map(\.box)
            let (levels, heights) = (boxes.map { $0.midY - slope * $0.midX }.sorted(), boxes.map(\.height).sorted())
            self.segment = segment
            level = levels[levels.count / 2]
            height = heights[heights.count / 2]
        }

        private static func isLegible(_ text: String) -> Bool {
            text.utf8.contains { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) } || text.contains { $0.isLetter || $0.isNumber }
        }
    }

    private var groups: [[Placed]] = []

    /// From top to bottom, each from left to right.
    var rows: [[Segment]] { groups.map { $0.map(\.segment) } }

    init(_ segments: [Segment], slope: Double) {
        for placed in segments.map({ Placed($0, slope) }).sorted(by: { $0.level < $1.level }) { add(placed) }
        groups = groups.map { $0.sorted { $0.segment.box.left < $1.segment.box.left } }
        groups = groups.map { ($0, RowGroups.middle($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
        join()
    }

    /// Segments whose middles are at one height make a row. Each is compared with its nearest neighbour, so a slight slope of a scan
    /// does not tear a row apart.
    private mutating func add(_ placed: Placed) {
        var best = (group: groups.count, distance: 0.5)
        for group in groups.indices.suffix(8) {
            let distance = distance(placed, groups[group])
            if distance < best.distance { best = (group, distance) }
        }
        if best.group < groups.count { groups[best.group].append(placed) } else { groups.append([placed]) }
    }

    private static func middle(_ group: [Placed]) -> Double { group.reduce(0) { $0 + $1.level } / Double(max(1, group.count)) }

    /// How far a segment's middle is from the nearest segment of a row, in heights of the smaller one; large when they would overlap.
    private func distance(_ placed: Placed, _ group: [Placed]) -> Double {
        var best = (gap: Double.infinity, offset: Double.infinity)
        let box = placed.segment.box
        for other in group.suffix(24) {
            let near = other.segment.box
            let gap = max(near.left - box.right, box.left - near.right)
            if gap < -min(box.width, near.width) * 0.5 { return .infinity }
            if gap < best.gap { best = (gap, abs(placed.level - other.level) / max(1, min(placed.height, other.height))) }
        }
        return best.offset
    }

    /// A value in a larger face stands a little lower than its label: two parts of a row that nothing else stands between are one.
    private mutating func join() {
        var joined: [[Placed]] = []
        for index in groups.indices {
            if let last = joined.last, isTorn(last, groups[index]), !(index + 1 < groups.count && overlap(groups[index], groups[index + 1]) > 0.1),
                joined.count < 2 || overlap(joined[joined.count - 2], groups[index]) < 0.1 && overlap(joined[joined.count - 2], last) < 0.1
            {
                joined[joined.count - 1] = (last + groups[index]).sorted { $0.segment.box.left < $1.segment.box.left }
            } else {
                joined.append(groups[index])
            }
        }
        groups = joined
    }

    /// Two rows of few parts that stand beside each other, almost at one height.
    private func isTorn(_ row: [Placed], _ next: [Placed]) -> Bool {
        guard row.count + next.count <= 8, overlap(row, next) > 0.25 else { return false }
        return row.allSatisfy { part in
            next.allSatisfy { max($0.segment.box.left - part.segment.box.right, part.segment.box.left - $0.segment.box.right) > 0 }
        }
    }

    /// How much of the lower of two rows lies in the height of the other, 0 to 1.
    private func overlap(_ row: [Placed], _ next: [Placed]) -> Double {
        let (upper, lower) = (RowGroups.band(row), RowGroups.band(next))
        let shared = min(upper.upperBound, lower.upperBound) - max(upper.lowerBound, lower.lowerBound)
        let least = min(upper.upperBound - upper.lowerBound, lower.upperBound - lower.lowerBound)
        return least > 0 ? shared / least : 0
    }

    private static func band(_ row: [Placed]) -> ClosedRange<Double> {
        let (levels, heights) = (row.map(\.level).sorted(), row.map(\.height).sorted())
        let (level, height) = (levels[levels.count / 2], max(1, heights[heights.count / 2]))
        return level - height / 2...level + height / 2
    }
}
