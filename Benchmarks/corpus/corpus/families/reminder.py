"""A reminder: one open invoice or several, a fee, a new date, a sum of everything."""

import datetime

from .. import bill, blocks, ids, money, paper, phrases
from ..sheet import Sheet

W = {
    "fr": (
        ("Rappel de paiement", "Deuxième rappel", "Mise en demeure"),
        "Sauf erreur de notre part, nous n'avons pas encore reçu le règlement de ce qui suit.",
        "Frais de rappel",
        "Total dû",
        "Si vous avez payé entre-temps, ne tenez pas compte de cette lettre.",
    ),
    "nl": (
        ("Betalingsherinnering", "Tweede herinnering", "Aanmaning"),
        "Behoudens vergissing ontvingen wij nog geen betaling van wat volgt.",
        "Aanmaningskosten",
        "Totaal verschuldigd",
        "Hebt u intussen betaald, dan is deze brief zonder voorwerp.",
    ),
    "de": (
        ("Zahlungserinnerung", "Zweite Mahnung", "Mahnung"),
        "Unserer Buchhaltung zufolge ist Folgendes noch offen.",
        "Mahngebühr",
        "Gesamtforderung",
        "Haben Sie inzwischen gezahlt, betrachten Sie dieses Schreiben als gegenstandslos.",
    ),
    "en": (
        ("Payment reminder", "Second reminder", "Formal notice"),
        "Unless we are mistaken, the following remains unpaid.",
        "Reminder fee",
        "Total outstanding",
        "If you have paid meanwhile, please disregard this letter.",
    ),
}


def draw(rng, language, kind="reminder"):
    w = W[language]
    b = bill.drawn(rng, language, "reminder")
    b.regime, b.discount, b.deposit, b.rounding = "normal", 0, 0, 0
    many = rng.choice((1, 1, 2, 3))
    s = Sheet(rng, b, "reminder")
    fee = rng.choice((0, 750, 1000, 1500))
    rows, total = "", fee
    for i in range(many):
        amount = b.incl if many == 1 else rng.randrange(5000, 200000)
        day = b.issued - datetime.timedelta(days=rng.randrange(45, 90) + 30 * i)
        number = s.text("invoice_number") if many == 1 else bill.numbered(rng, day.year)
        shown = s.amount("total_incl") if many == 1 else s.money(amount)
        rows += (
            f"<tr><td>{number}</td><td>{s.plain_day(day)}</td><td>{s.plain_day(day + datetime.timedelta(days=30))}</td><td class=n>{shown}</td></tr>"
        )
        total += amount
    if fee:
        rows += f"<tr><td colspan=3>{w[2]}</td><td class=n>{s.money(fee)}</td></tr>"
    s.skip("total_excl", "total_vat", *(("total_incl", "invoice_number") if many > 1 else ()))
    s.values["currency"] = "EUR"
    due = s.show("amount_due", money.decimal(total), s.money(total))
    if many > 1 and not b.reference:
        b.reference = ids.ogm(rng)
    pay = rng.choice(phrases.PAY[language]).format(pay=due, due=s.day("due_date"), iban=s.iban(), ref=s.reference())
    heads = "".join(f"<th>{s.label(k)}</th>" for k in ("number", "date", "due")) + f"<th class=n>{s.heading('line_total')}</th>"
    style = (
        ".open{width:100%;margin:6mm 0}.open th{border-bottom:1pt solid}.open td{border-bottom:.3pt solid #aaa}"
        ".sum{text-align:right;font-size:11pt}h2{color:#8a1f1f}"
    )
    client = f"<p>{s.label('customer_number')} : {s.text('customer_number')}</p>" if rng.random() < 0.6 else ""
    body = (
        f"<p>{blocks.sender(s)}</p><p style='margin:6mm 0 9mm {rng.choice((0, 92))}mm'>{blocks.window(s)}</p><p>{b.supplier.city.split(' ', 1)[1]}"
        f", {s.day('issue_date')}</p><h2>{rng.choice(w[0])}</h2>{client}<p>{rng.choice(phrases.DEAR[language])}</p><p>{w[1]}</p>"
        f"<table class=open><tr>{heads}</tr>{rows}</table><p class=sum>{w[3]} : <b>{due}</b></p><p>{pay}"
        f"</p><p>{w[4]}</p><p>{rng.choice(phrases.CLOSE[language])}"
        f"</p>{blocks.stamp(s)}"
    )
    return s, paper.page(style, body, rng.choice(paper.SANS + paper.SERIF), "10.5pt", "20mm 22mm")
