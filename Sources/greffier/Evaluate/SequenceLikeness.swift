/// How much two sequences are alike, after Ratcliff and Obershelp: twice what their longest common runs hold, by their lengths.
enum SequenceLikeness {
    /// 0 to 1; 1 for two empty sequences.
    static func ratio(_ left: [UInt8], _ right: [UInt8]) -> Double {
        guard left.count + right.count > 0 else { return 1 }
        return 2 * Double(matches(left[...], right[...])) / Double(left.count + right.count)
    }

    /// The elements in the longest common run, and in those before and behind it.
    private static func matches(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
        let run = longest(left, right)
        guard run.length > 0 else { return 0 }
        return run.length + matches(left[left.startIndex..<run.left], right[right.startIndex..<run.right])
            + matches(left[(run.left + run.length)...], right[(run.right + run.length)...])
    }

    /// The longest common run; of several the one that begins first in the left, then in the right.
    private static func longest(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> (left: Int, right: Int, length: Int) {
        var best = (left: left.startIndex, right: right.startIndex, length: 0)
        var lengths = [Int](repeating: 0, count: right.count + 1)
        for i in left.indices {
            var previous = 0
            for (offset, j) in right.indices.enumerated() {
                let above = lengths[offset + 1]
                lengths[offset + 1] = left[i] == right[j] ? previous + 1 : 0
                previous = above
                let length = lengths[offset + 1]
                let start = (left: i - length + 1, right: j - length + 1)
                let isEarlier = length == best.length && length > 0 && (start.left, start.right) < (best.left, best.right)
                if length > best.length || isEarlier { best = (start.left, start.right, length) }
            }
        }
        return best
    }
}
