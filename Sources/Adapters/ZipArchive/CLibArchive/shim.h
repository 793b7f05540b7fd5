#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

// Names are converted by the locale of the thread, which in a server is "C" and knows no letters beyond ASCII: for the time of a call it is
// one in UTF-8. It is made once and never freed.
static inline locale_t greffier_enter_utf8(void) {
    static locale_t utf8 = (locale_t)0;
    if (utf8 == (locale_t)0) utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    return utf8 == (locale_t)0 ? (locale_t)0 : uselocale(utf8);
}

// The conversion of names is chosen here, by the locale that the thread has then.
static inline int greffier_zip_options(struct archive *archive, const char *options) {
    locale_t before = greffier_enter_utf8();
    int status = archive_write_set_options(archive, options);
    if (before != (locale_t)0) uselocale(before);
    return status;
}

static inline int greffier_zip_header(struct archive *archive, struct archive_entry *entry) {
    locale_t before = greffier_enter_utf8();
    int status = archive_write_header(archive, entry);
    if (before != (locale_t)0) uselocale(before);
    return status;
}
