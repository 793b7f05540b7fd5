#!/usr/bin/env python3
"""Sets first pages of the sample documents side by side: minutes in Dutch, vote results in French, an owner's statement in German.

usage: pages.py OUT.png        needs Pillow, pdftoppm and a release build
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

PROJECT = Path(__file__).resolve().parent.parent.parent
GREFFIER = PROJECT / ".build" / "release" / "greffier"
MOMENT = "2026-03-20T09:00:00Z"
PAGES = [("minutes", "nl", []), ("votes", "fr", []), ("pcn", "de", ["--owner", "4"])]
RESOLUTION, GAP, GROUND = 84, 18, (214, 220, 223)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        pictures = []
        for kind, language, options in PAGES:
            pdf = Path(folder) / f"{kind}.pdf"
            data = PROJECT / "templates" / kind / "sample.json"
            command = [GREFFIER, "render", kind, "--data", data, "--lang", language, "--created-at", MOMENT, "-o", pdf, *options]
            subprocess.run(command, check=True, capture_output=True)
            subprocess.run(["pdftoppm", "-r", str(RESOLUTION), "-l", "1", "-png", "-singlefile", pdf, pdf.with_suffix("")], check=True)
            pictures.append(Image.open(pdf.with_suffix(".png")).convert("RGB"))
    width = sum(picture.width + GAP for picture in pictures) + GAP
    sheet = Image.new("RGB", (width, pictures[0].height + 2 * GAP), GROUND)
    left = GAP
    for picture in pictures:
        sheet.paste(picture, (left, GAP))
        left += picture.width + GAP
    sheet.quantize(256).save(sys.argv[1], optimize=True)


if __name__ == "__main__":
    main()
