"""Telephone and internet: a summary page with the amount that a direct debit takes, a second page with the detail."""

from .. import bill, blocks, ids, paper
from ..bill import Line
from ..sheet import Sheet

NAMES = {"fr": "{} Télécom SA", "nl": "{} Telecom NV", "de": "{} Telekom AG", "en": "{} Telecom SA"}
W = {
    "fr": (
        "Internet bureau du syndic et conciergerie",
        "Ligne de secours ascenseur",
        "Communications hors forfait",
        "Récapitulatif",
        "Solde de la facture précédente",
        "Votre paiement, merci",
        "Domiciliation : le montant sera prélevé le {}.",
        "Détail par numéro",
        "Questions ? Appelez le {}",
    ),
    "nl": (
        "Internet conciërgewoning",
        "Noodlijn lift",
        "Gesprekken buiten bundel",
        "Overzicht",
        "Saldo vorige factuur",
        "Uw betaling, bedankt",
        "Domiciliëring: het bedrag wordt afgehouden op {}.",
        "Detail per nummer",
        "Vragen? Bel {}",
    ),
    "de": (
        "Internet Hausmeisterwohnung",
        "Notrufleitung Aufzug",
        "Gespräche außerhalb des Pakets",
        "Übersicht",
        "Saldo der vorigen Rechnung",
        "Ihre Zahlung, danke",
        "Lastschrift: Der Betrag wird am {} abgebucht.",
        "Einzelheiten je Nummer",
        "Fragen? Rufen Sie {} an",
    ),
    "en": (
        "Internet, caretaker's lodge",
        "Lift emergency line",
        "Calls outside the bundle",
        "Summary",
        "Previous balance",
        "Your payment, thank you",
        "Direct debit: the amount will be taken on {}.",
        "Detail by number",
        "Questions? Call {}",
    ),
}


def draw(rng, language, kind="invoice"):
    w = W[language]
    b = bill.drawn(rng, language, "invoice", pattern=NAMES[language], count=1)
    b.account, b.regime, b.discount, b.deposit, b.rounding = "6101003", "normal", 0, 0, 0
    b.lines = [
        Line(w[0], 100, "", 4132, 4132, 21),
        Line(w[1], 100, "", rng.randrange(900, 2100), 0, 21),
        Line(w[2], None, "", None, rng.randrange(0, 900), 21),
    ][rng.randrange(0, 2) :]
    for line in b.lines:
        line.total = line.total or line.price or 0
    s = Sheet(rng, b, "telecom")
    earlier = rng.randrange(2000, 9000)
    debit = rng.random() < 0.45
    mobile = f"0{rng.randrange(470, 499)} {ids.digits(rng, 2)} {ids.digits(rng, 2)} {ids.digits(rng, 2)}"
    keys = [
        (s.label("customer_number"), s.text("customer_number")),
        (s.label("number"), s.text("invoice_number")),
        (s.label("date"), s.day("issue_date")),
        (s.label("period"), blocks.period(s)),
    ]
    before = (
        (
            f"<table class=sum><tr><td>{w[4]}</td><td class=n>{s.number(earlier)}</td></tr><tr><td>{w[5]}</td><td class=n>{s.number(-earlier)}"
            f"</td></tr></table>"
        )
        if rng.random() < 0.6
        else ""
    )
    sums = [(s.label("excl"), s.amount("total_excl")), (f"{s.label('vat')} 21 %", s.amount("total_vat")), (s.label("incl"), s.amount("total_incl"))]
    s.vat_rows()
    due = w[6].format(s.day("due_date")) if debit else blocks.pay_sentence(s)
    style = (
        f".head{{background:#111;color:#fff;padding:5mm;font-size:18pt}}.sum{{width:110mm;margin:3mm 0}}.last "
        f"td{{font-weight:bold;border-top:.8pt solid}}.keys{{float:right;width:72mm;font-size:8.5pt;background:#f3f0fa;"
        f"padding:3mm}}.lines{{width:100%}}"
        f"h3{{color:{s.colour};margin-top:8mm}}.meta td{{padding:.6mm}}.new{{page-break-before:always}}"
    )
    body = (
        f"<div class=head>{s.text('supplier')}</div><div class=keys>{blocks.pairs(keys, 'meta', 'row')}</div><p "
        f"style='margin-top:10mm;height:32mm'>{blocks.window(s)}</p><h3>{w[3]}</h3>{before}{blocks.pairs(sums, 'sum')}"
        f"<p style='background:#f3f0fa;padding:4mm'>{s.label('pay')} : <b style='font-size:14pt'>{s.amount('amount_due')}</b>"
        f"</p><p>{due}</p><p>{w[8].format('0800 98 7' + ids.digits(rng, 2))}<br>{b.supplier.street}, {b.supplier.city} – {s.label('vat_number')}"
        f" {s.vat_number()}</p>"
        f"<h3 class={'new' if rng.random() < 0.6 else 'same'}>{w[7]} {mobile}</h3>{blocks.table(s, ['description', 'total'])}"
    )
    return s, paper.page(style, body, rng.choice(paper.SANS), "9.5pt", "14mm 15mm")
