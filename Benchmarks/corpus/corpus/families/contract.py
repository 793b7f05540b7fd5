"""A lift firm's periodic bill: the indexed contract price with its formula, one installation a paragraph."""

from .. import bill, blocks, ids, money, paper
from ..bill import Line
from ..sheet import Sheet

W = {
    "fr": (
        "Contrat d'entretien {} – installation {}",
        "Redevance {} du {} au {}",
        "Révision : P = P0 × (0,20 + 0,80 × S/S0), S0 = {}, S = {}",
        "Prix de base de l'année précédente : {}",
        "trimestrielle",
    ),
    "nl": (
        "Onderhoudscontract {} – installatie {}",
        "Vergoeding {} van {} tot {}",
        "Herziening: P = P0 × (0,20 + 0,80 × S/S0), S0 = {}, S = {}",
        "Basisprijs van vorig jaar: {}",
        "per kwartaal",
    ),
    "de": (
        "Wartungsvertrag {} – Anlage {}",
        "Vergütung {} vom {} bis {}",
        "Anpassung: P = P0 × (0,20 + 0,80 × S/S0), S0 = {}, S = {}",
        "Grundpreis des Vorjahres: {}",
        "vierteljährlich",
    ),
    "en": (
        "Maintenance contract {} – unit {}",
        "Charge {} from {} to {}",
        "Indexation: P = P0 × (0.20 + 0.80 × S/S0), S0 = {}, S = {}",
        "Base price last year: {}",
        "quarterly",
    ),
}


def draw(rng, language, kind="invoice"):
    w = W[language]
    b = bill.drawn(rng, language, kind, trade=bill.trades.TRADES[0], count=1)
    b.regime, b.discount, b.deposit, b.rounding = "normal", 0, 0, 0
    rate = rng.choice((6, 21))
    s = Sheet(rng, b, "contract")
    b.lines, parts = [], ""
    for i in range(rng.choice((1, 1, 2, 3))):
        price = rng.randrange(18000, 69000)
        name = w[0].format(f"{rng.choice('KLM')}{ids.digits(rng, 5)}", ids.digits(rng, 6))
        line = Line(name, 100, "", price, price, rate)
        b.lines.append(line)
        total = s.line(line, ["description", "total"])[1]
        parts += (
            f"<p><b>{name}</b></p><table class=part><tr><td>{w[1].format(w[4], s.day('period_start'), s.day('period_end'))}</td><td "
            f"class=n>{total}</td></tr></table>"
            f"<p class=tiny>{w[2].format('128,44' if s.style != 'comma' else '128.44', '151,02' if s.style != 'comma' else '151.02')}"
            f" – {w[3].format(s.money(money.half_up(price * 94, 100)))}</p>"
        )
    keys = blocks.pairs(blocks.meta(s, due=True, extra=False), "meta", "row")
    style = (
        f".part{{width:100%}}.tiny{{font-size:7.5pt;color:#555}}.sum{{width:75mm;margin-left:auto;border-top:1pt solid}}.last "
        f"td{{font-weight:bold}}.meta .n{{text-align:left;padding-left:6mm}}.logo{{font-size:22pt;color:{s.colour};"
        f"font-weight:bold;font-style:italic}}"
        ".foot{position:absolute;bottom:0;left:0;right:0;border-top:.5pt solid;font-size:7.5pt;text-align:center;padding-top:2mm}"
    )
    foot = f"{b.supplier.street} – {b.supplier.city} – {s.label('vat_number')} {s.vat_number()}" + "".join(
        f" – {a} {v}" for a, v in blocks.payment(s)[:-1]
    )
    ref = f"<p>{s.label('reference')} : <b>{s.reference()}</b></p>" if b.kind == "invoice" else ""
    body = (
        f"<div class=logo>{s.text('supplier')}</div><table style='width:100%;margin-top:6mm'><tr><td>{keys}</td><td "
        f"style='width:84mm'>{blocks.window(s)}</td></tr></table><h2>{s.title}</h2>{parts}"
        f"{blocks.pairs(blocks.totals(s, rows=True), 'sum')}{ref}<p class=tiny>{' '.join(blocks.remarks(s))}</p><div class=foot>{foot}</div>"
    )
    return s, paper.page(style, body, rng.choice(paper.SANS), "10pt", "15mm 18mm")
