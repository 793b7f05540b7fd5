internal import Archive
internal import CCairo
internal import CPoppler
internal import Domain
internal import Intake

extension PDFPage {
    /// Renders the page in grey over white, in fewer dots when it is larger than 12 megapixels (A3 at 250) or than the limit: a picture of
    /// 32 bits a pixel is what a worker needs most memory for.
    func gray(dotsPerInch: Double, limits: ReadingLimits) throws(ReadingFailure) -> GrayPicture {
        let size = size
        guard size.width > 0, size.height > 0, size.width.isFinite, size.height.isFinite else { throw ReadingFailure(.damaged) }
        let most = Double(min(12, limits.megapixels)) * 1_000_000
        let wanted = dotsPerInch / 72
        // No side may be longer than cairo can draw.
        let scale = min(wanted, (most / (size.width * size.height)).squareRoot(), 20_000 / max(size.width, size.height))
        let (width, height) = (max(1, Int((size.width * scale).rounded())), max(1, Int((size.height * scale).rounded())))
        let canvas = try Canvas(width: width, height: height)
        canvas.render(self, scale: scale)
        return GrayPicture(width: width, height: height, dotsPerInch: scale * 72, pixels: try canvas.grayPixels())
    }

    /// Renders a part, in points, at most four megapixels of it.
    func gray(part: Box, dotsPerInch: Double) throws(ReadingFailure) -> PicturePart? {
        let size = size
        guard let part = part.intersection(Box(left: 0, top: 0, right: size.width, bottom: size.height)) else { return nil }
        let scale = min(dotsPerInch / 72, (4_000_000 / part.area).squareRoot())
        let (width, height) = (max(1, Int((part.width * scale).rounded())), max(1, Int((part.height * scale).rounded())))
        guard width < 20_000, height < 20_000 else { return nil }
        let canvas = try Canvas(width: width, height: height)
        canvas.render(self, scale: scale, left: part.left, top: part.top)
        let picture = GrayPicture(width: width, height: height, dotsPerInch: scale * 72, pixels: try canvas.grayPixels())
        return PicturePart(picture: picture, left: part.left, top: part.top)
    }
}

/// A `cairo_surface_t` in memory with its `cairo_t`: both owned, freed with their destroy functions. One thread.
@safe
struct Canvas: ~Copyable {
    private let surface: OpaquePointer
    private let context: OpaquePointer
    private let width: Int
    private let height: Int

    /// A white picture of 32 bits a pixel.
    init(width: Int, height: Int) throws(ReadingFailure) {
        guard let surface = unsafe cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)) else {
            throw ReadingFailure(.memory, "?")
        }
        guard let context = unsafe cairo_create(surface), unsafe cairo_status(context) == CAIRO_STATUS_SUCCESS else {
            unsafe cairo_surface_destroy(surface)
            throw ReadingFailure(.memory, "?")
        }
        unsafe self.surface = surface
        unsafe self.context = context
        self.width = width
        self.height = height
        unsafe cairo_set_source_rgb(context, 1, 1, 1)
        unsafe cairo_paint(context)
    }

    deinit {
        unsafe cairo_destroy(context)
        unsafe cairo_surface_destroy(surface)
    }

    /// `left` and `top` are the point of the page that comes to the corner of the picture.
    func render(_ page: borrowing PDFPage, scale: Double, left: Double = 0, top: Double = 0) {
        unsafe cairo_scale(context, scale, scale)
        unsafe cairo_translate(context, -left, -top)
        unsafe poppler_page_render(page.handle, context)
    }

    /// The page turned clockwise by quarters, its upper left corner then in that of the picture.
    func render(_ page: borrowing PDFPage, scale: Double, quarters: Int) {
        let size = page.size
        unsafe cairo_scale(context, scale, scale)
        switch quarters {
        case 1: unsafe cairo_translate(context, size.height, 0)
        case 2: unsafe cairo_translate(context, size.width, size.height)
        case 3: unsafe cairo_translate(context, 0, size.width)
        default: break
        }
        unsafe cairo_rotate(context, Double(quarters) * .pi / 2)
        unsafe poppler_page_render(page.handle, context)
    }

    /// All pixels in colour.
    func picture() throws(ReadingFailure) -> DrawnPicture {
        unsafe cairo_surface_flush(surface)
        guard let data = unsafe cairo_image_surface_get_data(surface) else { throw ReadingFailure(.damaged) }
        let stride = unsafe Int(cairo_image_surface_get_stride(surface))
        let (width, height) = (width, height)
        let pixels = unsafe [UInt32](unsafeUninitializedCapacity: width * height) { pixels, count in
            for y in 0..<height {
                let row = unsafe UnsafeRawPointer(data + y * stride).assumingMemoryBound(to: UInt32.self)
                // The highest byte of cairo's is not used and holds anything.
                for x in 0..<width { unsafe pixels[y * width + x] = row[x] & 0xFFFFFF }
            }
            count = width * height
        }
        return DrawnPicture(width: width, height: height, pixels: pixels)
    }

    /// The luminance (ITU-R BT.601) of each pixel.
    func grayPixels() throws(ReadingFailure) -> [UInt8] {
        unsafe cairo_surface_flush(surface)
        guard let data = unsafe cairo_image_surface_get_data(surface) else { throw ReadingFailure(.damaged) }
        let stride = unsafe Int(cairo_image_surface_get_stride(surface))
        let (width, height) = (width, height)
        return unsafe [UInt8](unsafeUninitializedCapacity: width * height) { gray, count in
            for y in 0..<height {
                let row = unsafe UnsafeRawPointer(data + y * stride).assumingMemoryBound(to: UInt32.self)
                let base = y * width
                for x in 0..<width {
                    let pixel = unsafe row[x]
                    let (red, green, blue) = ((pixel >> 16) & 0xFF, (pixel >> 8) & 0xFF, pixel & 0xFF)
                    unsafe gray[base + x] = UInt8(truncatingIfNeeded: (red &* 77 &+ green &* 150 &+ blue &* 29) >> 8)
                }
            }
            count = width * height
        }
    }
}
