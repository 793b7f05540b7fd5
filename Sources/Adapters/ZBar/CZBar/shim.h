#include <stdint.h>
#include <stdlib.h>
#include <zbar.h>

/// An eight-bit grey picture of rows without padding, which must outlive it; null when memory is short. Freed with `zbar_image_destroy`.
static inline zbar_image_t *greffier_zbar_gray(const uint8_t *pixels, uint32_t width, uint32_t height) {
    zbar_image_t *image = zbar_image_create();
    if (!image) return NULL;
    zbar_image_set_format(image, zbar_fourcc('Y', '8', '0', '0'));
    zbar_image_set_size(image, width, height);
    zbar_image_set_data(image, pixels, (unsigned long)width * height, NULL);
    return image;
}
