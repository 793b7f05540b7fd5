internal import CLeptonica
internal import Domain
internal import Intake

/// The pages of one picture file. One thread.
struct ImagePages: PageSource {
    let bytes: [UInt8]
    let type: MediaType
    let headers: [ImageHeader]

    var pageCount: Int { headers.count }

    func textLayer(of page: Int) throws(ReadingFailure) -> TextLayer? { nil }

    func picture(of page: Int, dotsPerInch: Double) throws(ReadingFailure) -> GrayPicture {
        let header = headers[page - 1]
        let decoded = try decode(page, reduction: jpegReduction(header, dotsPerInch))
        // The reduction of a JPEG shows in the size that came out.
        let reduction = Double(header.width) / Double(decoded.width)
        let resolution = Resolution.of(width: header.width, height: header.height, said: decoded.resolution)
        var current = resolution / reduction
        var gray: Pix
        if decoded.depth != 8, current >= 1.9 * dotsPerInch, decoded.depth == 1 || decoded.depth == 32 {
            gray = try decoded.opaque().halfGray()
            current /= 2
        } else {
            gray = try decoded.opaque().gray()
        }
        if current > 1.05 * dotsPerInch {
            gray = try gray.scaled(by: dotsPerInch / current)
            current = dotsPerInch
        }
        return try Orientation(exifOf: bytes, type).upright(gray).picture(dotsPerInch: current)
    }

    func picture(of page: Int, part: Domain.Box, dotsPerInch: Double) throws(ReadingFailure) -> PicturePart? {
        try picture(of: page, dotsPerInch: dotsPerInch).part(part)
    }

    /// By how much libjpeg may shrink while it decodes, keeping more dots than are wanted.
    private func jpegReduction(_ header: ImageHeader, _ dotsPerInch: Double) -> Int {
        guard type == .jpeg else { return 1 }
        let guessed = Resolution.of(width: header.width, height: header.height, said: 0)
        return [8, 4, 2].first { guessed / Double($0) >= dotsPerInch } ?? 1
    }

    /// JPEGs come in grey unless colours are wanted.
    func decode(_ page: Int, reduction: Int, inColour: Bool = false) throws(ReadingFailure) -> Pix {
        let handle = unsafe bytes.withUnsafeBufferPointer { data in
            switch type {
            case .tiff: unsafe greffier_read_tiff(data.baseAddress, data.count, Int32(page - 1))
            case .jpeg where inColour: unsafe greffier_read_jpeg_colour(data.baseAddress, data.count, Int32(reduction))
            case .jpeg: unsafe greffier_read_jpeg(data.baseAddress, data.count, Int32(reduction))
            default: unsafe greffier_read_png(data.baseAddress, data.count)
            }
        }
        return try unsafe Pix(handle)
    }
}

/// How many dots per inch a picture has. Cameras and screens write 72 or 96 whatever the truth, so a resolution that would make the page
/// larger than A2 or smaller than a receipt is not believed, and the picture is taken for a sheet of A4.
enum Resolution {
    static func of(width: Int, height: Int, said: Int) -> Double {
        let (short, long) = (Double(min(width, height)), Double(max(width, height)))
        if said > 0 {
            let (shortInches, longInches) = (short / Double(said), long / Double(said))
            if said >= 100, shortInches >= 2, longInches <= 24 { return Double(said) }
            if shortInches >= 5, longInches <= 18 { return Double(said) }
        }
        // A4 is 8.27 by 11.69 inches.
        return min(1200, max(50, max(short / 8.27, long / 11.69)))
    }
}
