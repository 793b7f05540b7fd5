"""A sheet on its side, the head in three columns, the totals at the left under a wide table."""

from .. import bill, blocks, paper
from ..sheet import Sheet

COLUMNS = ["description", "quantity", "unit", "price", "rate", "total"]


def draw(rng, language, kind="invoice"):
    s = Sheet(rng, bill.drawn(rng, language, kind), "landscape")
    heads = blocks.pairs(blocks.meta(s), "meta", "row")
    style = (
        "td.head{width:33%;padding-right:6mm}.meta td{padding:.4mm 2mm}.meta .n{text-align:left;font-weight:bold}"
        ".lines{width:100%;margin:6mm 0}.lines th{border-top:1.4pt solid;border-bottom:.6pt solid}"
        ".lines td{border-bottom:.3pt dotted #777}.sum td{padding:.8mm 3mm}.sum .last td{border-top:1pt solid;font-weight:bold}"
        ".small{font-size:7.5pt}"
    )
    body = (
        f"<h1 style='font-size:16pt;letter-spacing:2pt'>{s.title}</h1><table style='width:100%;margin-top:4mm'><tr><td "
        f"class=head>{blocks.sender(s)}</td><td class=head><small>{s.label('customer')}</small><br>"
        f"{blocks.window(s)}</td><td class=head>{heads}</td></tr></table>{blocks.table(s, COLUMNS if s.bill.regime != 'small' else [c for c in COLUMNS if c != 'rate'])}"
        f"<table style='width:100%'><tr><td style='width:45%'>{blocks.pairs(blocks.totals(s), 'sum')}</td><td>{blocks.pay_sentence(s)}"
        f"<p class=small>{' '.join(blocks.remarks(s))}</p></td></tr></table>{blocks.stamp(s)}"
    )
    return s, paper.page(style, body, rng.choice(paper.SANS + paper.SERIF), "9.5pt", "12mm 15mm", "A4 landscape")
