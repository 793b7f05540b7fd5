"""A drain company's invoice that went through the scanner upside down."""

from datetime import date

from .. import scan
from ..model import Document, Line, Sample, Supplier, figure, long_day, number
from ..parties import LINDEN
from ..sheet import Column, Sheet

SUPPLIER = Supplier(
    "Rioolservice Waterpas BV",
    "Sluisweg 73",
    "2830 Willebroek",
    "09990581",
    "9977160092",
    "MSNKBE2L",
    "RPR Antwerpen, afd. Mechelen",
    "03 555 05 81",
    "dag-en-nacht@waterpas.example",
    ("Waterpas",),
)


def document() -> Document:
    return Document(
        "19-drain-invoice-nl-scan-upside-down.pdf",
        "nl",
        SUPPLIER,
        LINDEN,
        "F-2026-2076",
        date(2026, 7, 27),
        due=date(2026, 8, 10),
        reference="F-2026-2076",
        account="6103007",
        scan="light",
        lines=[
            Line("Ontstoppen standleiding keuken, kolom A", "1", "145.00", 6),
            Line("Camera-inspectie met verslag op video", "1", "120.00", 6),
            Line("Werkuren, twee techniekers", "2.5", "84.00", 6),
            Line("Nachttarief 23/07/2026", "1", "60.00", 6),
        ],
    )


def page(doc: Document) -> bytes:
    who, home = SUPPLIER, LINDEN
    s = Sheet(f"Factuur {doc.number}", who.name, "Carlito", "nl")
    s.stroke([(56, 60), (90, 60), (90, 92), (124, 92)], 9, "#222222")
    s.stroke([(56, 60), (90, 60), (90, 92), (124, 92)], 4, "#ffffff")
    s.text(142, 78, "Waterpas", 28, "Carlito-Bold")
    s.text(143, 96, "rioolservice, dag en nacht", 12, "Carlito-Italic")
    s.lines(545, 66, [who.street, who.town, who.phone, who.mail], 14, size=10.5, align="right")
    s.rule(50, 122, 545, 1.4)
    s.lines(50, 152, ["Aan", home.name, f"p/a {home.syndic.name}", home.syndic.street, home.syndic.town], 16, size=12)
    s.text(330, 152, "Factuur", 24, "Carlito-Bold")
    s.pairs(
        330,
        178,
        [("Nummer", doc.number), ("Datum", long_day(doc.issued, "nl")), ("Vervaldag", long_day(doc.due, "nl"))],
        74,
        18,
        12,
        "Carlito-Bold",
        "#333333",
    )
    s.text(50, 268, f"Interventie van 23 juli 2026 in {home.folder}, {home.street}, {home.town}", 12)
    cols = [Column("Omschrijving", 50), Column("Aantal", 374, "right"), Column("Prijs", 456, "right"), Column("Bedrag", 545, "right")]
    s.heads(306, cols, 11.5, "Carlito-Bold", "#000000")
    s.rule(50, 314, 545, 1)
    y = s.table(
        314, cols, [[i.description, figure(i.quantity), figure(i.price), number(i.total)] for i in doc.lines], 12, pad=8, rule="#999999", to=(50, 545)
    )
    y += 8
    for label, value, bold in (
        ("Totaal excl. btw", doc.excl, "Carlito"),
        ("Btw 6 %", doc.vat, "Carlito"),
        ("Totaal te betalen", doc.incl, "Carlito-Bold"),
    ):
        y += 22
        s.text(456, y, label, 12.5, bold, align="right")
        s.text(545, y, f"€ {number(value)}", 12.5, bold, align="right")
    s.lines(50, y + 60, [f"Rekening {who.iban_grouped}   BIC {who.bic}", f"Met vermelding van {doc.reference}"], 18, size=12)
    s.para(
        50,
        690,
        495,
        "Verlaagd btw-tarief: woning ouder dan tien jaar, privégebruik, levering aan eindverbruiker. De klant kan dit binnen een "
        "maand schriftelijk betwisten.",
        9.5,
        13,
    )
    s.rule(50, 768, 545, 1.4)
    s.text(50, 784, f"{who.name} · BTW {who.vat} · {who.court}", 10)
    return s.finish()


def build() -> Sample:
    doc = document()
    image = scan.scanned(scan.render(page(doc))[0], 19, 0.5).rotate(180)
    return Sample(
        doc.file, "nl", "scan, upside down", "invoice; the page is turned before it is read", scan.image_pdf([scan.jpeg(image, 50)]), [doc.truth()]
    )
