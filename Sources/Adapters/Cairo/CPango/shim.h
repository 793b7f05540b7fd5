#include <pango/pangocairo.h>
#include <pango/pangofc-font.h>
#include <pango/pangofc-fontmap.h>
#include <cairo-ft.h>
#include <hb-ot.h>

// Macros and casts that do not import.

static inline PangoFcFontMap *greffier_fc_font_map(PangoFontMap *map) { return PANGO_FC_FONT_MAP(map); }

/// The next link of a list; NULL at its end.
static inline GList *greffier_next(const GList *link) { return link->next; }

static inline PangoItem *greffier_item(const GList *link) { return (PangoItem *)link->data; }

/// A file's pattern; the index of the face within it is 0.
static inline FcPattern *greffier_font_pattern(const char *path) {
    FcPattern *pattern = FcPatternCreate();
    if (pattern != NULL && !FcPatternAddString(pattern, FC_FILE, (const FcChar8 *)path)) {
        FcPatternDestroy(pattern);
        return NULL;
    }
    return pattern;
}

/// The text of a pattern's property; borrowed from the pattern, NULL when it has none.
static inline const char *greffier_font_text(const FcPattern *pattern, const char *property) {
    FcChar8 *text = NULL;
    return FcPatternGetString(pattern, property, 0, &text) == FcResultMatch ? (const char *)text : NULL;
}

/// The pattern that a font was made from; borrowed from the font, NULL when it has none.
static inline FcPattern *greffier_pattern_of_font(PangoFont *font) {
    return PANGO_IS_FC_FONT(font) ? pango_fc_font_get_pattern(PANGO_FC_FONT(font)) : NULL;
}

static inline int greffier_measure(hb_font_t *font, hb_ot_metrics_tag_t tag) {
    hb_position_t position = 0;
    hb_ot_metrics_get_position_with_fallback(font, tag, &position);
    return position;
}
