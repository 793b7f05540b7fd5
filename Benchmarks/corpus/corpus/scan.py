"""From a clean page to what a scanner, a fax or a telephone makes of it."""

import io
import subprocess
import tempfile

import numpy
from PIL import Image, ImageChops, ImageFilter

LEVELS = ("light", "medium", "hard")


def pages(pdf, dpi):
    """The pages of a PDF as pictures (pdftoppm of poppler-utils)."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(pdf)
        file.flush()
        out = subprocess.run(["pdftoppm", "-r", str(dpi), file.name], stdout=subprocess.PIPE, check=True).stdout
    pictures, at = [], 0
    while at < len(out):
        width, height = (int(n) for n in out[at : at + 40].split(b"\n", 3)[1].split())
        start = at + len(b"P6\n%d %d\n255\n" % (width, height))
        pictures.append(Image.frombytes("RGB", (width, height), out[start : start + width * height * 3]))
        at = start + width * height * 3
    return pictures


def recipe(rng, level):
    """What happens to every page of one scanned document."""
    if level == "light":
        return {
            "dpi": rng.choice((240, 300, 300)),
            "mode": rng.choice(("gray", "colour", "gray")),
            "rotation": rng.uniform(-0.6, 0.6),
            "quality": rng.randrange(78, 93),
            "noise": rng.uniform(1, 4),
            "effects": [],
        }
    effects = [e for e in ("blur", "uneven", "fold", "bleed", "specks") if rng.random() < (0.4 if level == "medium" else 0.5)]
    if level == "medium":
        return {
            "dpi": rng.choice((200, 220, 250, 300)),
            "mode": rng.choice(("gray", "colour", "bilevel")),
            "rotation": rng.uniform(-1.6, 1.6),
            "quality": rng.randrange(52, 78),
            "noise": rng.uniform(4, 9),
            "effects": effects,
        }
    mode = rng.choice(("gray", "fax", "photo"))
    effects = [e for e in effects if mode != "fax" or e in ("specks", "blur")] + (["perspective"] if mode == "photo" else [])
    return {
        "dpi": 200 if mode == "fax" else rng.choice((150, 170, 200)),
        "mode": mode,
        "rotation": rng.uniform(-3, 3) if mode != "photo" else rng.uniform(-1.5, 1.5),
        "quality": rng.randrange(42, 62),
        "noise": rng.uniform(6, 13),
        "effects": effects,
    }


def field(shape, generator, low, high):
    """A smooth field of light over the page."""
    small = Image.fromarray(generator.uniform(low, high, (4, 3)).astype("float32"), "F")
    return numpy.asarray(small.resize((shape[1], shape[0]), Image.BICUBIC))


def bled(image, generator):
    """The back of the sheet shows through, mirrored and pale."""
    back = image.convert("L").transpose(Image.FLIP_LEFT_RIGHT).filter(ImageFilter.GaussianBlur(2.2)).point(lambda v: 255 - (255 - v) // 7)
    back = ImageChops.offset(back, int(generator.integers(20, 90)), int(generator.integers(30, 140)))
    return ImageChops.multiply(image, back.convert(image.mode))


def folded(pixels, generator):
    rows = numpy.arange(pixels.shape[0])[:, None]
    for part in (1, 2):
        at = pixels.shape[0] * part / 3 + generator.uniform(-12, 12)
        pixels -= (22 * numpy.exp(-numpy.abs(rows - at) / 14.0)).reshape((-1, 1) + (1,) * (pixels.ndim - 2))
    return pixels


def specked(pixels, generator):
    for _ in range(int(generator.integers(60, 220))):
        y, x = int(generator.integers(0, pixels.shape[0] - 3)), int(generator.integers(0, pixels.shape[1] - 3))
        pixels[y : y + int(generator.integers(1, 3)), x : x + int(generator.integers(1, 3))] = generator.uniform(20, 140)
    return pixels


def photographed(image, generator):
    """On a table, seen a little from the side."""
    width, height = image.size
    edge = int(width * 0.05)
    table = Image.new("RGB", (width + 2 * edge, height + 2 * edge), tuple(int(v) for v in generator.integers(60, 130, 3)))
    table.paste(image, (edge, edge))
    w, h = table.size
    slip = [generator.uniform(0, 0.022) * w for _ in range(8)]
    corners = [(slip[0], slip[1]), (w - slip[2], slip[3]), (w - slip[4], h - slip[5]), (slip[6], h - slip[7])]
    matrix, right = [], []
    for (x, y), (u, v) in zip(((0, 0), (w, 0), (w, h), (0, h)), corners):
        matrix += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    return table.transform((w, h), Image.PERSPECTIVE, numpy.linalg.solve(numpy.array(matrix, float), numpy.array(right, float)), Image.BICUBIC)


def degraded(image, plan, seed):
    """One page as the recipe has it."""
    generator = numpy.random.default_rng(seed)
    effects, mode = plan["effects"], plan["mode"]
    image = image if mode in ("colour", "photo") else image.convert("L")
    if "bleed" in effects:
        image = bled(image, generator)
    image = image.rotate(plan["rotation"], Image.BICUBIC, fillcolor=(250, 249, 246) if image.mode == "RGB" else 250)
    if mode == "photo":
        image = photographed(image, generator)
    if "blur" in effects:
        image = image.filter(ImageFilter.GaussianBlur(plan["dpi"] / 300 * 0.95))
    pixels = numpy.asarray(image).astype("float32")
    if "uneven" in effects or mode == "photo":
        light = field(pixels.shape, generator, 0.80 if mode == "photo" else 0.86, 1.0)
        pixels = pixels * (light[:, :, None] if pixels.ndim == 3 else light)
    if "fold" in effects:
        pixels = folded(pixels.copy(), generator)
    if "specks" in effects:
        pixels = specked(pixels.copy(), generator)
    pixels = pixels * 0.97 + 3 + generator.normal(0, plan["noise"], pixels.shape)
    out = Image.fromarray(numpy.clip(pixels, 0, 255).astype("uint8"))
    if mode in ("bilevel", "fax"):
        return out.convert("L").point(lambda v: 255 if v > 158 else 0).convert("1")
    return out


def written(pictures, plan, form):
    """The pages as one file of a form: jpg and png hold one page, tiff and pdf several."""
    out, dpi = io.BytesIO(), (plan["dpi"], plan["dpi"])
    first, rest = pictures[0], pictures[1:]
    if form == "jpg":
        (first.convert("L") if first.mode == "1" else first).save(out, "JPEG", quality=plan["quality"], dpi=dpi)
    elif form == "png":
        first.save(out, "PNG", dpi=dpi)
    elif form == "tiff":
        first.save(out, "TIFF", save_all=True, append_images=rest, dpi=dpi, compression="group4" if first.mode == "1" else "tiff_lzw")
    else:
        pressed = [recompressed(p, plan["quality"]) for p in pictures]
        quality = {} if first.mode == "1" else {"quality": plan["quality"]}
        pressed[0].save(out, "PDF", save_all=True, append_images=pressed[1:], resolution=plan["dpi"], **quality)
    return out.getvalue()


def recompressed(picture, quality):
    if picture.mode == "1":
        return picture
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return Image.open(io.BytesIO(out.getvalue()))


def scanned(rng, pdf, level):
    """The file's form, its bytes and what was done."""
    plan = recipe(rng, level)
    pictures = [degraded(p, plan, rng.randrange(2**32)) for p in pages(pdf, plan["dpi"])]
    form = rng.choice(("pdf", "tiff", "pdf") if len(pictures) > 1 else ("jpg", "jpg", "png", "tiff", "pdf", "pdf"))
    details = {"dpi": plan["dpi"], "mode": plan["mode"], "rotation": round(plan["rotation"], 2), "effects": plan["effects"]}
    return form, written(pictures, plan, form), details
