internal import CCairo

/// A PDF of one page being written into memory: a `cairo_surface_t` and its `cairo_t`, owned, freed with their destroy functions. Belongs to
/// the thread of its press.
@safe
struct PictureSurface: ~Copyable {
    private let surface: OpaquePointer
    private let context: OpaquePointer
    /// Where the surface writes to; outlives it.
    private let sink = Sink()

    init(width: Double, height: Double) throws {
        let sink = unsafe Unmanaged.passUnretained(self.sink).toOpaque()
        guard let surface = unsafe cairo_pdf_surface_create_for_stream(Sink.write, sink, width, height) else { throw PressFaults.noMemory }
        guard let context = unsafe cairo_create(surface), unsafe cairo_status(context) == CAIRO_STATUS_SUCCESS else {
            unsafe cairo_surface_destroy(surface)
            throw PressFaults.noMemory
        }
        unsafe self.surface = surface
        unsafe self.context = context
    }

    deinit {
        unsafe cairo_destroy(context)
        // Destroying finishes a surface that an error left open: the sink is still there.
        unsafe cairo_surface_finish(surface)
        unsafe cairo_surface_destroy(surface)
    }

    /// Draws another surface over the whole page, and gives the file.
    func draw(_ source: OpaquePointer, width: Double, height: Double) throws -> [UInt8] {
        unsafe cairo_set_source_surface(context, source, 0, 0)
        // Any other filter asks the reader to smooth, which an archive may not.
        unsafe cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_NEAREST)
        // Not cairo_paint: where nothing clips it, Cairo 1.16 forgets all that was drawn on the page before.
        unsafe cairo_rectangle(context, 0, 0, width, height)
        unsafe cairo_fill(context)
        // The moment of drawing would be in the file.
        unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "1970-01-01T00:00:00Z")
        unsafe cairo_show_page(context)
        try Self.check(unsafe cairo_status(context))
        unsafe cairo_surface_finish(surface)
        try Self.check(unsafe cairo_surface_status(surface))
        return sink.bytes
    }

    /// Cairo's failures stay with the context and the surface until someone looks.
    private static func check(_ status: cairo_status_t) throws {
        guard status != CAIRO_STATUS_SUCCESS else { return }
        if status == CAIRO_STATUS_NO_MEMORY { throw PressFaults.noMemory }
        throw unsafe PressFaults.drawing(cairo_status_to_string(status).map { unsafe String(cString: $0) } ?? "\(status.rawValue)")
    }
}

/// Memory that Cairo writes a file into.
private final class Sink {
    private(set) var bytes: [UInt8] = []

    static let write: cairo_write_func_t = { closure, data, length in
        guard let closure = unsafe closure, let data = unsafe data else { return CAIRO_STATUS_WRITE_ERROR }
        let sink = unsafe Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue()
        unsafe sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
        return CAIRO_STATUS_SUCCESS
    }
}
