/// Bytes in chunks, as a stream; breaks off in an error when asked.
package struct Chunks: AsyncSequence, Sendable {
    package struct Broken: Error {}

    private let chunks: [[UInt8]]
    private let breakingAt: Int?

    package init(_ bytes: [UInt8], of size: Int = 65_536, breakingAt: Int? = nil) {
        chunks = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<Swift.min($0 + size, bytes.count)]) }
        self.breakingAt = breakingAt
    }

    package func makeAsyncIterator() -> Iterator { Iterator(chunks: chunks, breakingAt: breakingAt) }

    package struct Iterator: AsyncIteratorProtocol {
        fileprivate let chunks: [[UInt8]]
        fileprivate let breakingAt: Int?
        private var position = 0

        fileprivate init(chunks: [[UInt8]], breakingAt: Int?) {
            self.chunks = chunks
            self.breakingAt = breakingAt
        }

        package mutating func next() async throws -> [UInt8]? {
            if position == breakingAt { throw Broken() }
            guard position < chunks.count else { return nil }
            position += 1
            return chunks[position - 1]
        }
    }
}
