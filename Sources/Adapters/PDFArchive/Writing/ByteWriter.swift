/// A growing row of bytes: the file as it is written. Owns its memory.
@safe struct ByteWriter: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        unsafe base = .allocate(capacity: self.capacity)
    }

    deinit { unsafe base.deallocate() }

    /// Makes room for so many more bytes.
    @inline(__always)
    mutating func reserve(_ extra: Int) {
        if capacity - count < extra { grow(extra) }
    }

    @inline(never)
    private mutating func grow(_ extra: Int) {
        capacity = max(capacity * 2, count + extra)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        unsafe larger.update(from: base, count: count)
        unsafe base.deallocate()
        unsafe base = larger
    }

    @inline(__always)
    mutating func put(_ byte: UInt8) {
        reserve(1)
        unsafe base[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func put(_ text: StaticString) {
        reserve(text.utf8CodeUnitCount)
        unsafe (base + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        count += text.utf8CodeUnitCount
    }

    mutating func put(_ bytes: [UInt8]) {
        reserve(bytes.count)
        unsafe bytes.withUnsafeBufferPointer { unsafe copy(from: $0) }
    }

    @inline(__always)
    mutating func put(_ bytes: Bytes, _ range: Range<Int>) {
        reserve(range.count)
        unsafe bytes.withRange(range) { unsafe copy(from: $0) }
    }

    mutating func put(_ other: borrowing ByteWriter) {
        reserve(other.count)
        unsafe copy(from: UnsafeBufferPointer(start: other.base, count: other.count))
    }

    @inline(__always)
    private mutating func copy(from bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        unsafe (base + count).update(from: start, count: bytes.count)
        count += bytes.count
    }

    /// A number of at least zero, in decimal digits, with zeros before it up to a width.
    @inline(__always)
    mutating func put(number: Int, width: Int = 1) {
        var digits = 1
        var power = 10
        while digits < 19, number >= power { (digits, power) = (digits + 1, power &* 10) }
        let length = max(digits, width)
        reserve(length)
        var rest = number
        var place = count + length
        while place > count {
            place -= 1
            unsafe base[place] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += length
    }

    /// Forgets what was written after a place.
    mutating func rewind(to place: Int) { count = min(count, place) }

    mutating func clear() { count = 0 }

    /// The last byte, or 0.
    @inline(__always)
    var last: UInt8 { count > 0 ? unsafe base[count - 1] : 0 }

    /// Lets C write into room of so many bytes; the closure tells how many it wrote.
    mutating func fill(upTo room: Int, _ body: (UnsafeMutableRawPointer) -> Int) {
        reserve(room)
        count += min(room, max(0, unsafe body(base + count)))
    }

    func withBytes<Result>(from start: Int = 0, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let start = min(start, count)
        return unsafe body(UnsafeRawBufferPointer(start: base + start, count: count - start))
    }

    /// A copy of all that was written.
    func array() -> [UInt8] { unsafe withBytes { unsafe [UInt8]($0) } }
}
