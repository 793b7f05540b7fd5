"""From HTML to PDF with the fonts of Debian."""

import io

import weasyprint
from weasyprint.text.fonts import FontConfiguration

SANS = ("Lato", "Open Sans", "Roboto", "Karla", "Carlito", "Inter", "Liberation Sans", "Cantarell", "Nimbus Sans")
SERIF = ("EB Garamond", "Vollkorn", "Liberation Serif", "P052", "URW Bookman", "DejaVu Serif", "C059")
MONO = ("Liberation Mono", "Courier Prime", "DejaVu Sans Mono", "Fira Code", "Nimbus Mono PS")
FONTS = FontConfiguration()


def page(style, body, font, size="9.5pt", margin="15mm 16mm", paper="A4", footer=""):
    return (
        f"<html><head><meta charset=utf-8><style>@page{{size:{paper};margin:{margin};{footer}}}body{{font:{size}/1.35 '{font}';"
        f"margin:0;color:#151515}}"
        f"table{{border-collapse:collapse}}td,th{{vertical-align:top;text-align:left;padding:1mm 1.5mm}}"
        f".n,.total,.price,.quantity,.rate{{text-align:right}}"
        f".n,.total,.price{{white-space:nowrap}}h1{{margin:0}}{style}</style></head><body>{body}</body></html>"
    )


def pdf(html):
    out = io.BytesIO()
    weasyprint.HTML(string=html).write_pdf(out, font_config=FONTS)
    return out.getvalue()
