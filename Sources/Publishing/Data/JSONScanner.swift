/// Reads the bytes once, from front to back, and writes the tape. Strict RFC 8259; a byte order mark is passed over, as its §8.1 allows.
struct JSONScanner {
    /// How many arrays and objects may stand in each other.
    static let depthLimit = 64

    let bytes: [UInt8]
    var position = 0
    var entries: [JSONEntry] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        // A row for ten bytes is what data of this kind have; more is made when it is needed.
        entries.reserveCapacity(min(bytes.count / 10 + 8, 1 << 17))
    }

    mutating func readDocument() throws(JSONFault) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        skipSpace()
        if position >= bytes.count { throw JSONFault(.empty, at: position) }
        try readValue(depth: 0)
        skipSpace()
        if position < bytes.count { throw JSONFault(.trailing, at: position) }
    }

    private mutating func readValue(depth: Int) throws(JSONFault) {
        switch try current() {
        case UInt8(ascii: "\""): try readText(.string)
        case UInt8(ascii: "{"): try readObject(depth: depth)
        case UInt8(ascii: "["): try readArray(depth: depth)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
        case UInt8(ascii: "t"): try readWord("true", .bool)
        case UInt8(ascii: "f"): try readWord("false", .bool)
        case UInt8(ascii: "n"): try readWord("null", .null)
        case let byte: throw JSONFault(.unexpected(byte), at: position)
        }
    }

    private mutating func readArray(depth: Int) throws(JSONFault) {
        let index = try open(.array, depth: depth)
        skipSpace()
        if try current() == UInt8(ascii: "]") { return close(index, count: 0) }
        var count: UInt32 = 0
        while true {
            skipSpace()
            try readValue(depth: depth + 1)
            count += 1
            skipSpace()
            if try isLast(UInt8(ascii: "]")) { return close(index, count: count) }
        }
    }

    private mutating func readObject(depth: Int) throws(JSONFault) {
        let index = try open(.object, depth: depth)
        skipSpace()
        if try current() == UInt8(ascii: "}") { return close(index, count: 0) }
        var count: UInt32 = 0
        while true {
            skipSpace()
            try expect(UInt8(ascii: "\""))
            try readText(.name)
            skipSpace()
            try expect(UInt8(ascii: ":"))
            position += 1
            skipSpace()
            try readValue(depth: depth + 1)
            count += 1
            skipSpace()
            if try isLast(UInt8(ascii: "}")) { break }
        }
        close(index, count: count)
        try checkNames(of: index)
    }

    private mutating func open(_ kind: JSONEntry.Kind, depth: Int) throws(JSONFault) -> Int {
        if depth >= JSONScanner.depthLimit { throw JSONFault(.tooDeep, at: position) }
        entries.append(JSONEntry(kind: kind, start: UInt32(position)))
        position += 1
        return entries.count - 1
    }

    private mutating func close(_ index: Int, count: UInt32) {
        position += 1
        entries[index].end = UInt32(position)
        entries[index].next = UInt32(entries.count)
        entries[index].count = count
    }

    /// At a closing bracket, which is left to be closed, or at a comma, which is passed.
    private mutating func isLast(_ bracket: UInt8) throws(JSONFault) -> Bool {
        let byte = try current()
        if byte == bracket { return true }
        try expect(UInt8(ascii: ","))
        position += 1
        return false
    }

    private mutating func readWord(_ word: StaticString, _ kind: JSONEntry.Kind) throws(JSONFault) {
        let start = position
        for character in word.description.utf8 {
            try expect(character)
            position += 1
        }
        append(kind, from: start)
    }

    mutating func append(_ kind: JSONEntry.Kind, from start: Int) {
        entries.append(JSONEntry(kind: kind, start: UInt32(start), end: UInt32(position), next: UInt32(entries.count + 1)))
    }

    mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 32, 10, 13, 9: position += 1
            default: return
            }
        }
    }

    func current() throws(JSONFault) -> UInt8 {
        if position >= bytes.count { throw JSONFault(.ends, at: position) }
        return bytes[position]
    }

    private func expect(_ byte: UInt8) throws(JSONFault) {
        let found = try current()
        if found != byte { throw JSONFault(.unexpected(found), at: position) }
    }
}
