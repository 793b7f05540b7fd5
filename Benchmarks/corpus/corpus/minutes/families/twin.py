"""Two languages side by side, as Brussels associations have it: the same item in both columns."""

from html import escape

from ... import paper
from ..record import Record

OTHER = {"fr": "nl", "nl": "fr", "de": "fr", "en": "fr"}


def item(r, d, language, title, text):
    out = f"<b>{d.number}. {escape(title, quote=False)}</b><br>{escape(text, quote=False)}<br>"
    if d.voted:
        figures = " – ".join(f"{r.word(k, language)} : {r.count(c)}" for k, c in zip(("for", "against", "abstain"), d.counts))
        out += "<br>".join([f"{r.word('required', language)} : {r.majority(d, language)}", figures] + r.dissent(d, language)) + "<br>"
    return out + f"<i>{r.outcome(d, language)}</i>"


def draw(rng, language):
    r = Record(rng, language, OTHER[language])
    m, second = r.meeting, OTHER[language]
    sides = []
    for at in (None, second):
        h = r.head(at)
        sides.append(
            "<br>".join(
                x
                for x in (
                    f"<b>{h['title']}</b>",
                    h["held"],
                    h["number"],
                    h["call"],
                    h["open"],
                    h["chair"],
                    h["secretary"],
                    h["tellers"],
                    h["syndic"],
                    h["presence"],
                    h["quorum"],
                )
                if x
            )
        )
    rows = f"<tr><td>{sides[0]}</td><td>{sides[1]}</td></tr>"
    for d in m.decisions:
        rows += f"<tr><td>{item(r, d, None, d.title, d.text)}</td><td>{item(r, d, second, *d.other)}</td></tr>"
    rows += f"<tr><td>{r.close()}</td><td>{r.close(second)}</td></tr>"
    style = (
        ".t{width:100%;table-layout:fixed}.t td{padding:2mm 3mm;border-bottom:.3pt solid #bbb}.t "
        "td:first-child{border-right:.5pt solid #888}tr{page-break-inside:avoid}h1{font-size:14pt;text-align:center}"
    )
    body = f"<h1>{escape(m.association, quote=False)}</h1><table class=t>{rows}</table>"
    truth = dict(r.truth("twin"), language=None)  # two languages of equal weight; titles are those of the left column
    return truth, r.page(style, body, rng.choice(paper.SANS + paper.SERIF), "9pt", "14mm 12mm")
