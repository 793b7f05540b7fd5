package import Archive
internal import CDeflate
package import Domain

/// Writes PNG files (ISO/IEC 15948): grey when nothing is coloured, else red, green and blue, eight bits each, without filters. Pages of
/// letters become a fifth smaller so than with filters, and libdeflate takes half of zlib's time.
package struct PNGEncoder: PictureEncoder {
    /// Of 1 to 12: beyond it a page becomes hardly smaller and takes twice the time.
    private static let level: Int32 = 5

    package init() {}

    package func png(_ picture: DrawnPicture) throws(ReadingFailure) -> [UInt8] {
        let isGrey = picture.pixels.allSatisfy { ($0 >> 16) & 0xFF == $0 & 0xFF && ($0 >> 8) & 0xFF == $0 & 0xFF }
        guard let deflater = Deflater(level: Self.level) else { throw ReadingFailure(.memory, "?") }
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        // Eight bits a sample; grey or colour; deflate, the usual filters, rows in their order.
        let head = Self.number(picture.width) + Self.number(picture.height) + [8, isGrey ? 0 : 2, 0, 0, 0]
        Self.chunk("IHDR", head, in: &file)
        Self.chunk("IDAT", deflater.compressed(Self.rows(picture, isGrey: isGrey)), in: &file)
        Self.chunk("IEND", [], in: &file)
        return file
    }

    /// The samples, each row after the number of its filter.
    private static func rows(_ picture: DrawnPicture, isGrey: Bool) -> [UInt8] {
        let samples = isGrey ? 1 : 3
        let row = 1 + picture.width * samples
        return unsafe [UInt8](unsafeUninitializedCapacity: row * picture.height) { bytes, count in
            unsafe picture.pixels.withUnsafeBufferPointer { pixels in
                var (place, pixel) = (0, 0)
                for _ in 0..<picture.height {
                    unsafe bytes[place] = 0
                    place += 1
                    for _ in 0..<picture.width {
                        let colour = unsafe pixels[pixel]
                        pixel += 1
                        if !isGrey {
                            unsafe bytes[place] = UInt8(truncatingIfNeeded: colour >> 16)
                            unsafe bytes[place + 1] = UInt8(truncatingIfNeeded: colour >> 8)
                        }
                        unsafe bytes[place + samples - 1] = UInt8(truncatingIfNeeded: colour)
                        place += samples
                    }
                }
            }
            count = row * picture.height
        }
    }

    private static func chunk(_ kind: String, _ content: [UInt8], in file: inout [UInt8]) {
        file += number(content.count)
        let start = file.count
        file += Array(kind.utf8) + content
        file += number(Int(unsafe file[start...].withUnsafeBytes { unsafe libdeflate_crc32(0, $0.baseAddress, $0.count) }))
    }

    /// Four bytes, the greatest first.
    private static func number(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
}

/// A `libdeflate_compressor`: owned, freed with `libdeflate_free_compressor`. One thread.
@safe
private struct Deflater: ~Copyable {
    private let handle: OpaquePointer

    /// Nil when memory is short.
    init?(level: Int32) {
        guard let handle = unsafe libdeflate_alloc_compressor(level) else { return nil }
        unsafe self.handle = handle
    }

    deinit { unsafe libdeflate_free_compressor(handle) }

    /// A zlib stream (RFC 1950).
    func compressed(_ bytes: [UInt8]) -> [UInt8] {
        let room = unsafe libdeflate_zlib_compress_bound(handle, bytes.count)
        return unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            unsafe count = bytes.withUnsafeBytes { unsafe libdeflate_zlib_compress(handle, $0.baseAddress, $0.count, buffer.baseAddress, room) }
        }
    }
}
