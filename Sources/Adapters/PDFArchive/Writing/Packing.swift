internal import PDFSyntax

/// Streams on their way into the file: what is being assembled, and what it was compressed to.
struct Packing: ~Copyable {
    /// The fastest level, within an eighth of the slower ones.
    private let quick: Compressor
    /// Assembled here before it is compressed.
    var plain: ByteWriter
    private(set) var packed: ByteWriter
    private var whole = ByteWriter(capacity: 1024)

    init() throws(ArchiveFailure) {
        guard let quick = Compressor(level: 1) else { throw ArchiveFailure(.memory) }
        self.quick = quick
        plain = ByteWriter(capacity: 65_536)
        packed = ByteWriter(capacity: 65_536)
    }

    /// Compresses what was assembled, and forgets it.
    mutating func pack() {
        packed.clear()
        unsafe plain.withBytes { unsafe quick.compress($0, into: &packed) }
        plain.clear()
    }

    /// Compresses some bytes and, after them, what was assembled.
    mutating func pack(after head: borrowing ByteWriter) {
        whole.clear()
        whole.put(head)
        whole.put(plain)
        packed.clear()
        unsafe whole.withBytes { unsafe quick.compress($0, into: &packed) }
        plain.clear()
    }

    /// Compresses a page or a font.
    mutating func pack(_ bytes: [UInt8]) {
        packed.clear()
        unsafe bytes.withUnsafeBytes { unsafe quick.compress($0, into: &packed) }
    }

    /// Large attached data have many repetitions, which only the slower levels find: less than half the size for half more time.
    private static let largeAttachment = 1 << 16

    /// Compresses attached data.
    mutating func pack(attachment: [UInt8]) throws(ArchiveFailure) {
        guard attachment.count > Packing.largeAttachment else { return pack(attachment) }
        guard let thorough = Compressor(level: 4) else { throw ArchiveFailure(.memory) }
        packed.clear()
        unsafe attachment.withUnsafeBytes { unsafe thorough.compress($0, into: &packed) }
    }
}
