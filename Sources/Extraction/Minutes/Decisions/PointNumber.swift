import Domain

/// The number of a point of the agenda: "4.1", "B", "IV".
struct PointNumber: Sendable, Hashable {
    enum Style: Sendable { case arabic, letter, roman }

    let style: Style
    /// The levels, each counted from 1.
    let path: [Int]

    /// As printed.
    var text: String {
        guard let first = path.first else { return "" }
        let head =
            switch style {
            case .arabic: "\(first)"
            case .letter: String(UnicodeScalar(UInt8(64 + min(26, first))))
            case .roman: Roman.text(first)
            }
        return ([head] + path.dropFirst().map(String.init)).joined(separator: ".")
    }

    /// How many numbers are missing between two: 0 when the other follows directly; nil when it does not come after.
    func gap(to next: PointNumber) -> Int? {
        guard style == next.style, let level = zip(path, next.path).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset else {
            // One is the group of the other.
            return style == next.style && next.path.count > path.count ? next.path[path.count] - 1 : nil
        }
        guard next.path[level] > path[level] else { return nil }
        let deeper = next.path.count > level + 1 ? next.path[level + 1] - 1 : 0
        return next.path[level] - path[level] - 1 + deeper
    }

    func contains(_ other: PointNumber) -> Bool {
        style == other.style && other.path.count > path.count && other.path.starts(with: path)
    }

    /// The number after this one on the same level, or the first one below it.
    func following(_ steps: Int, before next: PointNumber?) -> PointNumber {
        var path = path
        if let next, contains(next) {
            path.append(steps)
        } else {
            let level = next.map { max(0, min(path.count, $0.path.count) - 1) } ?? path.count - 1
            path = Array(path.prefix(level + 1))
            path[level] += steps
        }
        return PointNumber(style: style, path: path)
    }
}

/// Roman numbers up to 49, as minutes count with them.
enum Roman {
    private static let parts = [(40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]

    static func text(_ number: Int) -> String {
        var (left, text) = (number, "")
        for (value, sign) in parts {
            while left >= value {
                text += sign
                left -= value
            }
        }
        return text
    }

    /// Folded letters as a number; nil unless they are written in the one right way.
    static func number(_ letters: ArraySlice<UInt8>) -> Int? {
        let word = String(decoding: letters.map { $0 - 32 }, as: UTF8.self)
        return (1..<50).first { text($0) == word }
    }
}
