"""An English invoice for the yearly check of extinguishers and hose reels, with a purchase order."""

from datetime import date

from .. import identifiers as ids
from ..model import Document, Line, Sample, Supplier, euro, figure, long_day, number
from ..parties import TILLEULS
from ..sheet import Column, Sheet

COAL, FLAME, ASH = "#26282c", "#e8482c", "#f3f2f0"

SUPPLIER = Supplier(
    "Ember & Oak Fire Protection BV",
    "Hangarstraat 61",
    "1930 Zaventem",
    "19990835",
    "9918340066",
    "SCHLBE2A",
    "RPR Brussels",
    "+32 2 555 08 35",
    "accounts@emberoak.example",
    ("Ember & Oak",),
)


def document() -> Document:
    return Document(
        "05-fire-safety-invoice-en.pdf",
        "en",
        SUPPLIER,
        TILLEULS,
        "EO-26-1184",
        date(2026, 5, 22),
        customer_number="10426",
        due=date(2026, 6, 21),
        reference=ids.creditor_reference("EO261184"),
        order="PO-TIL-2026-09",
        account="6100001",
        lines=[
            Line("Annual inspection, portable extinguisher", "14", "11.80", 21),
            Line("Annual inspection, hose reel", "6", "18.50", 21),
            Line("Replacement 6 l foam extinguisher, levels 2 and 5", "2", "94.60", 21),
            Line("Emergency light battery pack", "5", "22.35", 21),
            Line("Safety signs, photoluminescent", "8", "6.90", 21),
            Line("Call-out Brussels area", "1", "55.00", 21),
        ],
    )


def build() -> Sample:
    doc, who, home = document(), SUPPLIER, TILLEULS
    s = Sheet(f"Invoice {doc.number}", who.name, "Open", "en")
    s.shape([(0, 0), (s.width, 0), (s.width, 96), (0, 150)], COAL)
    s.shape([(360, 0), (s.width, 0), (s.width, 96), (330, 120)], FLAME)
    s.leaf(66, 78, 40, FLAME, 14)
    s.leaf(62, 78, 25, "#f7b733", -6)
    s.text(92, 62, "Ember & Oak", 22, "Open-Bold", "#ffffff")
    s.text(93, 78, "FIRE PROTECTION", 7.5, "Open-Semi", "#f0a08f", spread=2.2)
    s.text(548, 66, "INVOICE", 26, "Open-Heavy", "#ffffff", "right", 1.2)
    s.text(548, 86, doc.number, 11, "Open-Semi", "#ffffff", "right")

    s.text(48, 190, "BILL TO", 7, "Open-Bold", FLAME, spread=1)
    s.lines(48, 206, [f"ACP {home.folder}", f"c/o {home.syndic.name}", home.syndic.street, "1030 Brussels"], 13.5, size=9.5)
    s.text(230, 190, "SITE", 7, "Open-Bold", FLAME, spread=1)
    s.lines(230, 206, [home.folder, home.street, home.town, "Site visit: 19 May 2026"], 13.5, size=9.5)
    s.text(398, 190, "DETAILS", 7, "Open-Bold", FLAME, spread=1)
    s.pairs(
        398,
        206,
        [
            ("Invoice date", long_day(doc.issued, "en")),
            ("Due date", long_day(doc.due, "en")),
            ("Customer no.", doc.customer_number),
            ("Your order", doc.order),
        ],
        72,
        13.5,
        9,
    )

    cols = [
        Column("DESCRIPTION", 60, width=220),
        Column("QTY", 318, "right"),
        Column("UNIT PRICE", 400, "right"),
        Column("VAT", 448, "right"),
        Column("AMOUNT", 536, "right"),
    ]
    s.box(48, 286, 500, 24, COAL, radius=3)
    s.heads(301.5, cols, 7.2, "Open-Bold", "#ffffff", 0.6)
    rows = [[i.description, figure(i.quantity, "en"), figure(i.price, "en"), f"{i.rate}%", number(i.total, "en")] for i in doc.lines]
    y = s.table(310, cols, rows, 9, pad=8, rule="#dedbd6", to=(48, 548))
    y += 14
    s.box(330, y, 218, 88, ASH, radius=3)
    for i, (label, value) in enumerate((("Subtotal excl. VAT", doc.excl), (f"VAT 21% on {number(doc.excl, 'en')}", doc.vat))):
        s.text(344, y + 21 + 17 * i, label, 9, color="#5f6167")
        s.text(536, y + 21 + 17 * i, euro(value, "en"), 9, align="right")
    s.rule(344, y + 48, 536, 1, FLAME)
    s.text(344, y + 70, "Total due", 11, "Open-Bold")
    s.text(536, y + 71, euro(doc.incl, "en"), 15, "Open-Bold", FLAME, "right")
    s.text(48, y + 20, "PAYMENT", 7, "Open-Bold", FLAME, spread=1)
    s.pairs(48, y + 37, [("IBAN", who.iban_grouped), ("BIC", who.bic), ("Reference", doc.reference)], 62, 14.5, 9, "Open-Semi")

    y = 620
    s.text(48, y, "FOUND ON SITE", 7, "Open-Bold", FLAME, spread=1)
    for i, note in enumerate(
        (
            "Hose reel, basement –1: box blocked by bicycles. Please keep free.",
            "Next inspection is due before 19 May 2027; we will propose a date.",
            "Certificate EO-C-26-0771 was sent with this invoice.",
        )
    ):
        s.circle(51, y + 14 + 14 * i, 1.6, FLAME)
        s.text(60, y + 17 + 14 * i, note, 8.8)
    s.para(
        48,
        716,
        500,
        "Payment within 30 days of the invoice date. Late payment bears interest at 8% a year and a fixed charge of €40.00, without notice. "
        "Goods remain ours until paid. The Dutch-speaking courts of Brussels have jurisdiction.",
        7.2,
        10,
        color="#808288",
    )
    s.shape([(0, 772), (s.width, 752), (s.width, s.height), (0, s.height)], COAL)
    s.text(48, 800, f"{who.name}  ·  {who.street}, {who.town}  ·  VAT {who.vat}  ·  {who.court}", 7.6, color="#ffffff")
    s.text(48, 813, f"{who.phone}  ·  {who.mail}", 7.6, color="#c9c7c3")
    return Sample(doc.file, "en", "fire extinguisher service with a purchase order", "invoice; ISO 11649 reference RF…", s.finish(), [doc.truth()])
