"""Each item with a small table of its votes under it and the result in a frame."""

from html import escape

from ... import paper
from ..record import Record


def votes(r, d):
    m = r.meeting
    cells = "".join(
        f"<tr><td>{r.word(k)}</td><td class=n>{r.count(c)}</td><td>{r.names(n) if n is not None else ''}</td></tr>"
        for k, c, n in zip(("for", "against", "abstain"), d.counts, (None, d.against, d.abstain))
    )
    share = f"<tr><th>{r.word('required')} : {r.majority(d)}</th><th class=n>/ {r.count(m.total)}</th><th></th></tr>"
    return f"<table class=v>{share}{cells}</table><p class=out>{r.outcome(d)}</p>"


def draw(rng, language):
    r = Record(rng, language)
    h, m = r.head(), r.meeting
    colour = rng.choice(("#2d4a6d", "#5d3a1a", "#3a5d3a"))
    items = ""
    for d in m.decisions:
        tail = votes(r, d) if d.voted else f"<p class=out>{r.outcome(d)}</p>"
        items += f"<div class=i><h3>{d.number}. {escape(d.title, quote=False)}</h3><p>{escape(d.text, quote=False)}</p>{tail}</div>"
    people = "<br>".join(x for x in (h["chair"], h["secretary"], h["tellers"], h["syndic"]) if x)
    style = (
        f"h1{{font-size:15pt;color:{colour}}}h3{{background:{colour};color:#fff;padding:1mm 2mm;font-size:10pt;margin:5mm 0 2mm}}"
        f".v td,.v th{{border:.4pt solid #999;font-size:9pt;font-weight:normal;min-width:22mm}}"
        ".out{font-weight:bold;border:.8pt solid #444;padding:1mm 3mm;width:85mm}.i{page-break-inside:avoid}"
    )
    body = (
        f"<h1>{h['title']}</h1><p><b>{escape(m.association, quote=False)}</b> – {h['number']}<br>{h['held']}</p><p>{h['call']} {h['open']}"
        f"</p><p>{people}</p><p>{h['presence']} {h['quorum']}</p>{items}<p>{r.close()}</p><p>{r.say('sign')}</p>"
    )
    return r.truth("boxed"), r.page(style, body, rng.choice(paper.SANS))
