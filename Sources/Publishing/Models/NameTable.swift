/// Finds a name by the bytes that it is written with, so that thousands of ballots are matched without making a text of each.
struct NameTable {
    private var slots: [Int32]
    private var mask: Int
    /// The document that all the names stand in, and where each of them stands.
    private let bytes: [UInt8]
    private var names: [Range<Int>] = []
    /// Names that are written otherwise (with escapes, or another composition of an accent) are found by their text.
    private var texts: [String: Int] = [:]

    init(capacity: Int, of document: JSONNode) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        mask = size - 1
        bytes = document.tape.bytes
    }

    /// Adds the next name; false when it is there already.
    mutating func add(_ name: JSONNode, _ text: String) -> Bool {
        if texts[text] != nil {
            // It keeps its number, so that those after it have theirs.
            names.append(name.range)
            return false
        }
        texts[text] = names.count
        var slot = NameTable.hash(name.bytes) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(names.count)
        names.append(name.range)
        return true
    }

    /// The number of a name, by the order in which they were added.
    func place(of name: JSONNode) -> Int? { place(of: name.index, in: name.tape) }

    /// The number of the name in a row of the document. One that is likely is tried first: the ballots of one decision mostly stand in the
    /// order of those of the one before.
    func place(of row: Int, in tape: JSONTape, likely: Int? = nil) -> Int? {
        let range = tape.range(row)
        if let likely, likely < names.count, isWritten(names[likely], like: range) { return likely }
        var slot = NameTable.hash(bytes[range]) & mask
        while slots[slot] >= 0 {
            let place = Int(slots[slot])
            if isWritten(names[place], like: range) { return place }
            slot = (slot + 1) & mask
        }
        return JSONNode(tape: tape, index: row).string.flatMap { texts[$0] }
    }

    func place(of text: String) -> Int? { texts[text] }

    /// Whether two values are the same bytes. From the end: names of people begin alike.
    private func isWritten(_ name: Range<Int>, like other: Range<Int>) -> Bool {
        guard name.count == other.count else { return false }
        for offset in 1...max(1, name.count) where bytes[name.upperBound - offset] != bytes[other.upperBound - offset] { return false }
        return true
    }

    /// Eight bytes at a time into the standard hasher, whose seed nobody outside knows, so that nobody can send names that all collide. Only
    /// places depend on it, never what is found.
    private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
        var hasher = Hasher()
        var word: UInt64 = 0
        var filled = 0
        for byte in bytes {
            word = word << 8 | UInt64(byte)
            filled += 1
            if filled == 8 {
                hasher.combine(word)
                word = 0
                filled = 0
            }
        }
        hasher.combine(word)
        return hasher.finalize() & Int.max
    }
}
