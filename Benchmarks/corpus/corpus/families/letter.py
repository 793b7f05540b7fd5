"""A craftsman's letter from a word processor: a greeting, the work in sentences, the sum in a sentence."""

from .. import bill, blocks, paper, phrases
from ..sheet import Sheet

INTRO = {
    "fr": "Suite aux travaux effectués dans votre immeuble, veuillez trouver ci-après le détail de notre intervention.",
    "nl": "Hierbij de afrekening van de uitgevoerde werken in uw gebouw.",
    "de": "für die in Ihrem Gebäude ausgeführten Arbeiten erlauben wir uns, wie folgt abzurechnen.",
    "en": "Please find below our charges for the work carried out in your building.",
}
SUM = {
    "fr": "Soit un total hors TVA de {excl}, augmenté de la TVA au taux de {rate}, à savoir {vat} : {incl} TVA comprise.",
    "nl": "Hetzij {excl} exclusief btw, te vermeerderen met {rate} btw ({vat}), samen {incl} inclusief btw.",
    "de": "Das ergibt netto {excl}, zuzüglich {rate} MwSt. in Höhe von {vat}, insgesamt also {incl}.",
    "en": "That makes {excl} before VAT, plus VAT at {rate}, {vat}: {incl} in all.",
}
PLAIN = {"fr": "Total de notre intervention : {}", "nl": "Totaal van de werken: {}", "de": "Gesamtsumme: {}", "en": "Total for the work: {}"}
PLACE = {"fr": "{}, le {}", "nl": "{}, {}", "de": "{}, den {}", "en": "{}, {}"}


def amounts(s):
    if s.bill.regime == "small":
        return PLAIN[s.language].format(s.amount("total_incl"))
    rows = s.bill.vat_rows()
    if len(rows) > 1 or s.bill.deposit or s.bill.discount or s.bill.rounding:
        return blocks.pairs(blocks.totals(s), "sum")
    rate, _, _ = s.vat_rows()[0]
    return SUM[s.language].format(excl=s.amount("total_excl"), rate=s.rate(rate), vat=s.amount("total_vat"), incl=s.amount("total_incl"))


def draw(rng, language, kind="invoice"):
    trade = rng.choice([t for t in bill.trades.TRADES if t["kind"] in ("plumbing", "roof", "painting", "garden", "locks", "electric")])
    s = Sheet(rng, bill.drawn(rng, language, kind, count=rng.choice((1, 2, 3)), trade=trade), "letter")
    p = s.bill.supplier
    items = "".join(
        f"<tr><td>– {cells[0]}</td><td class=n>{cells[1]}</td></tr>" for cells in (s.line(line, ["description", "total"]) for line in s.bill.lines)
    )
    town = p.city.split(" ", 1)[1]
    left = rng.random() < 0.5
    style = (
        f".from{{font-size:10pt;text-align:{'left' if left else 'center'}}}.to{{margin:9mm 0 9mm {'0' if rng.random() < 0.4 else '95mm'}"
        f"}}.work{{width:88%;margin:3mm 6mm}}.sum{{margin:2mm 0 2mm 60mm}}p{{margin:3.4mm 0}}"
    )
    head = (
        f"<div class=from><b style='font-size:13pt'>{s.text('supplier')}</b><br>{p.street} – {p.city}<br>{s.label('phone')} {p.phone}"
        f" – {s.label('vat_number')} {s.vat_number()}</div>"
    )
    ref = (
        f"<p><b>{s.label('number')} : {s.text('invoice_number')}</b></p>"
        if rng.random() < 0.5
        else f"<p><u>{s.title.upper()} {s.text('invoice_number')}</u></p>"
    )
    body = (
        f"{head}<div class=to>{blocks.window(s)}</div><p style='text-align:right'>{PLACE[language].format(town, s.day('issue_date'))}"
        f"</p>{ref}<p>{rng.choice(phrases.DEAR[language])}</p>"
        f"<p>{INTRO[language]}</p><table class=work>{items}</table><p>{amounts(s)}</p><p>{blocks.pay_sentence(s)}"
        f"</p><p>{'<br>'.join(blocks.remarks(s, False))}"
        f"</p>"
        f"<p>{rng.choice(phrases.CLOSE[language])}</p><p style='font:19pt Dancing Script;"
        f"margin-left:14mm'>{rng.choice(('P. Orneau', 'J. Delhez', 'R. Claesen'))}"
        f"</p>"
    )
    return s, paper.page(style, body, rng.choice(paper.SERIF), "11pt", "22mm 24mm")
