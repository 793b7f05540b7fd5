"""A covering page with the sums at its head and a remittance line, the lines of work on an annex."""

from .. import bill, blocks, paper, phrases
from ..sheet import Sheet

ANNEX = {
    "fr": "Annexe – détail des prestations",
    "nl": "Bijlage – detail van de prestaties",
    "de": "Anlage – Einzelaufstellung",
    "en": "Annex – detail of the work",
}
SEE = {
    "fr": "Vous trouverez le détail de nos prestations en annexe.",
    "nl": "Het detail van onze prestaties vindt u in bijlage.",
    "de": "Die Einzelheiten entnehmen Sie bitte der Anlage.",
    "en": "The details of our work are set out in the annex.",
}


def draw(rng, language, kind="invoice"):
    s = Sheet(rng, bill.drawn(rng, language, kind, count=rng.randrange(3, 9)), "annexed")
    sums = "".join(f"<tr><td class=n>{v}</td><td>{a}</td></tr>" for a, v in blocks.totals(s, rows=False, pay=True))
    heads = "".join(f"<div>{a}&nbsp;<b>{v}</b></div>" for a, v in blocks.meta(s, due=True))
    cut = "".join(f"<td>{a}<br><b>{v}</b></td>" for a, v in blocks.payment(s))
    style = (
        f".sums{{font-size:12pt;border-left:3pt solid {s.colour};margin:8mm 0}}.sums td{{padding:1.2mm 4mm}}.heads "
        f"div{{display:inline-block;margin:0 6mm 2mm 0;font-size:9pt}}.cut{{position:absolute;bottom:0;left:0;right:0;"
        f"border-top:.6pt dashed #333;width:100%}}"
        ".lines{width:100%}.lines th{border-bottom:.8pt solid #333}.new{page-break-before:always}.small{font-size:7.5pt;color:#444}"
    )
    body = (
        f"<div style='text-align:right'>{blocks.sender(s)}</div><p style='margin:4mm 0 12mm'>{blocks.window(s)}</p><h1 "
        f"style='font-size:17pt;color:{s.colour}'>{s.title}</h1><div class=heads style='margin-top:5mm'>{heads}</div>"
        f"<p>{rng.choice(phrases.DEAR[language])}</p><p>{SEE[language]}</p><table class=sums>{sums}</table>{blocks.vat_table(s)}"
        f"<p class=small>{' '.join(blocks.remarks(s))}</p><table class=cut><tr>{cut}</tr></table>"
        f"<h3 class=new>{ANNEX[language]}</h3>{blocks.table(s)}"
    )
    return s, paper.page(style, body, rng.choice(paper.SANS + paper.SERIF), "10pt", "16mm 18mm")
