"""Resolutions with a ballot line: shares over the shares of the building, abstentions left out, voters in brackets."""

from html import escape

from ... import paper
from ..record import Record

RESOLUTION = {"fr": "Résolution n° {}", "nl": "Besluit nr. {}", "de": "Beschluss Nr. {}", "en": "Resolution no. {}"}


def ballot(r, d):
    whole = r.count(r.meeting.total)
    against = f" ({r.names(d.against)})" if d.against else ""
    line = f"{r.word('for')} : {r.count(d.counts[0])}/{whole} – {r.word('against')} : {r.count(d.counts[1])}/{whole}{against}"
    others = f"<br>{r.say('voters_abstain', names=', '.join(d.abstain))}" if d.abstain else ""
    return f"{line}{others}<br>{r.majority(d).capitalize()} – <u>{r.outcome(d)}</u>"


def draw(rng, language):
    r = Record(rng, language)
    h, m = r.head(), r.meeting
    items = ""
    for d in m.decisions:
        tail = ballot(r, d) if d.voted else f"<u>{r.outcome(d)}</u>"
        items += (
            f"<div class=i><b>{RESOLUTION[language].format(d.number)}</b> <span class=t>{escape(d.title, quote=False)}"
            f"</span><p>{escape(d.text, quote=False)}"
            f"</p><p class=b>{tail}</p></div>"
        )
    cell = (
        "<table class=h>"
        + "".join(
            f"<tr><td>{x}</td></tr>"
            for x in (h["held"], h["open"], h["call"], h["presence"], h["quorum"], h["chair"], h["secretary"], h["tellers"], h["syndic"])
            if x
        )
        + "</table>"
    )
    style = (
        ".h td{border:.5pt solid #888}.h{width:100%;margin:4mm 0}.i{margin:5mm 0;page-break-inside:avoid}"
        ".t{text-decoration:underline}.b{margin:1mm 0 0 10mm;font-style:italic}h1{font-size:14pt;text-align:right}"
    )
    body = (
        f"<h1>{h['title']}</h1><p style='text-align:right'>{escape(m.association, quote=False)}<br>{h['number']}</p>{cell}{items}"
        f"<p>{r.close()} {r.say('sign')}</p>"
    )
    return r.truth("ballot", "shares", False), r.page(style, body, rng.choice(paper.SERIF + paper.SANS), "10.5pt", "20mm 22mm")
