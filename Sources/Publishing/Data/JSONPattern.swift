internal import Domain

/// A pattern of a schema. Understood are characters, `.`, `\d`, `\w`, `\s` and escaped signs, classes such as `[A-Z0-9_]` and `[^ ]`, groups,
/// `|`, the counts `?`, `*`, `+`, `{2}`, `{2,}`, `{2,5}`, and `^` and `$` at the ends. All ways through the pattern are followed at once
/// (K. Thompson, 1968), so that no text, whatever it is, takes longer than its length times the pattern's.
struct JSONPattern: Sendable {
    /// The most steps of a pattern, with all counts written out.
    static let stepLimit = 2_000

    enum Step: Sendable {
        case character(JSONCharacterSet)
        case either(Int, Int)
        case jump(Int)
        case start
        case end
        case match
    }

    let source: String
    private let steps: [Step]

    static let advice = Localized(
        fr: "Admis : caractères, . \\d \\w \\s [A-Z] [^ ] ( ) | ? * + {2,5}, ^ et $ aux bouts.",
        nl: "Toegelaten: tekens, . \\d \\w \\s [A-Z] [^ ] ( ) | ? * + {2,5}, ^ en $ aan de uiteinden.",
        de: "Erlaubt: Zeichen, . \\d \\w \\s [A-Z] [^ ] ( ) | ? * + {2,5}, ^ und $ an den Enden.",
        en: "Allowed: characters, . \\d \\w \\s [A-Z] [^ ] ( ) | ? * + {2,5}, ^ and $ at the ends.")

    /// Nil when it is not understood.
    init?(_ source: String) {
        var reader = JSONPatternReader(source)
        guard let tree = reader.read() else { return nil }
        var steps: [Step] = []
        guard tree.write(to: &steps) else { return nil }
        self.source = source
        self.steps = steps + [.match]
    }

    /// Whether the pattern occurs in the text, which is well-formed UTF-8.
    func matches(_ text: ArraySlice<UInt8>) -> Bool {
        let scalars = String(decoding: text, as: UTF8.self).unicodeScalars.map(\.value)
        var run = Run(steps: steps)
        // It may begin anywhere; where it must begin at the start, only the first of these beginnings gets through.
        run.add(0, atStart: true, atEnd: scalars.isEmpty)
        for (index, scalar) in scalars.enumerated() {
            if run.isMatched { return true }
            let isLast = index + 1 == scalars.count
            run.step(scalar, atEnd: isLast)
            run.add(0, atStart: false, atEnd: isLast)
        }
        return run.isMatched
    }

    /// The steps that can be taken next.
    private struct Run {
        let steps: [Step]
        var current: [Int] = []
        var isIn: [Bool]
        var isMatched = false

        init(steps: [Step]) {
            self.steps = steps
            isIn = [Bool](repeating: false, count: steps.count)
        }

        mutating func add(_ first: Int, atStart: Bool, atEnd: Bool) {
            var open = [first]
            while let index = open.popLast() {
                if isIn[index] { continue }
                isIn[index] = true
                switch steps[index] {
                case .character: current.append(index)
                case .either(let left, let right): open += [right, left]
                case .jump(let target): open.append(target)
                case .start: if atStart { open.append(index + 1) }
                case .end: if atEnd { open.append(index + 1) }
                case .match: isMatched = true
                }
            }
        }

        mutating func step(_ scalar: UInt32, atEnd: Bool) {
            let before = current
            current.removeAll(keepingCapacity: true)
            for index in isIn.indices { isIn[index] = false }
            for index in before {
                if case .character(let set) = steps[index], set.contains(scalar) { add(index + 1, atStart: false, atEnd: atEnd) }
            }
        }
    }
}

/// Characters by ranges of their numbers.
struct JSONCharacterSet: Sendable {
    var ranges: [ClosedRange<UInt32>]
    var isInverted = false

    func contains(_ scalar: UInt32) -> Bool { ranges.contains { $0.contains(scalar) } != isInverted }

    static let any = JSONCharacterSet(ranges: [10...10], isInverted: true)
    static let digits = JSONCharacterSet(ranges: [48...57])
    static let letters = JSONCharacterSet(ranges: [48...57, 65...90, 95...95, 97...122])
    static let spaces = JSONCharacterSet(ranges: [9...13, 32...32, 0xA0...0xA0, 0x202F...0x202F])
}
