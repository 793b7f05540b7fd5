/// Streams on their way into the file: what is being assembled, and what it was compressed to.
struct Packing: ~Copyable {
    /// Fast, and within a few percent of the slower levels on page contents and JSON.
    private static let level: Int32 = 4

    private let compressor: Compressor
    /// Assembled here before it is compressed.
    var plain: ByteWriter
    private(set) var packed: ByteWriter

    init() throws(ArchiveFailure) {
        guard let compressor = Compressor(level: Packing.level) else { throw ArchiveFailure(.tooLarge(limit: 0)) }
        self.compressor = compressor
        plain = ByteWriter(capacity: 65_536)
        packed = ByteWriter(capacity: 65_536)
    }

    /// Compresses what was assembled, and forgets it.
    mutating func pack() {
        packed.clear()
        unsafe plain.withBytes { unsafe compressor.compress($0, into: &packed) }
        plain.clear()
    }
}
