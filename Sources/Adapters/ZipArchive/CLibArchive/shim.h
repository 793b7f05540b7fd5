#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

// Names are converted by the locale of the thread, which in a server is "C" and knows no letters beyond ASCII: for the time of the call it is
// one in UTF-8. It is made once and never freed.
static inline int greffier_zip_header(struct archive *archive, struct archive_entry *entry) {
    static locale_t utf8 = (locale_t)0;
    if (utf8 == (locale_t)0) utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    if (utf8 == (locale_t)0) return ARCHIVE_FATAL;
    locale_t before = uselocale(utf8);
    int status = archive_write_header(archive, entry);
    uselocale(before);
    return status;
}
