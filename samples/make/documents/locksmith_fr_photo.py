"""A till receipt that is a full invoice, photographed on a table."""

from datetime import date

from .. import scan
from ..model import Document, Line, Sample, Supplier, day, figure, number
from ..parties import TILLEULS
from ..sheet import Sheet

SUPPLIER = Supplier(
    "Serrurerie du Cadran SRL",
    "Rue du Cadran 51",
    "1060 Saint-Gilles",
    "09992018",
    "9917703344",
    "",
    "RPM Bruxelles",
    "02 555 20 18",
    "",
    ("Serrurerie du Cadran",),
)


def document() -> Document:
    return Document(
        "11-locksmith-receipt-fr-photo.jpg",
        "fr",
        SUPPLIER,
        TILLEULS,
        "T26-00872",
        date(2026, 8, 19),
        account="6107003",
        scan="photo",
        unprinted=("iban", "bic"),
        customer="ACP Les Tilleuls",
        lines=[
            Line("Cylindre sécurité 30/40", "1", "54.50", 21),
            Line("Clé copiée, carte", "5", "12.40", 21),
            Line("Porte-clés étiquette", "5", "0.83", 21),
        ],
    )


def receipt(doc: Document) -> bytes:
    who, home = SUPPLIER, TILLEULS
    s = Sheet(f"Facture {doc.number}", who.name, "Fira", "fr", (227, 452))
    s.circle(113, 30, 8, None, "#111111", 2.4)
    s.stroke([(113, 38), (113, 54), (119, 54)], 2.6, "#111111")
    s.stroke([(113, 47), (118, 47)], 2.6, "#111111")
    y = 74.0
    s.text(113.5, y, "SERRURERIE DU CADRAN", 11.5, "Fira-Bold", align="center")
    y = s.lines(113.5, y + 14, [f"{who.name}", f"{who.street}, {who.town}", f"Tél. {who.phone}", f"TVA {who.vat}"], 11, size=7.6, align="center")
    s.rule(14, y, 213, 0.8, dash=(2, 2))
    s.text(14, y + 18, "FACTURE", 11, "Fira-Bold")
    s.text(213, y + 18, doc.number, 11, "Fira-Bold", align="right")
    s.text(14, y + 32, f"Date {day(doc.issued)}", 8.4)
    s.text(213, y + 32, "16:42  caisse 1", 8.4, align="right")
    s.text(14, y + 45, f"Client : {doc.customer}", 8.4)
    s.text(14, y + 56, f"{home.street}, {home.town}", 7.2)
    y += 64
    s.rule(14, y, 213, 0.8, dash=(2, 2))
    for line in doc.lines:
        s.text(14, y + 14, line.description, 8.6)
        s.text(22, y + 25, f"{figure(line.quantity)} x {figure(line.price)}", 8)
        s.text(213, y + 25, number(line.total), 8.6, align="right")
        y += 26
    y += 8
    s.rule(14, y, 213, 0.8, dash=(2, 2))
    for label, value in (("Total HTVA", doc.excl), (f"TVA 21 % sur {number(doc.excl)}", doc.vat)):
        y += 13
        s.text(14, y, label, 8.6)
        s.text(213, y, number(value), 8.6, align="right")
    s.text(14, y + 22, "TOTAL À PAYER", 12, "Fira-Bold")
    s.text(213, y + 22, f"{number(doc.incl)} €", 12, "Fira-Bold", align="right")
    s.rule(14, y + 30, 213, 0.8, dash=(2, 2))
    s.text(14, y + 44, "BANCONTACT   ****4471", 8.4)
    s.text(213, y + 44, number(doc.incl), 8.4, align="right")
    s.text(113.5, y + 64, "Payé – merci et à bientôt !", 8.4, align="center")
    s.text(113.5, y + 78, "Clés en cinq minutes, même le samedi", 7, align="center")
    return s.finish()


def build() -> Sample:
    doc = document()
    paper = scan.render(receipt(doc), 400, colour=True)[0]
    picture = scan.photographed(paper, 11, (1650, 2200), [(400, 130), (1262, 166), (1372, 2086), (262, 2040)])
    return Sample(
        doc.file,
        "fr",
        "photo of a receipt on a table, from an angle",
        "invoice read by OCR after straightening; already paid by card",
        scan.jpeg(picture, 66, 72),
        [doc.truth()],
    )
