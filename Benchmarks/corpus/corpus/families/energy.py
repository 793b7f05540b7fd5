"""Electricity and gas: interim instalments and yearly settlements with readings, kWh and what was paid in advance."""

import datetime

from .. import bill, blocks, ids, money, paper
from ..bill import Line
from ..sheet import Sheet

NAMES = {"fr": "{} Énergies SA", "nl": "{} Energie NV", "de": "{} Strom & Gas AG", "en": "{} Energy SA"}
W = {
    "fr": (
        "Facture intermédiaire",
        "Facture de décompte",
        "Compteur n°",
        "Ancien index",
        "Nouvel index",
        "Consommation",
        "Code EAN",
        "Énergie consommée",
        "Redevance fixe",
        "Coûts de réseau",
        "Cotisations et surcharges",
        "Acompte mensuel électricité communs",
        "Vos acomptes facturés",
        "Point de fourniture",
        "Urgences gaz",
        "Décompte précédent, déjà réglé",
        "Votre consommation du {} au {}",
        "Solde en votre faveur",
    ),
    "nl": (
        "Tussentijdse factuur",
        "Afrekeningsfactuur",
        "Meternummer",
        "Vorige stand",
        "Nieuwe stand",
        "Verbruik",
        "EAN-code",
        "Verbruikte energie",
        "Vaste vergoeding",
        "Netkosten",
        "Heffingen en bijdragen",
        "Maandelijks voorschot elektriciteit gemene delen",
        "Uw gefactureerde voorschotten",
        "Leveringspunt",
        "Gasreuk melden",
        "Vorige afrekening, reeds betaald",
        "Uw verbruik van {} tot {}",
        "Saldo in uw voordeel",
    ),
    "de": (
        "Abschlagsrechnung",
        "Jahresabrechnung",
        "Zähler Nr.",
        "Alter Zählerstand",
        "Neuer Zählerstand",
        "Verbrauch",
        "EAN-Code",
        "Verbrauchte Energie",
        "Grundgebühr",
        "Netzkosten",
        "Abgaben und Zuschläge",
        "Monatlicher Abschlag Strom Allgemeinteile",
        "Ihre berechneten Abschläge",
        "Lieferstelle",
        "Störungsdienst Gas",
        "Vorige Abrechnung, bereits bezahlt",
        "Ihr Verbrauch vom {} bis {}",
        "Guthaben zu Ihren Gunsten",
    ),
    "en": (
        "Interim invoice",
        "Final settlement",
        "Meter no.",
        "Previous reading",
        "New reading",
        "Consumption",
        "EAN code",
        "Energy used",
        "Standing charge",
        "Network costs",
        "Levies and surcharges",
        "Monthly instalment, electricity common parts",
        "Instalments already billed",
        "Supply point",
        "Gas emergency",
        "Previous settlement, already paid",
        "Your consumption from {} to {}",
        "Balance in your favour",
    ),
}


def settlement(rng, b, w, rate):
    """A year of consumption less the instalments: both parts of one bill."""
    used = rng.randrange(2400, 21000)
    b.lines = [
        Line(f"{w[7]} ({used} kWh)", used * 100, "kWh", None, money.half_up(used * rng.randrange(1100, 2100), 100), rate),
        Line(w[8], None, "", None, rng.randrange(4500, 9900), rate),
        Line(w[9], None, "", None, rng.randrange(22000, 99000), rate),
        Line(w[10], None, "", None, rng.randrange(4000, 26000), rate),
    ]
    b.deposit = rng.randrange(b.incl // 2, b.incl * 21 // 20) // 100 * 100
    b.start, b.end = b.issued - datetime.timedelta(days=380), b.issued - datetime.timedelta(days=16)
    return used


def draw(rng, language, kind="invoice"):
    w, final, rate = W[language], rng.random() < 0.55, rng.choice((6, 6, 21))
    trade = {"kind": "energy", "account": "6121000", "rates": [rate], "names": NAMES, "items": bill.trades.TRADES[0]["items"]}
    b = bill.drawn(rng, language, "invoice", trade=trade, count=1)
    b.discount = b.rounding = b.deposit = 0
    b.regime = "normal"
    if final:
        used = settlement(rng, b, w, rate)
    else:
        b.lines = [Line(w[11], 100, "", rng.randrange(60, 900) * 100, 0, rate)]
        b.lines[0].total = b.lines[0].price
        b.start, b.end = b.issued.replace(day=1), b.issued.replace(day=28)
    s = Sheet(rng, b, "energy")
    if b.due_amount < 0:
        s.skip("amount_due", "due_date", "iban", "payment_reference", "bic")
    start = rng.randrange(10000, 880000)
    meter = (
        (
            "<table class=meter><tr>"
            + "".join(f"<th>{t}</th>" for t in w[2:6])
            + f"</tr><tr><td>{ids.digits(rng, 8)}</td><td class=n>{start}</td><td class=n>{start + used}</td><td class=n>{used} kWh</td></tr></table>"
        )
        if final
        else ""
    )
    account = [
        (s.label("customer_number"), s.text("customer_number")),
        (s.label("number"), s.text("invoice_number")),
        (s.label("date"), s.day("issue_date")),
    ]
    summary = [(s.label("excl"), s.amount("total_excl"))] + (
        [(f"{s.label('vat')} {s.rate(s.vat_rows()[0][0])}", s.amount("total_vat")), (s.label("incl"), s.amount("total_incl"))]
    )
    if final:
        summary.append((w[12], s.money(-b.deposit)))
    if b.due_amount >= 0:
        summary.append((s.label("pay"), s.amount("amount_due")))
    else:
        summary.append((w[17], s.money(-b.due_amount)))
    lead = (
        (
            f"<div class=hero><div>{s.label('pay')}<br><b>{s.amount('amount_due')}</b></div><div>{s.label('due')}<br><b>{s.day('due_date')}"
            f"</b></div></div>"
        )
        if b.due_amount > 0
        else ""
    )
    style = (
        f".top{{border-top:5mm solid {s.colour};padding-top:4mm}}.hero{{background:{s.colour};color:#fff;padding:4mm 6mm;"
        f"margin:6mm 0;height:12mm}}.hero div{{float:left;width:70mm}}.hero b{{font-size:15pt}}.lines,.meter{{width:100%;"
        f"margin:4mm 0}}"
        ".meter th{background:#eee;font-size:8pt}.sum{width:100%;margin-top:3mm}.sum td{border-bottom:.3pt solid #bbb}.last "
        "td{font-weight:bold}.help{float:right;width:58mm;font-size:8pt;background:#f4f4f4;padding:3mm}"
    )
    ean = f"{w[6]} : {s.ean()}" if rng.random() < 0.85 else ""
    old = (
        f"<p><small>{w[15]} : {s.money(rng.randrange(20000, 300000))} ({s.plain_day(b.issued - datetime.timedelta(days=370))})</small></p>"
        if rng.random() < 0.5
        else ""
    )
    kwh = f"<p>{w[16].format(s.day('period_start'), s.day('period_end'))}</p>"
    body = (
        f"<div class=top><div class=help>{blocks.sender(s)}<br>{w[14]} : 0800 99 0{rng.randrange(10, 99)}</div>{blocks.pairs(account, 'meta', 'row')}"
        f"<p style='margin:6mm 0'>{blocks.window(s)}</p></div><h2>{w[1] if final else w[0]}</h2>{lead}"
        f"<p>{w[13]} : {b.customer.street}, {b.customer.city}<br>{ean}</p>{kwh}{meter}{blocks.table(s, ['description', 'total'], False)}"
        f"{blocks.pairs(summary, 'sum')}<p>{blocks.pay_sentence(s)}</p>{old}{blocks.qr(s) if rng.random() < 0.4 else ''}"
    )
    return s, paper.page(style, body, rng.choice(paper.SANS), "9pt")
