"""A painter under the small-enterprise exemption: no VAT at all."""

from datetime import date

from .. import identifiers as ids
from ..model import Document, Line, Sample, Supplier, figure, long_day, number
from ..parties import LINDEN
from ..sheet import Column, Sheet

BLUE, YELLOW, CORAL = "#2456a6", "#f4c430", "#ef6f61"

SUPPLIER = Supplier(
    "Schilderwerken Jef Moonens",
    "Kersenlaan 17",
    "2861 Onze-Lieve-Vrouw-Waver",
    "09998930",
    "9987130065",
    "",
    "",
    "0470 55 89 30",
    "jef@moonens-schildert.example",
    ("Jef Moonens", "Moonens"),
)


def document() -> Document:
    return Document(
        "15-painter-exempt-invoice-nl.pdf",
        "nl",
        SUPPLIER,
        LINDEN,
        "26-031",
        date(2026, 3, 9),
        due=date(2026, 3, 23),
        reference="Factuur 26-031 De Linden",
        account="6107001",
        unprinted=("supplier_vat", "total_excl", "total_vat", "bic"),
        lines=[
            Line("Traphal gelijkvloers tot derde verdieping: schuren, gronden en twee lagen", given=124_000),
            Line("Leuning en balusters, zijdeglans RAL 7016", "22", "17.50", unit="m"),
            Line("Herstellen stucwerk aan de inkomdeur", given=9_500),
            Line("Verf en klein materiaal", given=26_840),
        ],
    )


def build() -> Sample:
    doc, who, home = document(), SUPPLIER, LINDEN
    s = Sheet(f"Factuur {doc.number}", who.name, "Quicksand", "nl")
    for i, (tone, width) in enumerate(((BLUE, 330), (YELLOW, 262), (CORAL, 296))):  # three brush strokes
        y = 52 + 15 * i
        s.stroke([(0, y), (width * 0.4, y - 2), (width * 0.75, y + 1.5), (width, y)], 13, tone)
        for k in range(4):
            s.stroke([(width, y - 4.5 + 3 * k), (width + 12 + 9 * ((k * 7 + i * 3) % 4), y - 4.5 + 3 * k)], 1.6, tone)
    s.text(548, 62, "Jef Moonens", 22, "Quicksand-Bold", BLUE, "right")
    s.text(548, 80, "schilderwerken binnen en buiten", 10, color="#5a6474", align="right")
    s.lines(60, 142, ["Voor", home.name, f"p/a {home.syndic.name}", home.syndic.street, home.syndic.town], 15, size=10.4)
    s.lines(548, 142, [who.street, who.town, who.phone, who.mail], 15, size=10, align="right", color="#5a6474")

    s.text(60, 276, f"Factuur {doc.number}", 21, "Quicksand-Bold", BLUE)
    s.text(60, 297, f"{who.town.split(' ', 1)[1]}, {long_day(doc.issued, 'nl')}", 10.5, color="#5a6474")
    s.text(548, 297, f"Graag betalen vóór {long_day(doc.due, 'nl')}", 10.5, color="#5a6474", align="right")
    cols = [
        Column("Wat ik gedaan heb", 60, width=290),
        Column("Hoeveel", 424, "right"),
        Column("Prijs", 478, "right"),
        Column("Bedrag", 548, "right"),
    ]
    s.heads(336, cols, 9.5, "Quicksand-Bold", CORAL)
    s.rule(60, 344, 548, 2, YELLOW)
    rows = [
        [i.description, f"{figure(i.quantity)} {i.unit}" if i.quantity else "", figure(i.price) if i.price else "", number(i.total)]
        for i in doc.lines
    ]
    y = s.table(344, cols, rows, 10.4, 14.5, 9, "#e4e7ec", to=(60, 548))
    s.text(424, y + 33, "Totaal te betalen", 12.5, "Quicksand-Bold", BLUE, "right")
    s.text(548, y + 34, f"€ {number(doc.excl)}", 18, "Quicksand-Bold", BLUE, "right")
    s.box(60, y + 58, 488, 40, "#fdf6dd", radius=8)
    s.text(76, y + 82, "Bijzondere vrijstellingsregeling kleine ondernemingen – btw niet toepasselijk.", 10.2, "Quicksand-Bold")
    s.pairs(
        60,
        y + 138,
        [("Rekening", who.iban_grouped), ("Op naam van", "Moonens Jef"), ("Mededeling", doc.reference)],
        92,
        18,
        10.4,
        "Quicksand-Bold",
        "#5a6474",
    )
    s.text(60, y + 220, "Bedankt voor het vertrouwen, en let nog een dagje op voor natte deuren!", 10.4, color="#5a6474")
    s.signature(64, y + 252, 5, 86)
    s.text(60, 796, f"{who.name} · ondernemingsnummer {ids.dotted(who.enterprise)} · {who.street}, {who.town}", 8.5, color="#5a6474")
    return Sample(
        doc.file,
        "nl",
        "a craftsman under the small-enterprise exemption",
        "invoice without VAT, with a finding that names the exemption",
        s.finish(),
        [doc.truth()],
    )
