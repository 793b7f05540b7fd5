#!/usr/bin/env python3
"""Draws what Greffier read on the first page of a document: a box around each field, and the fields beside it.

usage: draw.py DOCUMENT OUT.png        needs Pillow, pdftoppm and a release build
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

PROJECT = Path(__file__).resolve().parent.parent.parent
GREFFIER = PROJECT / ".build" / "release" / "greffier"
SCALE = 110 / 72
ORDER = """supplier supplier_vat supplier_enterprise_number customer customer_number invoice_number purchase_order issue_date due_date
    period_start period_end currency total_excl total_vat total_incl amount_due iban bic payment_reference ean""".split()
SURE, CHECK, INK, PAPER = (20, 120, 80), (200, 110, 0), (30, 34, 40), (246, 247, 249)


def font(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(f"DejaVuSans{name}.ttf", size)


def main() -> None:
    document, out = Path(sys.argv[1]), Path(sys.argv[2])
    read = subprocess.run([GREFFIER, "read", "--json", document], capture_output=True, text=True, check=True)
    answer = json.loads(read.stdout.splitlines()[0])
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(SCALE * 72), "-f", "1", "-l", "1", "-png", "-singlefile", document, f"{folder}/page"], check=True)
        page = Image.open(f"{folder}/page.png").convert("RGB")
    picture = Image.new("RGB", (page.width + 620, page.height), PAPER)  # the page left, the fields right
    picture.paste(page, (0, 0))
    draw = ImageDraw.Draw(picture, "RGBA")
    small, text, bold, title = font("", 15), font("", 18), font("-Bold", 18), font("-Bold", 26)
    left, top = page.width + 36, 44
    draw.text((left, top), f"{answer['kind']} · {answer['language']}", font=title, fill=INK)
    top += 58
    for name, field in sorted(answer["fields"].items(), key=lambda item: ORDER.index(item[0])):
        colour = SURE if field["confidence"] >= 0.95 else CHECK
        draw.text((left, top), name.replace("_", " "), font=small, fill=(110, 116, 125))
        draw.text((left + 210, top - 2), str(field["value"])[:34], font=bold, fill=INK)
        draw.text((left + 548, top), f"{min(99, int(field['confidence'] * 100))} %", font=small, fill=colour, anchor="ra")
        draw.rectangle((left - 16, top - 2, left - 10, top + 18), fill=colour)
        if box := field.get("box"):
            box = [value * SCALE for value in box]
            draw.rectangle((box[0] - 3, box[1] - 3, box[2] + 3, box[3] + 3), outline=colour, width=2, fill=(*colour, 28))
        top += 33
    top += 18
    for row in answer["vat"]:
        draw.text((left, top), f"VAT {row['rate']} %   {row['base']}   →   {row['amount']}", font=text, fill=INK)
        top += 30
    draw.text((left, picture.height - 60), "green: sure     orange: please check", font=small, fill=(110, 116, 125))
    picture.save(out, optimize=True)


if __name__ == "__main__":
    main()
