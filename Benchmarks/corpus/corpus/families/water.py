"""Water: cubic metres by meter, fixed fees and sanitation, everything at six per cent, two pages now and then."""

import datetime

from .. import bill, blocks, ids, paper
from ..bill import Line
from ..sheet import Sheet

NAMES = {"fr": "Eaux de {} SC", "nl": "Drinkwater {} OV", "de": "Wasserwerk {} Gen.", "en": "{} Water SC"}
W = {
    "fr": (
        "Facture de régularisation eau",
        "Eau potable",
        "Assainissement",
        "Redevance par logement",
        "Contribution au fonds de l'eau",
        "Provisions déjà facturées",
        "Index relevé le",
        "m³ consommés",
        "N° de compteur",
        "Lieu de consommation",
    ),
    "nl": (
        "Waterfactuur – afrekening",
        "Drinkwater",
        "Sanering",
        "Vastrecht per wooneenheid",
        "Bijdrage waterfonds",
        "Reeds gefactureerde voorschotten",
        "Stand opgenomen op",
        "m³ verbruikt",
        "Watermeter nr.",
        "Verbruiksadres",
    ),
    "de": (
        "Wasserabrechnung",
        "Trinkwasser",
        "Abwasserreinigung",
        "Grundgebühr je Wohneinheit",
        "Beitrag Wasserfonds",
        "Bereits berechnete Abschläge",
        "Ablesung am",
        "m³ Verbrauch",
        "Wasserzähler Nr.",
        "Verbrauchsstelle",
    ),
    "en": (
        "Water settlement",
        "Drinking water",
        "Sanitation",
        "Fee per dwelling",
        "Water fund contribution",
        "Instalments billed",
        "Reading taken on",
        "m³ used",
        "Water meter no.",
        "Place of consumption",
    ),
}


def draw(rng, language, kind="invoice"):
    w = W[language]
    b = bill.drawn(rng, language, "invoice", pattern=NAMES[language], count=1)
    b.account, b.regime, b.discount, b.rounding, b.reference = "6120000", "normal", 0, 0, ids.ogm(rng)
    cubic, flats = rng.randrange(180, 2400), rng.randrange(6, 60)
    price, clean = rng.randrange(210, 330), rng.randrange(190, 270)
    b.lines = [
        Line(w[1], cubic * 100, "m³", price, price * cubic, 6),
        Line(w[2], cubic * 100, "m³", clean, clean * cubic, 6),
        Line(w[3], flats * 100, "", 2950, 2950 * flats, 6),
        Line(w[4], cubic * 100, "m³", 3, 3 * cubic, 6),
    ]
    b.deposit = rng.choice((0, b.incl * rng.randrange(40, 95) // 100))
    b.start, b.end = b.issued - datetime.timedelta(days=376), b.issued - datetime.timedelta(days=12)
    s = Sheet(rng, b, "water")
    old = rng.randrange(300, 20000)
    reading = (
        f"<table class=read><tr><td>{w[8]} {ids.digits(rng, 2)}-{ids.digits(rng, 6)}</td><td>{w[6]} {s.plain_day(b.end)} : {old + cubic}"
        f"</td><td>{s.plain_day(b.start)} : {old}</td><td>{cubic} {w[7]}</td></tr></table>"
    )
    sums = [(s.label("excl"), s.amount("total_excl")), (f"{s.label('vat')} 6 %", s.amount("total_vat")), (s.label("incl"), s.amount("total_incl"))]
    s.vat_rows()
    if b.deposit:
        sums.append((w[5], s.money(-b.deposit)))
    sums.append((s.label("pay"), s.amount("amount_due")))
    keys = [
        (s.label("number"), s.text("invoice_number")),
        (s.label("customer_number"), s.text("customer_number")),
        (s.label("period"), blocks.period(s)),
        (s.label("due"), s.day("due_date")),
    ]
    style = (
        ".read{width:100%;border:.6pt solid #39c;margin:4mm 0;font-size:8pt}.lines{width:100%}.lines th{border-bottom:.8pt "
        "solid #39c}.sum{margin:5mm 0;width:100mm}.last td{background:#d8eef8;font-weight:bold}.meta .n{text-align:left}"
        "h1{color:#0a5c86;font-size:17pt}.two{width:100%}"
    )
    place = f"{w[9]} : {b.customer.street}, {b.customer.city}"
    date = f"{s.bill.supplier.city.split(' ', 1)[1]}, {s.day('issue_date')}"
    cols = ["description", "quantity", "unit", "price", "total"]
    body = (
        f"<table class=two><tr><td><h1>{s.text('supplier')}</h1>{blocks.sender(s, name=False)}</td><td style='width:85mm'><p "
        f"style='text-align:right'>{date}</p>{blocks.window(s)}</td></tr></table><h2>{w[0]}</h2>"
        f"{blocks.pairs(keys, 'meta', 'row')}<p>{place}</p>{reading}{blocks.table(s, cols)}{blocks.pairs(sums, 'sum')}"
        f"{blocks.pairs(blocks.payment(s), 'meta', 'row')}"
        f"{blocks.stamp(s)}"
    )
    return s, paper.page(style, body, rng.choice(paper.SANS), "9.5pt")
