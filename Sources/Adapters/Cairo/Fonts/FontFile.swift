// Cairo's structures belong to whichever of the three modules the compiler reads first.
internal import CCairo
internal import CLibRSVG
internal import CPango

/// One font file of the set, ready to be drawn with: a `cairo_font_face_t`, which holds FreeType's face. Owned, freed with
/// `cairo_font_face_destroy`. Belongs to the thread of its press.
@safe
final class FontFile {
    /// The family that the file names.
    let family: String
    let face: OpaquePointer
    private var sizes: [Double: ScaledFont] = [:]

    /// Nil when the file is not a font.
    init?(path: String) {
        guard let found = unsafe path.withCString({ unsafe FcFreeTypeQuery($0, 0, nil, nil) }) else { return nil }
        defer { unsafe FcPatternDestroy(found) }
        guard let name = unsafe greffier_font_text(found, FC_FAMILY), let pattern = unsafe greffier_font_pattern(path) else { return nil }
        defer { unsafe FcPatternDestroy(pattern) }
        guard let face = unsafe cairo_ft_font_face_create_for_pattern(pattern) else { return nil }
        guard unsafe cairo_font_face_status(face) == CAIRO_STATUS_SUCCESS else {
            unsafe cairo_font_face_destroy(face)
            return nil
        }
        unsafe family = String(cString: name)
        unsafe self.face = face
    }

    deinit {
        sizes = [:]
        unsafe cairo_font_face_destroy(face)
    }

    /// How wide glyph 0 is, in em: the box that stands for a missing character.
    private(set) lazy var emptyBoxWidth: Double = {
        var glyph = cairo_glyph_t(index: 0, x: 0, y: 0)
        var extents = cairo_text_extents_t()
        unsafe cairo_scaled_font_glyph_extents(scaled(to: 1000).handle, &glyph, 1, &extents)
        return extents.x_advance / 1000
    }()

    /// The font at a size, kept: Cairo then keeps what it measured of the glyphs from document to document.
    func scaled(to size: Double) -> ScaledFont {
        if let known = sizes[size] { return known }
        if sizes.count >= 64 { sizes = [:] }
        let font = unsafe ScaledFont(face: face, size: size)
        sizes[size] = font
        return font
    }
}

/// A `cairo_scaled_font_t`: a font at one size, neither hinted nor rounded. Owned, freed with `cairo_scaled_font_destroy`.
@safe
final class ScaledFont {
    let handle: OpaquePointer?

    init(face: OpaquePointer, size: Double) {
        var scale = cairo_matrix_t()
        var identity = cairo_matrix_t()
        unsafe cairo_matrix_init_scale(&scale, size, size)
        unsafe cairo_matrix_init_identity(&identity)
        let options = unsafe cairo_font_options_create()
        defer { unsafe cairo_font_options_destroy(options) }
        unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        unsafe handle = cairo_scaled_font_create(face, &scale, &identity, options)
    }

    deinit { unsafe cairo_scaled_font_destroy(handle) }
}
