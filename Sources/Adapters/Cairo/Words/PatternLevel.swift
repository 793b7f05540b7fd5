/// Patterns of letters with a figure between any two: the highest figure decides, and odd ones divide. Of the patterns that end at a letter
/// the longest counts alone, as in libhyphen: its files are made so, and the German one lists words that must stay whole.
/// Beginnings of patterns are found by a hash of their letters; that two of some hundred thousand share one of 64 bits is less likely than a
/// fault in the file.
struct PatternLevel {
    /// Open addressing; 0 is an empty place.
    private var hashes = [UInt64](repeating: 0, count: 1024)
    /// Where the figures of a whole pattern start; -1 for a beginning, or when they are all 0.
    private var starts = [Int32](repeating: -1, count: 1024)
    private var count = 0
    /// The figures of all patterns, one more than letters for each.
    private var figures: [UInt8] = []

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let edge = UInt32(UInt8(ascii: "."))

    private static func step(_ hash: UInt64, _ letter: UInt32) -> UInt64 { (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }

    /// Adds a pattern such as ".an5te". One that changes letters ("aa1t/=,2,1") forbids where it would divide.
    mutating func add(_ pattern: [UInt32]) {
        let slash = UInt32(UInt8(ascii: "/"))
        let changes = pattern.contains(slash)
        let start = figures.count
        var (place, hash) = (-1, Self.seed)
        figures.append(0)
        for symbol in pattern.prefix(while: { $0 != slash && $0 > 0x20 }) {
            if symbol >= 0x30, symbol <= 0x39 {
                let figure = UInt8(symbol - 0x30)
                figures[figures.count - 1] = changes && figure & 1 == 1 ? figure + 1 : figure
            } else {
                hash = Self.step(hash, symbol)
                place = insert(hash)
                figures.append(0)
            }
        }
        if place >= 0, figures[start...].contains(where: { $0 > 0 }) {
            starts[place] = Int32(start)
        } else {
            figures.removeLast(figures.count - start)
        }
    }

    /// The place of a beginning.
    private mutating func insert(_ hash: UInt64) -> Int {
        if count * 4 >= hashes.count * 3 { grow() }
        let place = place(of: hash)
        if hashes[place] == 0 {
            count += 1
            hashes[place] = hash
        }
        return place
    }

    private mutating func grow() {
        let (oldHashes, oldStarts) = (hashes, starts)
        hashes = [UInt64](repeating: 0, count: oldHashes.count * 2)
        starts = [Int32](repeating: -1, count: oldHashes.count * 2)
        for place in oldHashes.indices where oldHashes[place] != 0 {
            let new = self.place(of: oldHashes[place])
            hashes[new] = oldHashes[place]
            starts[new] = oldStarts[place]
        }
    }

    /// Where a hash stands, or would.
    private func place(of hash: UInt64) -> Int {
        let mask = hashes.count - 1
        var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
        while hashes[place] != 0, hashes[place] != hash { place = (place + 1) & mask }
        return place
    }

    /// Before which letters the patterns divide.
    func points(in letters: ArraySlice<UInt32>) -> [Int] {
        guard count > 0 else { return [] }
        let word = [Self.edge] + letters + [Self.edge]
        var highest = [UInt8](repeating: 0, count: word.count + 1)
        // Whether a longer beginning ends at the letter already.
        var isTaken = [Bool](repeating: false, count: word.count)
        for first in word.indices {
            var hash = Self.seed
            for last in first..<word.count {
                hash = Self.step(hash, word[last])
                let place = place(of: hash)
                guard hashes[place] == hash else { break }
                if isTaken[last] { continue }
                isTaken[last] = true
                guard starts[place] >= 0 else { continue }
                let start = Int(starts[place])
                for offset in 0...(last - first + 1) { highest[first + offset] = max(highest[first + offset], figures[start + offset]) }
            }
        }
        return (1..<max(1, letters.count)).filter { highest[$0 + 1] & 1 == 1 }
    }
}
