"""A lawyer's statement of fees, costs and disbursements; what was advanced is deducted, court fees bear no VAT."""

from .. import bill, blocks, ids, money, paper
from ..bill import Line
from ..sheet import Sheet

NAMES = {"fr": "{} & Associés, avocats SRL", "nl": "Advocatenkantoor {} BV", "de": "Kanzlei {} Rechtsanwälte", "en": "{} Law SRL"}
W = {
    "fr": (
        "État de frais et honoraires",
        "Honoraires : {} heures à {}",
        "Frais de secrétariat et correspondance",
        "Débours (droits de greffe, huissier) – hors TVA",
        "Affaire : ACP c/ {}",
        "Nos réf.",
        "Compte de tiers – ne pas utiliser pour ce paiement",
    ),
    "nl": (
        "Staat van kosten en ereloon",
        "Ereloon: {} uren aan {}",
        "Kantoor- en briefwisselingskosten",
        "Gerechtskosten (griffie, deurwaarder) – zonder btw",
        "Zaak: VME t/ {}",
        "Onze ref.",
        "Derdenrekening – niet gebruiken voor deze betaling",
    ),
    "de": (
        "Kosten- und Honoraraufstellung",
        "Honorar: {} Stunden zu {}",
        "Sekretariats- und Portokosten",
        "Auslagen (Gerichtskosten, Gerichtsvollzieher) – ohne MwSt.",
        "Sache: VME gegen {}",
        "Unser Zeichen",
        "Anderkonto – nicht für diese Zahlung",
    ),
    "en": (
        "Statement of fees and costs",
        "Fees: {} hours at {}",
        "Office and correspondence costs",
        "Disbursements (registry, bailiff) – no VAT",
        "Matter: ACP v. {}",
        "Our ref.",
        "Client account – not for this payment",
    ),
}


def draw(rng, language, kind="invoice"):
    w = W[language]
    b = bill.drawn(rng, language, "invoice", pattern=NAMES[language], count=1)
    b.account, b.regime, b.discount, b.rounding = "6130101", "normal", 0, 0
    hours, tariff = rng.randrange(2, 19), rng.choice((11500, 13500, 16000))
    s = Sheet(rng, b, "lawyer")
    b.lines = [
        Line(w[1].format(hours, s.money(tariff)), hours * 100, "h", tariff, hours * tariff, 21),
        Line(w[2], None, "", None, rng.randrange(2500, 19000), 21),
        Line(w[3], None, "", None, rng.randrange(4000, 36000), 0),
    ]
    b.deposit = rng.choice((0, 25000, 50000)) if b.incl > 70000 else 0
    rows = [(s.line(line, ["description", "total"])) for line in b.lines]
    list_ = "".join(f"<tr><td>{'ABC'[i]}. {a}</td><td class=n>{t}</td></tr>" for i, (a, t) in enumerate(rows))
    sums = (
        [(s.label("excl"), s.amount("total_excl"))]
        + [(f"{s.label('vat')} {r} % ({s.number(base)})", s.number(v)) for r, base, v in s.vat_rows()]
        + [(s.label("incl"), s.amount("total_incl"))]
    )
    s.values["total_vat"] = money.decimal(b.vat)
    if b.deposit:
        sums += [(s.label("deposit"), s.money(-b.deposit))]
    sums.append((s.label("pay"), s.amount("amount_due")))
    style = (
        ".lines{width:100%;margin:5mm 0}.sum{margin-left:70mm;width:100mm}.last td{border-top:1.2pt double;font-weight:bold}.n{white-space:nowrap}"
    )
    other = ids.iban(rng)[0]
    body = (
        f"<div style='text-align:center;font-size:16pt'>{s.text('supplier')}</div><div style='text-align:center;font-size:9pt'>{b.supplier.street}"
        f" – {b.supplier.city} – {s.label('vat_number')} {s.vat_number()}<br>{w[6]} : {ids.spaced(other)}</div>"
        f"<p style='margin:12mm 0 8mm'>{blocks.window(s)}</p><p>{s.day('issue_date')}</p><p>{w[5]} {ids.digits(rng, 4)}/JV – {s.label('number')}"
        f" {s.text('invoice_number')}<br><b>{w[4].format(bill.places.person(rng))}</b></p>"
        f"<h2>{w[0]}</h2><table class=lines>{list_}</table>{blocks.pairs(sums, 'sum')}<p>{blocks.pay_sentence(s)}</p>"
    )
    return s, paper.page(style, body, rng.choice(paper.SERIF), "11pt", "20mm 25mm")
