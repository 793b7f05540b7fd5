#include <poppler.h>
#include <string.h>

// Macros and casts that do not import.

static inline int greffier_is_encrypted(const GError *error) {
    return g_error_matches(error, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED);
}

/// The attributes of the nth link of a list; lists of GLib hold untyped pointers.
static inline const PopplerTextAttributes *greffier_attributes(const GList *link) { return (const PopplerTextAttributes *)link->data; }

static inline const PopplerImageMapping *greffier_image(const GList *link) { return (const PopplerImageMapping *)link->data; }

static inline PopplerAttachment *greffier_attachment(const GList *link) { return (PopplerAttachment *)link->data; }

/// Where a key begins in bytes, from a place on; their count when nowhere.
static inline size_t greffier_find(const void *bytes, size_t count, size_t from, const void *key, size_t length) {
    const unsigned char *start = bytes, *sought = key;
    while (length > 0 && from < count && count - from >= length) {
        const unsigned char *next = memchr(start + from, sought[0], count - from - length + 1);
        if (!next) return count;
        if (memcmp(next, sought, length) == 0) return next - start;
        from = next - start + 1;
    }
    return count;
}
