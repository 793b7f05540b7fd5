#!/usr/bin/env python3
"""Typesets minutes with Typst, ReportLab and WeasyPrint, warm, in this process, and prints a line of JSON for each.

usage: peers.py MINUTES.json [--count N] [--only typst,reportlab,weasyprint]
Each prints the attendance table, and for every decision its text, its sums and the names against and abstaining, with page numbers: less
than Greffier prints, and none of the tags, the archive metadata and the attached data. One document is made before the clock starts.
"""

from __future__ import annotations

import argparse
import html
import io
import json
import resource
import tempfile
import time
from pathlib import Path

FONTS = Path(__file__).resolve().parent.parent.parent / "templates" / "fonts"
REGULAR, BOLD = FONTS / "NotoSans-Regular.ttf", FONTS / "NotoSans-Bold.ttf"

TYPST = """
#let m = json(bytes(sys.inputs.minutes))
#set page(paper: "a4", margin: 20mm, footer: context align(right, counter(page).display("1 / 1", both: true)))
#set text(font: "Noto Sans", size: 9pt, lang: "fr")
= Procès-verbal de l’assemblée générale
#m.association.name – #m.meeting.date
#table(columns: (1fr, auto, auto, auto), table.header[Copropriétaire][Lots][Quotités][Présence],
  ..m.attendance.map(a => (a.owner, a.lots.join(", "), str(a.shares), a.status)).flatten())
#for d in m.decisions [
  == #d.number. #d.title
  #d.text
  #if "ballots" in d [
    #let shares(choice) = d.ballots.filter(b => b.choice == choice).map(b => b.shares).sum(default: 0)
    #let who(choice) = d.ballots.filter(b => b.choice == choice).map(b => b.owner).join(", ")
    Pour #shares("for"), contre #shares("against"), abstentions #shares("abstain") \\
    Contre : #who("against") \\
    Abstentions : #who("abstain")
  ]
]
"""


def sums(decision: dict) -> list[str]:
    """The three lines under a decision."""
    ballots = decision.get("ballots", [])
    shares = {choice: sum(b["shares"] for b in ballots if b["choice"] == choice) for choice in ("for", "against", "abstain")}
    names = {choice: ", ".join(b["owner"] for b in ballots if b["choice"] == choice) for choice in ("against", "abstain")}
    return [
        f"Pour {shares['for']}, contre {shares['against']}, abstentions {shares['abstain']}",
        f"Contre : {names['against']}", f"Abstentions : {names['abstain']}",
    ]


def rows(minutes: dict) -> list[list[str]]:
    return [[a["owner"], ", ".join(a["lots"]), str(a["shares"]), a["status"]] for a in minutes["attendance"]]


def typst():
    import typst as library

    source = Path(tempfile.mkdtemp()) / "minutes.typ"
    source.write_text(TYPST)
    compiler = library.Compiler(str(source), font_paths=[str(FONTS)])
    return lambda data: compiler.compile(sys_inputs={"minutes": json.dumps(data)})


def reportlab():
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

    pdfmetrics.registerFont(TTFont("Regular", str(REGULAR)))
    pdfmetrics.registerFont(TTFont("Bold", str(BOLD)))
    body = ParagraphStyle("body", fontName="Regular", fontSize=9, leading=12)
    heading = ParagraphStyle("heading", fontName="Bold", fontSize=11, leading=15, spaceBefore=6)
    look = TableStyle([("FONT", (0, 0), (-1, -1), "Regular", 8), ("LINEBELOW", (0, 0), (-1, -1), 0.25, (0, 0, 0))])

    def number(canvas, document) -> None:
        canvas.setFont("Regular", 7)
        canvas.drawString(50, 30, str(document.page))

    def render(data: dict) -> bytes:
        story = [Paragraph("Procès-verbal de l’assemblée générale", heading), Paragraph(html.escape(data["association"]["name"]), body)]
        story.append(Table([["Copropriétaire", "Lots", "Quotités", "Présence"]] + rows(data), repeatRows=1, style=look))
        for decision in data["decisions"]:
            story.append(Paragraph(html.escape(f"{decision['number']}. {decision['title']}"), heading))
            story += [Paragraph(html.escape(line), body) for line in [decision["text"], *sums(decision)]]
        out = io.BytesIO()
        SimpleDocTemplate(out, pagesize=A4).build(story, onFirstPage=number, onLaterPages=number)
        return out.getvalue()

    return render


def weasyprint():
    from weasyprint import HTML

    style = (
        f"@font-face{{font-family:N;src:url(file://{REGULAR})}}@page{{size:A4;margin:20mm;@bottom-right{{content:counter(page)' / 'counter(pages)}}}}"
        "body{font:9pt N}table{width:100%;border-collapse:collapse}td,th{border-bottom:.25pt solid}"
    )

    def render(data: dict) -> bytes:
        parts = [f"<html lang=fr><style>{style}</style><h1>Procès-verbal</h1><p>{html.escape(data['association']['name'])}</p><table><thead><tr>"]
        parts += [f"<th>{title}" for title in ("Copropriétaire", "Lots", "Quotités", "Présence")] + ["</thead>"]
        parts += ["<tr>" + "".join(f"<td>{html.escape(cell)}" for cell in row) for row in rows(data)] + ["</table>"]
        for decision in data["decisions"]:
            parts.append(f"<h2>{decision['number']}. {html.escape(decision['title'])}</h2>")
            parts += [f"<p>{html.escape(line)}</p>" for line in [decision["text"], *sums(decision)]]
        return HTML(string="".join(parts) + "</html>").write_pdf()

    return render


PEERS = {"typst": typst, "reportlab": reportlab, "weasyprint": weasyprint}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("minutes", type=Path)
    arguments.add_argument("--count", type=int, default=20)
    arguments.add_argument("--only", default=",".join(PEERS))
    options = arguments.parse_args()
    minutes = json.loads(options.minutes.read_text())
    from pypdf import PdfReader

    for name in options.only.split(","):
        render = PEERS[name]()
        pdf = render(minutes)
        started = time.perf_counter()
        for number in range(options.count):
            changed = json.loads(json.dumps(minutes))
            changed["association"]["name"] += f" {number}"
            pdf = render(changed)
        milliseconds = (time.perf_counter() - started) * 1000 / options.count
        pages = len(PdfReader(io.BytesIO(pdf)).pages)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(json.dumps({"peer": name, "ms_per_document": round(milliseconds, 2), "pages": pages, "bytes": len(pdf), "peak_mib": peak}), flush=True)


if __name__ == "__main__":
    main()
