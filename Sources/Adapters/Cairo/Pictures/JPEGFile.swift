internal import CCairo
internal import Typesetting

/// A photograph in JPEG (ITU-T T.81), which goes into the file as it is: its markers are checked, its pixels are never unpacked here.
struct JPEGFile {
    private let image: Image
    private let bytes: [UInt8]

    init(_ image: Image) {
        self.image = image
        bytes = image.bytes
    }

    private struct Frame {
        var width: Int
        var height: Int
        var components: Int
    }

    func read() throws -> ReadPicture {
        let frame = try frame()
        guard frame.components == 1 || frame.components == 3 else { throw PictureFaults.inks(image.name) }
        guard frame.width <= PNGFile.longestSide, frame.height <= PNGFile.longestSide, frame.width * frame.height <= PNGFile.mostPixels else {
            throw PictureFaults.tooLarge(image.name)
        }
        // The surface's own pixels are never written, so they cost no memory.
        guard let surface = unsafe cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(frame.width), Int32(frame.height)) else {
            throw PressFaults.noMemory
        }
        let picture = unsafe ReadPicture(owning: surface, width: Double(frame.width), height: Double(frame.height))
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
        unsafe copy.initialize(from: bytes, count: bytes.count)
        let free: cairo_destroy_func_t = { unsafe $0?.deallocate() }
        let status = unsafe cairo_surface_set_mime_data(surface, CAIRO_MIME_TYPE_JPEG, copy, UInt(bytes.count), free, copy)
        guard status == CAIRO_STATUS_SUCCESS else {
            unsafe copy.deallocate()
            throw PressFaults.noMemory
        }
        return picture
    }

    /// Goes from marker to marker until the picture data begin.
    private func frame() throws -> Frame {
        let damaged = PictureFaults.damaged(image.name)
        guard bytes.count > 20, bytes[0] == 0xFF, bytes[1] == 0xD8, hasEnd else { throw damaged }
        var place = 2
        var frame: Frame?
        while place + 4 <= bytes.count {
            guard bytes[place] == 0xFF else { throw damaged }
            let marker = bytes[place + 1]
            // A fill byte.
            if marker == 0xFF {
                place += 1
                continue
            }
            let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
            guard length >= 2, place + 2 + length <= bytes.count else { throw damaged }
            switch marker {
            // Baseline, extended and progressive, Huffman coded: what PDF readers know.
            case 0xC0, 0xC1, 0xC2: frame = try size(at: place + 4, length: length)
            case 0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF: throw damaged
            case 0xDA:
                guard let frame else { throw damaged }
                return frame
            default: break
            }
            place += 2 + length
        }
        throw damaged
    }

    private func size(at place: Int, length: Int) throws -> Frame {
        guard length >= 8, bytes[place] == 8 else { throw PictureFaults.damaged(image.name) }
        let frame = Frame(
            width: Int(bytes[place + 3]) << 8 | Int(bytes[place + 4]), height: Int(bytes[place + 1]) << 8 | Int(bytes[place + 2]),
            components: Int(bytes[place + 5]))
        guard frame.width > 0, frame.height > 0 else { throw PictureFaults.damaged(image.name) }
        return frame
    }

    /// A file that was cut off has no end marker; a few programs write bytes after it.
    private var hasEnd: Bool {
        let tail = bytes.suffix(1024)
        return zip(tail, tail.dropFirst()).contains { $0 == 0xFF && $1 == 0xD9 }
    }
}
