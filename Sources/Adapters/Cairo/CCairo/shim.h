#include <cairo.h>
#include <cairo-pdf.h>
#include <malloc.h>

/// Gives what is larger than a megabyte back to the system when it is free. After the first such buffer glibc would keep the room for the next
/// ones in its heaps (mallopt(3)), where those of a long document leave holes: a sixth more memory, and no gain in time. The heaps themselves
/// keep what the next document of usual size needs.
static inline void greffier_cairo_give_back_large_buffers(void)
{
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
    mallopt(M_TRIM_THRESHOLD, 4 << 20);
}
