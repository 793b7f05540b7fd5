"""Insurance: a premium notice without VAT, covers with net premium, taxes and charges."""

import datetime

from .. import bill, blocks, ids, money, paper
from ..bill import Line
from ..sheet import Sheet

NAMES = {"fr": "{} Assurances SA", "nl": "{} Verzekeringen NV", "de": "{} Versicherungen AG", "en": "{} Insurance SA"}
W = {
    "fr": (
        "Avis d'échéance",
        "Police n°",
        "Incendie – bâtiment",
        "Catastrophes naturelles",
        "Responsabilité civile immeuble",
        "Protection juridique",
        "Prime nette",
        "Taxes et cotisations",
        "Prime totale à payer",
        "Capital assuré (indice ABEX {})",
        "Couverture",
        "Votre courtier",
    ),
    "nl": (
        "Vervaldagbericht",
        "Polisnummer",
        "Brand – gebouw",
        "Natuurrampen",
        "Burgerlijke aansprakelijkheid gebouw",
        "Rechtsbijstand",
        "Nettopremie",
        "Taksen en bijdragen",
        "Te betalen totale premie",
        "Verzekerd kapitaal (ABEX-index {})",
        "Dekking",
        "Uw makelaar",
    ),
    "de": (
        "Prämienrechnung",
        "Police Nr.",
        "Feuer – Gebäude",
        "Naturkatastrophen",
        "Gebäudehaftpflicht",
        "Rechtsschutz",
        "Nettoprämie",
        "Steuern und Beiträge",
        "Zu zahlende Gesamtprämie",
        "Versicherungssumme (ABEX-Index {})",
        "Deckung",
        "Ihr Makler",
    ),
    "en": (
        "Premium notice",
        "Policy no.",
        "Fire – building",
        "Natural disasters",
        "Public liability, building",
        "Legal expenses",
        "Net premium",
        "Taxes and contributions",
        "Total premium payable",
        "Sum insured (ABEX index {})",
        "Cover",
        "Your broker",
    ),
}


def draw(rng, language, kind="invoice"):
    w = W[language]
    b = bill.drawn(rng, language, "invoice", pattern=NAMES[language], count=1)
    b.account, b.regime, b.discount, b.deposit, b.rounding, b.reference = "6140000", "small", 0, 0, 0, ids.ogm(rng)
    nets = [rng.randrange(low, high) for low, high in ((180000, 980000), (22000, 90000), (9000, 42000), (8000, 24000))][: rng.randrange(2, 5)]
    b.lines = [Line(text, None, "", None, net + money.half_up(net * 1575, 10000), None) for text, net in zip(w[2:6], nets)]
    b.start = b.due
    b.end = b.start.replace(year=b.start.year + 1, day=min(b.start.day, 28)) - datetime.timedelta(days=1)
    s = Sheet(rng, b, "premium")
    rows = "".join(
        (
            f"<tr><td>{line.text}</td><td class=n>{s.number(net)}</td><td class=n>{s.number(line.total - net)}"
            f"</td><td class=n>{s.line(line, ['total'])[0]}"
            f"</td></tr>"
        )
        for line, net in zip(b.lines, nets)
    )
    for kept, line in zip(s.lines, b.lines):
        kept["description"] = line.text
    grid = (
        f"<table class=cover><tr><th>{w[10]}</th><th class=n>{w[6]}</th><th class=n>{w[7]}</th><th class=n>{s.heading('line_total')}"
        f"</th></tr>{rows}</table>"
    )
    keys = [
        (w[1], f"{ids.digits(rng, 2)}.{ids.digits(rng, 3)}.{ids.digits(rng, 3)}"),
        (s.label("period"), blocks.period(s)),
        (s.label("due"), s.day("due_date")),
    ]
    if rng.random() < 0.6:
        keys.insert(0, (s.label("customer_number"), s.text("customer_number")))
    if rng.random() < 0.7:
        keys.insert(
            0,
            (
                s.rng.choice(
                    {
                        "fr": ("Quittance n°", "Référence de l'avis"),
                        "nl": ("Kwijting nr.", "Bericht nr."),
                        "de": ("Beleg-Nr.",),
                        "en": ("Notice no.",),
                    }[language]
                ),
                s.text("invoice_number"),
            ),
        )
    style = (
        ".cover{width:100%;margin:6mm 0}.cover th{border-bottom:1pt solid #444}.cover td{border-bottom:.3pt solid #bbb}"
        ".pay{border:1.2pt solid #222;padding:4mm;font-size:12pt;width:auto}.meta .n{text-align:left}.broker{font-size:8pt;"
        "color:#444}"
    )
    capital = f"<p>{w[9].format(rng.randrange(930, 1080))} : {s.money(rng.randrange(2000000, 19000000) * 100)}</p>"
    broker = f"<p class=broker>{w[11]} : {bill.places.person(rng)}, {b.syndic.street}, {b.syndic.city} – FSMA {ids.digits(rng, 6)}</p>"
    name = s.text("supplier")
    numbers = f"{s.label('enterprise')} {s.enterprise()}" if rng.random() < 0.6 else f"{s.label('vat_number')} {s.vat_number()}"
    date = f"<p style='text-align:right'>{s.day('issue_date')}</p>"
    account = [(s.label("account"), s.iban()), (s.label("reference"), s.reference())]
    body = (
        f"<div style='font-size:17pt;font-weight:bold;color:{s.colour}'>{name}</div><p>{b.supplier.street} – {b.supplier.city} "
        f"– {numbers}</p><p style='margin:8mm 0 0 90mm'>{blocks.window(s)}</p>{date}<h1 style='font-size:15pt'>{w[0]}</h1>"
        f"{blocks.pairs(keys, 'meta', 'row')}{grid}<p class=pay>{w[8]} : <b>{s.amount('amount_due')}</b></p>{blocks.pairs(account, 'meta', 'row')}"
        f"{capital}{broker}"
    )
    return s, paper.page(style, body, rng.choice(paper.SERIF + paper.SANS), "10pt", "18mm 18mm")
