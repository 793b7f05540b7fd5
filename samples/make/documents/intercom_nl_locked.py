"""A PDF that opens only with a password."""

from reportlab.lib import pdfencrypt

from ..model import Sample
from ..parties import LINDEN
from ..sheet import Sheet

PASSWORD = "linden-2026"


def build() -> Sample:
    file = "22-locked-invoice-nl.pdf"
    s = Sheet("Factuur", "Parlofoon Kwik BV", "Carlito", "nl")
    s.canvas._doc.encrypt = pdfencrypt.StandardEncryption(PASSWORD, ownerPassword=f"owner {PASSWORD}", strength=128)
    s.text(60, 90, "Parlofoon Kwik", 24, "Carlito-Bold", "#1d5f8a")
    s.text(60, 130, f"Factuur 26-7714 voor {LINDEN.name}", 14)
    s.para(60, 170, 460, "Dit bestand is met een wachtwoord beveiligd. Wie dit leest, had het wachtwoord.", 12)
    return Sample(
        file,
        "nl",
        f"a PDF with a password (“{PASSWORD}”)",
        "unreadable: it says that a password is needed",
        s.finish(),
        [{"file": file, "pages": None, "kind": "unreadable", "language": None, "scan": "none"}],
    )
