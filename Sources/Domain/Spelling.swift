/// What someone may have meant by a name that nobody knows.
package enum Spelling {
    /// The known name that differs least, when it differs little; the first of equals in order of the alphabet.
    package static func nearest(to name: String, among known: [String]) -> String? {
        let word = Array(name.lowercased().utf8.prefix(64))
        let limit = max(1, word.count / 3)
        var best: (distance: Int, name: String)?
        for candidate in known.sorted() where candidate != name {
            let distance = distance(word, Array(candidate.lowercased().utf8.prefix(64)))
            if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.name
    }

    /// The least number of letters to add, drop, change or swap with the next (Damerau's distance, restricted).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, beforeLast[j - 1] + 1) }
                row.append(cost)
            }
            (beforeLast, last) = (last, row)
        }
        return last[right.count]
    }
}
