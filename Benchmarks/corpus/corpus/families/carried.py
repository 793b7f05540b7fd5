"""A long list of works over two or three pages, each page ending in a carried subtotal."""

from .. import bill, blocks, paper
from ..sheet import Sheet


def chunks(rng, lines):
    out, at = [], 0
    while at < len(lines):
        size = rng.randrange(17, 21) if not out else 26
        out.append(lines[at : at + size])
        at += size
    return out


def draw(rng, language, kind="invoice"):
    b = bill.drawn(rng, language, kind, count=rng.randrange(24, 52))
    s = Sheet(rng, b, "carried")
    cols = ["description", "quantity", "price", "rate", "total"] if b.regime != "small" else ["description", "quantity", "price", "total"]
    heads = "".join(f"<tr><td>{a}</td><td>: {v}</td></tr>" for a, v in blocks.meta(s))
    top = (
        f"<table style='width:100%'><tr><td>{blocks.sender(s)}<table style='margin-top:6mm'>{heads}</table></td><td "
        f"style='width:85mm;padding-top:22mm'>{blocks.window(s)}</td></tr></table><h2>{s.title} {s.bill.number}</h2>"
    )
    width, running, body, parts = len(cols), 0, top, chunks(rng, b.lines)
    row = "<tr class=carry><td colspan={}>{}</td><td class=n>{}</td></tr>"
    for i, part in enumerate(parts):
        th = "".join(f"<th class={c}>{s.label(blocks.HEADS[c])}</th>" for c in cols)
        rows = row.format(width - 1, s.label("brought"), s.number(running)) if i else ""
        rows += "".join("<tr>" + "".join(f"<td class={c}>{v}</td>" for c, v in zip(cols, s.line(line, cols))) + "</tr>" for line in part)
        running += sum(line.total for line in part)
        if i < len(parts) - 1:
            rows += row.format(width - 1, s.label("carried"), s.number(running))
        body += f"<table class=lines><tr>{th}</tr>{rows}</table>" + ("<div style='page-break-after:always'></div>" if i < len(parts) - 1 else "")
        body += f"<p class=repeat>{b.supplier.name} – {s.title} {b.number}</p>" if i < len(parts) - 1 else ""
    tail = (
        f"{blocks.vat_table(s)}{blocks.pairs(blocks.totals(s, rows=False, pay=True), 'sum')}{blocks.pairs(blocks.payment(s), 'pay')}"
        f"<p class=small>{' '.join(blocks.remarks(s))}</p>"
    )
    style = (
        ".lines{width:100%;font-size:8.5pt}.lines th{background:#333;color:#fff}.carry td{font-style:italic;border-top:.5pt "
        "solid}.sum{margin:4mm 0 4mm auto}.last td{font-weight:bold;border-top:1pt solid}"
        ".small{font-size:7.5pt}.vat{float:left;font-size:8pt;margin-top:4mm}.repeat{font-size:7.5pt;color:#666}"
    )
    pages = f"@bottom-right{{content:'{s.label('page')} ' counter(page) '/' counter(pages);font:8pt Lato}}"
    return s, paper.page(
        style, body + "<div style='page-break-inside:avoid'>" + tail + "</div>", rng.choice(paper.SANS), "9pt", "13mm 15mm", "A4", pages
    )
