"""A shop's bill on half a sheet: centred, narrow, paid at once or to be paid, VAT by letter codes."""

from .. import bill, blocks, paper
from ..sheet import Sheet

PAID = {
    "fr": "Payé par Bancontact le {}",
    "nl": "Betaald met Bancontact op {}",
    "de": "Bezahlt mit Bancontact am {}",
    "en": "Paid by Bancontact on {}",
}


def draw(rng, language, kind="invoice"):
    trade = rng.choice([t for t in bill.trades.TRADES if t["kind"] in ("locks", "electric", "plumbing", "fire")])
    b = bill.drawn(rng, language, "invoice", trade=trade, count=rng.choice((1, 2, 3)))
    b.regime, b.discount, b.deposit, b.rounding = "normal", 0, 0, 0
    for line in b.lines:
        line.rate = line.rate or 21
    s = Sheet(rng, b, "ticket")
    code = {rate: "ABC"[i] for i, (rate, _, _) in enumerate(b.vat_rows())}
    rows = ""
    for line in b.lines:
        name, many, price, total = s.line(line, ["description", "quantity", "price", "total"])
        rows += f"<tr><td colspan=2>{name}</td></tr><tr><td>&nbsp;&nbsp;{many} × {price}</td><td class=n>{total} {code[line.rate]}</td></tr>"
    vat = "".join(
        f"<tr><td>{code[r]} {s.rate(r)}</td><td class=n>{s.number(base)}</td><td class=n>{s.number(v)}</td></tr>" for r, base, v in s.vat_rows()
    )
    paid = rng.random() < 0.4
    if paid:
        s.skip("amount_due")
    end = (
        f"<p>{PAID[language].format(s.plain_day(b.issued))}</p>"
        if paid
        else "".join(f"<p>{a} : {v}</p>" for a, v in [(s.label("due"), s.day("due_date"))] + blocks.payment(s))
    )
    sums = [(s.label("excl"), s.amount("total_excl")), (s.label("vat"), s.amount("total_vat")), (s.label("incl"), s.amount("total_incl"))]
    style = (
        "p{text-align:center;margin:1.2mm 0}.t{width:100%;border-top:.8pt dashed #333;border-bottom:.8pt dashed #333;"
        "margin:3mm 0}.t td{padding:.4mm 1mm}.v{margin:2mm auto;font-size:8pt}.sum{width:100%}.last td{font-size:13pt;"
        "font-weight:bold}"
    )
    to = s.text("customer")
    body = (
        f"<p><b style='font-size:13pt'>{s.text('supplier')}</b></p><p>{b.supplier.street} – {b.supplier.city}</p><p>{s.label('phone')}"
        f" {b.supplier.phone}</p><p>{s.label('vat_number')} {s.vat_number()}</p>"
        f"<p>*** {s.title} ***</p><p>{s.label('number')} {s.text('invoice_number')} &nbsp; {s.label('date')} {s.day('issue_date')}"
        f"</p><p>{s.label('customer')} : {to}, {b.syndic.street}, {b.syndic.city}</p>"
        f"<table class=t>{rows}</table>{blocks.pairs(sums, 'sum')}<table class=v><tr><th></th><th class=n>{s.label('base')}</th>"
        f"<th class=n>{s.label('vat')}</th></tr>{vat}</table>{end}"
    )
    return s, paper.page(style, body, rng.choice(paper.MONO + ("Roboto Condensed",)), "9pt", "10mm 14mm", "A5")
