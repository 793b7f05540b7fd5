"""Drawing on a page measured in points from its top left, y growing downwards."""

from __future__ import annotations

import io
import random
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen import canvas
from reportlab.pdfgen.pathobject import PDFPathObject

rl_config.invariant = 1
A4 = (595.28, 841.89)
INK = "#1c1f24"
GREY = "#6b7280"


@dataclass(frozen=True)
class Column:
    """A table column: heading, the x that text starts at (or ends at when `align` is "right"), width to wrap at, own font."""

    title: str
    x: float
    align: str = "left"
    width: float = 0
    font: str = ""


class Sheet:
    """One PDF. `family` is the font that text takes unless it says otherwise."""

    def __init__(self, title: str, author: str, family: str, language: str, size: tuple[float, float] = A4):
        self.width, self.height = size
        self.family = family
        self._buffer = io.BytesIO()
        self.canvas = canvas.Canvas(self._buffer, pagesize=size, invariant=1, lang=language, initialFontName=family)
        self.canvas.setTitle(title)
        self.canvas.setAuthor(author)
        self.canvas.setCreator("samples/make.py")
        self.canvas.setSubject("Greffier sample: invented document")

    # --- text ---

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 9,
        font: str = "",
        color: str = INK,
        align: str = "left",
        spread: float = 0,
        angle: float = 0,
    ) -> float:
        """Writes one line on the baseline y and returns its width. `spread` is extra space between letters."""
        name = font or self.family
        if not name.startswith(("Mono", "Fira")):  # a typewriter and a till have no curled apostrophe
            text = text.replace("'", "’")
        width = stringWidth(text, name, size) + spread * max(len(text) - 1, 0)
        start = {"left": 0.0, "right": -width, "center": -width / 2}[align]
        self.canvas.saveState()
        self.canvas.translate(x, self.height - y)
        if angle:
            self.canvas.rotate(angle)
        run = self.canvas.beginText(start, 0)
        run.setFont(name, size)
        run.setFillColor(HexColor(color))
        run.setCharSpace(spread)
        run.textOut(text)
        self.canvas.drawText(run)
        self.canvas.restoreState()
        return width

    def lines(self, x: float, y: float, texts: Sequence[str], leading: float = 12, **style) -> float:
        """Writes lines one under the other; returns the baseline that would come next."""
        for text in texts:
            self.text(x, y, text, **style)
            y += leading
        return y

    def wrap(self, text: str, width: float, size: float, font: str = "") -> list[str]:
        """Breaks text at spaces so that no line is wider than width."""
        out: list[str] = []
        for part in text.split("\n"):
            line = ""
            for word in part.split(" "):
                longer = f"{line} {word}" if line else word
                if line and stringWidth(longer, font or self.family, size) > width:
                    out.append(line)
                    line = word
                else:
                    line = longer
            out.append(line)
        return out

    def para(self, x: float, y: float, width: float, text: str, size: float = 9, leading: float = 0, font: str = "", color: str = INK) -> float:
        """Writes a paragraph; returns the baseline that would come next."""
        return self.lines(x, y, self.wrap(text, width, size, font), leading or size * 1.38, size=size, font=font, color=color)

    def pairs(
        self,
        x: float,
        y: float,
        rows: Sequence[tuple[str, str]],
        gap: float,
        leading: float = 14,
        size: float = 9,
        bold: str = "",
        color: str = GREY,
        ink: str = INK,
    ) -> float:
        """Labels at x and values at x + gap."""
        for label, value in rows:
            self.text(x, y, label, size, color=color)
            self.text(x + gap, y, value, size, bold, ink)
            y += leading
        return y

    # --- shapes ---

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: str | None = None,
        stroke: str | None = None,
        radius: float = 0,
        line: float = 0.7,
    ) -> None:
        """A rectangle with its top left at (x, y)."""
        self._ink(fill, stroke, line)
        bottom = self.height - y - height
        if radius:
            self.canvas.roundRect(x, bottom, width, height, radius, stroke=bool(stroke), fill=bool(fill))
        else:
            self.canvas.rect(x, bottom, width, height, stroke=bool(stroke), fill=bool(fill))

    def rule(self, x: float, y: float, to: float, line: float = 0.6, color: str = INK, dash: Sequence[float] = ()) -> None:
        """A horizontal line."""
        self.stroke([(x, y), (to, y)], line, color, dash)

    def stroke(self, points: Sequence[tuple[float, float]], line: float = 0.6, color: str = INK, dash: Sequence[float] = ()) -> None:
        """An open line through points."""
        self.canvas.saveState()
        self._ink(None, color, line)
        self.canvas.setDash(*([list(dash)] if dash else []))
        self.canvas.setLineCap(1)
        self.canvas.setLineJoin(1)
        self.canvas.drawPath(self._path(points), stroke=1, fill=0)
        self.canvas.restoreState()

    def shape(self, points: Sequence[tuple[float, float]], fill: str) -> None:
        """A filled polygon."""
        self._ink(fill, None, 0)
        path = self._path(points)
        path.close()
        self.canvas.drawPath(path, stroke=0, fill=1)

    def circle(self, x: float, y: float, radius: float, fill: str | None = None, stroke: str | None = None, line: float = 0.7) -> None:
        """A circle around (x, y)."""
        self._ink(fill, stroke, line)
        self.canvas.circle(x, self.height - y, radius, stroke=bool(stroke), fill=bool(fill))

    def leaf(self, x: float, y: float, length: float, fill: str, angle: float = 0) -> None:
        """A leaf with its foot at (x, y), pointing up and turned by angle degrees."""
        self.canvas.saveState()
        self.canvas.translate(x, self.height - y)
        self.canvas.rotate(angle)
        self.canvas.setFillColor(HexColor(fill))
        path = self.canvas.beginPath()
        path.moveTo(0, 0)
        path.curveTo(length * 0.55, length * 0.3, length * 0.35, length * 0.8, 0, length)
        path.curveTo(-length * 0.35, length * 0.8, -length * 0.55, length * 0.3, 0, 0)
        self.canvas.drawPath(path, stroke=0, fill=1)
        self.canvas.restoreState()

    def signature(self, x: float, y: float, seed: int, width: float = 90, color: str = "#27408b") -> None:
        """A signature in ink: a soft line through points drawn from a seed, starting at (x, y)."""
        dice = random.Random(seed)
        points = [(x, y)]
        strokes = dice.randint(5, 9)
        for i in range(strokes):
            tall = dice.choice((4, 5, 7, 18))
            points.append((x + width * (i + 1) / (strokes + 1) + dice.uniform(-7, 7), y + (1 if i % 2 else -1) * dice.uniform(2, tall)))
        points.append((x + width, y + dice.uniform(-4, 4)))
        points.append((x + width * 0.2, y + dice.uniform(11, 15)))
        self.canvas.saveState()
        self._ink(None, color, 1.1)
        self.canvas.setLineCap(1)
        path = self.canvas.beginPath()
        path.moveTo(points[0][0], self.height - points[0][1])
        for i in range(len(points) - 1):  # Catmull-Rom as Bezier curves
            before, here, there, after = points[max(i - 1, 0)], points[i], points[i + 1], points[min(i + 2, len(points) - 1)]
            out = (here[0] + (there[0] - before[0]) / 6, here[1] + (there[1] - before[1]) / 6)
            into = (there[0] - (after[0] - here[0]) / 6, there[1] - (after[1] - here[1]) / 6)
            path.curveTo(out[0], self.height - out[1], into[0], self.height - into[1], there[0], self.height - there[1])
        self.canvas.drawPath(path, stroke=1, fill=0)
        self.canvas.restoreState()

    # --- tables ---

    def table(
        self,
        y: float,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        size: float = 8.8,
        leading: float = 11.5,
        pad: float = 7,
        rule: str | None = "#d9dce1",
        color: str = INK,
        to: tuple[float, float] = (0, 0),
    ) -> float:
        """Rows under y (the top of the first row); a column with a width wraps. Returns the bottom of the last row."""
        for row in rows:
            cells = [self.wrap(cell, col.width, size, col.font) if col.width else [cell] for cell, col in zip(row, columns, strict=True)]
            base = y + pad + size * 0.78
            for cell, col in zip(cells, columns, strict=True):
                self.lines(col.x, base, cell, leading, size=size, align=col.align, color=color, font=col.font)
            y += 2 * pad + size * 0.78 + (max(map(len, cells)) - 1) * leading
            if rule:
                self.rule(to[0], y, to[1], 0.5, rule)
        return y

    def heads(self, y: float, columns: Sequence[Column], size: float = 7.5, font: str = "", color: str = GREY, spread: float = 0) -> None:
        """The headings of a table on the baseline y."""
        for col in columns:
            self.text(col.x, y, col.title, size, font, color, col.align, spread)

    # --- pages ---

    def next_page(self) -> None:
        self.canvas.showPage()

    def finish(self) -> bytes:
        """The PDF; the same bytes for the same drawing."""
        self.canvas.showPage()
        self.canvas.save()
        return self._buffer.getvalue()

    def _ink(self, fill: str | None, stroke: str | None, line: float) -> None:
        if fill:
            self.canvas.setFillColor(HexColor(fill))
        if stroke:
            self.canvas.setStrokeColor(HexColor(stroke))
            self.canvas.setLineWidth(line)

    def _path(self, points: Sequence[tuple[float, float]]) -> PDFPathObject:
        path = self.canvas.beginPath()
        path.moveTo(points[0][0], self.height - points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, self.height - y)
        return path
