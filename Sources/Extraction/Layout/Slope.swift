import Domain
import Foundation

/// How much the lines of a scan rise or fall across the page: a remaining skew of one degree puts a value a line higher than its label.
enum Slope {
    /// Points down for each point to the right: the median over the long lines. When there are too few to tell, what recognition turned the
    /// page by, in degrees.
    static func of(_ words: ArraySlice<Word>, skew: Double) -> Double {
        var slopes: [Double] = []
        var line: [Word] = []
        for word in words {
            if let last = line.last, last.line != word.line {
                if let slope = slope(line) { slopes.append(slope) }
                line = []
            }
            line.append(word)
        }
        if let slope = slope(line) { slopes.append(slope) }
        guard slopes.count >= 8 else { return Alignment(words).slope ?? -tan(skew * .pi / 180) }
        let median = slopes.sorted()[slopes.count / 2]
        return abs(median) > 0.0015 && abs(median) < 0.1 ? median : 0
    }

    /// The least-squares slope through the middles of a line's words of usual height.
    private static func slope(_ line: [Word]) -> Double? {
        guard line.count >= 4, let first = line.first, let last = line.last, last.box.right - first.box.left > 120 else { return nil }
        let heights = line.map(\.box.height).sorted()
        let usual = heights[heights.count / 2]
        let middles = line.filter { $0.box.height > usual * 0.7 && $0.box.height < usual * 1.4 }.map { (x: $0.box.midX, y: $0.box.midY) }
        guard middles.count >= 4 else { return nil }
        let count = Double(middles.count)
        let (x, y) = (middles.reduce(0) { $0 + $1.x } / count, middles.reduce(0) { $0 + $1.y } / count)
        let spread = middles.reduce(0) { $0 + ($1.x - x) * ($1.x - x) }
        return spread > 0 ? middles.reduce(0) { $0 + ($1.x - x) * ($1.y - y) } / spread : nil
    }
}
