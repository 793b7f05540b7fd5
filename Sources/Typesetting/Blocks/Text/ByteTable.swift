/// Keeps things by a hash of their UTF-8 bytes and of the voice that speaks them, so that a word of a long text is found without
/// making a `String` of it first. Open addressing; never shrinks, is cleared as a whole.
struct ByteTable<Kept: AnyObject> {
    private struct Entry {
        var hash: UInt64
        var voice: Int
        var kept: Kept
    }

    private var slots = [Int32](repeating: -1, count: 1024)
    private var entries: [Entry] = []

    var count: Int { entries.count }

    /// Where to look for a hash first.
    func start(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots.count - 1) }

    /// The next that is kept under a hash for a voice, to be confirmed by the caller; nil when there is none.
    func next(_ hash: UInt64, voice: Int, from slot: inout Int) -> Kept? {
        let mask = slots.count - 1
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            slot = (slot + 1) & mask
            if entries[index].hash == hash, entries[index].voice == voice { return entries[index].kept }
        }
        return nil
    }

    mutating func add(_ kept: Kept, hash: UInt64, voice: Int) {
        entries.append(Entry(hash: hash, voice: voice, kept: kept))
        if entries.count * 2 > slots.count { grow() } else { fill(entries.count - 1) }
    }

    mutating func removeAll() {
        entries.removeAll()
        slots = [Int32](repeating: -1, count: 1024)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for index in entries.indices { fill(index) }
    }

    private mutating func fill(_ index: Int) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: entries[index].hash) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(index)
    }
}

/// FNV-1a over the bytes, with the voice mixed in and the high bits folded down, since the table uses the low ones.
func hash(of bytes: borrowing Span<UInt8>, in range: Range<Int>, voice: Int) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037 &+ UInt64(truncatingIfNeeded: voice) &* 0x9E37_79B9_7F4A_7C15
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 1_099_511_628_211 }
    return hash ^ (hash >> 29)
}
