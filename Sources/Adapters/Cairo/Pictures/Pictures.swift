internal import CCairo
internal import Typesetting

/// The pictures of documents, read once: a logo comes back on every page of every document. Belongs to the thread of its press.
@safe
final class Pictures {
    private var read: [(image: Image, picture: ReadPicture)] = []
    /// The memory that kept pictures may take, in bytes.
    private static let most = 64 << 20

    /// Draws a picture as large as an area.
    func draw(_ image: Image, in area: Rect, on context: OpaquePointer) throws {
        let picture = try picture(of: image)
        unsafe cairo_save(context)
        unsafe cairo_translate(context, area.x, area.y)
        unsafe cairo_scale(context, area.width / picture.width, area.height / picture.height)
        unsafe cairo_set_source_surface(context, picture.surface, 0, 0)
        // Any other filter asks the reader to smooth, which an archive may not.
        unsafe cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_NEAREST)
        // Not cairo_paint: where nothing clips it, Cairo 1.16 forgets all that was drawn on the page before.
        unsafe cairo_rectangle(context, 0, 0, picture.width, picture.height)
        unsafe cairo_fill(context)
        unsafe cairo_restore(context)
    }

    private func picture(of image: Image) throws -> ReadPicture {
        let known = read.first { known in
            known.image.name == image.name && known.image.size == image.size && known.image.bytes == image.bytes
        }
        if let known { return known.picture }
        let picture =
            switch image.format {
            case .png: try PNGFile(image).read()
            case .jpeg: try JPEGFile(image).read()
            case .svg: try SVGFile(image).read()
            }
        read.append((image, picture))
        while read.count > 1, read.reduce(0, { $0 + $1.picture.weight }) > Self.most { read.removeFirst() }
        return picture
    }
}

/// A picture that Cairo can draw again and again: a `cairo_surface_t`, owned, freed with `cairo_surface_destroy`.
@safe
final class ReadPicture {
    let surface: OpaquePointer
    /// In the surface's own units.
    let width: Double
    let height: Double
    /// About how many bytes it takes.
    let weight: Int

    /// Takes over a surface that the caller owns.
    init(owning surface: OpaquePointer, width: Double, height: Double, weight: Int) {
        unsafe self.surface = surface
        self.width = width
        self.height = height
        self.weight = weight
    }

    deinit { unsafe cairo_surface_destroy(surface) }
}
