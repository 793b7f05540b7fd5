/// Reads the text of a pattern.
struct JSONPatternReader {
    indirect enum Tree {
        case nothing
        case character(JSONCharacterSet)
        case start
        case end
        case sequence([Tree])
        case either(Tree, Tree)
        /// `most` is nil where there is no limit.
        case count(Tree, least: Int, most: Int?)
    }

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var depth = 0

    init(_ source: String) { scalars = Array(source.unicodeScalars) }

    mutating func read() -> Tree? {
        guard let tree = alternatives(), position == scalars.count else { return nil }
        return tree
    }

    private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard current == scalar else { return false }
        position += 1
        return true
    }

    private mutating func alternatives() -> Tree? {
        depth += 1
        defer { depth -= 1 }
        guard depth < 20, var tree = sequence() else { return nil }
        while take("|") {
            guard let other = sequence() else { return nil }
            tree = .either(tree, other)
        }
        return tree
    }

    private mutating func sequence() -> Tree? {
        var parts: [Tree] = []
        while let scalar = current, scalar != "|", scalar != ")" {
            guard let part = piece(scalar), let counted = counted(part) else { return nil }
            parts.append(counted)
        }
        return parts.isEmpty ? .nothing : .sequence(parts)
    }

    private mutating func piece(_ scalar: Unicode.Scalar) -> Tree? {
        position += 1
        switch scalar {
        case "^": return .start
        case "$": return .end
        case ".": return .character(.any)
        case "(":
            if take("?") && !take(":") { return nil }
            guard let tree = alternatives(), take(")") else { return nil }
            return tree
        case "[": return bracket().map(Tree.character)
        case "\\": return escape().map(Tree.character)
        case "?", "*", "+", "{", "}", "]": return nil
        default: return .character(JSONCharacterSet(ranges: [scalar.value...scalar.value]))
        }
    }

    private mutating func counted(_ tree: Tree) -> Tree? {
        if take("?") { return .count(tree, least: 0, most: 1) }
        if take("*") { return .count(tree, least: 0, most: nil) }
        if take("+") { return .count(tree, least: 1, most: nil) }
        guard take("{") else { return tree }
        guard let least = number() else { return nil }
        var most: Int? = least
        if take(",") {
            most = number()
            if most == nil && current != "}" { return nil }
        }
        guard take("}"), least <= most ?? least else { return nil }
        return .count(tree, least: least, most: most)
    }

    private mutating func number() -> Int? {
        var number: Int?
        while let digit = current, 48...57 ~= digit.value, number ?? 0 < 1_000 {
            number = (number ?? 0) * 10 + Int(digit.value) - 48
            position += 1
        }
        return number
    }

    private mutating func escape() -> JSONCharacterSet? {
        guard let scalar = current else { return nil }
        position += 1
        switch scalar {
        case "d": return .digits
        case "w": return .letters
        case "s": return .spaces
        default:
            return 33...47 ~= scalar.value || 58...64 ~= scalar.value || 91...94 ~= scalar.value || 123...126 ~= scalar.value
                ? JSONCharacterSet(ranges: [scalar.value...scalar.value]) : nil
        }
    }

    private mutating func bracket() -> JSONCharacterSet? {
        var set = JSONCharacterSet(ranges: [])
        set.isInverted = take("^")
        while let scalar = current, scalar != "]" {
            position += 1
            if scalar == "\\" {
                guard let escaped = escape() else { return nil }
                set.ranges += escaped.ranges
            } else if current == "-", position + 1 < scalars.count, scalars[position + 1] != "]" {
                position += 1
                guard let last = current, scalar.value <= last.value, last != "\\" else { return nil }
                position += 1
                set.ranges.append(scalar.value...last.value)
            } else {
                set.ranges.append(scalar.value...scalar.value)
            }
        }
        return take("]") && !set.ranges.isEmpty ? set : nil
    }
}

extension JSONPatternReader.Tree {
    /// Writes the steps that follow this part; false when they become too many.
    func write(to steps: inout [JSONPattern.Step]) -> Bool {
        if steps.count > JSONPattern.stepLimit { return false }
        switch self {
        case .nothing: return true
        case .character(let set): steps.append(.character(set))
        case .start: steps.append(.start)
        case .end: steps.append(.end)
        case .sequence(let parts): return parts.allSatisfy { $0.write(to: &steps) }
        case .either(let left, let right): return writeChoice(left, right, to: &steps)
        case .count(let part, let least, let most):
            for _ in 0..<least where !part.write(to: &steps) { return false }
            guard let most else { return writeLoop(part, to: &steps) }
            for _ in least..<most where !writeChoice(part, .nothing, to: &steps) { return false }
        }
        return true
    }

    private func writeChoice(_ left: Self, _ right: Self, to steps: inout [JSONPattern.Step]) -> Bool {
        let choice = steps.count
        steps.append(.jump(0))
        guard left.write(to: &steps) else { return false }
        let over = steps.count
        steps.append(.jump(0))
        steps[choice] = .either(choice + 1, steps.count)
        guard right.write(to: &steps) else { return false }
        steps[over] = .jump(steps.count)
        return true
    }

    private func writeLoop(_ part: Self, to steps: inout [JSONPattern.Step]) -> Bool {
        let loop = steps.count
        steps.append(.jump(0))
        guard part.write(to: &steps) else { return false }
        steps.append(.jump(loop))
        steps[loop] = .either(loop + 1, steps.count)
        return true
    }
}
