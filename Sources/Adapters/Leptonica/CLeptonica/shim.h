#include <allheaders.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// `Pix` is a complete type in Leptonica 1.82 and opaque from 1.83 on, which Swift imports as two different pointer types. Here it is always
// opaque: every function takes and gives a `greffier_pix`, owned by the caller and freed with `greffier_pix_free`.

typedef struct greffier_pix greffier_pix;
typedef struct greffier_boxes greffier_boxes;

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

/// Dots per inch as a PNG or JPEG says; 0 when it does not.
static inline int32_t greffier_resolution(const uint8_t *bytes, size_t size, int32_t is_jpeg) {
    FILE *file = fopenReadFromMemory(bytes, size);
    l_int32 across = 0, down = 0;
    if (!file) return 0;
    if (is_jpeg) {
        fgetJpegResolution(file, &across, &down);
    } else {
        fgetPngResolution(file, &across, &down);
    }
    fclose(file);
    return across;
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

/// A JPEG in its colours at 1, 1/2, 1/4 or 1/8 of its size.
static inline greffier_pix *greffier_read_jpeg_colour(const uint8_t *bytes, size_t size, int32_t reduction) {
    return GREFFIER_OUT(pixReadMemJpeg(bytes, size, 0, reduction, NULL, 0));
}

/// Scaled down, of eight bits in grey or 32 in colour, whatever it was.
static inline greffier_pix *greffier_pix_shown(const greffier_pix *pix, float factor) {
    PIX *source = GREFFIER_IN(pix);
    const int32_t is_smaller = factor < 0.99f;
    // Black and white alone would lose thin strokes.
    if (pixGetDepth(source) == 1 && !pixGetColormap(source) && is_smaller) return GREFFIER_OUT(pixScaleToGray(source, factor));
    PIX *plain = pixConvertTo8Or32(source, L_CLONE, 0);
    PIX *scaled = plain && is_smaller ? pixScaleGeneral(plain, factor, factor, 0.0f, 0) : pixClone(plain);
    pixDestroy(&plain);
    return GREFFIER_OUT(scaled);
}

/// Copies a picture of eight or 32 bits, each pixel as 0xRRGGBB.
static inline void greffier_pix_to_colours(const greffier_pix *pix, uint32_t *colours) {
    PIX *source = GREFFIER_IN(pix);
    const l_uint32 *data = pixGetData(source);
    const size_t wpl = (size_t)pixGetWpl(source), width = (size_t)pixGetWidth(source), height = (size_t)pixGetHeight(source);
    const int32_t is_gray = pixGetDepth(source) == 8;
    for (size_t y = 0; y < height; y++) {
        const l_uint32 *row = data + y * wpl;
        for (size_t x = 0; x < width; x++) *colours++ = is_gray ? 0x010101u * GET_DATA_BYTE(row, x) : row[x] >> 8;
    }
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

/// One bit a pixel: black where darker than the threshold.
static inline greffier_pix *greffier_pix_binary(const greffier_pix *pix, int32_t threshold) {
    return GREFFIER_OUT(pixThresholdToBinary(GREFFIER_IN(pix), threshold));
}

/// Even light: the background of each neighbourhood becomes white.
static inline greffier_pix *greffier_pix_even(const greffier_pix *pix) { return GREFFIER_OUT(pixBackgroundNormSimple(GREFFIER_IN(pix), NULL, NULL)); }

/// The angle in degrees by which to turn clockwise for level lines, and how sure that is; 0 when it was found.
static inline int32_t greffier_pix_skew(const greffier_pix *binary, float *angle, float *confidence) {
    return pixFindSkewSweepAndSearch(GREFFIER_IN(binary), angle, confidence, 2, 2, 7.0f, 1.0f, 0.02f);
}

/// Turned clockwise by some degrees, white coming in at the corners.
static inline greffier_pix *greffier_pix_rotate(const greffier_pix *gray, float degrees) {
    return GREFFIER_OUT(pixRotateAMGray(GREFFIER_IN(gray), degrees * 0.0174532925f, 255));
}

/// How the letters of a picture of 150 to 300 dots per inch stand, by ascenders and descenders: quarters by which to turn it clockwise; -1
/// when that is doubtful.
static inline int32_t greffier_pix_orientation(const greffier_pix *binary) {
    l_float32 up = 0, left = 0;
    if (pixOrientDetect(GREFFIER_IN(binary), &up, &left, 0, 0) != 0) return -1;
    l_int32 orientation = L_TEXT_ORIENT_UNKNOWN;
    makeOrientDecision(up, left, 0, 0, &orientation, 0);
    switch (orientation) {
    case L_TEXT_ORIENT_UP: return 0;
    case L_TEXT_ORIENT_LEFT: return 1;
    case L_TEXT_ORIENT_DOWN: return 2;
    case L_TEXT_ORIENT_RIGHT: return 3;
    default: return -1;
    }
}

/// Black areas of at least `side` pixels each way, holes such as letters closed. Freed with `greffier_boxes_free`.
static inline greffier_boxes *greffier_pix_bands(const greffier_pix *binary, int32_t closing, int32_t side) {
    PIX *closed = pixCloseSafeBrick(NULL, GREFFIER_IN(binary), closing, closing);
    PIX *opened = closed ? pixOpenBrick(NULL, closed, side, side) : NULL;
    BOXA *boxes = opened ? pixConnCompBB(opened, 8) : NULL;
    pixDestroy(&closed);
    pixDestroy(&opened);
    return (greffier_boxes *)boxes;
}

/// The boxes of the connected black areas. Freed with `greffier_boxes_free`.
static inline greffier_boxes *greffier_pix_components(const greffier_pix *binary) {
    return (greffier_boxes *)pixConnCompBB(GREFFIER_IN(binary), 8);
}

static inline int32_t greffier_boxes_count(greffier_boxes *boxes) { return boxes ? boxaGetCount((BOXA *)boxes) : 0; }

static inline void greffier_boxes_get(greffier_boxes *boxes, int32_t index, int32_t *x, int32_t *y, int32_t *width, int32_t *height) {
    boxaGetBoxGeometry((BOXA *)boxes, index, x, y, width, height);
}

static inline void greffier_boxes_free(greffier_boxes *boxes) {
    BOXA *owned = (BOXA *)boxes;
    boxaDestroy(&owned);
}

/// Other greys within a rectangle of an eight-bit picture, in place, each by a table of 256.
static inline void greffier_pix_map(greffier_pix *pix, int32_t x, int32_t y, int32_t width, int32_t height, const uint8_t *table) {
    PIX *picture = GREFFIER_IN(pix);
    l_uint32 *data = pixGetData(picture);
    const int32_t wpl = pixGetWpl(picture), right = L_MIN(x + width, pixGetWidth(picture)), bottom = L_MIN(y + height, pixGetHeight(picture));
    for (int32_t row = L_MAX(0, y); row < bottom; row++) {
        l_uint32 *line = data + (size_t)row * (size_t)wpl;
        for (int32_t column = L_MAX(0, x); column < right; column++) SET_DATA_BYTE(line, column, table[GET_DATA_BYTE(line, column)]);
    }
}

/// The black runs of at least `length` pixels, level or upright: an opening by a line, in steps that double what is known, of which a long
/// line takes few. Null when memory is short.
static inline PIX *greffier_strokes(PIX *binary, int32_t length, int32_t upright) {
    const int32_t width = pixGetWidth(binary), height = pixGetHeight(binary), side = upright ? height : width;
    if (length > side) return pixCreateTemplate(binary);
    PIX *strokes = pixCopy(NULL, binary);
    for (int32_t known = 1, step; strokes && known < length; known += step) {
        step = L_MIN(known, length - known);
        PIX *before = pixCopy(NULL, strokes);
        if (!before) {
            pixDestroy(&strokes);
            break;
        }
        const int32_t right = upright ? 0 : step, down = upright ? step : 0;
        pixRasterop(strokes, 0, 0, width - right, height - down, PIX_SRC & PIX_DST, before, right, down);
        pixRasterop(strokes, upright ? 0 : width - step, upright ? height - step : 0, upright ? width : step, upright ? step : height, PIX_CLR, NULL, 0, 0);
        pixDestroy(&before);
    }
    for (int32_t known = 1, step; strokes && known < length; known += step) {
        step = L_MIN(known, length - known);
        PIX *before = pixCopy(NULL, strokes);
        if (!before) {
            pixDestroy(&strokes);
            break;
        }
        const int32_t right = upright ? 0 : step, down = upright ? step : 0;
        pixRasterop(strokes, right, down, width - right, height - down, PIX_SRC | PIX_DST, before, 0, 0);
        pixDestroy(&before);
    }
    return strokes;
}

/// Paints white the rules of a grey picture, in place: dark where darker than the threshold, at least `length` pixels long and less than
/// `thick` pixels thick, level or upright, and parts of a drawing at least `drawing` pixels wide or high. 0 when that was done.
static inline int32_t greffier_pix_unrule(
    greffier_pix *gray, int32_t threshold, int32_t length, int32_t thick, int32_t drawing, int32_t upright
) {
    PIX *picture = GREFFIER_IN(gray), *all = pixThresholdToBinary(picture, threshold);
    PIX *strokes = all ? greffier_strokes(all, length, upright) : NULL;
    // Only what has such strokes can be a drawing: to look at each letter for its size takes ten times as long.
    PIX *whole = strokes ? pixSeedfillBinary(NULL, strokes, all, 8) : NULL;
    PIX *drawings = whole ? pixSelectBySize(whole, drawing, drawing, 8, L_SELECT_IF_EITHER, L_SELECT_IF_GTE, NULL) : NULL;
    PIX *rules = drawings ? pixAnd(NULL, strokes, drawings) : NULL;
    PIX *bars = rules ? pixOpenBrick(NULL, rules, upright ? thick : 1, upright ? 1 : thick) : NULL;
    PIX *rest = bars ? pixSubtract(NULL, rules, bars) : NULL;
    // The rims of bold letters are left as well, but shorter.
    PIX *thin = rest ? greffier_strokes(rest, length * 2 / 3, upright) : NULL;
    // Rules end in grey; letters that touch them lose a hair.
    PIX *mask = thin ? pixDilateBrick(NULL, thin, upright ? 3 : 1, upright ? 1 : 3) : NULL;
    const int32_t failed = !mask || pixSetMasked(picture, mask, 255) != 0;
    pixDestroy(&mask);
    pixDestroy(&thin);
    pixDestroy(&rest);
    pixDestroy(&bars);
    pixDestroy(&rules);
    pixDestroy(&drawings);
    pixDestroy(&whole);
    pixDestroy(&strokes);
    pixDestroy(&all);
    return failed;
}

/// White within a rectangle, in place, in a picture of one bit.
static inline void greffier_pix_clear(greffier_pix *pix, int32_t x, int32_t y, int32_t width, int32_t height) {
    pixRasterop(GREFFIER_IN(pix), x, y, width, height, PIX_CLR, NULL, 0, 0);
}

/// A copy of a rectangle.
static inline greffier_pix *greffier_pix_crop(const greffier_pix *pix, int32_t x, int32_t y, int32_t width, int32_t height) {
    BOX *box = boxCreate(x, y, width, height);
    PIX *part = box ? pixClipRectangle(GREFFIER_IN(pix), box, NULL) : NULL;
    boxDestroy(&box);
    return GREFFIER_OUT(part);
}

/// The mean of each neighbourhood of `radius` pixels either way.
static inline greffier_pix *greffier_pix_blur(const greffier_pix *gray, int32_t radius) {
    return GREFFIER_OUT(pixBlockconvGray(GREFFIER_IN(gray), NULL, radius, radius));
}

/// Grey stretched in place, so that `black` and darker become 0 and `white` and brighter 255.
static inline int32_t greffier_pix_stretch(greffier_pix *gray, int32_t black, int32_t white) {
    return pixGammaTRC(GREFFIER_IN(gray), GREFFIER_IN(gray), 1.0f, black, white) ? 0 : 1;
}
