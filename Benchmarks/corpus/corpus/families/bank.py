"""A bank's notice of its costs: taken from the customer's own account, which is no account to pay to."""

from .. import bill, blocks, ids, paper
from ..bill import Line
from ..sheet import Sheet

NAMES = {"fr": "Banque {} SA", "nl": "{} Bank NV", "de": "Bank {} AG", "en": "{} Bank SA"}
W = {
    "fr": (
        "Décompte de frais",
        "Frais de gestion du compte",
        "Opérations électroniques",
        "Frais de port",
        "Total des frais débités",
        "Votre compte",
        "Le montant a été débité de votre compte le {}.",
        "Titulaire",
        "Document",
    ),
    "nl": (
        "Afrekening van kosten",
        "Beheerskosten rekening",
        "Elektronische verrichtingen",
        "Portkosten",
        "Totaal aangerekende kosten",
        "Uw rekening",
        "Het bedrag werd van uw rekening afgehouden op {}.",
        "Titularis",
        "Document",
    ),
    "de": (
        "Kostenabrechnung",
        "Kontoführungsgebühr",
        "Elektronische Buchungen",
        "Portokosten",
        "Summe der belasteten Kosten",
        "Ihr Konto",
        "Der Betrag wurde Ihrem Konto am {} belastet.",
        "Inhaber",
        "Beleg",
    ),
    "en": (
        "Statement of charges",
        "Account fee",
        "Electronic transactions",
        "Postage",
        "Total charges debited",
        "Your account",
        "The amount was debited from your account on {}.",
        "Holder",
        "Document",
    ),
}


def draw(rng, language, kind="invoice"):
    w = W[language]
    b = bill.drawn(rng, language, "invoice", pattern=NAMES[language], count=1)
    b.account, b.regime, b.discount, b.deposit, b.rounding = "6500000", "small", 0, 0, 0
    many = rng.randrange(12, 260)
    b.lines = [
        Line(w[1], 300, "", rng.choice((450, 600, 750)), 0, None),
        Line(w[2], many * 100, "", rng.choice((5, 10, 12)), 0, None),
        Line(w[3], 100, "", rng.randrange(90, 480), 0, None),
    ]
    for line in b.lines:
        line.total = line.price * line.quantity // 100
    s = Sheet(rng, b, "bank")
    s.skip("amount_due", "bic", "invoice_number", "due_date")
    keys = [
        (w[5], ids.spaced(b.customer.iban)),
        (w[7], s.text("customer")),
        (s.label("period"), blocks.period(s)),
        (s.label("date"), s.day("issue_date")),
        (w[8], s.text("invoice_number")),
    ]
    style = (
        ".lines{width:100%;margin:7mm 0}.lines td{border-bottom:.3pt solid #ccc}.tot{font-size:11pt;border-top:1pt solid;"
        "padding-top:2mm;text-align:right}.meta td{padding:1mm 6mm 1mm 0}.meta .n{text-align:left}"
    )
    body = (
        f"<table style='width:100%'><tr><td><b style='font-size:15pt;color:{s.colour}'>{s.text('supplier')}</b><br>{b.supplier.street}"
        f", {b.supplier.city}<br>{s.label('enterprise')} {s.enterprise()}</td><td style='width:80mm'>{blocks.window(s)}</td>"
        f"</tr></table>"
        f"<h2>{w[0]}</h2>{blocks.pairs(keys, 'meta', 'row')}{blocks.table(s, ['description', 'quantity', 'price', 'total'])}<p "
        f"class=tot>{w[4]} : <b>{s.amount('total_incl')}</b></p><p>{w[6].format(s.plain_day(b.issued))}</p>"
    )
    return s, paper.page(style, body, rng.choice(paper.SANS), "9.5pt", "20mm")
