internal import CDeflate
internal import PDFSyntax

/// libdeflate's compressor: the same bytes always become the same bytes. Owned by one sealing.
@safe struct Compressor: ~Copyable {
    private let handle: OpaquePointer

    /// Nil when there is no memory for it.
    init?(level: Int32) {
        guard let handle = unsafe libdeflate_alloc_compressor(level) else { return nil }
        unsafe self.handle = handle
    }

    deinit { unsafe libdeflate_free_compressor(handle) }

    /// Adds the zlib stream of some bytes (RFC 1950) to what was written.
    func compress(_ bytes: UnsafeRawBufferPointer, into writer: inout ByteWriter) {
        let room = unsafe libdeflate_zlib_compress_bound(handle, bytes.count)
        unsafe writer.fill(upTo: room) { unsafe libdeflate_zlib_compress(handle, bytes.baseAddress, bytes.count, $0, room) }
    }
}
