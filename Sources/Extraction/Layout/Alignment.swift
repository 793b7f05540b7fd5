import Domain

/// The slope at which the words of a page fall into rows: it needs no long lines, only labels and values beside each other.
struct Alignment {
    private let middles: [(x: Double, y: Double)]
    /// A third of the usual height of a word.
    private let step: Double

    /// More words tell no more.
    private static let limit = 1_500
    /// Steeper lines belong to a page that recognition would have turned.
    private static let steepest = 0.05

    init(_ words: ArraySlice<Word>) {
        let legible = words.lazy.filter { $0.text.count > 1 && $0.box.height > 2 }.prefix(Alignment.limit)
        let heights = legible.map(\.box.height).sorted()
        let usual = heights.isEmpty ? 0 : heights[heights.count / 2]
        step = max(1, usual / 3)
        middles = legible.filter { $0.box.height > usual * 0.6 && $0.box.height < usual * 1.5 }.map { ($0.box.midX, $0.box.midY) }
    }

    /// Points down for each point to the right; nil when the words are too few to tell.
    var slope: Double? {
        guard middles.count >= 24 else { return nil }
        var best = (slope: 0.0, score: score(0))
        let steps = 50
        for index in -steps...steps where index != 0 {
            let slope = Double(index) / Double(steps) * Alignment.steepest
            let score = score(slope)
            if score > best.score { best = (slope, score) }
        }
        return best.slope
    }

    /// How much the words gather on few heights: the squares of the numbers of words at each.
    private func score(_ slope: Double) -> Double {
        var counts: [Int: Double] = [:]
        for middle in middles {
            let level = (middle.y - slope * middle.x) / step
            let bin = Int(level.rounded(.down))
            let part = level - Double(bin)
            counts[bin, default: 0] += 1 - part
            counts[bin + 1, default: 0] += part
        }
        return counts.values.reduce(0) { $0 + $1 * $1 }
    }
}
