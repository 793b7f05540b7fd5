"""A dark side column with the supplier, the keys and the account; the work in the wide column."""

from .. import bill, blocks, paper
from ..sheet import Sheet


def draw(rng, language, kind="invoice"):
    s = Sheet(rng, bill.drawn(rng, language, kind), "sidebar")
    heads = "".join(f"<p><span>{a}</span><br>{b}</p>" for a, b in blocks.meta(s))
    account = "".join(f"<p><span>{a}</span><br>{b}</p>" for a, b in blocks.payment(s))
    dark = rng.random() < 0.6
    colours = f"background:{s.colour};color:#fff" if dark else "background:#eceae4;color:#222"
    style = (
        f".side{{position:absolute;left:0;top:0;width:54mm;height:277mm;padding:10mm 5mm;{colours};font-size:8.5pt}}.side "
        f"span{{opacity:.75;font-size:7.5pt}}.side b{{font-size:13pt}}"
        ".main{margin-left:70mm;padding-top:10mm;width:125mm}.lines{width:100%;margin-top:9mm;font-size:8.5pt}.lines "
        "th{border-bottom:1pt solid #222}.sum{width:100%;margin-top:6mm}.sum td{border-top:.3pt solid #999}"
        ".last td{font-weight:bold}.vat{font-size:8pt;margin-top:6mm}.foot{font-size:7.5pt;margin-top:9mm;color:#444}"
    )
    side = f"<div class=side><b>{s.text('supplier')}</b><p>{blocks.sender(s, name=False)}</p><hr>{heads}<hr>{account}</div>"
    main = (
        f"<div class=main><h1>{s.title}</h1><p style='margin:8mm 0'>{blocks.window(s)}</p>{blocks.table(s, [c for c in blocks.columns(s) if c != 'unit'])}"
        f"{blocks.pairs(blocks.totals(s), 'sum')}{blocks.vat_table(s) if rng.random() < 0.5 and s.bill.kind == 'invoice' else ''}"
        f"<p class=foot>{' '.join(blocks.remarks(s))}</p>{blocks.stamp(s)}</div>"
    )
    return s, paper.page(style, side + main, rng.choice(paper.SANS), "9pt", "0")
