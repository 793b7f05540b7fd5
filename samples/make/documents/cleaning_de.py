"""A German-language invoice for the cleaning of the stairs."""

from datetime import date

from .. import identifiers as ids
from ..model import Document, Line, Sample, Supplier, day, euro, figure, number
from ..parties import STADTPARK
from ..sheet import Column, Sheet

AQUA, DEEP, FOAM = "#16a3a8", "#0b4f5c", "#e6f6f6"

SUPPLIER = Supplier(
    "Morgenfrisch Gebäudereinigung GmbH",
    "Hochstraße 141",
    "4700 Eupen",
    "19990732",
    "9968820147",
    "WESRBE6E",
    "RJP Eupen",
    "087 55 07 32",
    "rechnung@morgenfrisch.example",
    ("Morgenfrisch",),
)


def document() -> Document:
    return Document(
        "23-cleaning-invoice-de.pdf",
        "de",
        SUPPLIER,
        STADTPARK,
        "RE-2026-0914",
        date(2026, 8, 31),
        due=date(2026, 9, 30),
        customer_number="K 2041",
        period=(date(2026, 8, 1), date(2026, 8, 31)),
        reference=ids.structured("2026091420"),
        account="6105000",
        lines=[
            Line("Treppenhausreinigung, wöchentlich, zwei Eingänge", "4", "138.50", 21, "Wo."),
            Line("Reinigung der Aufzugskabine mit Edelstahlpflege", "4", "14.20", 21, "Wo."),
            Line("Glasreinigung Eingangstüren innen und außen", "2", "36.00", 21, "mal"),
            Line("Bereitstellen und Reinigen der Mülltonnen", "9", "6.75", 21, "mal"),
            Line("Sonderreinigung Keller nach Wasserschaden, Stunden", "5.5", "34.80", 21, "Std."),
        ],
    )


def page(doc: Document) -> bytes:
    who, home = SUPPLIER, STADTPARK
    s = Sheet(f"Rechnung {doc.number}", who.name, "Open", "de")
    for x, y, radius, tone in ((548, 30, 92, FOAM), (470, 6, 44, "#c9ecec"), (580, 126, 30, AQUA), (505, 96, 11, AQUA), (440, 66, 7, "#8fd6d6")):
        s.circle(x, y, radius, tone)
    s.text(56, 78, "morgenfrisch", 27, "Comfortaa-Bold", DEEP)
    s.text(57, 95, "Gebäudereinigung", 10.5, color=AQUA)
    s.text(56, 134, f"{who.name} · {who.street} · B-{who.town}", 6.8, color="#6a8588")
    s.rule(56, 138, 287, 0.4, "#a8c4c6")
    s.lines(56, 156, [*home.name.split(" ", 1), f"z. Hd. {home.syndic.name}", home.syndic.street, f"B-{home.syndic.town}"], 14, size=10)
    s.pairs(
        336,
        166,
        [
            ("Rechnungsnummer", doc.number),
            ("Rechnungsdatum", day(doc.issued, ".")),
            ("Kundennummer", doc.customer_number),
            ("Leistungszeitraum", f"{day(doc.period[0], '.')} – {day(doc.period[1], '.')}"),
            ("Fällig am", day(doc.due, ".")),
        ],
        92,
        15,
        8.8,
        "Open-Semi",
        "#6a8588",
    )
    s.text(56, 276, "Rechnung", 24, "Open-Light", DEEP)
    s.text(56, 296, f"Objekt: {home.folder}, {home.street}, {home.town}", 9.6, color="#47666a")

    cols = [
        Column("Leistung", 68, width=236),
        Column("Menge", 352, "right"),
        Column("", 356),
        Column("Einzelpreis", 446, "right"),
        Column("Gesamt", 528, "right"),
    ]
    s.box(56, 318, 484, 26, DEEP, radius=13)
    s.heads(334.5, cols, 8.4, "Open-Semi", "#ffffff")
    rows = [[i.description, figure(i.quantity), i.unit, figure(i.price), number(i.total)] for i in doc.lines]
    y = s.table(346, cols, rows, 9.2, pad=8.5, rule="#d3e6e7", to=(56, 540))
    y += 6
    for label, value in (("Nettobetrag", doc.excl), (f"MwSt. 21 % auf {number(doc.excl)}", doc.vat)):
        y += 18
        s.text(446, y, label, 9.4, align="right")
        s.text(528, y, euro(value, "de"), 9.4, align="right")
    s.box(286, y + 14, 254, 38, AQUA, radius=19)
    s.text(306, y + 37.5, "Rechnungsbetrag", 10.5, "Open-Semi", "#ffffff")
    s.text(524, y + 38.5, euro(doc.incl, "de"), 15, "Open-Bold", "#ffffff", "right")
    y += 92
    s.para(
        56,
        y,
        484,
        f"Bitte überweisen Sie den Rechnungsbetrag bis zum {day(doc.due, '.')} mit der strukturierten Mitteilung {doc.reference}. "
        "Vielen Dank für Ihren "
        "Auftrag!",
        9.4,
        14.5,
    )
    s.pairs(56, y + 50, [("IBAN", who.iban_grouped), ("BIC", who.bic), ("Mitteilung", doc.reference)], 72, 16, 9.4, "Open-Semi", "#6a8588")
    s.box(0, 776, s.width, 66, FOAM)
    s.lines(56, 798, [who.name, who.street, f"B-{who.town}"], 11, size=7.6, color="#47666a")
    s.lines(262, 798, [f"MwSt.-Nr. {who.vat}", who.court, "Geschäftsführerin: Jutta Kessel"], 11, size=7.6, color="#47666a")
    s.lines(430, 798, [f"Tel. {who.phone}", who.mail], 11, size=7.6, color="#47666a")
    return s.finish()


def build() -> Sample:
    doc = document()
    return Sample(doc.file, "de", "monthly cleaning at 21 %", "invoice in German; manager's address is not the customer's", page(doc), [doc.truth()])
