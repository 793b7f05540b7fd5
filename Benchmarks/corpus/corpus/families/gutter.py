"""Labels set flush right against a gutter, values to its right, no rules at all; a foot in three columns."""

from .. import bill, blocks, paper
from ..sheet import Sheet


def facing(rows):
    return "<table class=g>" + "".join(f"<tr><td class=a>{a}</td><td>{v}</td></tr>" for a, v in rows) + "</table>"


def draw(rng, language, kind="invoice"):
    s = Sheet(rng, bill.drawn(rng, language, kind), "gutter")
    p = s.bill.supplier
    keys = blocks.meta(s)
    keys.insert(rng.randrange(len(keys) + 1), (s.label("handled"), bill.places.person(rng)))
    keys.insert(rng.randrange(len(keys) + 1), (s.label("phone"), p.phone))
    style = (
        f".g td.a{{text-align:right;color:{s.colour};width:58mm;padding-right:3mm}}.lines{{margin:6mm 0 6mm 20mm;width:150mm}}"
        f".lines td,.lines th{{padding:1.6mm}}h1{{font-size:13pt;margin-left:61mm;letter-spacing:1pt}}.last "
        f"td{{font-weight:bold}}"
        ".foot{position:absolute;bottom:0;left:0;right:0;font-size:7.5pt;width:100%}.foot td{width:33%}.small{font-size:7.5pt;margin-left:61mm}"
    )
    account = "<br>".join(f"{a} {v}" for a, v in blocks.payment(s))
    foot = (
        f"<table class=foot><tr><td>{p.name}<br>{p.street}<br>{p.city}</td><td>{s.label('vat_number')} {s.vat_number()}<br>www.{p.web}"
        f"</td><td>{account}</td></tr></table>"
    )
    sums = facing(blocks.totals(s))
    body = (
        f"<div style='margin-left:61mm;font-size:18pt'>{s.text('supplier')}</div><p style='margin:9mm 0 9mm 61mm'>{blocks.window(s)}"
        f"</p><h1>{s.title}</h1>{facing(keys)}{blocks.table(s)}{sums}"
        f"<p class=small>{blocks.pay_sentence(s) if rng.random() < 0.5 else ''}</p><p class=small>{' '.join(blocks.remarks(s))}"
        f"</p>{blocks.stamp(s)}{foot}"
    )
    return s, paper.page(style, body, rng.choice(paper.SANS + paper.SERIF), "9.5pt", "16mm 16mm")
