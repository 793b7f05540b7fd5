"""A roofer's invoice at 6 % with an advance already paid."""

from datetime import date

from .. import identifiers as ids
from ..model import Document, Line, Sample, Supplier, day, euro, figure, number
from ..parties import LINDEN
from ..sheet import Column, Sheet

SLATE, COPPER, FOG = "#2b3a42", "#b8683b", "#eef1f2"

SUPPLIER = Supplier(
    "Dakwerken Torenvalk BV",
    "Leiendekkersstraat 30",
    "2220 Heist-op-den-Berg",
    "09991462",
    "9946201188",
    "SCHLBE2A",
    "RPR Antwerpen, afd. Mechelen",
    "015 55 14 62",
    "kantoor@torenvalk.example",
    ("Torenvalk",),
)


def document() -> Document:
    return Document(
        "14-roof-repair-invoice-nl.pdf",
        "nl",
        SUPPLIER,
        LINDEN,
        "2026/0587",
        date(2026, 4, 24),
        due=date(2026, 5, 24),
        customer_number="1804",
        reference=ids.structured("0202600587"),
        order="OFF-2026-112",
        paid=150_000,
        account="6107003",
        lines=[
            Line("Stelling en valbeveiliging, achtergevel", given=68_500, rate=6),
            Line("Vervangen gebroken leien, inclusief koperen haken", "46", "14.85", 6, "st"),
            Line("Vernieuwen zinken kilgoot, ontwikkeling 50 cm", "7.5", "92.40", 6, "m"),
            Line("Herstellen loodslab rond twee schoorstenen", "2", "218.00", 6, "st"),
            Line("Werkuren, twee dakwerkers", "19.5", "56.50", 6, "u"),
            Line("Afvoer en stortkosten", given=14_250, rate=6),
        ],
    )


def build() -> Sample:
    doc, who, home = document(), SUPPLIER, LINDEN
    s = Sheet(f"Factuur {doc.number}", who.name, "Roboto", "nl")
    for row in range(4):  # slates, seen from the street
        for col in range(13):
            x, y = col * 48 - (24 if row % 2 else 0), row * 22
            tone = ("#2b3a42", "#33454e", "#3b4f59")[(row * 5 + col * 7) % 3]
            s.shape([(x, y), (x + 47, y), (x + 47, y + 23), (x + 23.5, y + 31), (x, y + 23)], tone)
    s.box(46, 30, 268, 58, SLATE)
    s.text(60, 57, "Dakwerken Torenvalk", 20, "RobotoCondensed-Bold", "#ffffff")
    s.text(60, 75, "leien · zink · plat dak · sinds 1987", 9.5, "Roboto-Light", "#e8c8b2")
    s.text(46, 146, "Factuur", 24, "Roboto-Light", COPPER)
    s.pairs(
        46,
        170,
        [
            ("Factuurnummer", doc.number),
            ("Factuurdatum", day(doc.issued)),
            ("Vervaldatum", day(doc.due)),
            ("Klantnummer", doc.customer_number),
            ("Uw bestelbon", doc.order),
        ],
        88,
        14.5,
        9.2,
        "Roboto-Medium",
    )
    s.lines(334, 146, [home.name, f"p/a {home.syndic.name}", home.syndic.street, home.syndic.town], 14, size=10.2)
    s.text(334, 214, f"Werf: {home.street}, {home.town}", 9, color=COPPER)
    s.text(334, 228, "Uitgevoerd van 13/04/2026 tot 16/04/2026", 9, color=COPPER)

    cols = [
        Column("Omschrijving", 56, width=230),
        Column("Aantal", 346, "right"),
        Column("", 350),
        Column("Eenheidsprijs", 428, "right"),
        Column("Btw", 466, "right"),
        Column("Bedrag excl. btw", 540, "right"),
    ]
    s.box(46, 262, 504, 22, COPPER)
    s.heads(276.5, cols, 8.2, "Roboto-Medium", "#ffffff")
    y = 284.0
    for n, i in enumerate(doc.lines):
        if n % 2:
            s.box(46, y, 504, 24, FOG)
        y = s.table(
            y,
            cols,
            [[i.description, figure(i.quantity) if i.quantity else "", i.unit, figure(i.price) if i.price else "", f"{i.rate} %", number(i.total)]],
            9,
            pad=8.5,
            rule=None,
        )
    s.rule(46, y, 550, 1, COPPER)
    y += 8
    for label, value, bold in (
        ("Totaal excl. btw", doc.excl, ""),
        (f"Btw 6 % op {number(doc.excl)}", doc.vat, ""),
        ("Totaal incl. btw", doc.incl, "Roboto-Medium"),
        ("Betaald voorschot, factuur 2026/0391 van 19/03/2026", -doc.paid, ""),
    ):
        y += 17
        s.text(428, y, label, 9.4, bold, align="right")
        s.text(540, y, euro(value, "nl").replace("€ -", "– € "), 9.4, bold, align="right")
    s.box(300, y + 12, 250, 34, SLATE)
    s.text(314, y + 33.5, "Te betalen", 11, "Roboto-Medium", "#ffffff")
    s.text(540, y + 34, euro(doc.due_amount, "nl"), 15, "Roboto-Bold", "#ffffff", "right")
    s.pairs(46, y + 24, [("Rekening", who.iban_grouped), ("BIC", who.bic), ("Mededeling", doc.reference)], 62, 15, 9.2, "Roboto-Medium")

    s.para(
        46,
        690,
        504,
        "Btw-tarief: bij gebrek aan schriftelijke betwisting binnen een termijn van één maand vanaf de ontvangst van de factuur, wordt de klant "
        "geacht te erkennen dat (1) de werken worden verricht aan een woning waarvan de eerste ingebruikneming heeft "
        "plaatsgevonden in een kalenderjaar dat ten "
        "minste tien jaar voorafgaat aan de datum van de eerste factuur met betrekking tot die werken, (2) de woning, na "
        "uitvoering van die werken, uitsluitend "
        "of hoofdzakelijk als privéwoning wordt gebruikt en (3) de werken worden verschaft en gefactureerd aan een eindverbruiker.",
        6.8,
        9.2,
        color="#717d84",
    )
    s.para(
        46,
        736,
        504,
        "Tien jaar waarborg op waterdichtheid. Facturen zijn betaalbaar binnen dertig dagen; daarna loopt een intrest van 8 % per jaar.",
        6.8,
        9.2,
        color="#717d84",
    )
    s.box(0, 786, s.width, 56, SLATE)
    s.text(46, 808, f"{who.name}   {who.street}, {who.town}   {who.phone}   {who.mail}", 7.8, color="#ffffff")
    s.text(46, 821, f"BTW {who.vat}   {who.court}   Aannemer met erkenning D12", 7.8, color="#c7d0d4")
    return Sample(
        doc.file,
        "nl",
        "roof repair at 6 % with an advance already paid",
        f"invoice; to pay {number(doc.due_amount)} of {number(doc.incl)}",
        s.finish(),
        [doc.truth()],
    )
