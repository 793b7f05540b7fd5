"""The keys of the head in one sentence, the work as a list, the sums in a box at the left beside the explanations."""

from .. import bill, blocks, paper
from ..sheet import Sheet

HEAD = {
    "fr": "{title} n° {number} du {date}, échéance le {due}, établie pour votre immeuble (client {client}).",
    "nl": "{title} nr. {number} van {date}, te betalen tegen {due}, voor uw gebouw (klant {client}).",
    "de": "{title} Nr. {number} vom {date}, fällig am {due}, für Ihr Gebäude (Kunde {client}).",
    "en": "{title} no. {number} of {date}, due on {due}, for your building (customer {client}).",
}


def draw(rng, language, kind="invoice"):
    b = bill.drawn(rng, language, "invoice")
    s = Sheet(rng, b, "prose")
    title = {"fr": "Facture", "nl": "Factuur", "de": "Rechnung", "en": "Invoice"}[language]
    head = HEAD[language].format(
        title=title, number=s.text("invoice_number"), date=s.day("issue_date"), due=s.day("due_date"), client=s.text("customer_number")
    )
    items = "".join(
        f"<li>{name} : {many} × {price} = <b>{total}</b></li>"
        for name, many, price, total in (s.line(line, ["description", "quantity", "price", "total"]) for line in b.lines)
    )
    style = (
        f".box{{border:1.2pt solid {s.colour};width:82mm;float:left;margin:4mm 8mm 4mm 0}}.box td{{padding:1.2mm 3mm}}.last "
        f"td{{background:{s.colour};color:#fff;font-weight:bold}}ul{{list-style:'– '}}li{{margin:2mm 0}}.small{{font-size:8pt}}"
        f".top{{border-bottom:.8pt solid {s.colour}}}"
    )
    sums = blocks.pairs(blocks.totals(s), "box")
    body = (
        f"<table class=top style='width:100%'><tr><td><b style='font-size:14pt'>{s.text('supplier')}</b></td><td class=n>{b.supplier.street}"
        f", {b.supplier.city}<br>{s.label('vat_number')} {s.vat_number()}</td></tr></table>"
        f"<p style='margin:10mm 0 10mm {rng.choice((0, 95))}mm'>{blocks.window(s)}</p><p><b>{head}</b></p><ul>{items}</ul>{sums}"
        f"<p class=small>{blocks.pay_sentence(s)}</p><p class=small>{' '.join(blocks.remarks(s))}</p>"
    )
    return s, paper.page(style, body, rng.choice(paper.SANS + paper.SERIF), "10pt", "18mm 20mm")
