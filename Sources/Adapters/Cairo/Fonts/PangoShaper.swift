internal import CCairo
internal import CHarfBuzz
internal import CPango
internal import Typesetting

/// Turns words into glyphs with Pango, from the fonts of the set alone. Owns a `PangoFontMap` and a `PangoContext`; belongs to the thread of its
/// press.
@safe
final class PangoShaper: TextShaper {
    let fonts: FontSet
    let map: GObjectRef
    let context: GObjectRef
    let glyphs: UnsafeMutablePointer<PangoGlyphString>
    /// No ligatures that are for looks alone: they would stand for several characters, and some readers know only the first.
    let features: OpaquePointer
    private var faces: [ShapedFace] = []
    private var latest: ShapedFace
    private var measured: [FontFace: FaceMetrics] = [:]
    let known = KnownFonts()
    /// The first family that a style asked for and that the set has not.
    private var unknownFamily: String?

    init(fonts: FontSet) throws {
        guard let map = unsafe pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else { throw PressFaults.noMemory }
        self.fonts = fonts
        unsafe self.map = GObjectRef(owning: OpaquePointer(map))
        guard let context = unsafe pango_font_map_create_context(map), let glyphs = unsafe pango_glyph_string_new(),
            let features = unsafe pango_attr_list_new(),
            let plain = ShapedFace(FontFace(family: FontSet.alias), family: fonts.family(named: FontSet.alias) ?? "", language: "fr")
        else { throw PressFaults.noMemory }
        unsafe self.context = GObjectRef(owning: context)
        unsafe self.glyphs = glyphs
        unsafe self.features = features
        unsafe pango_attr_list_insert(features, pango_attr_font_features_new("liga=0, clig=0, dlig=0"))
        latest = plain
        unsafe pango_fc_font_map_set_config(greffier_fc_font_map(map), fonts.configuration)
        unsafe pango_context_set_round_glyph_positions(context, 0)
        let options = unsafe cairo_font_options_create()
        unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        unsafe pango_cairo_context_set_font_options(context, options)
        unsafe cairo_font_options_destroy(options)
    }

    deinit {
        unsafe pango_glyph_string_free(glyphs)
        unsafe pango_attr_list_unref(features)
    }

    var families: [String] { fonts.families + [FontSet.alias] }

    func shape(_ text: String, in face: FontFace, language: String) -> ShapedWord {
        let face = shapedFace(face, language)
        let text = Self.withPlainSpaces(text)
        // Long texts do not come back.
        guard text.utf8.count <= 256 else { return compose(text, in: face) }
        let hash = WordTable.hash(text)
        if let word = face.words.word(text, hash: hash) { return word }
        let word = compose(text, in: face)
        // A text that had to be put right would not be found again.
        if WordTable.sameBytes(word.text, text) { face.words.add(word, hash: hash) }
        return word
    }

    /// Lines were broken already, so a no-break space has done its work; as a space it is found by who looks for the words.
    private static func withPlainSpaces(_ text: String) -> String {
        text.utf8.contains(0xA0) ? text.replacing("\u{A0}", with: " ") : text
    }

    /// The first family since the last time that the set has not; styles that name it are wrong.
    func takeUnknownFamily() -> String? {
        defer { unknownFamily = nil }
        return unknownFamily
    }

    private func shapedFace(_ face: FontFace, _ language: String) -> ShapedFace {
        if latest.face == face, latest.language == language { return latest }
        if let known = faces.first(where: { $0.face == face && $0.language == language }) {
            latest = known
            return known
        }
        guard let family = fonts.family(named: face.family) else {
            if unknownFamily == nil { unknownFamily = face.family }
            return latest
        }
        guard let new = ShapedFace(face, family: family, language: language) else { return latest }
        if faces.count >= 64 { faces = [] }
        faces.append(new)
        latest = new
        return new
    }

    func metrics(of face: FontFace) -> FaceMetrics {
        if let known = measured[face] { return known }
        let metrics = measure(shapedFace(face, latest.language))
        measured[face] = metrics
        return metrics
    }

    private func measure(_ face: ShapedFace) -> FaceMetrics {
        guard let font = unsafe pango_font_map_load_font(UnsafeMutablePointer<PangoFontMap>(map.handle), context.handle, face.description) else {
            return FaceMetrics(ascent: 1, descent: 0.3, underlinePosition: 0.1, underlineThickness: 0.05)
        }
        defer { unsafe g_object_unref(font) }
        let shaping = unsafe pango_font_get_hb_font(font)
        func em(_ tag: hb_ot_metrics_tag_t) -> Double { unsafe Double(greffier_measure(shaping, tag)) / ShapedFace.unitsPerEm }
        return FaceMetrics(
            ascent: em(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER), descent: -em(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER),
            underlinePosition: -em(HB_OT_METRICS_TAG_UNDERLINE_OFFSET), underlineThickness: em(HB_OT_METRICS_TAG_UNDERLINE_SIZE))
    }
}
