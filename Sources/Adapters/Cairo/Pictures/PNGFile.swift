internal import CCairo
internal import Typesetting

/// A picture in PNG (ISO/IEC 15948), of any depth and kind; read by Cairo with libpng once its size is known to be bearable.
struct PNGFile {
    private let image: Image
    /// A page of 297 × 210 mm has 8.7 million at 300 dots an inch.
    static let mostPixels = 9_000_000
    static let longestSide = 20_000

    init(_ image: Image) { self.image = image }

    func read() throws -> ReadPicture {
        try checkHeader()
        let source = ByteSource(image.bytes)
        let give: cairo_read_func_t = { closure, data, length in
            guard let closure = unsafe closure, let data = unsafe data else { return CAIRO_STATUS_READ_ERROR }
            let source = unsafe Unmanaged<ByteSource>.fromOpaque(closure).takeUnretainedValue()
            return unsafe source.give(UnsafeMutableRawBufferPointer(start: data, count: Int(length)))
                ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
        }
        let read = unsafe withExtendedLifetime(source) {
            unsafe cairo_image_surface_create_from_png_stream(give, Unmanaged.passUnretained(source).toOpaque())
        }
        guard let surface = unsafe read else { throw PictureFaults.damaged(image.name) }
        guard unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
            unsafe cairo_surface_destroy(surface)
            throw PictureFaults.damaged(image.name)
        }
        let (width, height) = unsafe (cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface))
        return unsafe ReadPicture(owning: surface, width: Double(width), height: Double(height))
    }

    /// The signature, then the chunk IHDR with the size: a few bytes may promise gigabytes of pixels.
    private func checkHeader() throws {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        guard image.bytes.count > 33, image.bytes.starts(with: signature) else { throw PictureFaults.damaged(image.name) }
        let width = image.bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }
        let height = image.bytes[20..<24].reduce(0) { $0 << 8 | Int($1) }
        guard width > 0, height > 0 else { throw PictureFaults.damaged(image.name) }
        guard width <= Self.longestSide, height <= Self.longestSide, width * height <= Self.mostPixels else {
            throw PictureFaults.tooLarge(image.name)
        }
    }
}

/// Bytes that Cairo reads one part after the other.
private final class ByteSource {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// False when there are not as many left.
    func give(_ target: UnsafeMutableRawBufferPointer) -> Bool {
        guard bytes.count - place >= target.count else { return false }
        unsafe target.copyBytes(from: bytes[place..<place + target.count])
        place += target.count
        return true
    }
}
