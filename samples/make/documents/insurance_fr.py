"""A premium notice: insurance tax instead of VAT."""

from datetime import date

from .. import identifiers as ids
from ..model import Document, Line, Sample, Supplier, euro, long_day, number
from ..parties import TILLEULS
from ..sheet import Column, Sheet

FIGURES = "Lato"  # the figures of Vollkorn do not line up in columns
WINE, SAND, GOLD = "#6d1f33", "#f7f1e8", "#b58a3c"
TAX_PER_10_000 = 1575

SUPPLIER = Supplier(
    "La Sauvegarde Mosane SA",
    "Place des Remparts 8",
    "5000 Namur",
    "09998461",
    "9974600238",
    "MSNKBE2L",
    "RPM Liège, div. Namur",
    "081 55 08 46",
    "polices@sauvegarde-mosane.example",
    ("Sauvegarde Mosane",),
)
COVERS = [
    Line("Incendie et périls connexes", given=641_230),
    Line("Catastrophes naturelles", given=48_790),
    Line("Dégâts des eaux", given=92_415),
    Line("Bris de vitrages", given=18_360),
    Line("Responsabilité civile immeuble", given=27_745),
]


def document() -> tuple[Document, list[int]]:
    taxes = [(cover.total * TAX_PER_10_000 + 5000) // 10_000 for cover in COVERS]
    total = sum(cover.total for cover in COVERS) + sum(taxes)
    plain = f"{total // 100}.{total % 100:02d}"
    return Document(
        "03-insurance-premium-notice-fr.pdf",
        "fr",
        SUPPLIER,
        TILLEULS,
        "Q26-0918845",
        date(2026, 2, 16),
        customer_number="T-118420",
        customer="Association des copropriétaires de la Résidence Les Tilleuls",
        due=date(2026, 4, 1),
        period=(date(2026, 4, 1), date(2027, 3, 31)),
        reference=ids.structured("2609188451"),
        lines=COVERS,
        account="6140000",
        unprinted=("supplier_vat", "total_excl", "total_vat"),
        extra={"total_incl": plain, "amount_due": plain},
    ), taxes


def build() -> Sample:
    (doc, taxes), who, home = document(), SUPPLIER, TILLEULS
    total = doc.excl + sum(taxes)
    s = Sheet(f"Avis d'échéance {doc.number}", who.name, "Vollkorn", "fr")
    s.box(0, 0, s.width, 9, WINE)
    s.stroke([(76, 46), (94, 52), (94, 68), (76, 86), (58, 68), (58, 52), (76, 46)], 1.6, WINE)
    s.stroke([(66, 66), (74, 74), (88, 58)], 2.2, GOLD)
    s.text(108, 66, "La Sauvegarde Mosane", 20, "Vollkorn-Bold", WINE)
    s.text(108, 82, "Société anonyme d'assurances", 9.5, "Vollkorn-Italic", "#7c6a60")

    s.lines(
        322,
        142,
        ["Association des copropriétaires", "de la Résidence Les Tilleuls", f"p/a {home.syndic.name}", home.syndic.street, home.syndic.town],
        14,
        size=10.5,
    )
    s.text(58, 148, "Namur,", 10.5)
    s.text(58, 162, f"le {long_day(doc.issued, 'fr')}", 10.5)

    s.text(58, 262, "Avis d'échéance", 26, "Vollkorn-Bold", WINE)
    s.text(58, 281, "Votre assurance Immeuble en copropriété", 11.5, "Vollkorn-Italic", "#7c6a60")
    s.box(58, 300, 479, 58, SAND)
    for x, label, value in (
        (74, "Numéro de quittance", doc.number),
        (196, "Police", "IM 44.218.706"),
        (300, "Preneur n°", doc.customer_number),
        (392, "Risque assuré", "Av. des Chèvrefeuilles 42"),
    ):
        s.text(x, 322, label, 8.5, color="#7c6a60")
        s.text(x, 340, value, 11, "Vollkorn-Bold")
    s.text(58, 384, f"Période assurée : du {long_day(doc.period[0], 'fr')} au {long_day(doc.period[1], 'fr')}, 24 heures.", 10.5)

    cols = [
        Column("Garantie", 58),
        Column("Prime nette", 362, "right", font=FIGURES),
        Column("Taxes et contributions", 468, "right", font=FIGURES),
        Column("Total", 537, "right", font=FIGURES),
    ]
    s.heads(416, cols, 9, "Vollkorn-Italic", "#7c6a60")
    s.rule(58, 423, 537, 1.2, GOLD)
    rows = [[c.description, number(c.total), number(tax), number(c.total + tax)] for c, tax in zip(doc.lines, taxes, strict=True)]
    y = s.table(423, cols, rows, 10.5, pad=6.5, rule="#e6d9c4", to=(58, 537))
    s.text(58, y + 24, "Prime totale à payer", 13, "Vollkorn-Bold", WINE)
    s.text(537, y + 24, euro(total, "fr"), 15, "Lato-Bold", WINE, "right")
    s.rule(58, y + 36, 537, 1.2, GOLD)
    s.para(
        58,
        y + 56,
        479,
        "Taxes et contributions : 15,75 % de la prime nette. Les opérations d'assurance sont exemptées de la TVA. Indice ABEX "
        "appliqué : 1064. Capital bâtiment assuré : 8.420.000 €, franchise de 1.523,60 € par sinistre.",
        9,
        12.4,
        color="#5b4d45",
    )
    y += 112
    s.box(58, y, 479, 72, None, GOLD, 0, 0.9)
    s.text(74, y + 22, f"À payer avant le {long_day(doc.due, 'fr')}", 11.5, "Vollkorn-Bold", WINE)
    s.pairs(74, y + 41, [("Compte", f"{who.iban_grouped}   BIC {who.bic}"), ("Communication", doc.reference)], 84, 17, 9.8, FIGURES, "#7c6a60")
    s.text(537 - 14, y + 22, "Votre courtier : Bureau Halbart, 5000 Namur", 8.5, "Vollkorn-Italic", "#7c6a60", "right")
    s.text(
        297,
        790,
        f"{who.name} · {who.street}, {who.town} · N° d'entreprise {ids.dotted(who.enterprise)} · {who.court} · {who.phone}",
        8,
        color="#7c6a60",
        align="center",
    )
    return Sample(
        doc.file,
        "fr",
        "fire insurance premium with insurance tax",
        "invoice without VAT; the tax of 15,75 % is no VAT rate",
        s.finish(),
        [doc.truth()],
    )
