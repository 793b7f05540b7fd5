"""A program's output: labels at the left, values beside them, item after item; votes as shares on one line."""

from html import escape

from ... import paper
from ..record import Record


def pairs(rows):
    return "<table class=f>" + "".join(f"<tr><td class=k>{a}</td><td>{b}</td></tr>" for a, b in rows) + "</table>"


def item(r, d):
    rows = [(r.word("subject"), f"<b>{escape(d.title, quote=False)}</b>"), (r.word("decision"), escape(d.text, quote=False))]
    if d.voted:
        line = " | ".join(f"{r.word(k)} {r.count(c)}/{r.count(r.meeting.here)}" for k, c in zip(("for", "against", "abstain"), d.counts))
        rows += [(r.word("required"), r.majority(d)), (r.word("votes").capitalize(), line)]
        rows += [tuple(x.split(":", 1)) for x in r.dissent(d)]
    elif d.majority == "none":
        rows.append((r.word("required"), r.majority(d)))
    return f"<div class=i><h4>{d.number}</h4>{pairs(rows + [(r.word('result'), r.outcome(d))])}</div>"


def draw(rng, language):
    r = Record(rng, language)
    h, m = r.head(), r.meeting
    style = (
        ".k{width:40mm;color:#555;font-size:8.5pt}.f{width:100%}.i{border-top:.8pt solid #333;page-break-inside:avoid;"
        "margin-top:3mm}h4{margin:1mm 0}h1{font-size:14pt}"
    )
    lead = "".join(
        f"<p style='margin:1mm 0'>{x}</p>"
        for x in (h["held"], h["call"], h["open"], h["chair"], h["secretary"], h["tellers"], h["syndic"], h["presence"], h["quorum"])
        if x
    )
    body = (
        f"<p><b>{escape(m.association, quote=False)}</b> · {h['number']}</p><h1>{h['title']}</h1>{lead}{''.join(item(r, d) for d in m.decisions)}"
        f"<p>{r.close()}</p>"
    )
    return r.truth("form"), r.page(style, body, rng.choice(paper.SANS), "9.5pt", "16mm 18mm")
