internal import CHarfBuzz
internal import CPango
internal import Publishing

/// One font file of the set: an `hb_face_t` and an `hb_font_t` of HarfBuzz, and a face of its outlines alone, which subsets are taken from. Owned,
/// freed with their destroy functions. Belongs to the thread of its press.
@safe
final class FontFile {
    /// The family and the PostScript name that the file gives.
    let family: String
    let name: String
    let face: OpaquePointer
    /// The tables that draw glyphs and tell their widths. With the others HarfBuzz would spend ten times as long on a subset.
    let outlines: OpaquePointer
    /// Whether the outlines are of the Compact Font Format.
    let isCompact: Bool
    private let font: OpaquePointer
    private let unitsPerEm: Int

    /// Nil when the file is not a font.
    init?(path: String) {
        guard let found = unsafe path.withCString({ unsafe FcFreeTypeQuery($0, 0, nil, nil) }) else { return nil }
        defer { unsafe FcPatternDestroy(found) }
        guard let family = unsafe greffier_font_text(found, FC_FAMILY), let face = unsafe greffier_face(path) else { return nil }
        unsafe self.family = String(cString: family)
        unsafe name = greffier_font_text(found, FC_POSTSCRIPT_NAME).map { unsafe String(cString: $0) } ?? "Font"
        unsafe self.face = face
        unsafe outlines = greffier_outlines(face)
        unsafe isCompact = greffier_is_compact(face) != 0
        unsafe font = hb_font_create(face)
        unsafe unitsPerEm = max(1, Int(hb_face_get_upem(face)))
    }

    deinit {
        unsafe hb_font_destroy(font)
        unsafe hb_face_destroy(outlines)
        unsafe hb_face_destroy(face)
    }

    /// How many glyphs the file has.
    private(set) lazy var glyphCount = unsafe Int(hb_face_get_glyph_count(face))

    /// How wide a glyph is, in thousandths of an em, as the file of a document says it.
    func width(of glyph: UInt32) -> Int { thousandths(unsafe Int(hb_font_get_glyph_h_advance(font, glyph))) }

    /// How wide glyph 0 is, in em: the box that stands for a missing character.
    private(set) lazy var emptyBoxWidth = Double(width(of: 0)) / 1000

    private(set) lazy var measures = DrawnFont.Measures(
        box: box, ascent: measure(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER), descent: measure(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER),
        capHeight: measure(HB_OT_METRICS_TAG_CAP_HEIGHT), slant: unsafe Double(greffier_slant(font)))

    private func measure(_ tag: hb_ot_metrics_tag_t) -> Int { thousandths(unsafe Int(greffier_measure(font, tag))) }

    private func thousandths(_ units: Int) -> Int { Int((Double(units * 1000) / Double(unitsPerEm)).rounded()) }

    /// What is around every glyph: the table "head" has it from its byte 36 on (ISO/IEC 14496-22 §5.2.3).
    private var box: [Int] {
        guard let table = unsafe greffier_head(face) else { return [0, 0, 0, 0] }
        defer { unsafe hb_blob_destroy(table) }
        var length: UInt32 = 0
        guard let bytes = unsafe hb_blob_get_data(table, &length), length >= 44 else { return [0, 0, 0, 0] }
        return (0..<4).map { side in
            let (high, low) = unsafe (UInt8(bitPattern: bytes[36 + 2 * side]), UInt8(bitPattern: bytes[37 + 2 * side]))
            return thousandths(Int(Int16(bitPattern: UInt16(high) << 8 | UInt16(low))))
        }
    }
}
