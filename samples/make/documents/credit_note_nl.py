"""A credit note with the sentence that Belgian VAT asks for."""

from datetime import date

from ..model import Document, Line, Sample, Supplier, day, figure, number
from ..parties import LINDEN
from ..sheet import Column, Sheet

ORANGE, DARK, LIGHT = "#ee7a1a", "#3a3330", "#fff4ea"

SUPPLIER = Supplier(
    "Poortwacht Garagepoorten NV",
    "Slotgrachtweg 88",
    "2500 Lier",
    "09994751",
    "9934402266",
    "ORVKBEBB",
    "RPR Antwerpen, afd. Mechelen",
    "03 555 47 51",
    "facturatie@poortwacht.example",
    ("Poortwacht",),
)


def document() -> Document:
    return Document(
        "16-garage-door-credit-note-nl.pdf",
        "nl",
        SUPPLIER,
        LINDEN,
        "CN-260044",
        date(2026, 2, 18),
        kind="credit_note",
        customer_number="DL-2207",
        account="6104401",
        unprinted=("amount_due",),
        lines=[
            Line("Fotocel PW-30, dubbel aangerekend", "1", "148.00", 21, "st"),
            Line("Verplaatsing van 21/01/2026, onder waarborg", "1", "62.50", 21, "st"),
            Line("Handzender vierkanaals, teruggenomen", "3", "39.90", 21, "st"),
        ],
    )


def build() -> Sample:
    doc, who, home = document(), SUPPLIER, LINDEN
    s = Sheet(f"Creditnota {doc.number}", who.name, "Open", "nl")
    s.box(24, 24, s.width - 48, s.height - 48, None, ORANGE, 16, 1.6)
    for i in range(5):  # a sectional door, half open
        s.box(54, 54 + 9 * i, 54, 7, ORANGE if i < 3 else "#f9cfa8", radius=1.5)
    s.text(122, 78, "Poortwacht", 22, "Open-Heavy", DARK)
    s.text(122, 93, "garagepoorten & toegangscontrole", 8.6, "Open", ORANGE)
    s.text(541, 80, "Creditnota", 24, "Open-Light", ORANGE, "right")
    s.text(541, 96, doc.number, 11, "Open-Bold", DARK, "right")
    s.box(54, 132, 230, 96, LIGHT, radius=10)
    s.pairs(
        70,
        156,
        [("Datum", day(doc.issued, "-")), ("Klantnummer", doc.customer_number), ("Op factuur", "VF-260118"), ("van", "26-01-2026")],
        84,
        18,
        9.4,
        "Open-Semi",
    )
    s.lines(322, 152, [home.name.upper(), "P/A VASTGOEDBEHEER RAVELIJN BV", "VESTINGLAAN 5", "2800 MECHELEN"], 14, size=9.6)
    s.text(322, 220, f"Poort: {home.street}, {home.town}", 8.8, color="#7c716b")

    cols = [
        Column("Omschrijving", 54),
        Column("Aantal", 336, "right"),
        Column("Prijs", 408, "right"),
        Column("Btw", 456, "right"),
        Column("Excl. btw", 541, "right"),
    ]
    s.heads(272, cols, 8.6, "Open-Bold", ORANGE)
    s.rule(54, 280, 541, 1.4, ORANGE)
    rows = [[i.description, f"{figure(i.quantity)} {i.unit}", figure(i.price), f"{i.rate} %", f"-{number(i.total)}"] for i in doc.lines]
    y = s.table(280, cols, rows, 9.4, pad=9, rule="#f3dfcc", to=(54, 541))
    y += 28
    for label, value in (("Totaal excl. btw", doc.excl), ("Btw 21 %", doc.vat)):
        s.text(420, y, label, 9.6, align="right")
        s.text(541, y, f"€ -{number(value)}", 9.6, align="right")
        y += 19
    s.box(296, y - 6, 245, 36, DARK, radius=10)
    s.text(312, y + 16.5, "Totaal creditnota incl. btw", 9.4, "Open-Semi", "#ffffff")
    s.text(529, y + 17, f"€ -{number(doc.incl)}", 13, "Open-Bold", "#ffffff", "right")
    y += 70
    s.text(54, y, "Btw terug te storten aan de Staat in de mate waarin ze oorspronkelijk in aftrek werd gebracht.", 9.4, "Open-Semi")
    s.para(
        54,
        y + 24,
        487,
        "Dit bedrag wordt verrekend met uw volgende factuur. U hoeft niets te doen. Wenst u liever een terugbetaling, laat het ons dan weten op het "
        "nummer 03 555 47 51.",
        9.4,
        14,
    )
    s.rule(54, 762, 541, 0.8, "#f3c9a3")
    s.text(54, 777, f"{who.name} · {who.street}, {who.town} · BTW {who.vat} · {who.court}", 7.8, color="#7c716b")
    s.text(54, 789, f"IBAN {who.iban_grouped} · BIC {who.bic} · {who.mail}", 7.8, color="#7c716b")
    return Sample(
        doc.file, "nl", "credit note with the Belgian VAT sentence", "credit_note; amounts positive, nothing to pay", s.finish(), [doc.truth()]
    )
