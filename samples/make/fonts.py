"""The open fonts that the samples embed, and a clear word when one is missing."""

from __future__ import annotations

import sys
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

ROOTS = (Path("/usr/share/fonts/truetype"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")

#: Name in the samples -> (file, Debian package).
FONTS: dict[str, tuple[str, str]] = {
    "Lato": ("Lato-Regular.ttf", "fonts-lato"),
    "Lato-Bold": ("Lato-Bold.ttf", "fonts-lato"),
    "Lato-Light": ("Lato-Light.ttf", "fonts-lato"),
    "Lato-Heavy": ("Lato-Heavy.ttf", "fonts-lato"),
    "Lato-Italic": ("Lato-Italic.ttf", "fonts-lato"),
    "Open": ("OpenSans-Regular.ttf", "fonts-open-sans"),
    "Open-Bold": ("OpenSans-Bold.ttf", "fonts-open-sans"),
    "Open-Light": ("OpenSans-Light.ttf", "fonts-open-sans"),
    "Open-Semi": ("OpenSans-Semibold.ttf", "fonts-open-sans"),
    "Open-Heavy": ("OpenSans-ExtraBold.ttf", "fonts-open-sans"),
    "Roboto": ("Roboto-Regular.ttf", "fonts-roboto-unhinted"),
    "Roboto-Bold": ("Roboto-Bold.ttf", "fonts-roboto-unhinted"),
    "Roboto-Light": ("Roboto-Light.ttf", "fonts-roboto-unhinted"),
    "Roboto-Medium": ("Roboto-Medium.ttf", "fonts-roboto-unhinted"),
    "RobotoCondensed": ("RobotoCondensed-Regular.ttf", "fonts-roboto-unhinted"),
    "RobotoCondensed-Bold": ("RobotoCondensed-Bold.ttf", "fonts-roboto-unhinted"),
    "Carlito": ("Carlito-Regular.ttf", "fonts-crosextra-carlito"),
    "Carlito-Bold": ("Carlito-Bold.ttf", "fonts-crosextra-carlito"),
    "Carlito-Italic": ("Carlito-Italic.ttf", "fonts-crosextra-carlito"),
    "Vollkorn": ("Vollkorn-Regular.ttf", "fonts-vollkorn"),
    "Vollkorn-Bold": ("Vollkorn-SemiBold.ttf", "fonts-vollkorn"),
    "Vollkorn-Italic": ("Vollkorn-Italic.ttf", "fonts-vollkorn"),
    "Quicksand": ("Quicksand-Medium.ttf", "fonts-quicksand"),
    "Quicksand-Bold": ("Quicksand-Bold.ttf", "fonts-quicksand"),
    "Comfortaa-Bold": ("Comfortaa-Bold.ttf", "fonts-comfortaa"),
    "Fira": ("FiraCode-Regular.ttf", "fonts-firacode"),
    "Fira-Bold": ("FiraCode-Bold.ttf", "fonts-firacode"),
    "Sans": ("LiberationSans-Regular.ttf", "fonts-liberation2"),
    "Sans-Bold": ("LiberationSans-Bold.ttf", "fonts-liberation2"),
    "Sans-Italic": ("LiberationSans-Italic.ttf", "fonts-liberation2"),
    "Serif": ("LiberationSerif-Regular.ttf", "fonts-liberation2"),
    "Serif-Bold": ("LiberationSerif-Bold.ttf", "fonts-liberation2"),
    "Serif-Italic": ("LiberationSerif-Italic.ttf", "fonts-liberation2"),
    "Mono": ("LiberationMono-Regular.ttf", "fonts-liberation2"),
    "Mono-Bold": ("LiberationMono-Bold.ttf", "fonts-liberation2"),
    "Hand": ("Breip.ttf", "fonts-breip"),
}


def path_of(name: str) -> Path | None:
    """Where the file of a font lies, or None."""
    file = FONTS[name][0]
    return next((hit for root in ROOTS if root.is_dir() for hit in sorted(root.rglob(file))), None)


def register() -> None:
    """Makes every font known to ReportLab; ends the program with what to install when some are missing."""
    paths = {name: path_of(name) for name in FONTS}
    missing = sorted({FONTS[name][1] for name, path in paths.items() if path is None})
    if missing:
        sys.exit(f"Fonts are missing. On Debian or Ubuntu:  apt-get install {' '.join(missing)}")
    for name, path in paths.items():
        pdfmetrics.registerFont(TTFont(name, str(path)))
