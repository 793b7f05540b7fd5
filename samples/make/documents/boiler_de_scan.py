"""A heating engineer's invoice in German, sent on as a PNG."""

from datetime import date

from .. import identifiers as ids
from .. import scan
from ..model import Document, Line, Sample, Supplier, figure, long_day, number
from ..parties import STADTPARK
from ..sheet import Column, Sheet

SUPPLIER = Supplier(
    "Heiztechnik Wesertal GmbH",
    "Gospertstraße 210",
    "4700 Eupen",
    "19990385",
    "9966200417",
    "WESRBE6E",
    "RJP Eupen",
    "087 55 03 85",
    "info@heiztechnik-wesertal.example",
    ("Heiztechnik Wesertal",),
)


def document() -> Document:
    return Document(
        "24-boiler-invoice-de-scan.png",
        "de",
        SUPPLIER,
        STADTPARK,
        "R 26-408",
        date(2026, 10, 2),
        due=date(2026, 11, 1),
        customer_number="3017",
        reference=ids.structured("0260408301"),
        account="6103001",
        scan="light",
        lines=[
            Line("Jahreswartung Gas-Brennwertkessel 120 kW", "1", "284.00", 6, "St."),
            Line("Kaminreinigung mit Bescheinigung", "2", "68.50", 6, "St."),
            Line("Ausdehnungsgefäß 80 l, geliefert und montiert", "1", "212.75", 6, "St."),
            Line("Monteurstunden", "3.25", "59.80", 6, "Std."),
        ],
    )


def page(doc: Document) -> bytes:
    who, home = SUPPLIER, STADTPARK
    s = Sheet(f"Rechnung {doc.number}", who.name, "Roboto", "de")
    s.circle(78, 76, 24, "#1c1f24")
    s.leaf(72, 92, 32, "#ffffff", -8)
    s.leaf(84, 92, 22, "#bbbbbb", 10)
    s.text(116, 74, "Heiztechnik Wesertal", 21, "RobotoCondensed-Bold")
    s.text(116, 91, "Heizung · Sanitär · Wärmepumpen · Notdienst", 10, "Roboto-Light")
    s.rule(54, 116, 541, 2)
    s.text(54, 140, f"{who.name}, {who.street}, {who.town}", 8)
    s.lines(54, 162, ["Miteigentümervereinigung", home.folder, f"z. Hd. {home.syndic.name}", home.syndic.street, home.syndic.town], 15, size=11)
    s.pairs(
        350,
        162,
        [
            ("Rechnungs-Nr.", doc.number),
            ("Rechnungsdatum", long_day(doc.issued, "de")),
            ("Kundennummer", doc.customer_number),
            ("Zahlbar bis", long_day(doc.due, "de")),
        ],
        94,
        17,
        10,
        "Roboto-Medium",
        "#333333",
    )
    s.text(54, 278, "Rechnung", 22, "Roboto-Bold")
    s.text(54, 297, f"Heizungsanlage {home.street}, {home.town}, ausgeführt am 28.09.2026", 10.5)
    cols = [Column("Bezeichnung", 62), Column("Menge", 356, "right"), Column("Einzelpreis", 444, "right"), Column("Betrag", 533, "right")]
    s.box(54, 318, 487, 22, "#1c1f24")
    s.heads(332.5, cols, 10, "Roboto-Medium", "#ffffff")
    y = s.table(
        340,
        cols,
        [[i.description, f"{figure(i.quantity)} {i.unit}", figure(i.price), number(i.total)] for i in doc.lines],
        10.5,
        pad=8,
        rule="#999999",
        to=(54, 541),
    )
    for label, value, bold in (("Nettobetrag", doc.excl, "Roboto"), ("MwSt. 6 %", doc.vat, "Roboto"), ("Gesamtbetrag", doc.incl, "Roboto-Bold")):
        y += 24
        s.text(444, y, label, 11.5, bold, align="right")
        s.text(533, y, f"{number(value)} €", 11.5, bold, align="right")
    s.box(54, y + 40, 487, 78, None, "#1c1f24", 4, 1)
    s.pairs(70, y + 64, [("IBAN", who.iban_grouped), ("BIC", who.bic), ("Mitteilung", doc.reference)], 80, 20, 11, "Roboto-Medium", "#333333")
    s.para(
        54,
        700,
        487,
        "Ermäßigter Steuersatz: Wohngebäude älter als zehn Jahre, privat genutzt, Leistung an den Endverbraucher. Einwände sind "
        "binnen eines Monats schriftlich mitzuteilen.",
        9,
        13,
    )
    s.rule(54, 770, 541, 1)
    s.text(54, 786, f"{who.name} · MwSt.-Nr. {who.vat} · {who.court} · Tel. {who.phone} · {who.mail}", 8.6)
    return s.finish()


def build() -> Sample:
    doc = document()
    image = scan.scanned(scan.render(page(doc), 200)[0], 24, -0.4, noise=0.8, ink=20, paper=255, shade=0, blur=0.5, specks=40)
    return Sample(doc.file, "de", "scan as a PNG, 200 dpi", "invoice in German, read by OCR", scan.png(image), [doc.truth()])
