/// Finds a name by the bytes that it is written with, so that thousands of ballots are matched without making a text of each.
struct NameTable {
    private var slots: [Int32]
    private var mask: Int
    private var names: [JSONNode] = []
    /// Names that are written otherwise (with escapes, or another composition of an accent) are found by their text.
    private var texts: [String: Int] = [:]

    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        mask = size - 1
    }

    /// Adds the next name; false when it is there already.
    mutating func add(_ name: JSONNode, _ text: String) -> Bool {
        if texts[text] != nil {
            // It keeps its number, so that those after it have theirs.
            names.append(name)
            return false
        }
        texts[text] = names.count
        var slot = NameTable.hash(name.bytes) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(names.count)
        names.append(name)
        return true
    }

    /// The number of a name, by the order in which they were added. One that is likely is tried first: the ballots of one decision mostly
    /// stand in the order of those of the one before.
    func place(of name: JSONNode, likely: Int? = nil) -> Int? {
        if let likely, likely < names.count, names[likely].isWrittenLike(name) { return likely }
        var slot = NameTable.hash(name.bytes) & mask
        while slots[slot] >= 0 {
            let place = Int(slots[slot])
            if names[place].isWrittenLike(name) { return place }
            slot = (slot + 1) & mask
        }
        return name.string.flatMap { texts[$0] }
    }

    func place(of text: String) -> Int? { texts[text] }

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

extension JSONNode {
    /// Whether two values of a document are the same bytes.
    fileprivate func isWrittenLike(_ other: JSONNode) -> Bool {
        let (own, others) = (range, other.range)
        guard own.count == others.count else { return false }
        let (ownBytes, otherBytes) = (tape.bytes, other.tape.bytes)
        // From the end: names of people begin alike.
        for offset in 1...max(1, own.count) where ownBytes[own.upperBound - offset] != otherBytes[others.upperBound - offset] { return false }
        return true
    }
}
