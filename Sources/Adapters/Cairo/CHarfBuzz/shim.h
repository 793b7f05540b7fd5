#include <hb-subset.h>
#include <hb-ot.h>
#include <stddef.h>

/// A face of the file's first font; NULL when the file cannot be read.
static inline hb_face_t *greffier_face(const char *path) {
    hb_blob_t *blob = hb_blob_create_from_file_or_fail(path);
    if (blob == NULL) return NULL;
    hb_face_t *face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    return face;
}

/// What a glyph set of a subset leaves out beside the glyphs: hinting.
static inline void greffier_drop_hinting(hb_subset_input_t *input) {
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
}

/// The slant of the letters in degrees, negative when they lean to the right.
static inline float greffier_slant(hb_font_t *font) { return hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE); }
