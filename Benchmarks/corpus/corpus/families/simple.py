"""A self-employed person's page: a table of a word processor with all its borders, small enterprise now and then."""

from .. import bill, blocks, paper
from ..sheet import Sheet


def draw(rng, language, kind="invoice"):
    b = bill.drawn(rng, language, kind, count=rng.choice((1, 2)))
    if rng.random() < 0.6:
        b.regime, b.deposit, b.discount, b.rounding = "small", 0, 0, 0
        for line in b.lines:
            line.rate = None
    b.supplier.name = rng.choice((b.supplier.short + " " + bill.places.person(rng).split(" ")[0], bill.places.person(rng)))
    b.supplier.short = ""
    s = Sheet(rng, b, "simple")
    cols = ["description", "quantity", "price", "total"] if rng.random() < 0.5 else ["description", "total"]
    heads = "<br>".join(f"{a} : {v}" for a, v in blocks.meta(s, extra=False))
    style = (
        ".all,.all td,.all th,.lines,.lines td,.lines th{border:.8pt solid #000}.lines{width:100%;margin:8mm 0 0}"
        ".sum{width:60mm;margin-left:auto}.sum td{border:.8pt solid #000}p{margin:4mm 0}"
    )
    right = rng.random() < 0.5
    body = (
        f"<p style='font-size:15pt'><b>{s.text('supplier')}</b></p><p>{blocks.sender(s, name=False)}"
        f"</p><p style='text-align:{'right' if right else 'left'}"
        f"'>{blocks.window(s)}</p>"
        f"<p style='text-align:center;font-size:17pt'>{s.title}</p><p>{heads}</p>{blocks.table(s, cols)}{blocks.pairs(blocks.totals(s), 'sum')}"
        f"<p>{blocks.pay_sentence(s)}</p><p>{'<br>'.join(blocks.remarks(s, False))}</p>{blocks.stamp(s)}"
    )
    return s, paper.page(
        style, body, rng.choice(("Carlito", "Liberation Serif", "Comfortaa", "Courier Prime", "Liberation Sans")), "11pt", "20mm 22mm"
    )
