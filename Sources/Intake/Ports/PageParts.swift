/// The recognised pages of a file (`[RecognizedPage]`) as JSON, in parts that follow each other: those of a long document need not be in
/// memory. The server keeps them without looking inside.
package struct PageParts: Sendable {
    package let count: Int
    private let part: @Sendable (Int) throws -> [UInt8]

    /// `part` gives each of so many parts, as often as it is asked.
    package init(count: Int, part: @escaping @Sendable (Int) throws -> [UInt8]) {
        self.count = count
        self.part = part
    }

    /// Bytes that are in memory anyway, as one part.
    package init(_ bytes: [UInt8]) {
        self.init(count: 1) { _ in bytes }
    }

    package subscript(index: Int) -> [UInt8] {
        get throws { try part(index) }
    }

    /// All of them in memory.
    package func whole() throws -> [UInt8] { try (0..<count).flatMap(part) }
}
