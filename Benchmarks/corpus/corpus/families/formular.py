"""A pre-printed form drawn by coordinates: rounded cells with tiny captions in their corners, amounts at the right edge."""

import html
import io
import re

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen import canvas

from .. import bill, blocks
from ..sheet import Sheet


class Form:
    def __init__(self, pdf, colour, serif):
        self.pdf, self.colour = pdf, HexColor(colour)
        self.font, self.bold = ("Times-Roman", "Times-Bold") if serif else ("Helvetica", "Helvetica-Bold")

    def text(self, x, y, text, size=9, bold=False, right=False):
        self.pdf.setFont(self.bold if bold else self.font, size)
        text = html.unescape(re.sub("<[^>]+>", "", text)).replace("\u00a0", " ")
        (self.pdf.drawRightString if right else self.pdf.drawString)(x * mm, (297 - y) * mm, text)

    def cell(self, x, y, width, height, caption, value, size=9.5, bold=False, right=False):
        self.pdf.setStrokeColor(self.colour)
        self.pdf.roundRect(x * mm, (297 - y - height) * mm, width * mm, height * mm, 1.6 * mm)
        self.pdf.setFillColor(self.colour)
        self.text(x + 1.5, y + 3.2, caption, 6)
        self.pdf.setFillColor(HexColor("#111111"))
        self.text(x + width - 2 if right else x + 2, y + height - 2.2, value, size, bold, right)


def body(f, s, cols, y):
    places = {"description": (14, False), "quantity": (118, True), "price": (146, True), "rate": (163, True), "total": (194, True)}
    for c in cols:
        f.text(places[c][0], y, s.heading(blocks.HEADS[c]), 7.5, True, places[c][1])
    f.pdf.line(13 * mm, (297 - y - 1.5) * mm, 196 * mm, (297 - y - 1.5) * mm)
    for i, line in enumerate(s.bill.lines):
        for c, cell in zip(cols, s.line(line, cols)):
            f.text(places[c][0], y + 7 + 5.6 * i, cell, 9, False, places[c][1])


def draw(rng, language, kind="invoice"):
    s = Sheet(rng, bill.drawn(rng, language, kind, count=rng.randrange(2, 8)), "formular")
    out = io.BytesIO()
    pdf = canvas.Canvas(out, pagesize=(210 * mm, 297 * mm), invariant=1)
    f = Form(pdf, s.colour, rng.random() < 0.5)
    f.text(14, 20, s.text("supplier"), 17, True)
    for i, text in enumerate(blocks.sender(s, name=False).split("<br>")):
        f.text(14, 26 + 4 * i, text, 8)
    for i, text in enumerate(blocks.window(s).split("<br>")):
        f.text(112, 48 + 5 * i, text, 10, i == 0)
    f.text(14, 84, s.title, 15, True)
    head = blocks.meta(s)[:8]
    for i, (a, v) in enumerate(head):
        f.cell(13 + 46 * (i % 4), 89 + 13 * (i // 4), 44, 11, a, v)
    cols = ["description", "quantity", "price", "total"] if s.bill.regime == "small" else ["description", "quantity", "price", "rate", "total"]
    body(f, s, cols, 121)
    sums = blocks.totals(s, rows=False, pay=rng.random() < 0.7)
    y = 220
    for i, (a, v) in enumerate(sums):
        f.cell(13 + 61.5 * (i % 3), y + 14 * (i // 3), 60, 12, a, v, 11, i == len(sums) - 1, True)
    for i, (a, v) in enumerate(blocks.payment(s)):
        f.cell(13 + 61.5 * i, 250, 60, 11, a, v, 9)
    for i, text in enumerate(blocks.remarks(s)):
        f.text(14, 268 + 3.4 * i, text[:150], 6.5)
    pdf.save()
    return s, out.getvalue()
