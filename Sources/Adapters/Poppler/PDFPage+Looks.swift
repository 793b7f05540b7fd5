internal import CCairo
internal import CPoppler
internal import Domain
internal import Intake

extension PDFPage {
    /// Where pictures stand.
    func pictures() -> [Box] {
        let list = unsafe poppler_page_get_image_mapping(handle)
        defer { unsafe poppler_page_free_image_mapping(list) }
        var boxes: [Box] = []
        var link = unsafe list
        while let current = unsafe link {
            if let image = unsafe greffier_image(current) {
                let area = unsafe image.pointee.area
                boxes.append(
                    Box(left: min(area.x1, area.x2), top: min(area.y1, area.y2), right: max(area.x1, area.x2), bottom: max(area.y1, area.y2)))
            }
            unsafe link = unsafe current.pointee.next
        }
        return boxes
    }

    /// The share of the page that boxes cover, 0 to 1, by a grid of 32 by 32.
    func coverage(of boxes: [Box]) -> Double {
        let (size, side) = (self.size, 32)
        var covered = [Bool](repeating: false, count: side * side)
        for box in boxes {
            let columns = Self.cells(box.left, box.right, of: size.width, side)
            for row in Self.cells(box.top, box.bottom, of: size.height, side) {
                for column in columns { covered[row * side + column] = true }
            }
        }
        return Double(covered.count { $0 }) / Double(side * side)
    }

    private static func cells(_ from: Double, _ to: Double, of length: Double, _ side: Int) -> Range<Int> {
        guard length > 0, from.isFinite, to.isFinite else { return 0..<0 }
        func cell(_ position: Double) -> Int { Int(min(Double(side), max(0, (position / length * Double(side)).rounded()))) }
        let (first, last) = (cell(min(from, to)), cell(max(from, to)))
        return first..<max(first, last)
    }

    /// Whether rendering draws no glyph at all: Poppler leaves out text in the invisible rendering mode (ISO 32000-1, 9.3.6).
    func drawsNoGlyphs() throws(ReadingFailure) -> Bool {
        try GlyphCounter().count(self) == 0
    }

    /// The share of the dark area that lies outside some boxes, 0 to 1, at a resolution at which letters are grey spots.
    func inkOutside(_ boxes: [Box]) throws(ReadingFailure) -> Double {
        let picture = try gray(dotsPerInch: 40, limits: ReadingLimits())
        let scale = picture.dotsPerInch / 72
        var written = [Bool](repeating: false, count: picture.width * picture.height)
        for box in boxes {
            let columns = max(0, Int(box.left * scale) - 1)..<max(0, min(picture.width, Int(box.right * scale) + 2))
            for row in max(0, Int(box.top * scale) - 1)..<max(0, min(picture.height, Int(box.bottom * scale) + 2)) where !columns.isEmpty {
                for column in columns { written[row * picture.width + column] = true }
            }
        }
        var (ink, outside) = (0, 0)
        for (index, gray) in picture.pixels.enumerated() where gray < 170 {
            ink += 1
            if !written[index] { outside += 1 }
        }
        return ink > 0 ? Double(outside) / Double(ink) : 0
    }
}

/// Counts what cairo is asked to draw as glyphs. Owns a tiny surface and its observer; `cairo_surface_destroy`. One thread.
@safe
private struct GlyphCounter: ~Copyable {
    private let target: OpaquePointer
    private let observer: OpaquePointer

    init() throws(ReadingFailure) {
        guard let target = unsafe cairo_image_surface_create(CAIRO_FORMAT_A8, 64, 64) else { throw ReadingFailure(.memory, "?") }
        guard let observer = unsafe cairo_surface_create_observer(target, CAIRO_SURFACE_OBSERVER_NORMAL) else {
            unsafe cairo_surface_destroy(target)
            throw ReadingFailure(.memory, "?")
        }
        unsafe self.target = target
        unsafe self.observer = observer
    }

    deinit {
        unsafe cairo_surface_destroy(observer)
        unsafe cairo_surface_destroy(target)
    }

    func count(_ page: borrowing PDFPage) throws(ReadingFailure) -> Int {
        var glyphs = 0
        let observer = unsafe observer
        let (width, height) = page.size
        unsafe withUnsafeMutablePointer(to: &glyphs) { counter in
            // Called while the page is rendered below, when the counter is still there.
            unsafe cairo_surface_observer_add_glyphs_callback(
                observer, { _, _, data in unsafe data?.assumingMemoryBound(to: Int.self).pointee += 1 }, counter)
            let context = unsafe cairo_create(observer)
            unsafe cairo_scale(context, 64 / max(1, width), 64 / max(1, height))
            unsafe poppler_page_render(page.handle, context)
            unsafe cairo_destroy(context)
        }
        return glyphs
    }
}
