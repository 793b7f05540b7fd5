"""A municipal tax: an extract of a tax roll, no VAT, paid to the commune's account with a structured message."""

from .. import bill, blocks, ids, paper
from ..bill import Line
from ..sheet import Sheet

NAMES = {"fr": "Administration communale de {}", "nl": "Gemeente {}", "de": "Gemeindeverwaltung {}", "en": "Municipality of {}"}
W = {
    "fr": (
        "AVERTISSEMENT-EXTRAIT DE RÔLE",
        "Taxe sur les immeubles à appartements",
        "Taxe sur les déchets – conteneurs",
        "Article du rôle",
        "Exercice",
        "Date d'envoi",
        "Exécutoire le",
        "Montant à payer",
        "Délai de réclamation : un an à dater du troisième jour ouvrable suivant l'envoi, auprès du collège.",
        "À acquitter pour le",
    ),
    "nl": (
        "AANSLAGBILJET",
        "Belasting op appartementsgebouwen",
        "Belasting op huisvuilcontainers",
        "Kohierartikel",
        "Aanslagjaar",
        "Verzendingsdatum",
        "Uitvoerbaar verklaard op",
        "Te betalen bedrag",
        "Bezwaar kan binnen een jaar vanaf de derde werkdag na verzending bij het college.",
        "Te betalen uiterlijk op",
    ),
    "de": (
        "STEUERBESCHEID",
        "Steuer auf Mehrfamilienhäuser",
        "Müllsteuer – Container",
        "Heberolle Artikel",
        "Steuerjahr",
        "Versanddatum",
        "Vollstreckbar erklärt am",
        "Zu zahlender Betrag",
        "Einspruch ist binnen eines Jahres beim Kollegium möglich.",
        "Zahlbar bis zum",
    ),
    "en": (
        "TAX NOTICE",
        "Tax on apartment buildings",
        "Waste container tax",
        "Roll article",
        "Tax year",
        "Sent on",
        "Made enforceable on",
        "Amount to pay",
        "Objections may be lodged with the board within one year.",
        "To be paid by",
    ),
}


def draw(rng, language, kind="invoice"):
    w = W[language]
    b = bill.drawn(rng, language, "invoice", pattern=NAMES[language], count=1)
    b.account, b.regime, b.discount, b.deposit, b.rounding, b.reference = "6400000", "small", 0, 0, 0, ids.ogm(rng)
    many = rng.randrange(6, 40)
    b.lines = [Line(rng.choice(w[1:3]), many * 100, "", rng.choice((2500, 4800, 7500, 11000)), 0, None)]
    b.lines[0].total = b.lines[0].price * many
    s = Sheet(rng, b, "tax")
    s.skip("invoice_number", "supplier_vat")
    keys = [
        (w[3], f"{ids.digits(rng, 6)}"),
        (w[4], str(b.issued.year)),
        (w[6], s.plain_day(b.issued.replace(day=1))),
        (w[5], s.day("issue_date")),
        (w[9], s.day("due_date")),
    ]
    style = (
        ".grid{width:100%}.grid td{border:.6pt solid #555}.grid .n{text-align:left}.lines{width:100%;margin:6mm 0}.lines "
        "td,.lines th{border:.6pt solid #555}.due{font-size:13pt;text-align:right}h1{font-size:14pt;text-align:center;"
        "margin:8mm 0}.small{font-size:8pt}"
    )
    body = (
        f"<table style='width:100%'><tr><td><b>{s.text('supplier')}</b><br>{b.supplier.street}<br>{b.supplier.city}<br>{s.label('phone')}"
        f" {b.supplier.phone}<br>{s.label('enterprise')} {s.enterprise()}</td><td style='width:85mm;padding-top:15mm'>{blocks.window(s)}"
        f"</td></tr></table><h1>{w[0]}</h1>"
        f"{blocks.pairs(keys, 'grid', 'row')}{blocks.table(s, ['description', 'quantity', 'price', 'total'])}<p class=due>{w[7]}"
        f" : <b>{s.amount('amount_due')}</b></p>{blocks.pairs(blocks.payment(s), 'grid', 'row')}<p class=small>{w[8]}</p>"
    )
    return s, paper.page(style, body, rng.choice(paper.SANS + paper.SERIF), "10pt", "16mm 18mm")
