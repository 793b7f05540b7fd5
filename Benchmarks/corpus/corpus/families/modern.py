"""A young firm's page: a huge amount to pay first, values with their labels beneath, hardly a line drawn."""

from .. import bill, blocks, paper
from ..sheet import Sheet


def draw(rng, language, kind="invoice"):
    s = Sheet(rng, bill.drawn(rng, language, kind), "modern")
    hero = "amount_due" if kind == "invoice" and s.bill.due_amount > 0 else "total_incl"
    big = f"<div class=big>{s.amount(hero)}</div><div class=under>{s.label('pay' if hero == 'amount_due' else 'incl')}</div>"
    keys = "".join(f"<td><b>{b}</b><br><span>{a}</span></td>" for a, b in blocks.meta(s, due=True))
    style = (
        f"h1{{font-size:12pt;color:{s.colour}}}.big{{font-size:30pt;font-weight:bold;margin-top:12mm}}.under,span{{color:#888;"
        f"font-size:8pt}}.keys td{{padding:0 7mm 5mm 0}}.lines{{width:100%;margin:8mm 0}}"
        ".lines th{font-weight:normal;color:#888;font-size:8pt}.lines td{padding:2mm 1.5mm}.sum{margin-left:50%;width:50%}"
        ".vat{font-size:8pt;color:#555}.foot{font-size:7.5pt;color:#777;margin-top:10mm}"
    )
    foot = " · ".join(
        (s.bill.supplier.street, s.bill.supplier.city, f"{s.label('vat_number')} {s.vat_number()}", *(f"{a} {b}" for a, b in blocks.payment(s)))
    )
    body = (
        f"<h1>{s.text('supplier')}</h1><p>{s.title}</p>{big}<table class=keys style='margin-top:8mm'><tr>{keys}</tr></table><p>{blocks.window(s)}"
        f"</p>{blocks.table(s)}"
        f"{blocks.pairs(blocks.totals(s), 'sum')}{blocks.vat_table(s) if len(s.bill.vat_rows()) > 1 else ''}"
        f"{blocks.qr(s, '30mm') if rng.random() < 0.4 else ''}"
        f"<p class=foot>{foot}</p><p class=foot>{' '.join(blocks.remarks(s, rng.random() < 0.5))}</p>"
    )
    return s, paper.page(style, body, rng.choice(("Inter", "Karla", "Quicksand", "League Spartan", "Lato")), "9.5pt", "18mm 20mm")
