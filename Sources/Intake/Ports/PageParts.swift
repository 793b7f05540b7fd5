/// The recognised pages of a file, each as the JSON of one `RecognizedPage`: those of a long document need not be in memory.
package struct PageParts: Sendable {
    /// How many pages.
    package let count: Int
    private let page: @Sendable (Int) throws -> [UInt8]

    /// `page` gives each of so many pages, counted from 0, as often as it is asked.
    package init(count: Int, page: @escaping @Sendable (Int) throws -> [UInt8]) {
        self.count = count
        self.page = page
    }

    /// Pages that are in memory anyway.
    package init(_ pages: [[UInt8]]) {
        self.init(count: pages.count) { pages[$0] }
    }

    package subscript(index: Int) -> [UInt8] {
        get throws { try page(index) }
    }

    /// All of them in memory, as the JSON of one list.
    package func whole() throws -> [UInt8] {
        Array("[".utf8) + (try (0..<count).map(page)).joined(separator: [UInt8(ascii: ",")]) + Array("]".utf8)
    }
}
