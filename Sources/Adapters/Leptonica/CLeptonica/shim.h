#include <allheaders.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// `Pix` is a complete type in Leptonica 1.82 and opaque from 1.83 on, which Swift imports as two different pointer types. Here it is always
// opaque: every function takes and gives a `greffier_pix`, owned by the caller and freed with `greffier_pix_free`.

typedef struct greffier_pix greffier_pix;

#define GREFFIER_IN(pix) ((PIX *)(pix))
#define GREFFIER_OUT(pix) ((greffier_pix *)(pix))

static inline void greffier_quiet(void) { setMsgSeverity(L_SEVERITY_NONE); }

static inline void greffier_pix_free(greffier_pix *pix) {
    PIX *owned = GREFFIER_IN(pix);
    pixDestroy(&owned);
}

static inline int32_t greffier_pix_width(const greffier_pix *pix) { return pixGetWidth(GREFFIER_IN(pix)); }
static inline int32_t greffier_pix_height(const greffier_pix *pix) { return pixGetHeight(GREFFIER_IN(pix)); }
static inline int32_t greffier_pix_depth(const greffier_pix *pix) { return pixGetDepth(GREFFIER_IN(pix)); }
static inline int32_t greffier_pix_resolution(const greffier_pix *pix) { return pixGetXRes(GREFFIER_IN(pix)); }

// Leptonica keeps four pixels of eight bits in a word, the leftmost in the highest byte.

/// Eight-bit grey of rows without padding; null when memory is short.
static inline greffier_pix *greffier_pix_from_gray(const uint8_t *bytes, int32_t width, int32_t height) {
    PIX *pix = pixCreateNoInit(width, height, 8);
    if (!pix) return NULL;
    l_uint32 *data = pixGetData(pix);
    const size_t wpl = (size_t)pixGetWpl(pix);
    for (int32_t y = 0; y < height; y++) {
        uint8_t *row = (uint8_t *)(data + (size_t)y * wpl);
        memcpy(row, bytes + (size_t)y * (size_t)width, (size_t)width);
        memset(row + width, 255, wpl * 4 - (size_t)width);
        l_uint32 *words = (l_uint32 *)row;
        for (size_t i = 0; i < wpl; i++) words[i] = __builtin_bswap32(words[i]);
    }
    return GREFFIER_OUT(pix);
}

/// Copies an eight-bit picture into rows without padding.
static inline void greffier_pix_to_gray(const greffier_pix *pix, uint8_t *bytes) {
    PIX *source = GREFFIER_IN(pix);
    const l_uint32 *data = pixGetData(source);
    const size_t wpl = (size_t)pixGetWpl(source), width = (size_t)pixGetWidth(source), height = (size_t)pixGetHeight(source);
    for (size_t y = 0; y < height; y++) {
        const l_uint32 *row = data + y * wpl;
        uint8_t *out = bytes + y * width;
        size_t x = 0;
        for (; x + 4 <= width; x += 4) {
            const l_uint32 word = __builtin_bswap32(row[x / 4]);
            memcpy(out + x, &word, 4);
        }
        for (; x < width; x++) out[x] = (uint8_t)(row[x / 4] >> (24 - 8 * (x % 4)));
    }
}

/// Width, height, samples a pixel and resolution of the nth page of a TIFF; 0 when there is one.
static inline int32_t greffier_tiff_header(
    const uint8_t *bytes, size_t size, int32_t page, int32_t *width, int32_t *height, int32_t *samples, int32_t *resolution
) {
    l_int32 bits = 0, colormap = 0, format = 0;
    return readHeaderMemTiff(bytes, size, page, width, height, &bits, samples, resolution, &colormap, &format);
}

/// Width, height and samples a pixel of a PNG or JPEG; 0 when it has a header.
static inline int32_t greffier_header(const uint8_t *bytes, size_t size, int32_t *width, int32_t *height, int32_t *samples) {
    l_int32 bits = 0, colormap = 0, format = 0;
    return pixReadHeaderMem(bytes, size, &format, width, height, &bits, samples, &colormap);
}

static inline greffier_pix *greffier_read_tiff(const uint8_t *bytes, size_t size, int32_t page) {
    return GREFFIER_OUT(pixReadMemTiff(bytes, size, page));
}

static inline greffier_pix *greffier_read_png(const uint8_t *bytes, size_t size) { return GREFFIER_OUT(pixReadMemPng(bytes, size)); }

/// The luminance of a JPEG at 1, 1/2, 1/4 or 1/8 of its size.
static inline greffier_pix *greffier_read_jpeg(const uint8_t *bytes, size_t size, int32_t reduction) {
    PIX *pix = pixReadMemJpeg(bytes, size, 0, reduction, NULL, L_JPEG_READ_LUMINANCE);
    if (!pix) pix = pixReadMemJpeg(bytes, size, 0, reduction, NULL, 0);
    return GREFFIER_OUT(pix);
}

/// The picture over white, when it is see-through.
static inline greffier_pix *greffier_pix_opaque(const greffier_pix *pix) {
    PIX *source = GREFFIER_IN(pix);
    return GREFFIER_OUT(pixGetDepth(source) == 32 && pixGetSpp(source) == 4 ? pixAlphaBlendUniform(source, 0xffffff00) : pixClone(source));
}

static inline greffier_pix *greffier_pix_gray(const greffier_pix *pix) { return GREFFIER_OUT(pixConvertTo8(GREFFIER_IN(pix), 0)); }

/// Grey at half the size, of one bit or 32 bits a pixel, without a full-size grey picture in between; null for other depths.
static inline greffier_pix *greffier_pix_half_gray(const greffier_pix *pix) {
    PIX *source = GREFFIER_IN(pix);
    switch (pixGetDepth(source)) {
    case 1: return GREFFIER_OUT(pixScaleToGray2(source));
    case 32: return GREFFIER_OUT(pixScaleRGBToGray2(source, 0.3f, 0.5f, 0.2f));
    default: return NULL;
    }
}

/// Scaled by area mapping or linear interpolation, whichever suits the factor.
static inline greffier_pix *greffier_pix_scale(const greffier_pix *pix, float factor) {
    return GREFFIER_OUT(pixScaleGeneral(GREFFIER_IN(pix), factor, factor, 0.0f, 0));
}

/// Turned clockwise by a number of quarters.
static inline greffier_pix *greffier_pix_turn(const greffier_pix *pix, int32_t quarters) {
    return GREFFIER_OUT(pixRotateOrth(GREFFIER_IN(pix), quarters));
}

/// Mirrored left to right.
static inline greffier_pix *greffier_pix_mirror(const greffier_pix *pix) { return GREFFIER_OUT(pixFlipLR(NULL, GREFFIER_IN(pix))); }
