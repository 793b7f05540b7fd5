"""An absolutely placed form of an old bookkeeping program: fixed-pitch columns, dashes for rules, figures in their cells."""

import html
import io
import re

from reportlab.lib.units import mm
from reportlab.pdfgen import canvas

from .. import bill, blocks, ids
from ..sheet import Sheet

MONO = "Courier"


class Writer:
    """Fixed-pitch rows from the top of an A4 page."""

    def __init__(self, pdf, size):
        self.pdf, self.size = pdf, size
        pdf.setFont(MONO, size)

    def put(self, column, row, text):
        self.pdf.drawString(14 * mm + column * self.size * 0.6, 283 * mm - row * self.size * 1.28, plain(text))

    def right(self, column, row, text):
        self.pdf.drawRightString(14 * mm + column * self.size * 0.6, 283 * mm - row * self.size * 1.28, plain(text))


def plain(text):
    return html.unescape(re.sub("<[^>]+>", "", text)).replace("\u00a0", " ").replace("\u2013", "-")


def head(w, s):
    b, upper = s.bill, s.rng.random() < 0.5
    name = s.text("supplier")
    if upper:
        name = s.printed["supplier"] = b.supplier.name.upper()
    w.put(0, 0, name)
    for i, text in enumerate(
        (
            b.supplier.street,
            b.supplier.city,
            f"TEL {b.supplier.phone}",
            f"{s.label('vat_number')} {s.vat_number()}",
            f"{s.label('account')} {s.iban()} {s.text('bic')}",
        )
    ):
        w.put(0, 1 + i, text)
    for i, text in enumerate(blocks.window(s).split("<br>")):
        w.put(44, 8 + i, text)
    w.put(0, 14, f"{s.title.upper()}")
    row = 16
    for a, v in blocks.meta(s):
        w.put(0, row, f"{a}".ljust(30, ".") + f": {v}")
        row += 1
    return row + 1


def lines(w, s, row):
    small = s.bill.regime == "small"
    w.put(0, row, "-" * 84)
    w.put(0, row + 1, s.label("description"))
    for column, key in ((56, "quantity"), (66, "unit_price"), (72, "rate"), (84, "line_total")):
        if not (small and key == "rate"):
            w.right(column, row + 1, s.heading(key)[: 5 if key == "rate" else 9])
    w.put(0, row + 2, "-" * 84)
    row += 3
    cols = ["description", "quantity", "price", "total"] if small else ["description", "quantity", "price", "rate", "total"]
    for line in s.bill.lines:
        cells = s.line(line, cols)
        w.put(0, row, cells[0])
        for column, text in zip((56, 66, 84) if small else (56, 66, 72, 84), cells[1:]):
            w.right(column, row, text.replace(",00 %", "").replace(" %", ""))
        row += 1
    return row + 2


def draw(rng, language, kind="invoice"):
    b = bill.drawn(rng, language, kind)
    b.reference = b.reference or ids.ogm(rng)
    s = Sheet(rng, b, "registered")
    s.currency = rng.choice(("{}", "{} EUR"))
    out = io.BytesIO()
    pdf = canvas.Canvas(out, pagesize=(210 * mm, 297 * mm), invariant=1)
    w = Writer(pdf, 9.4)
    row = lines(w, s, head(w, s))
    if b.regime != "small" and rng.random() < 0.6:
        for i, text in enumerate((s.label("rate"), s.label("base"), s.label("vat"))):
            w.right(8 + 16 * i, row, text[:14])
        for rate, base, vat in s.vat_rows():
            row += 1
            for i, text in enumerate((f"{rate}%", s.number(base), s.number(vat))):
                w.right(8 + 16 * i, row, text)
        row += 2
    for a, v in blocks.totals(s, rows=False, pay=True):
        w.put(44, row, a)
        w.right(84, row, v)
        row += 1
    w.put(0, row, "=" * 84)
    if b.kind == "invoice" and b.due_amount > 0:
        w.put(0, row + 2, f"{s.label('reference')} : {s.reference()}")
    pdf.setFont("Helvetica", 7)
    for i, text in enumerate(blocks.remarks(s)):
        pdf.drawString(14 * mm, 32 * mm - i * 3.2 * mm, plain(text)[:150])
    pdf.save()
    return s, out.getvalue()
