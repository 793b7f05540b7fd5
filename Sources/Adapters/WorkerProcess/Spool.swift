internal import FileSystem
internal import Intake

/// Takes the parts of a document's pages as they come: a few into memory, more into a file without a name.
struct Spool {
    /// Bytes of each part but the last.
    static let part = 512 << 10
    private static let inMemory = 4

    private var parts: [[UInt8]] = []
    private var file: SpoolFile?
    private var count = 0

    mutating func add(_ bytes: [UInt8]) throws(SystemError) {
        count += 1
        if count > Spool.inMemory && file == nil {
            let file = SpoolFile(try Descriptor(temporary: ()))
            for part in parts { try file.descriptor.write(part) }
            parts = []
            self.file = file
        }
        if let file { try file.descriptor.write(bytes) } else { parts.append(bytes) }
    }

    var pages: PageParts {
        guard let file else { return PageParts(count: count) { [parts] in parts[$0] } }
        return PageParts(count: count) { try file.descriptor.readAll(Spool.part, at: Int64($0 * Spool.part)) }
    }
}

/// Shares one descriptor; the file goes with the last who holds it.
private final class SpoolFile: Sendable {
    let descriptor: Descriptor
    init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }
}
