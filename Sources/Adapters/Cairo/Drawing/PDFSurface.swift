internal import CCairo
internal import Typesetting

/// A PDF being written into memory: a `cairo_surface_t` and its `cairo_t`, owned, freed with their destroy functions. Belongs to the thread of
/// its press.
@safe
struct PDFSurface: ~Copyable {
    let surface: OpaquePointer
    let context: OpaquePointer
    /// Where the surface writes to; outlives it.
    private let sink: UnsafeMutablePointer<Sink>

    init(size: Size) throws {
        let sink = UnsafeMutablePointer<Sink>.allocate(capacity: 1)
        unsafe sink.initialize(to: Sink())
        guard let surface = unsafe cairo_pdf_surface_create_for_stream(Sink.write, sink, size.width, size.height) else {
            unsafe Sink.free(sink)
            throw PressFaults.noMemory
        }
        guard let context = unsafe cairo_create(surface), unsafe cairo_status(context) == CAIRO_STATUS_SUCCESS else {
            unsafe cairo_surface_destroy(surface)
            unsafe Sink.free(sink)
            throw PressFaults.noMemory
        }
        unsafe self.surface = surface
        unsafe self.context = context
        unsafe self.sink = sink
    }

    deinit {
        unsafe cairo_destroy(context)
        // Destroying finishes a surface that an error left open: the sink is still there.
        unsafe cairo_surface_finish(surface)
        unsafe cairo_surface_destroy(surface)
        unsafe Sink.free(sink)
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
        return unsafe sink.pointee.bytes
    }
}

/// Memory that Cairo writes a file into, often a few bytes at a time: plain memory, since counting references would cost more than writing.
@unsafe
private struct Sink {
    private var start: UnsafeMutablePointer<UInt8>
    private var room = 1 << 18
    private var count = 0

    init() { unsafe start = .allocate(capacity: room) }

    static func free(_ sink: UnsafeMutablePointer<Sink>) {
        unsafe sink.pointee.start.deallocate()
        unsafe sink.deallocate()
    }

    static let write: cairo_write_func_t = { closure, data, length in
        guard let closure = unsafe closure, let data = unsafe data else { return CAIRO_STATUS_WRITE_ERROR }
        unsafe closure.assumingMemoryBound(to: Sink.self).pointee.append(data, Int(length))
        return CAIRO_STATUS_SUCCESS
    }

    private mutating func append(_ data: UnsafePointer<UInt8>, _ length: Int) {
        if unsafe count + length > room { unsafe grow(by: length) }
        unsafe (start + count).update(from: data, count: length)
        unsafe count += length
    }

    private mutating func grow(by length: Int) {
        let larger = unsafe max(room * 2, count + length)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        unsafe moved.update(from: start, count: count)
        unsafe start.deallocate()
        unsafe start = moved
        unsafe room = larger
    }

    var bytes: [UInt8] { unsafe Array(UnsafeBufferPointer(start: start, count: count)) }
}
