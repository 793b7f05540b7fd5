internal import CLeptonica
package import Domain
package import Intake

/// Opens PNG, JPEG and TIFF files with Leptonica.
package struct ImageOpener: PageOpener {
    package init() {}

    package func open(_ bytes: [UInt8], _ type: MediaType, limits: ReadingLimits) throws(ReadingFailure) -> any PageSource {
        try pages(bytes, type, limits: limits)
    }

    func pages(_ bytes: [UInt8], _ type: MediaType, limits: ReadingLimits) throws(ReadingFailure) -> ImagePages {
        greffier_quiet()
        let headers = try ImageHeader.headers(of: bytes, type, limits: limits)
        for (index, header) in headers.enumerated() where header.width * header.height > limits.megapixels * 1_000_000 {
            throw ReadingFailure(.tooManyPixels, "\(index + 1)", "\(header.width)", "\(header.height)", "\(limits.megapixels)")
        }
        return ImagePages(bytes: bytes, type: type, headers: headers)
    }
}

/// What the header of a picture says, before anything is decoded.
struct ImageHeader {
    /// Pixels.
    let width: Int
    let height: Int

    /// One header for each page of the file.
    static func headers(of bytes: [UInt8], _ type: MediaType, limits: ReadingLimits) throws(ReadingFailure) -> [ImageHeader] {
        guard type == .tiff else { return [try single(bytes)] }
        var headers: [ImageHeader] = []
        while let header = tiff(bytes, page: headers.count) {
            guard headers.count < limits.pages else { throw ReadingFailure(.tooManyPages, "> \(limits.pages)", "\(limits.pages)") }
            headers.append(header)
        }
        guard !headers.isEmpty else { throw ReadingFailure(.damaged) }
        return headers
    }

    private static func single(_ bytes: [UInt8]) throws(ReadingFailure) -> ImageHeader {
        var (width, height, samples): (Int32, Int32, Int32) = (0, 0, 0)
        let failed = unsafe bytes.withUnsafeBufferPointer { unsafe greffier_header($0.baseAddress, $0.count, &width, &height, &samples) }
        guard failed == 0, width > 0, height > 0 else { throw ReadingFailure(.damaged) }
        return ImageHeader(width: Int(width), height: Int(height))
    }

    private static func tiff(_ bytes: [UInt8], page: Int) -> ImageHeader? {
        var (width, height, samples, resolution): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
        let failed = unsafe bytes.withUnsafeBufferPointer {
            unsafe greffier_tiff_header($0.baseAddress, $0.count, Int32(page), &width, &height, &samples, &resolution)
        }
        return failed == 0 && width > 0 && height > 0 ? ImageHeader(width: Int(width), height: Int(height)) : nil
    }
}
