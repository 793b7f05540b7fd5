// Cairo's structures belong to whichever of the three modules the compiler reads first.
internal import CCairo
internal import CLibRSVG
internal import CPango
internal import Typesetting

/// A drawing in SVG, kept as lines and curves. It has no address, so librsvg opens no file and no connection for it. Text is refused, because
/// librsvg would take the fonts of the machine; so are pictures within the drawing, and filters, which would become dots.
struct SVGFile {
    private let image: Image
    private static let mostBytes = 4 << 20

    init(_ image: Image) { self.image = image }

    func read() throws -> ReadPicture {
        guard image.bytes.count <= Self.mostBytes else { throw PictureFaults.tooLarge(image.name) }
        let damaged = PictureFaults.damaged(image.name)
        // Packed, or in an encoding that hides what is looked for.
        guard !image.bytes.contains(0), !image.bytes.starts(with: [0x1F, 0x8B]) else { throw damaged }
        guard !holdsForeignParts else { throw PictureFaults.foreignParts(image.name) }
        guard let handle = unsafe rsvg_handle_new_from_data(image.bytes, UInt(image.bytes.count), nil) else { throw damaged }
        let drawing = unsafe GObjectRef(owning: OpaquePointer(handle))
        unsafe rsvg_handle_set_dpi(handle, 96)
        var area = RsvgRectangle(x: 0, y: 0, width: max(image.size.width, 1), height: max(image.size.height, 1))
        var extents = cairo_rectangle_t(x: 0, y: 0, width: area.width, height: area.height)
        guard let surface = unsafe cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents) else { throw PressFaults.noMemory }
        let picture = unsafe ReadPicture(owning: surface, width: area.width, height: area.height)
        let context = unsafe cairo_create(surface)
        defer { unsafe cairo_destroy(context) }
        let isDrawn = unsafe rsvg_handle_render_document(handle, context, &area, nil) != 0
        _ = drawing
        guard isDrawn, unsafe cairo_status(context) == CAIRO_STATUS_SUCCESS else { throw damaged }
        return picture
    }

    /// Also behind a prefix ("svg:text").
    private var holdsForeignParts: Bool {
        let names: [[UInt8]] = ["text", "foreignObject", "image", "filter"].map { Array($0.utf8) }
        return image.bytes.indices.contains { place in
            guard image.bytes[place] == UInt8(ascii: "<") || image.bytes[place] == UInt8(ascii: ":") else { return false }
            let rest = image.bytes[(place + 1)...]
            return names.contains { name in
                guard rest.starts(with: name), let next = rest.dropFirst(name.count).first else { return false }
                return next <= UInt8(ascii: " ") || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
            }
        }
    }
}
