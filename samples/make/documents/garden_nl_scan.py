"""A gardener's invoice from a printer that is nearly out of ink."""

from datetime import date

from .. import identifiers as ids
from .. import scan
from ..model import Document, Line, Sample, Supplier, day, figure, number
from ..parties import LINDEN
from ..sheet import Sheet

SUPPLIER = Supplier(
    "Tuinen Sleedoorn BV",
    "Molenhoek 9",
    "2820 Bonheiden",
    "09993372",
    "9921106644",
    "SCHLBE2A",
    "RPR Antwerpen, afd. Mechelen",
    "015 55 33 72",
    "",
    ("Sleedoorn",),
)


def document() -> Document:
    return Document(
        "17-garden-invoice-nl-scan-faint.pdf",
        "nl",
        SUPPLIER,
        LINDEN,
        "260158",
        date(2026, 6, 30),
        due=date(2026, 7, 30),
        customer_number="0388",
        period=(date(2026, 6, 1), date(2026, 6, 30)),
        reference=ids.structured("0002601588"),
        account="6106000",
        scan="medium",
        lines=[
            Line("Gazon maaien, 3 beurten", "3", "64.00", 21),
            Line("Hagen scheren, binnentuin", "7.5", "41.50", 21),
            Line("Afvoer groenafval, m3", "4", "22.75", 21),
            Line("Bodembedekkers, aangeplant", "36", "3.15", 21),
        ],
    )


def page(doc: Document) -> bytes:
    who, home = SUPPLIER, LINDEN
    s = Sheet(f"Factuur {doc.number}", who.name, "Mono", "nl")
    y = s.lines(60, 70, ["TUINEN SLEEDOORN BV"], 15, size=13, font="Mono-Bold")
    s.lines(60, y + 2, [who.street, who.town, f"Tel. {who.phone}", f"BTW {who.vat}", who.court], 13.5, size=10)
    s.lines(330, 164, [home.name, f"p/a {home.syndic.name}", home.syndic.street, home.syndic.town], 14, size=10.4)
    s.text(60, 262, "FACTUUR", 15, "Mono-Bold", spread=4)
    s.pairs(
        60,
        288,
        [
            ("Factuurnummer", doc.number),
            ("Factuurdatum", day(doc.issued)),
            ("Klantnummer", doc.customer_number),
            ("Vervaldatum", day(doc.due)),
            ("Periode", f"{day(doc.period[0])} tot {day(doc.period[1])}"),
        ],
        118,
        15,
        10.4,
        color="#1c1f24",
    )
    s.rule(60, 372, 535, 0.9, dash=(3, 2))
    for x, title, align in ((60, "Omschrijving", "left"), (348, "Aantal", "right"), (430, "Prijs", "right"), (535, "Bedrag", "right")):
        s.text(x, 388, title, 10.4, "Mono-Bold", align=align)
    s.rule(60, 396, 535, 0.9, dash=(3, 2))
    y = 416.0
    for line in doc.lines:
        s.text(60, y, line.description, 10.4)
        s.text(348, y, figure(line.quantity), 10.4, align="right")
        s.text(430, y, figure(line.price), 10.4, align="right")
        s.text(535, y, number(line.total), 10.4, align="right")
        y += 19
    s.rule(60, y, 535, 0.9, dash=(3, 2))
    for label, value in (("Totaal excl. btw", doc.excl), ("Btw 21 %", doc.vat), ("TE BETALEN EUR", doc.incl)):
        y += 20
        bold = "Mono-Bold" if value == doc.incl else "Mono"
        s.text(430, y, label, 10.4, bold, align="right")
        s.text(535, y, number(value), 10.4, bold, align="right")
    s.lines(60, y + 60, ["Gelieve te betalen op rekening", f"{who.iban_grouped}  BIC {who.bic}", f"met mededeling {doc.reference}"], 16, size=10.4)
    s.lines(60, 760, ["Klachten binnen de acht dagen na factuurdatum."], 13, size=9)
    return s.finish()


def build() -> Sample:
    doc = document()
    image = scan.scanned(scan.render(page(doc))[0], 17, -0.9, noise=2.4, ink=158, paper=241, blur=0.8, shade=10, specks=90)
    return Sample(
        doc.file,
        "nl",
        "scan of a very pale print",
        "invoice read by OCR; weak places are marked for a look",
        scan.image_pdf([scan.jpeg(image, 55)]),
        [doc.truth()],
    )
