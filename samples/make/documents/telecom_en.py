"""An English telecom bill paid by direct debit: no transfer is to be made."""

from datetime import date

from .. import identifiers as ids
from ..model import Document, Line, Sample, Supplier, day, euro, figure, long_day, number
from ..parties import TILLEULS
from ..sheet import Column, Sheet

VIOLET, PINK, LILAC = "#3d1d7a", "#ff5c8a", "#f3effb"

SUPPLIER = Supplier(
    "Northline Telecom NV",
    "Signaallaan 12",
    "1831 Diegem",
    "09995912",
    "9907745031",
    "ORVKBEBB",
    "RPR Brussels",
    "0800 55 591",
    "billing@northline.example",
    ("northline",),
)


def document() -> Document:
    return Document(
        "06-telecom-invoice-en.pdf",
        "en",
        SUPPLIER,
        TILLEULS,
        "9026 1182 4470",
        date(2026, 10, 5),
        customer_number="NL-7730-1198",
        customer="ACP RESIDENCE LES TILLEULS",
        due=date(2026, 10, 20),
        period=(date(2026, 10, 1), date(2026, 10, 31)),
        reference=ids.structured("9026118244"),
        account="6150000",
        lines=[
            Line("Fibre Business 500, caretaker's office", "1", "38.84", 21),
            Line("Fixed IP address", "1", "4.13", 21),
            Line("Emergency line, lift A", "1", "9.50", 21),
            Line("Emergency line, lift B", "1", "9.50", 21),
            Line("Calls to mobile numbers, minutes", "37", "0.1653", 21),
        ],
    )


def build() -> Sample:
    doc, who, home = document(), SUPPLIER, TILLEULS
    s = Sheet(f"Invoice {doc.number}", who.name, "Quicksand", "en")
    for i, radius in enumerate((26, 18, 10)):
        s.circle(70, 66, radius, (VIOLET, PINK, "#ffffff")[i])
    s.text(106, 74, "northline", 26, "Comfortaa-Bold", VIOLET)
    s.text(548, 60, "Your October bill", 14, "Quicksand-Bold", VIOLET, "right")
    s.text(548, 76, "Page 1 of 1", 8.5, color="#7b6f95", align="right")

    s.lines(330, 136, [doc.customer, "c/o GESTION MARCHAL-DEWIT SRL", "RUE DU LEVANT 118", "1030 BRUXELLES"], 13.5, size=9.6)
    s.box(48, 116, 236, 90, LILAC, radius=12)
    s.pairs(
        64,
        138,
        [
            ("Invoice number", doc.number),
            ("Invoice date", day(doc.issued)),
            ("Customer number", doc.customer_number),
            ("Billing period", f"{day(doc.period[0])} – {day(doc.period[1])}"),
        ],
        92,
        17,
        8.8,
        "Quicksand-Bold",
        "#7b6f95",
    )

    s.box(48, 250, 500, 92, VIOLET, radius=14)
    s.text(70, 278, "Amount", 11, color="#d8ccf2")
    s.text(70, 318, euro(doc.incl, "en"), 34, "Quicksand-Bold", "#ffffff")
    s.text(526, 286, "Paid by direct debit", 12, "Quicksand-Bold", PINK, "right")
    s.text(526, 303, f"We collect it on {long_day(doc.due, 'en')}.", 10, color="#ffffff", align="right")
    s.text(526, 319, "You do not need to do anything.", 10, color="#ffffff", align="right")

    cols = [Column("Service", 48), Column("Quantity", 352, "right"), Column("Unit price", 446, "right"), Column("Excl. VAT", 548, "right")]
    s.text(48, 386, home.street + ", " + home.town, 11, "Quicksand-Bold", VIOLET)
    s.heads(410, cols, 8.5, "Quicksand-Bold", PINK)
    s.rule(48, 417, 548, 1.4, VIOLET)
    rows = [[i.description, figure(i.quantity, "en"), figure(i.price, "en"), number(i.total, "en")] for i in doc.lines]
    y = s.table(417, cols, rows, 9.6, pad=7.5, rule="#e3dbf3", to=(48, 548))
    for label, value, bold in (("Total excl. VAT", doc.excl, ""), ("VAT 21%", doc.vat, ""), ("Total incl. VAT", doc.incl, "Quicksand-Bold")):
        y += 20
        s.text(446, y, label, 9.6, bold, align="right")
        s.text(548, y, euro(value, "en"), 9.6, bold, align="right")

    y += 46
    s.box(48, y, 500, 74, None, "#d9cdf0", 12, 1)
    s.pairs(
        66,
        y + 22,
        [("Creditor", f"{who.name}, BE71ZZZ{who.enterprise}"), ("Mandate", "NLT-2021-118204"), ("Our account", f"{who.iban_grouped}   {who.bic}")],
        72,
        18,
        9,
        color="#7b6f95",
    )
    s.text(530, y + 22, "Payment reference", 9, color="#7b6f95", align="right")
    s.text(530, y + 40, doc.reference, 10, "Quicksand-Bold", VIOLET, "right")
    s.para(
        48,
        744,
        500,
        "Moving, or a fault on the line? Call 0800 55 591, day and night for lift lines. Keep this bill for seven years.",
        8.6,
        12,
        color="#7b6f95",
    )
    s.rule(48, 776, 548, 0.8, "#d9cdf0")
    s.text(48, 792, f"{who.name}, {who.street}, {who.town} · VAT {who.vat} · {who.court}", 7.8, color="#7b6f95")
    return Sample(
        doc.file, "en", "telecom bill collected by direct debit", "invoice; the due date is the day of the collection", s.finish(), [doc.truth()]
    )
