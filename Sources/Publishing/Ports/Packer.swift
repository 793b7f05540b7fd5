package import Domain

/// Packs documents into one file.
package protocol Packer: Sendable {
    /// Bytes as they come; no file is ever held whole. The same files and the same moment give the same bytes.
    func pack(_ files: [PackedFile], changed: Moment) -> any AsyncSequence<[UInt8], any Error> & Sendable
}

/// A file to be packed.
package struct PackedFile: Sendable {
    package var name: String
    /// Bytes; as many come.
    package var size: Int64
    package var content: @Sendable () async throws -> any AsyncSequence<[UInt8], any Error> & Sendable

    package init(name: String, size: Int64, content: @escaping @Sendable () async throws -> any AsyncSequence<[UInt8], any Error> & Sendable) {
        self.name = name
        self.size = size
        self.content = content
    }
}
