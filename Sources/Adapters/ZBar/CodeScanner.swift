internal import CZBar
package import Domain
package import Intake

/// Reads QR and bar codes with zbar. Owns a `zbar_image_scanner_t`, freed with `zbar_image_scanner_destroy`. One thread.
@safe
package final class CodeScanner: CodeReader {
    private let handle: OpaquePointer

    /// The codes that Belgian invoices carry: others are switched off, since what looks like a short code is mostly print.
    private static let wanted = [ZBAR_QRCODE, ZBAR_EAN13, ZBAR_CODE128, ZBAR_I25]
    /// A linear code that fewer lines of the picture show is letters or rules taken for bars.
    private static let leastLines: Int32 = 4

    package init() throws(ReadingFailure) {
        zbar_set_verbosity(0)
        guard let handle = unsafe zbar_image_scanner_create() else { throw ReadingFailure(.memory, "?") }
        unsafe self.handle = handle
        unsafe zbar_image_scanner_set_config(handle, ZBAR_NONE, ZBAR_CFG_ENABLE, 0)
        for symbology in Self.wanted { unsafe zbar_image_scanner_set_config(handle, symbology, ZBAR_CFG_ENABLE, 1) }
        // The bytes as they are: zbar takes accents of UTF-8 for Chinese now and then.
        unsafe zbar_image_scanner_set_config(handle, ZBAR_QRCODE, ZBAR_CFG_BINARY, 1)
        // Interleaved 2 of 5 has no check of its own.
        unsafe zbar_image_scanner_set_config(handle, ZBAR_I25, ZBAR_CFG_MIN_LEN, 8)
        unsafe zbar_image_scanner_set_config(handle, ZBAR_CODE128, ZBAR_CFG_MIN_LEN, 4)
    }

    deinit { unsafe zbar_image_scanner_destroy(handle) }

    package func codes(in picture: GrayPicture) throws(ReadingFailure) -> [PageCode] {
        guard picture.width > 0, picture.height > 0, picture.pixels.count == picture.width * picture.height else { return [] }
        let found: [PageCode]? = unsafe picture.pixels.withUnsafeBufferPointer { pixels in
            guard let image = unsafe greffier_zbar_gray(pixels.baseAddress, UInt32(picture.width), UInt32(picture.height)) else { return nil }
            defer { unsafe zbar_image_destroy(image) }
            guard unsafe zbar_scan_image(handle, image) >= 0 else { return nil }
            return unsafe codes(of: image, pointsPerPixel: picture.pointsPerPixel)
        }
        guard let found else { throw ReadingFailure(.memory, "?") }
        return found
    }

    /// Codes are written in UTF-8 or Latin 1 (EPC069-12, 3.1, character sets 1 and 2).
    private static func text(_ bytes: [UInt8]) -> String {
        String(validating: bytes, as: UTF8.self) ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    /// The symbols belong to the image.
    private func codes(of image: OpaquePointer, pointsPerPixel: Double) -> [PageCode] {
        var codes: [PageCode] = []
        var symbol = unsafe zbar_image_first_symbol(image)
        while let current = unsafe symbol {
            if let code = unsafe code(current, pointsPerPixel), !codes.contains(where: { $0.isSame(as: code) }) { codes.append(code) }
            unsafe symbol = unsafe zbar_symbol_next(current)
        }
        return codes
    }

    private func code(_ symbol: OpaquePointer, _ scale: Double) -> PageCode? {
        let (type, lines) = unsafe (zbar_symbol_get_type(symbol), zbar_symbol_get_quality(symbol))
        let isSquare = type == ZBAR_QRCODE
        guard isSquare || lines >= Self.leastLines else { return nil }
        let (length, corners) = unsafe (Int(zbar_symbol_get_data_length(symbol)), zbar_symbol_get_loc_size(symbol))
        guard length > 0, corners > 0, let data = unsafe zbar_symbol_get_data(symbol) else { return nil }
        let bytes = unsafe UnsafeRawBufferPointer(start: data, count: length)
        let text = unsafe Self.text(Array(bytes))
        let points = (0..<corners).map { unsafe (x: Double(zbar_symbol_get_loc_x(symbol, $0)), y: Double(zbar_symbol_get_loc_y(symbol, $0))) }
        let (xs, ys) = (points.map { $0.x * scale }, points.map { $0.y * scale })
        guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else { return nil }
        return PageCode(symbology: isSquare ? .qr : .linear, text: text, box: Box(left: left, top: top, right: right, bottom: bottom))
    }
}

extension PageCode {
    /// Lines of the picture that cross one code find it again and again.
    fileprivate func isSame(as other: PageCode) -> Bool {
        text == other.text && symbology == other.symbology && box.intersection(other.box) != nil
    }
}
