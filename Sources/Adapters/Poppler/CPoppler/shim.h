#include <poppler.h>

// Macros and casts that do not import.

static inline int greffier_is_encrypted(const GError *error) {
    return g_error_matches(error, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED);
}

/// The attributes of the nth link of a list; lists of GLib hold untyped pointers.
static inline const PopplerTextAttributes *greffier_attributes(const GList *link) { return (const PopplerTextAttributes *)link->data; }

static inline const PopplerImageMapping *greffier_image(const GList *link) { return (const PopplerImageMapping *)link->data; }

static inline PopplerAttachment *greffier_attachment(const GList *link) { return (PopplerAttachment *)link->data; }
