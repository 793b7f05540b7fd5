"""The syndic's own fee: the sender here is the one whose address is a trap elsewhere."""

from .. import bill, blocks, paper
from ..bill import Line
from ..sheet import Sheet

NAMES = {"fr": "Syndic {} SRL", "nl": "Syndicuskantoor {} BV", "de": "Verwaltung {} GmbH", "en": "{} Property Management SRL"}
W = {
    "fr": (
        "Honoraires de syndic, {} lots × {} par mois, 3 mois",
        "Frais administratifs, envois recommandés",
        "Assemblée générale extraordinaire, soirée",
    ),
    "nl": (
        "Ereloon syndicus, {} kavels × {} per maand, 3 maanden",
        "Administratiekosten, aangetekende zendingen",
        "Buitengewone algemene vergadering, avond",
    ),
    "de": ("Verwalterhonorar, {} Lose × {} im Monat, 3 Monate", "Verwaltungskosten, Einschreiben", "Außerordentliche Versammlung, Abend"),
    "en": ("Syndic's fee, {} lots × {} a month, 3 months", "Administrative costs, registered mail", "Extraordinary meeting, evening"),
}


def draw(rng, language, kind="invoice"):
    w = W[language]
    b = bill.drawn(rng, language, "invoice", pattern=NAMES[language], count=1)
    b.account, b.regime, b.discount, b.deposit, b.rounding = "6130000", "normal", 0, 0, 0
    lots, each = rng.randrange(8, 70), rng.choice((1450, 1800, 2200, 2650))
    s = Sheet(rng, b, "syndic")
    b.lines = [
        Line(w[0].format(lots, s.money(each)), None, "", None, lots * each * 3, 21),
        Line(w[1], None, "", None, rng.randrange(2000, 19000), 21),
        Line(w[2], None, "", None, rng.choice((25000, 31000)), 21),
    ][: rng.randrange(1, 4)]
    items = "".join(f"<div class=item><span>{a}</span><b>{t}</b></div>" for a, t in (s.line(line, ["description", "total"]) for line in b.lines))
    sums = blocks.totals(s, rows=False)
    line = " &nbsp;|&nbsp; ".join(f"{a} {v}" for a, v in sums)
    heads = " – ".join(f"{a} {v}" for a, v in blocks.meta(s, due=True, extra=False))
    style = (
        f".item{{border-bottom:.4pt dotted #777;padding:2mm 0;height:6mm}}.item span{{float:left}}.item b{{float:right}}"
        f".sum{{background:{s.colour};color:#fff;padding:3mm;margin:6mm 0}}.head{{border-bottom:2pt solid {s.colour};"
        f"padding-bottom:3mm}}"
    )
    body = (
        f"<div class=head>{blocks.sender(s)}</div><p style='margin:9mm 0'>{s.text('customer')}<br>{b.customer.street}<br>{b.customer.city}"
        f"</p><h1 style='font-size:16pt'>{s.title}</h1><p>{heads}</p><p>{s.label('period')} : {blocks.period(s)}</p>{items}"
        f"<div class=sum>{line}</div><p>{blocks.pay_sentence(s)}</p>{blocks.qr(s) if rng.random() < 0.4 else ''}{blocks.stamp(s)}"
    )
    return s, paper.page(style, body, rng.choice(paper.SANS), "10pt", "18mm 20mm")
