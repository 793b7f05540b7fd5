"""No figures at all: unanimous, or a majority with those who were against or abstained by name."""

from html import escape

from ... import paper
from ..record import Record


def tail(r, d):
    if not d.voted:
        return r.outcome(d)
    if not d.against and not d.abstain and d.outcome == "adopted":
        return r.word("unanimous")
    return "<br>".join(r.dissent(d) + [f"{r.word('required')} : {r.majority(d)}. {r.outcome(d)}"])


def draw(rng, language):
    r = Record(rng, language)
    m = r.meeting
    for d in m.decisions:
        if d.contradicts:
            d.contradicts, d.outcome = False, "adopted" if d.outcome == "rejected" else "rejected"
    h = r.head()
    items = "".join(
        f"<li><b>{d.number} – {escape(d.title, quote=False)}</b><p>{escape(d.text, quote=False)}</p><p>{tail(r, d)}</p></li>" for d in m.decisions
    )
    found = r.truth("named", None)
    for kept, d in zip(found["minutes"]["decisions"], m.decisions):
        if d.voted and not d.against and not d.abstain and d.outcome == "adopted":
            kept["majority"] = "unanimity"
    people = " – ".join(x for x in (h["chair"], h["secretary"], h["tellers"]) if x)
    style = (
        "ul{list-style:none;padding:0}li{border-left:2pt solid #999;padding-left:4mm;margin:4mm 0;page-break-inside:avoid}li "
        "p{margin:1mm 0}h1{font-size:13pt}"
    )
    body = (
        f"<p>{escape(m.association, quote=False)}, {h['number']}</p><h1>{h['title']}</h1><p>{h['held']}. {h['call']}</p><p>{h['open']}"
        f" {h['presence']} {h['quorum']}</p><p>{people}</p><p>{h['syndic']}</p><ul>{items}</ul><p>{r.close()}</p><p>{r.say('sign')}"
        f"</p>"
    )
    return found, r.page(style, body, rng.choice(paper.SANS + paper.SERIF), "10pt", "20mm 22mm")
