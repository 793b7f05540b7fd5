internal import CCairo
internal import Typesetting

/// A PDF being written into memory: a `cairo_surface_t` and its `cairo_t`, owned, freed with their destroy functions. Belongs to the thread of
/// its press.
@safe
struct PDFSurface: ~Copyable {
    let surface: OpaquePointer
    let context: OpaquePointer
    /// Outlives the surface, which writes into it.
    private let sink: ByteSink

    init(size: Size) throws {
        let sink = ByteSink()
        let write: cairo_write_func_t = { closure, data, length in
            guard let closure = unsafe closure, let data = unsafe data else { return CAIRO_STATUS_WRITE_ERROR }
            let sink = unsafe Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
            unsafe sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
            return CAIRO_STATUS_SUCCESS
        }
        let box = unsafe Unmanaged.passUnretained(sink).toOpaque()
        guard let surface = unsafe cairo_pdf_surface_create_for_stream(write, box, size.width, size.height) else { throw PressFaults.noMemory }
        guard let context = unsafe cairo_create(surface), unsafe cairo_status(context) == CAIRO_STATUS_SUCCESS else {
            unsafe cairo_surface_destroy(surface)
            throw PressFaults.noMemory
        }
        unsafe self.surface = surface
        unsafe self.context = context
        self.sink = sink
    }

    deinit {
        unsafe cairo_destroy(context)
        // Destroying finishes a surface that an error left open: the sink is still there.
        unsafe cairo_surface_finish(surface)
        unsafe cairo_surface_destroy(surface)
    }

    /// Cairo's failures stay with the context and the surface until someone looks.
    func check() throws {
        try Self.check(unsafe cairo_status(context))
        try Self.check(unsafe cairo_surface_status(surface))
    }

    private static func check(_ status: cairo_status_t) throws {
        guard status != CAIRO_STATUS_SUCCESS else { return }
        if status == CAIRO_STATUS_NO_MEMORY { throw PressFaults.noMemory }
        throw unsafe PressFaults.drawing(cairo_status_to_string(status).map { unsafe String(cString: $0) } ?? "\(status.rawValue)")
    }

    /// What follows stands on a page of this size.
    func beginPage(_ size: Size) { unsafe cairo_pdf_surface_set_size(surface, size.width, size.height) }

    func endPage() throws {
        unsafe cairo_show_page(context)
        try check()
    }

    /// Writes the rest of the file and gives the whole.
    func finish() throws -> [UInt8] {
        unsafe cairo_surface_finish(surface)
        try Self.check(unsafe cairo_surface_status(surface))
        return sink.takeBytes()
    }
}

/// Where Cairo writes to.
private final class ByteSink {
    var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(1 << 18) }

    func takeBytes() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }
}
