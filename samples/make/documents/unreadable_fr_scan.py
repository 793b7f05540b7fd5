"""A page so spoilt that nobody can read it; the honest answer is to say so."""

from .. import scan
from ..model import Sample
from ..sheet import Sheet


def build() -> Sample:
    s = Sheet("Facture", "Entreprise inconnue", "Serif", "fr")
    s.text(60, 80, "Entreprise générale", 12, "Serif-Bold")
    s.lines(60, 120, ["Facture du mois dernier", "Immeuble sis avenue des Chèvrefeuilles"], 13, size=9)
    for row in range(22):
        s.rule(60, 190 + 22 * row, 535, 0.4)
        s.text(64, 184 + 22 * row, "Travaux divers selon bordereau remis au chantier", 9)
        s.text(530, 184 + 22 * row, f"{row * 37 + 11},{row * 13 % 90 + 10}", 9, align="right")
    s.text(530, 720, "Total à payer", 10, "Serif-Bold", align="right")
    page = scan.ruin(scan.render(s.finish())[0], 12)
    file = "12-unreadable-fr-scan.pdf"
    return Sample(
        file,
        "fr",
        "a wet, folded, moved scan",
        "unreadable: refused, with the advice to scan again; nothing is guessed",
        scan.image_pdf([scan.jpeg(page, 40, 150)]),
        [{"file": file, "pages": None, "kind": "unreadable", "language": None, "scan": "hopeless"}],
    )
