internal import Crypto
internal import PDFSyntax

/// Identifiers that follow from the content.
enum Digest {
    /// The first half of the SHA-256, as long as ISO 32000-1 §14.4 recommends.
    static func identifier(of written: borrowing ByteWriter) -> [UInt8] {
        unsafe written.withBytes { bytes in
            var hash = SHA256()
            unsafe hash.update(bufferPointer: bytes)
            return Array(hash.finalize().prefix(16))
        }
    }
}
