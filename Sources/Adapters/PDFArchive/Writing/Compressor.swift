internal import CDeflate

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

/// Reads zlib streams, as far as a limit.
enum Inflation {
    /// No page of a document comes near it.
    static let limit = 64 << 20

    /// The bytes of a compressed stream.
    static func bytes(of source: Bytes, in range: Range<Int>) throws(ArchiveFailure) -> [UInt8] {
        var room = max(4_096, min(range.count * 8, limit))
        while true {
            switch attempt(source, range, room) {
            case .bytes(let bytes): return bytes
            case .larger where room < limit: room = min(room * 4, limit)
            case .larger: throw ArchiveFailure(.tooLarge(limit: limit))
            case .damaged: throw source.malformed(at: range.lowerBound)
            }
        }
    }

    private enum Outcome {
        case bytes([UInt8])
        case larger
        case damaged
    }

    private static func attempt(_ source: Bytes, _ range: Range<Int>, _ room: Int) -> Outcome {
        guard let handle = unsafe libdeflate_alloc_decompressor() else { return .damaged }
        defer { unsafe libdeflate_free_decompressor(handle) }
        var result = LIBDEFLATE_BAD_DATA
        let bytes = unsafe source.withRange(range) { input in
            unsafe [UInt8](unsafeUninitializedCapacity: room) { output, count in
                result = unsafe libdeflate_zlib_decompress(handle, input.baseAddress, input.count, output.baseAddress, room, &count)
                if result != LIBDEFLATE_SUCCESS { count = 0 }
            }
        }
        switch result {
        case LIBDEFLATE_SUCCESS: return .bytes(bytes)
        case LIBDEFLATE_INSUFFICIENT_SPACE: return .larger
        default: return .damaged
        }
    }
}
