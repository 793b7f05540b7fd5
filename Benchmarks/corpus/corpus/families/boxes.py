"""Everything in ruled boxes: a row of headed cells, the VAT table and totals along the bottom edge as one long row."""

from .. import bill, blocks, paper
from ..sheet import Sheet


def bottom(s):
    """Totals as the last row of a grid: labels above, amounts beneath."""
    heads = blocks.totals(s, rows=False)
    return (
        "<table class=grid><tr>"
        + "".join(f"<th>{a}</th>" for a, _ in heads)
        + "</tr><tr>"
        + "".join(f"<td class=n>{b}</td>" for _, b in heads)
        + "</tr></table>"
    )


def draw(rng, language, kind="invoice"):
    s = Sheet(rng, bill.drawn(rng, language, kind, count=rng.randrange(2, 6)), "boxes")
    heads = blocks.meta(s)
    keys = (
        "<table class=grid><tr>"
        + "".join(f"<th>{a}</th>" for a, _ in heads)
        + "</tr><tr>"
        + "".join(f"<td>{b}</td>" for _, b in heads)
        + "</tr></table>"
    )
    style = (
        ".grid{width:100%;margin:4mm 0}.grid td,.grid th{border:.6pt solid #333;text-align:center}.grid th{font-size:7pt;"
        "font-weight:normal;background:#ddd}.lines{width:100%;border:.6pt solid #333;height:75mm}"
        ".lines th{border:.6pt solid #333;background:#ddd;font-size:8pt}.lines td{border-left:.6pt solid #333;"
        "border-right:.6pt solid #333}.lines tr:last-child td{height:100%}.vat{font-size:8pt}"
        ".vat td,.vat th{border:.4pt solid #777}.to{border:.6pt solid #333;padding:4mm;width:80mm}.small{font-size:7pt}"
    )
    left = rng.random() < 0.5
    cells = (f"<td style='width:50%'>{blocks.sender(s)}</td>", f"<td style='width:50%'><div class=to>{blocks.window(s)}</div></td>")
    top = f"<table style='width:100%'><tr>{''.join(cells if left else cells[::-1])}</tr></table><h2 style='text-align:center'>{s.title}</h2>"
    account = blocks.payment(s)
    pay = "<p>" + " &nbsp; ".join(f"{a} : <b>{b}</b>" for a, b in account) + "</p>"
    body = (
        top + keys + blocks.table(s) + blocks.vat_table(s) + bottom(s) + pay + f"<p class=small>{' '.join(blocks.remarks(s))}</p>" + blocks.stamp(s)
    )
    return s, paper.page(style, body, rng.choice(paper.SANS + paper.SERIF[:3]), "9pt", "12mm 14mm")
