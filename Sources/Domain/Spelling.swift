/// What someone may have meant by a name that nobody knows.
package enum Spelling {
    /// The nearest of the known names: at most two letters differ, or a third of them. The first of several that are equally near.
    package static func nearest(to name: String, among known: some Sequence<String>) -> String? {
        // A longer one is no slip of the hand, and comparing costs the product of the lengths.
        guard name.utf8.count <= 100 else { return nil }
        let ranked = known.map { ($0, distance(Array($0), Array(name))) }
        guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= max(2, best.0.count / 3), best.1 < best.0.count else { return nil }
        return best.0
    }

    /// Letters to change, add or leave out (Levenshtein).
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let cost = min(row[j] + 1, row[j + 1] + 1, diagonal + (a == b ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[right.count]
    }
}
