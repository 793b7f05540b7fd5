#include <cairo.h>
#include <cairo-pdf.h>
#include <malloc.h>
#include <stdlib.h>

/// Makes Cairo write the streams of PDF files as they are: the archive pass rewrites them anyway, and packs each once. To be called before
/// the first surface, while no other thread reads the environment.
static inline void greffier_cairo_leave_streams_plain(void) { setenv("CAIRO_DEBUG_PDF", "1", 1); }

/// Gives what is larger than a megabyte back to the system when it is free. After the first such buffer glibc would keep the room for the next
/// ones in its heaps (mallopt(3)), where those of a long document leave holes: a sixth more memory, and no gain in time.
static inline void greffier_cairo_give_back_large_buffers(void) { mallopt(M_MMAP_THRESHOLD, 1 << 20); }
