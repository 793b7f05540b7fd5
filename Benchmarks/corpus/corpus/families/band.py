"""A coloured band with the name in white, the keys in columns under it, totals in a tinted box at the right."""

from .. import bill, blocks, paper
from ..sheet import Sheet


def draw(rng, language, kind="invoice"):
    s = Sheet(rng, bill.drawn(rng, language, kind), "band")
    p, font = s.bill.supplier, rng.choice(paper.SANS)
    heads = blocks.meta(s)
    keys = "".join(f"<td><i>{a}</i><br><b>{b}</b></td>" for a, b in heads)
    style = (
        f".band{{background:{s.colour};color:#fff;padding:7mm 9mm;height:17mm}}.band h1{{font-size:20pt;float:left}}.band "
        f"div{{float:right;text-align:right;font-size:8.5pt}}"
        f".keys{{width:100%;margin:6mm 0;border-bottom:.6pt solid {s.colour}}}.keys i{{font-size:7.5pt;color:#666;"
        f"font-style:normal}}.lines{{width:100%}}.lines th{{color:{s.colour};border-bottom:1pt solid}}"
        ".lines td{border-bottom:.3pt solid #ccc}.sum{margin-left:auto;background:#eef1f5;margin-top:5mm}.last "
        "td{font-weight:bold;font-size:11.5pt}.vat{font-size:8pt;float:left;margin-top:5mm}"
        ".small{font-size:7.5pt;color:#555;margin-top:8mm}.to{margin:7mm 0 0 105mm}"
    )
    head = (
        f"<div class=band><h1>{s.text('supplier')}</h1><div>{p.street}<br>{p.city}<br>{p.phone}<br>{s.label('vat_number')} {s.vat_number()}"
        f"</div></div>"
    )
    body = (
        f"{head}<div class=to>{blocks.window(s)}</div><h2>{s.title}</h2><table class=keys><tr>{keys}</tr></table>{blocks.table(s)}"
        f"{blocks.vat_table(s)}{blocks.pairs(blocks.totals(s), 'sum')}<div style='clear:both'></div>{blocks.stamp(s)}"
    )
    if rng.random() < 0.5:
        body += f"<p>{blocks.pay_sentence(s)}</p>"
    else:
        body += blocks.pairs(blocks.payment(s), "pay")
    return s, paper.page(style, body + f"<p class=small>{' '.join(blocks.remarks(s))}</p>", font)
