internal import Foundation

/// The patterns of one language, as libhyphen's files hold them: Liang's algorithm (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983) in
/// two levels, where the first parts compounds and the second divides their parts. Read here rather than by libhyphen, which needs seconds
/// for the German ones.
struct HyphenPatterns {
    private let compounds: PatternLevel
    private let parts: PatternLevel

    /// Nil when the file is missing.
    init?(path: String) {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        var levels = [PatternLevel()]
        var isUTF8 = false
        for (place, line) in Array(data).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).enumerated() {
            if place == 0 {
                isUTF8 = String(decoding: line, as: UTF8.self).hasPrefix("UTF-8")
            } else if line.starts(with: "NEXTLEVEL".utf8) {
                levels.append(PatternLevel())
            } else if Self.isPattern(line) {
                levels[levels.count - 1].add(isUTF8 ? String(decoding: line, as: UTF8.self).unicodeScalars.map(\.value) : line.map(UInt32.init))
            }
        }
        guard let last = levels.popLast() else { return nil }
        parts = last
        compounds = levels.last ?? PatternLevel()
    }

    /// Not a remark, and not a setting such as LEFTHYPHENMIN.
    private static func isPattern(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "%") else { return false }
        return !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
    }

    /// Before which letters, counted from the start, the word may be divided. At least two letters stay before, three go after.
    /// - Parameter letters: small letters.
    func points(in letters: [UInt32]) -> [Int] {
        guard letters.count >= 5 else { return [] }
        var points: [Int] = []
        var start = 0
        let joints = compounds.points(in: letters[...]).filter { $0 >= 2 && $0 <= letters.count - 2 }
        for end in joints + [letters.count] {
            let part = letters[start..<end]
            points += parts.points(in: part).filter { $0 >= 2 && $0 <= part.count - 2 }.map { start + $0 }
            if end < letters.count { points.append(end) }
            start = end
        }
        return points.filter { $0 >= 2 && $0 <= letters.count - 3 }
    }
}
