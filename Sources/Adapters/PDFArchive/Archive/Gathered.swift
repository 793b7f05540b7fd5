internal import PDFSyntax

/// Objects on their way into one stream.
struct Gathered: ~Copyable {
    /// The stream's number.
    var stream = 0
    private(set) var count = 0
    /// Number and place of each object: what the stream begins with.
    private(set) var index = ByteWriter(capacity: 2_048)

    /// A reader who wants one object has to unpack no more than these, and a byte counts them.
    static let most = 200

    /// Notes an object that begins so many bytes after the first.
    mutating func add(_ number: Int, at byte: Int) -> Place {
        index.put(number: number)
        index.put(0x20)
        index.put(number: byte)
        index.put(0x20)
        count += 1
        return .gathered(in: stream, at: count - 1)
    }

    mutating func clear() {
        index.clear()
        count = 0
    }
}
