"""A quote: looks like an invoice, is none."""

from .. import identifiers as ids
from ..model import Sample, euro, figure, number
from ..parties import TILLEULS
from ..sheet import Column, Sheet

OCHRE, BRICK, CREAM = "#c98a1b", "#8c3b2a", "#fbf6ec"
NUMBER = ids.dotted(ids.enterprise_number("09996640"))
ITEMS = [
    ("Échafaudage façade avant, montage et démontage, 6 semaines", "1", 685_000),
    ("Nettoyage à basse pression, m²", "420", 1_450),
    ("Réparation du béton des balcons, armature traitée, m²", "38", 21_800),
    ("Rejointoiement partiel, m²", "96", 6_240),
    ("Hydrofuge incolore, deux couches, m²", "420", 1_185),
]


def build() -> Sample:
    home = TILLEULS
    totals = [int(count) * price for _, count, price in ITEMS]
    excl = sum(totals)
    vat = (excl * 6 + 50) // 100
    s = Sheet("Devis 26-D-118", "Façades Terrebrune SRL", "Lato", "fr")
    for row in range(3):
        for col in range(4):
            s.box(56 + 21 * col - (10 if row % 2 else 0), 46 + 11 * row, 19, 9, (BRICK, OCHRE, "#b5654a")[(row + col) % 3], radius=1)
    s.text(150, 66, "Façades Terrebrune", 19, "Lato-Bold", BRICK)
    s.text(150, 80, "ravalement · béton · pierre naturelle", 9, "Lato-Italic", OCHRE)
    s.text(549, 70, "DEVIS", 30, "Lato-Heavy", OCHRE, "right", 3)
    s.lines(
        46,
        128,
        ["Devis n° 26-D-118", "Établi le 12 octobre 2026", "Valable jusqu'au 12 janvier 2027", "Votre demande du 28 septembre 2026"],
        14,
        size=9.5,
    )
    s.lines(340, 128, [home.name, f"c/o {home.syndic.name}", home.syndic.street, home.syndic.town], 14, size=10)
    s.box(46, 204, 503, 44, CREAM, radius=4)
    s.text(60, 223, "Objet", 8, color=OCHRE, font="Lato-Bold")
    s.text(60, 237, "Rénovation de la façade avant et des balcons, avenue des Chèvrefeuilles 42 à 1180 Uccle", 10, "Lato-Bold")
    cols = [
        Column("Poste", 46),
        Column("Description", 78, width=246),
        Column("Quantité", 372, "right"),
        Column("Prix unitaire", 456, "right"),
        Column("Total HTVA", 549, "right"),
    ]
    s.heads(282, cols, 8, "Lato-Bold", BRICK)
    s.rule(46, 289, 549, 1.2, BRICK)
    rows = [
        [f"{i + 1:02d}", text, figure(count), number(price), number(total)]
        for i, ((text, count, price), total) in enumerate(zip(ITEMS, totals, strict=True))
    ]
    y = s.table(289, cols, rows, 9.2, 12, 8, "#ead9bd", to=(46, 549))
    for label, value, bold in (
        ("Total HTVA", excl, ""),
        ("TVA 6 % (immeuble de plus de dix ans)", vat, ""),
        ("Total du devis, TVA comprise", excl + vat, "Lato-Bold"),
    ):
        y += 22
        s.text(456, y, label, 10, bold, align="right")
        s.text(549, y, euro(value, "fr"), 10, bold, align="right")
    y = s.para(
        46,
        y + 46,
        503,
        "Délai d'exécution : huit semaines de beau temps, à convenir après la décision de l'assemblée générale. Acompte de 25 % à la commande, "
        "le solde par états d'avancement. Ce devis ne vaut pas facture : rien n'est à payer à ce stade.",
        9.2,
        13.5,
    )
    s.text(46, y + 34, "Pour accord, date et signature du client :", 9.2)
    s.rule(240, y + 36, 420, 0.7, BRICK, (2, 2))
    s.rule(46, 776, 549, 0.8, OCHRE)
    s.text(46, 790, f"Façades Terrebrune SRL · Rue de la Briqueterie 77, 7100 La Louvière · BE {NUMBER} · RPM Hainaut", 7.8, color="#7d6a55")
    return Sample(
        "10-facade-quote-fr.pdf",
        "fr",
        "a quote for a façade",
        "other: not an invoice, nothing to pay",
        s.finish(),
        [{"file": "10-facade-quote-fr.pdf", "pages": None, "kind": "other", "language": "fr", "scan": "none"}],
    )
