"""What paper, scanner and telephone do to a clean page; every effect draws from a seeded generator."""

from __future__ import annotations

import io
from collections.abc import Sequence

import img2pdf
import numpy as np
import pypdfium2
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from . import fonts


def render(pdf: bytes, dpi: int = 300, colour: bool = False) -> list[Image.Image]:
    """The pages of a PDF as images."""
    document = pypdfium2.PdfDocument(pdf)
    mode = "RGB" if colour else "L"
    return [page.render(scale=dpi / 72).to_pil().convert(mode) for page in document]


def scanned(
    page: Image.Image,
    seed: int,
    skew: float = 0.0,
    noise: float = 2.2,
    ink: int = 28,
    paper: int = 247,
    blur: float = 0.7,
    shade: float = 6,
    specks: int = 60,
) -> Image.Image:
    """A page as a flat-bed scanner gives it: grey ink on grey paper, turned a little, with dust and a darker edge."""
    rng = np.random.default_rng(seed)
    turned = page.rotate(skew, Image.Resampling.BICUBIC, fillcolor=255)
    dust = ImageDraw.Draw(turned)
    for _ in range(specks):
        x, y, r = rng.integers(0, page.width), rng.integers(0, page.height), rng.integers(1, 3)
        dust.ellipse((int(x), int(y), int(x + r), int(y + r)), fill=int(rng.integers(60, 190)))
    grey = np.asarray(turned.filter(ImageFilter.GaussianBlur(blur)), dtype=np.float32) / 255
    grey = ink + grey * (paper - ink)
    across = np.linspace(0, 1, page.width, dtype=np.float32)[None, :]
    grey -= shade * across**6 + shade * 0.5 * (1 - across) ** 12
    grain = rng.normal(0, noise, (page.height // 2 + 1, page.width // 2 + 1)).astype(np.float32)
    grey += np.asarray(Image.fromarray(grain).resize(page.size, Image.Resampling.BILINEAR))
    return Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8))


def stamp(
    page: Image.Image, seed: int, rows: Sequence[tuple[str, int]], at: tuple[int, int], angle: float, ink: int = 105, frame: bool = True
) -> Image.Image:
    """Presses a rubber stamp on the page: worn letters in a double frame, centred on `at`. Rows are (text, height)."""
    rng = np.random.default_rng(seed)
    drawn = [(text, ImageFont.truetype(str(fonts.path_of("RobotoCondensed-Bold")), size)) for text, size in rows]
    widths = [font.getlength(text) for text, font in drawn]
    pad = 34
    width, height = int(max(widths)) + 2 * pad, sum(int(size * 1.12) for _, size in rows) + 2 * pad
    mask = Image.new("L", (width, height))
    pen = ImageDraw.Draw(mask)
    if frame:
        pen.rounded_rectangle((2, 2, width - 3, height - 3), 18, outline=255, width=9)
        pen.rounded_rectangle((15, 15, width - 16, height - 16), 10, outline=255, width=3)
    y = pad - 6
    for (text, font), wide, (_, size) in zip(drawn, widths, rows, strict=True):
        pen.text(((width - wide) / 2, y), text, font=font, fill=255)
        y += int(size * 1.12)
    coarse = Image.fromarray(rng.integers(0, 256, (height // 7 + 1, width // 7 + 1)).astype(np.uint8)).resize(mask.size, Image.Resampling.BICUBIC)
    worn = coarse.point(lambda v: 255 if v > 62 else 70)
    mask = ImageChops.multiply(mask, worn).filter(ImageFilter.GaussianBlur(0.8)).rotate(angle, Image.Resampling.BICUBIC, expand=True)
    inked = Image.new("L", page.size, 255)
    inked.paste(ink, (at[0] - mask.width // 2, at[1] - mask.height // 2), mask)
    return ImageChops.multiply(page, inked)


def handwriting(page: Image.Image, text: str, at: tuple[int, int], size: int, angle: float = 0, ink: int = 70) -> Image.Image:
    """Writes a note by hand on the page."""
    font = ImageFont.truetype(str(fonts.path_of("Hand")), size)
    mask = Image.new("L", (int(font.getlength(text)) + 40, int(size * 1.6)))
    ImageDraw.Draw(mask).text((20, size // 5), text, font=font, fill=255)
    mask = mask.rotate(angle, Image.Resampling.BICUBIC, expand=True)
    inked = Image.new("L", page.size, 255)
    inked.paste(ink, at, mask)
    return ImageChops.multiply(page, inked)


def holes(page: Image.Image) -> Image.Image:
    """Two punch holes in the left margin."""
    out = page.copy()
    pen = ImageDraw.Draw(out)
    for y in (page.height // 2 - 472, page.height // 2 + 472):  # 80 mm apart at 300 dpi
        pen.ellipse((95, y - 36, 167, y + 36), fill=96)
    return out


def ruin(page: Image.Image, seed: int) -> Image.Image:
    """A page nobody can read: moved while it was taken, washed out, wet and folded."""
    rng = np.random.default_rng(seed)
    small = page.resize((page.width // 6, page.height // 6), Image.Resampling.BOX)
    smeared = np.asarray(small, dtype=np.float32)
    smeared = sum(np.roll(smeared, (k, 2 * k), (0, 1)) for k in range(-5, 6)) / 11
    rows, cols = np.mgrid[0 : small.height, 0 : small.width].astype(np.float32)
    grey = 138 + 92 * smeared / 255
    for _ in range(5):
        cx, cy = rng.uniform(0, small.width), rng.uniform(0, small.height)
        radius = rng.uniform(45, 130)
        far = np.hypot(cols - cx, rows - cy) / radius
        grey -= 26 * np.exp(-(((far - 1) * 9) ** 2)) + 9 * (far < 1)
    for fold in (0.34, 0.67):
        grey -= 34 * np.exp(-(((rows - fold * small.height - 0.03 * cols) / 2.2) ** 2))
    grey += rng.normal(0, 11, grey.shape)
    out = Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(1.1))
    return out.resize((page.width // 2, page.height // 2), Image.Resampling.BICUBIC)


def photographed(paper: Image.Image, seed: int, size: tuple[int, int], corners: Sequence[tuple[int, int]]) -> Image.Image:
    """A sheet on a wooden table, seen from the side by a telephone under a lamp.

    `corners` are where the sheet's top left, top right, bottom right and bottom left come to lie.
    """
    rng = np.random.default_rng(seed)
    width, height = size
    rows, cols = np.mgrid[0:height, 0:width].astype(np.float32)
    grain = rng.normal(0, 1, (height // 4 + 1, 24)).astype(np.float32)
    veins = np.asarray(Image.fromarray(grain).resize((width, height), Image.Resampling.BICUBIC))
    boards = ((rows + 0.04 * cols) // (height / 5)).astype(int) % 5
    tone = np.array([0.0, -9.0, 5.0, -4.0, 8.0], dtype=np.float32)[boards]
    seam = ((rows + 0.04 * cols) % (height / 5)) < 5
    wood = np.stack([128 + tone + 9 * veins, 88 + tone + 7 * veins, 58 + tone + 5 * veins], axis=-1)
    wood[seam] *= 0.55
    table = Image.fromarray(np.clip(wood, 0, 255).astype(np.uint8))

    source = [(0, 0), (paper.width, 0), (paper.width, paper.height), (0, paper.height)]
    matrix = [
        row
        for (x, y), (u, v) in zip(corners, source, strict=True)
        for row in ([x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y])
    ]
    back = np.linalg.solve(np.array(matrix, float), np.array([c for point in source for c in point], float))
    warped = paper.convert("RGB").transform(size, Image.Transform.PERSPECTIVE, [round(c, 12) for c in back], Image.Resampling.BICUBIC)
    mask = Image.new("L", size)
    ImageDraw.Draw(mask).polygon([tuple(c) for c in corners], fill=255)
    shadow = ImageChops.offset(mask.filter(ImageFilter.GaussianBlur(22)), 16, 20).point(lambda v: v * 110 // 255)
    table.paste((24, 16, 10), (0, 0), shadow)
    table.paste(warped, (0, 0), mask.filter(ImageFilter.GaussianBlur(1)))

    lamp = 0.60 + 0.48 * np.exp(-(((cols - width * 0.30) / (width * 0.75)) ** 2 + ((rows - height * 0.26) / (height * 0.62)) ** 2))
    hand = 1 - 0.20 / (1 + np.exp(-(cols * 0.8 + rows * 0.55 - width * 1.12) / 60))
    lit = np.asarray(table, dtype=np.float32) * (lamp * hand)[..., None] * np.array([1.03, 1.0, 0.93], dtype=np.float32)
    lit += rng.normal(0, 2.6, lit.shape[:2]).astype(np.float32)[..., None]
    return Image.fromarray(np.clip(lit, 0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.7))


# --- files -----------------------------------------------------------------------------------------------------


def jpeg(page: Image.Image, quality: int = 42, dpi: int = 300) -> bytes:
    out = io.BytesIO()
    page.save(out, "JPEG", quality=quality, optimize=True, dpi=(dpi, dpi))
    return out.getvalue()


def image_pdf(pages: Sequence[bytes]) -> bytes:
    """A PDF whose pages hold nothing but these images, each as large as A4."""
    layout = img2pdf.get_layout_fun((img2pdf.mm_to_pt(210), img2pdf.mm_to_pt(297)))
    return img2pdf.convert(list(pages), layout_fun=layout, nodate=True, engine=img2pdf.Engine.internal)


def fax_tiff(pages: Sequence[Image.Image], dpi: int = 204) -> bytes:
    """A multi-page TIFF in black and white, CCITT group 4."""
    first, *rest = [page.point(lambda v: 255 if v > 150 else 0).convert("1") for page in pages]
    out = io.BytesIO()
    first.save(out, "TIFF", compression="group4", save_all=True, append_images=rest, dpi=(dpi, dpi))
    return out.getvalue()


def png(page: Image.Image, levels: int = 16, dpi: int = 200) -> bytes:
    """A PNG of few greys, small enough to send by mail."""
    step = 255 // (levels - 1)
    out = io.BytesIO()
    page.point(lambda v: round(v / step) * step).save(out, "PNG", optimize=True, dpi=(dpi, dpi))
    return out.getvalue()
