#include <cairo.h>
#include <cairo-pdf.h>
#include <stdlib.h>

/// Makes Cairo write the streams of PDF files as they are: the archive pass rewrites them anyway, and packs each once. To be called before
/// the first surface, while no other thread reads the environment.
static inline void greffier_cairo_leave_streams_plain(void) { setenv("CAIRO_DEBUG_PDF", "1", 1); }
