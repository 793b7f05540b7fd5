/// A file's bytes, read without copying. Reading outside them gives 0, so a malformed file can lead nowhere else.
/// Borrowed: valid only while the closure of `withBytes` runs.
@safe struct Bytes {
    private let base: UnsafeBufferPointer<UInt8>

    var count: Int { unsafe base.count }

    private init(_ base: UnsafeBufferPointer<UInt8>) { unsafe self.base = base }

    static func with<Result>(
        _ array: [UInt8], _ body: (Bytes) throws(ArchiveFailure) -> Result
    ) throws(ArchiveFailure) -> Result {
        try unsafe array.withUnsafeBufferPointer { (base) throws(ArchiveFailure) in try unsafe body(Bytes(base)) }
    }

    @inline(__always)
    subscript(index: Int) -> UInt8 {
        // One comparison refuses what lies after the end, and negative numbers too.
        guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0 }
        return unsafe base[index]
    }

    /// The part of a range that exists.
    @inline(__always)
    func withRange<Result>(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        unsafe body(UnsafeBufferPointer(rebasing: base[range.clamped(to: 0..<count)]))
    }

    /// Whether the bytes of an ASCII text stand at a place.
    @inline(__always)
    func starts(_ text: StaticString, at place: Int) -> Bool {
        guard place >= 0, count - place >= text.utf8CodeUnitCount else { return false }
        for index in 0..<text.utf8CodeUnitCount where unsafe base[place + index] != text.utf8Start[index] { return false }
        return true
    }

    func equals(_ text: StaticString, in range: Range<Int>) -> Bool {
        range.count == text.utf8CodeUnitCount && starts(text, at: range.lowerBound)
    }

    /// The last place of an ASCII text, looking back from the end over at most so many bytes.
    func last(_ text: StaticString, within reach: Int) -> Int? {
        var place = count - text.utf8CodeUnitCount
        let end = max(0, place - reach)
        while place >= end {
            if starts(text, at: place) { return place }
            place -= 1
        }
        return nil
    }
}
