/// Reading PDF values (ISO 32000-1 §7.3): where each starts and ends. Nothing is decoded that need not be changed.
extension Bytes {
    /// A dictionary's own entries, in their order.
    struct Entries {
        fileprivate(set) var all: [(name: Range<Int>, value: Range<Int>)] = []
        /// Where the dictionary ends.
        fileprivate(set) var end = 0
    }

    func malformed(at place: Int) -> ArchiveFailure { ArchiveFailure(.malformed(at: place)) }

    /// The next byte that is neither white space nor comment.
    @inline(__always)
    func skipSpace(_ start: Int) -> Int {
        var place = start
        while place < count {
            let byte = self[place]
            if byte == 0x25 {
                while place < count, self[place] != 0x0A, self[place] != 0x0D { place += 1 }
            } else if !byte.isSpace {
                break
            } else {
                place += 1
            }
        }
        return place
    }

    /// The end of a name, number or keyword, whose first byte (a slash, perhaps) is not looked at.
    @inline(__always)
    func wordEnd(_ start: Int) -> Int {
        var place = start + 1
        while place < count, self[place].isRegular { place += 1 }
        return min(place, count)
    }

    /// A whole number without sign and the place after it.
    @inline(__always)
    func integer(_ start: Int) -> (value: Int, end: Int)? {
        var value = 0
        var place = start
        while case let digit = self[place] &- 0x30, digit < 10, place - start < 15 {
            value = value &* 10 &+ Int(digit)
            place += 1
        }
        return place == start ? nil : (value, place)
    }

    /// A reference "12 0 R" and the place after it.
    @inline(__always)
    func reference(_ start: Int) -> (number: Int, end: Int)? {
        guard let number = integer(start), self[number.end].isSpace, let generation = integer(skipSpace(number.end)) else { return nil }
        let letter = skipSpace(generation.end)
        guard letter > generation.end, self[letter] == 0x52, !self[letter + 1].isRegular else { return nil }
        return (number.value, letter + 1)
    }

    /// The end of a string in parentheses.
    @inline(__always)
    func stringEnd(_ start: Int) throws(ArchiveFailure) -> Int {
        var place = start + 1
        var depth = 1
        while place < count {
            switch self[place] {
            case 0x5C: place += 1
            case 0x28: depth += 1
            case 0x29:
                depth -= 1
                if depth == 0 { return place + 1 }
            default: break
            }
            place += 1
        }
        throw malformed(at: start)
    }

    /// The end of a string in angle brackets.
    func hexEnd(_ start: Int) throws(ArchiveFailure) -> Int {
        var place = start + 1
        while place < count {
            if self[place] == 0x3E { return place + 1 }
            place += 1
        }
        throw malformed(at: start)
    }

    /// The end of the value that starts here; a reference is one value.
    func valueEnd(_ start: Int) throws(ArchiveFailure) -> Int {
        var place = start
        var depth = 0
        while place < count {
            place = skipSpace(place)
            switch self[place] {
            case 0x3C where self[place + 1] == 0x3C:
                (depth, place) = (depth + 1, place + 2)
            case 0x3E where self[place + 1] == 0x3E:
                (depth, place) = (depth - 1, place + 2)
            case 0x5B:
                (depth, place) = (depth + 1, place + 1)
            case 0x5D:
                (depth, place) = (depth - 1, place + 1)
            case 0x3C: place = try hexEnd(place)
            case 0x28: place = try stringEnd(place)
            case 0x29, 0x3E, 0x7B, 0x7D, 0: throw malformed(at: place)
            default: place = depth == 0 ? reference(place)?.end ?? wordEnd(place) : wordEnd(place)
            }
            if depth < 0 { throw malformed(at: place) }
            if depth == 0 { return place }
        }
        throw malformed(at: start)
    }

    /// The entries of the dictionary that starts here.
    func entries(_ start: Int) throws(ArchiveFailure) -> Entries {
        var entries = Entries()
        guard starts("<<", at: start) else { throw malformed(at: start) }
        var place = skipSpace(start + 2)
        while self[place] == 0x2F {
            let name = place + 1..<max(place + 1, wordEnd(place))
            let value = skipSpace(name.upperBound)
            let end = try valueEnd(value)
            entries.all.append((name, value..<end))
            place = skipSpace(end)
        }
        guard starts(">>", at: place) else { throw malformed(at: place) }
        entries.end = place + 2
        return entries
    }

    /// The value of a name in a dictionary.
    func value(_ name: StaticString, in entries: Entries) -> Range<Int>? {
        entries.all.first { equals(name, in: $0.name) }?.value
    }

    /// Whether a dictionary has this name with that name as value.
    func has(_ name: StaticString, _ wanted: StaticString, in entries: Entries) -> Bool {
        guard let value = value(name, in: entries), self[value.lowerBound] == 0x2F else { return false }
        return equals(wanted, in: value.lowerBound + 1..<value.upperBound)
    }
}

extension UInt8 {
    /// White space of ISO 32000-1 table 1.
    @inline(__always)
    var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 || self == 0x0C || self == 0 }

    /// Neither white space nor a delimiter (table 2).
    @inline(__always)
    var isRegular: Bool {
        switch self {
        case 0, 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0x25, 0x28, 0x29, 0x2F, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D: false
        default: true
        }
    }
}
