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

/// The bounds of the glyphs are in it. Owned by the caller.
static inline hb_blob_t *greffier_head(hb_face_t *face) { return hb_face_reference_table(face, HB_TAG('h', 'e', 'a', 'd')); }

static inline int greffier_is_compact(hb_face_t *face) {
    hb_blob_t *table = hb_face_reference_table(face, HB_TAG('C', 'F', 'F', ' '));
    int is_compact = hb_blob_get_length(table) > 0;
    hb_blob_destroy(table);
    return is_compact;
}

/// A face of the tables alone that draw glyphs and tell their widths; it refers to those of the other. Owned by the caller.
static inline hb_face_t *greffier_outlines(hb_face_t *face) {
    static const hb_tag_t tags[] = {
        HB_TAG('g', 'l', 'y', 'f'), HB_TAG('l', 'o', 'c', 'a'), HB_TAG('C', 'F', 'F', ' '), HB_TAG('h', 'e', 'a', 'd'),
        HB_TAG('h', 'h', 'e', 'a'), HB_TAG('h', 'm', 't', 'x'), HB_TAG('m', 'a', 'x', 'p'),
    };
    hb_face_t *outlines = hb_face_builder_create();
    for (size_t place = 0; place < sizeof tags / sizeof *tags; place++) {
        hb_blob_t *table = hb_face_reference_table(face, tags[place]);
        if (hb_blob_get_length(table) > 0) hb_face_builder_add_table(outlines, tags[place], table);
        hb_blob_destroy(table);
    }
    return outlines;
}

/// Subsets leave out hinting, and keep the box of a missing character.
static inline void greffier_drop_hinting(hb_subset_input_t *input) {
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
}

/// The slant of the letters in degrees, negative when they lean to the right.
static inline float greffier_slant(hb_font_t *font) { return hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE); }
