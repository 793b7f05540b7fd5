/// The bytes of an open file in chunks. The file stays open as long as someone holds this.
package struct FileBytes: AsyncSequence, Sendable {
    private let file: OpenFile
    private let range: Range<Int64>

    /// Takes over the file. Bytes from the range's start up to its end, or the file's.
    package init(_ descriptor: consuming Descriptor, range: Range<Int64> = 0..<Int64.max) {
        self.init(OpenFile(descriptor), range: range)
    }

    /// Bytes of a file that others read too.
    package init(_ file: OpenFile, range: Range<Int64>) {
        self.file = file
        self.range = range
    }

    package func makeAsyncIterator() -> Iterator { Iterator(file: file, position: range.lowerBound, end: range.upperBound) }

    package struct Iterator: AsyncIteratorProtocol {
        fileprivate let file: OpenFile
        fileprivate var position: Int64
        fileprivate let end: Int64

        package mutating func next() async throws -> [UInt8]? {
            let count = Swift.min(Int64(FileBytes.chunk), end - position)
            guard count > 0 else { return nil }
            let bytes = try file.descriptor.read(Int(count), at: position)
            position += Int64(bytes.count)
            return bytes.isEmpty ? nil : bytes
        }
    }

    /// Bytes a chunk.
    package static let chunk = 256 * 1024
}

/// Shares one descriptor between those who use a file; it is closed with the last of them.
package final class OpenFile: Sendable {
    package let descriptor: Descriptor
    package init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }
}
