"""Running prose in a book face: each item a paragraph, the votes in a sentence, names behind it."""

from html import escape

from ... import paper
from ..record import Record


def told(r, d):
    text = f"{escape(d.text, quote=False)} "
    if not d.voted:
        return text + r.outcome(d).rstrip(".") + "."
    says = r.say("says", f=r.count(d.counts[0]), a=r.count(d.counts[1]), b=r.count(d.counts[2]), m=r.majority(d))
    named = " ".join(x + "." if not x.endswith(".") else x for x in r.dissent(d))
    return f"{text}{says} {named} {r.outcome(d)}."


def draw(rng, language):
    r = Record(rng, language)
    h, m = r.head(), r.meeting
    inline = rng.random() < 0.5
    items = "".join(f"<p><b>{d.number}. {escape(d.title, quote=False)}{'. ' if inline else '<br>'}</b>{told(r, d)}</p>" for d in m.decisions)
    style = "h1{font-size:15pt;text-align:center;font-weight:normal;margin-bottom:5mm}p{margin:3mm 0;text-align:justify}"
    intro = f"{h['open']} {h['call']} {h['presence']} {h['quorum']}"
    people = " ".join(x.rstrip(".") + "." for x in (h["chair"], h["secretary"], h["tellers"], h["syndic"]) if x)
    body = (
        f"<h1>{h['title']}</h1><p style='text-align:center'>{escape(m.association, quote=False)}<br>{h['number']}<br>{h['held']}"
        f"</p><p>{intro}</p><p>{people}</p>{items}<p>{r.close()} {r.say('sign')}.</p>"
    )
    return r.truth("narrative"), r.page(style, body, rng.choice(paper.SERIF), "11pt", "24mm 26mm")
