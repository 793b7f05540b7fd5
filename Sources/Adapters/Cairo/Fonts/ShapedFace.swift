internal import CPango
internal import Typesetting

/// A face in a language, as Pango asks for it: a `PangoFontDescription`, owned, freed with its own function; and the words that were shaped in
/// it. Belongs to the thread of its press.
@safe
final class ShapedFace {
    let face: FontFace
    let language: String
    let description: OpaquePointer
    var words = WordTable()

    /// Large, so that measures are as good as whole: most fonts have a thousand units an em.
    static let unitsPerEm: Double = 1000 * 1024

    /// - Parameter family: one of the set.
    init?(_ face: FontFace, family: String, language: String) {
        guard let description = unsafe pango_font_description_new() else { return nil }
        unsafe pango_font_description_set_family(description, family)
        unsafe pango_font_description_set_weight(description, face.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        unsafe pango_font_description_set_style(description, face.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
        unsafe pango_font_description_set_absolute_size(description, Self.unitsPerEm)
        self.face = face
        self.language = language
        unsafe self.description = description
    }

    deinit { unsafe pango_font_description_free(description) }
}
