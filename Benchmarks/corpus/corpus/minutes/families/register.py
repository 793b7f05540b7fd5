"""One wide table on a sheet on its side: a row an item, per cents of the votes present, names under them."""

from html import escape

from ... import paper
from ..model import percents
from ..record import Record


def row(r, d):
    shares = [r.percent(p) for p in percents(d.counts)] if d.voted else ["–"] * 3
    majority = r.majority(d) if d.voted or d.majority == "none" else "–"
    names = "<br>".join(r.dissent(d)) if d.voted else ""
    small = f"<br><small>{names}</small>" if names else ""
    return (
        f"<tr><td>{d.number}</td><td><b>{escape(d.title, quote=False)}</b><br>{escape(d.text, quote=False)}{small}</td><td>{majority}</td>"
        + "".join(f"<td class=n>{s}</td>" for s in shares)
        + f"<td>{r.outcome(d)}</td></tr>"
    )


def draw(rng, language):
    r = Record(rng, language)
    h, m = r.head(), r.meeting
    heads = "".join(
        f"<th>{x}</th>" for x in ("", r.word("subject"), r.word("required"), r.word("for"), r.word("against"), r.word("abstain"), r.word("result"))
    )
    style = (
        ".t{width:100%;font-size:8.5pt}.t td,.t th{border:.5pt solid #666}.t th{background:#e3e6ea}tr{page-break-inside:avoid}"
        "h1{font-size:14pt}.k td{padding:.5mm 4mm .5mm 0}"
    )
    left = "<br>".join((h["held"], h["call"], h["open"], h["presence"], h["quorum"]))
    right = "<br>".join(x for x in (h["number"], h["chair"], h["secretary"], h["tellers"], h["syndic"]) if x)
    body = (
        f"<h1>{h['title']} – {escape(m.association, quote=False)}</h1><table class=k><tr><td style='width:62%'>{left}</td><td>{right}"
        f"</td></tr></table><table class=t><thead><tr>{heads}</tr></thead>{''.join(row(r, d) for d in m.decisions)}</table><p>{r.close()}"
        f"</p>"
    )
    return r.truth("register", "percent"), r.page(style, body, rng.choice(paper.SANS), "9pt", "12mm 14mm", "A4 landscape")
