/// A growing row of bytes: a page's content, or the file as it is written. Owns its memory; belongs to one thread at a time.
@safe package struct ByteWriter: ~Copyable {
    @usableFromInline var base: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var written = 0

    package init(capacity: Int) {
        self.capacity = max(capacity, 64)
        unsafe base = .allocate(capacity: self.capacity)
    }

    deinit { unsafe base.deallocate() }

    /// How many bytes there are.
    @inlinable package var count: Int { written }

    /// Makes room for so many more bytes.
    @inlinable @inline(__always)
    package mutating func reserve(_ extra: Int) {
        if capacity - written < extra { grow(extra) }
    }

    @inline(never) @usableFromInline
    mutating func grow(_ extra: Int) {
        capacity = max(capacity * 2, written + extra)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        unsafe larger.update(from: base, count: written)
        unsafe base.deallocate()
        unsafe base = larger
    }

    /// Adds a byte.
    @inlinable @inline(__always)
    package mutating func put(_ byte: UInt8) {
        reserve(1)
        unsafe base[written] = byte
        written += 1
    }

    /// Adds two bytes, the higher first.
    @inlinable @inline(__always)
    package mutating func put(code: UInt16) {
        reserve(2)
        unsafe base[written] = UInt8(truncatingIfNeeded: code >> 8)
        unsafe base[written + 1] = UInt8(truncatingIfNeeded: code)
        written += 2
    }

    /// Adds an ASCII text that is there already.
    @inlinable @inline(__always)
    package mutating func put(_ text: StaticString) {
        reserve(text.utf8CodeUnitCount)
        unsafe (base + written).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        written += text.utf8CodeUnitCount
    }

    /// Adds some bytes.
    package mutating func put(_ bytes: [UInt8]) {
        unsafe bytes.withUnsafeBufferPointer { unsafe copy($0) }
    }

    /// Adds all that another has.
    package mutating func put(_ other: borrowing ByteWriter) {
        unsafe copy(UnsafeBufferPointer(start: other.base, count: other.written))
    }

    /// Adds bytes that lie in memory.
    package mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        reserve(bytes.count)
        unsafe (base + written).update(from: start, count: bytes.count)
        written += bytes.count
    }

    /// A number of at least zero, in decimal digits, with zeros before it up to a width.
    @inlinable
    package mutating func put(number: Int, width: Int = 1) {
        var digits = 1
        var power = 10
        while digits < 19, number >= power { (digits, power) = (digits + 1, power &* 10) }
        let length = max(digits, width)
        reserve(length)
        var rest = number
        var place = written + length
        while place > written {
            place -= 1
            unsafe base[place] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        written += length
    }

    /// Forgets what was written.
    package mutating func clear() { written = 0 }

    /// The last byte, or 0.
    @inlinable @inline(__always)
    package var last: UInt8 { written > 0 ? unsafe base[written - 1] : 0 }

    /// Lets C write into room of so many bytes; the closure tells how many it wrote.
    package mutating func fill(upTo room: Int, _ body: (UnsafeMutableRawPointer) -> Int) {
        reserve(room)
        written += min(room, max(0, unsafe body(base + written)))
    }

    /// The bytes from a place on; valid only while the closure runs.
    package func withBytes<Result>(from start: Int = 0, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let start = min(start, written)
        return unsafe body(UnsafeRawBufferPointer(start: base + start, count: written - start))
    }

    /// A copy of all that was written.
    package func array() -> [UInt8] { unsafe withBytes { unsafe [UInt8]($0) } }
}
