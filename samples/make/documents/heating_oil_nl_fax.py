"""Heating oil: invoice and delivery note as a fax of two pages, black and white only."""

from datetime import date

from .. import identifiers as ids
from .. import scan
from ..model import Document, Line, Sample, Supplier, day, euro, figure, number
from ..parties import LINDEN
from ..sheet import Column, Sheet

SUPPLIER = Supplier(
    "Brandstoffen Kempenaar NV",
    "Kanaaldok 14",
    "2440 Geel",
    "09996027",
    "9951408830",
    "ORVKBEBB",
    "RPR Antwerpen, afd. Turnhout",
    "014 55 60 27",
    "orders@kempenaar.example",
    ("Kempenaar",),
)


def document() -> Document:
    return Document(
        "18-heating-oil-invoice-nl-fax.tif",
        "nl",
        SUPPLIER,
        LINDEN,
        "V26.11802",
        date(2026, 10, 6),
        due=date(2026, 10, 21),
        customer_number="77120",
        reference=ids.structured("2611802771"),
        account="6123002",
        scan="fax",
        lines=[
            Line("Gasolie verwarming extra, 15 °C", "4812", "0.7436", 21, "l"),
            Line("Reinigend additief", "4812", "0.0085", 21, "l"),
            Line("Levering met lange slang", "1", "35.00", 21, ""),
        ],
    )


def pages(doc: Document) -> bytes:
    who, home = SUPPLIER, LINDEN
    s = Sheet(f"Factuur {doc.number}", who.name, "Sans", "nl")

    def head(title: str, page: int) -> None:
        s.text(42, 26, f"06/10/2026 14:07   VAN: KEMPENAAR 014 55 60 28   AAN: 015 55 02 06   P. {page}/2", 8, "Mono")
        s.circle(66, 74, 21, "#000000")
        s.leaf(66, 88, 28, "#ffffff")
        s.text(98, 74, "KEMPENAAR", 22, "Sans-Bold", "#000000")
        s.text(98, 89, "mazout – diesel – pellets", 10.5, color="#000000")
        s.text(553, 76, title, 20, "Sans-Bold", "#000000", "right")
        s.rule(42, 104, 553, 2, "#000000")

    head("FACTUUR", 1)
    s.lines(42, 124, [f"{who.street}, {who.town}", f"Tel. {who.phone}", who.mail, f"BTW {who.vat}", who.court], 13.5, size=9.6)
    s.lines(330, 138, [home.name, f"p/a {home.syndic.name}", home.syndic.street, home.syndic.town], 15, size=11)
    s.box(42, 214, 511, 46, None, "#000000", 0, 1)
    for i, (label, value) in enumerate(
        (("Factuurnummer", doc.number), ("Factuurdatum", day(doc.issued)), ("Klantnummer", doc.customer_number), ("Vervaldatum", day(doc.due)))
    ):
        s.text(54 + 128 * i, 231, label, 9)
        s.text(54 + 128 * i, 249, value, 11.5, "Sans-Bold")
    s.text(42, 288, f"Leveringsadres: {home.folder}, {home.street}, {home.town}", 10.5)
    s.text(42, 304, "Geleverd op 05/10/2026, leveringsbon 26-L-40771 (zie blad 2)", 10.5)
    cols = [
        Column("Omschrijving", 50),
        Column("Hoeveelheid", 348, "right"),
        Column("Prijs", 424, "right"),
        Column("Btw", 464, "right"),
        Column("Bedrag", 545, "right"),
    ]
    s.rule(42, 328, 553, 1.2, "#000000")
    s.heads(343, cols, 10, "Sans-Bold", "#000000")
    s.rule(42, 350, 553, 1.2, "#000000")
    y = s.table(
        352,
        cols,
        [[i.description, f"{figure(i.quantity)} {i.unit}".strip(), figure(i.price), f"{i.rate} %", number(i.total)] for i in doc.lines],
        10.5,
        pad=7,
        rule=None,
        color="#000000",
    )
    s.rule(42, y + 4, 553, 1.2, "#000000")
    for label, value, bold in (
        ("Totaal excl. btw", doc.excl, "Sans"),
        (f"Btw 21 % op {number(doc.excl)}", doc.vat, "Sans"),
        ("TE BETALEN", doc.incl, "Sans-Bold"),
    ):
        y += 26
        s.text(424, y, label, 11.5, bold, align="right")
        s.text(545, y, euro(value, "nl"), 11.5, bold, align="right")
    s.box(42, 566, 511, 92, None, "#000000", 0, 1)
    s.pairs(
        56,
        590,
        [("Rekeningnummer", who.iban_grouped), ("BIC", who.bic), ("Gestructureerde mededeling", doc.reference)],
        168,
        22,
        11,
        "Sans-Bold",
        "#000000",
    )
    s.para(
        42,
        700,
        511,
        "Prijs volgens het officiële maximum van de leveringsdag, korting inbegrepen. Betaling binnen vijftien dagen; daarna 10 % "
        "intrest per jaar en een "
        "forfaitaire schadevergoeding van 75 euro.",
        9,
        12.5,
        color="#000000",
    )
    s.next_page()
    head("LEVERINGSBON", 2)
    s.pairs(
        42,
        140,
        [
            ("Bon nr.", "26-L-40771"),
            ("Bij factuur", doc.number),
            ("Datum", "05/10/2026"),
            ("Chauffeur", "R. Claessen"),
            ("Tankwagen", "3"),
            ("Meter begin", "118.204 l"),
            ("Meter einde", "123.016 l"),
            ("Geleverd", "4.812 l bij 15 °C"),
            ("Tankinhoud", "6.000 l, overvulbeveiliging getest"),
        ],
        120,
        22,
        11.5,
        "Sans-Bold",
        "#000000",
    )
    s.box(42, 350, 511, 84, None, "#000000", 0, 1)
    s.text(56, 372, "Opmerkingen", 10, "Sans-Bold")
    s.text(56, 394, "Groene dop, keuring tank geldig tot 03/2028. Huisbewaarder aanwezig.", 11)
    s.text(42, 474, "Voor ontvangst", 10.5)
    s.signature(60, 504, 41, 110, "#000000")
    return s.finish()


def build() -> Sample:
    doc = document()
    images = [
        scan.scanned(page, 180 + i, skew, noise=9, ink=10, paper=240, blur=0.5, specks=70)
        for i, (page, skew) in enumerate(zip(scan.render(pages(doc), 204), (0.4, -0.3), strict=True))
    ]
    return Sample(
        doc.file,
        "nl",
        "fax of two pages, black and white TIFF (CCITT G4)",
        "one invoice of two pages; the delivery note belongs to it",
        scan.fax_tiff(images),
        [doc.truth()],
    )
