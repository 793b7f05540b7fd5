"""As typed on a machine: capitals for headings, one vote a head, no majority named."""

from html import escape

from ... import paper
from ..model import passed
from ..record import Record


def draw(rng, language):
    r = Record(rng, language)
    m = r.meeting
    for d in m.decisions:  # a head is a vote here: the result must follow from the heads
        if d.voted:
            d.contradicts = False
            d.outcome = "adopted" if passed(d.majority, d.heads, len(m.owners)) else "rejected"
    h, items = r.head(), ""
    for d in m.decisions:
        if d.voted:
            figures = ", ".join(f"{r.word(k).lower()} {c}" for k, c in zip(("for", "against", "abstain"), d.heads))
            tail = "<br>".join([f"{figures} ({r.word('heads')})"] + r.dissent(d) + [r.outcome(d)])
        else:
            tail = r.outcome(d)
        items += f"<p>{d.number}) {escape(d.title.upper(), quote=False)}<br>{escape(d.text, quote=False)}<br>{tail}</p>"
    people = "<br>".join(x for x in (h["chair"], h["secretary"], h["tellers"], h["syndic"]) if x)
    body = (
        f"<p>{escape(m.association, quote=False)}<br>{h['number']}</p><p>{h['title'].upper()}<br>{h['held']}</p><p>{h['open']}"
        f"<br>{h['call']}<br>{h['presence']}<br>{h['quorum']}</p><p>{people}</p>{items}<p>{r.close()}</p><p>{r.say('sign')}</p>"
    )
    r.printed["titles"] = [t.upper() for t in r.printed["titles"]]
    return r.truth("typed", "owners", True, False), r.page("p{margin:4mm 0}", body, rng.choice(paper.MONO), "9.5pt", "22mm 20mm")
