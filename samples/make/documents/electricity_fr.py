"""The yearly settlement of an electricity supplier: readings, instalments already paid, a payment slip."""

from datetime import date

from .. import identifiers as ids
from ..model import Document, Line, Sample, Supplier, day, euro, figure, long_day, number
from ..parties import TILLEULS
from ..sheet import Column, Sheet

TEAL, LIME, PALE = "#0c6b62", "#b9d532", "#e9f4f1"

SUPPLIER = Supplier(
    "Hesperelec SA",
    "Boulevard du Phare 200",
    "1070 Bruxelles",
    "09990754",
    "9928817003",
    "ORVKBEBBXXX",
    "RPM Bruxelles",
    "02 555 07 54",
    "clients@hesperelec.example",
    ("hesperelec",),
)
USE = [
    ("nov.", 812),
    ("déc.", 905),
    ("janv.", 931),
    ("févr.", 848),
    ("mars", 790),
    ("avr.", 702),
    ("mai", 655),
    ("juin", 610),
    ("juil.", 588),
    ("août", 597),
    ("sept.", 668),
    ("oct.", 742),
]
DAY_FROM, NIGHT_FROM, DAY_USED = 48_213, 31_770, 5_436
NIGHT_USED = sum(kwh for _, kwh in USE) - DAY_USED
INSTALMENT = 18_500


def document() -> Document:
    total = str(DAY_USED + NIGHT_USED)
    return Document(
        "02-electricity-settlement-fr.pdf",
        "fr",
        SUPPLIER,
        TILLEULS,
        "726004418093",
        date(2026, 11, 9),
        customer_number="5500218842",
        due=date(2026, 11, 30),
        period=(date(2025, 11, 1), date(2026, 10, 31)),
        reference=ids.structured("7260044180"),
        ean=ids.ean("54144899900742118"),
        paid=12 * INSTALMENT,
        account="6121000",
        lines=[
            Line("Énergie, heures pleines", str(DAY_USED), "0.1486", 6, "kWh"),
            Line("Énergie, heures creuses", str(NIGHT_USED), "0.1194", 6, "kWh"),
            Line("Réseau de distribution", total, "0.0968", 6, "kWh"),
            Line("Réseau de transport", total, "0.0247", 6, "kWh"),
            Line("Cotisation énergie verte", total, "0.0139", 6, "kWh"),
            Line("Accise fédérale", total, "0.0475", 6, "kWh"),
            Line("Redevance fixe", "12", "5.50", 6, "mois"),
            Line("Relevé à distance Hesper+", "12", "2.90", 21, "mois"),
        ],
    )


def build() -> Sample:
    doc, who = document(), SUPPLIER
    s = Sheet(f"Décompte annuel {doc.number}", who.name, "Open", "fr")
    _first_page(s, doc)
    s.next_page()
    _detail(s, doc)
    return Sample(
        doc.file,
        "fr",
        "yearly electricity settlement: EAN, meter readings, 12 instalments paid",
        f"invoice; amount due {number(doc.due_amount)} is not the total {number(doc.incl)}",
        s.finish(),
        [doc.truth()],
    )


def _head(s: Sheet, doc: Document, page: int) -> None:
    s.circle(58, 50, 13, LIME)
    s.shape([(60, 39), (51, 53), (57.5, 53), (55, 62), (65, 47), (58.5, 47)], TEAL)
    s.text(78, 56, "hesperelec", 19, "Open-Bold", TEAL)
    s.text(551, 50, f"Décompte annuel n° {doc.number}", 8, color="#5c6f6c", align="right")
    s.text(551, 62, f"Page {page} sur 2", 8, color="#5c6f6c", align="right")


def _first_page(s: Sheet, doc: Document) -> None:
    who, home = SUPPLIER, TILLEULS
    _head(s, doc, 1)
    s.lines(330, 128, [home.name.upper(), f"C/O {home.syndic.name.upper()}", home.syndic.street.upper(), home.syndic.town.upper()], 13.5, size=9.5)
    s.pairs(
        44,
        112,
        [
            ("Date de la facture", day(doc.issued)),
            ("Numéro de client", doc.customer_number),
            ("Contrat", "Communs – tarif bihoraire"),
            ("Lieu de fourniture", home.street),
            ("", home.town),
            ("Code EAN", ids.grouped(doc.ean, 6)),
        ],
        96,
        14,
        8.2,
        "Open-Semi",
    )
    s.text(44, 236, "Votre décompte annuel d'électricité", 19, "Open-Light", TEAL)
    s.text(44, 254, f"Parties communes · du {day(doc.period[0])} au {day(doc.period[1])}", 9.5, color="#5c6f6c")

    s.box(44, 274, 507, 104, PALE, radius=8)
    s.box(352, 274, 199, 104, TEAL, radius=8)
    s.pairs(
        62,
        298,
        [("Total hors TVA", ""), ("TVA", ""), ("Total TVA comprise", ""), (f"Acomptes payés (12 × {euro(INSTALMENT, 'fr')})", "")],
        180,
        19,
        9,
        color="#24403c",
    )
    for i, value in enumerate((number(doc.excl), number(doc.vat), number(doc.incl), f"– {number(doc.paid)}")):
        s.text(334, 298 + 19 * i, f"{value} €", 9, "Open-Semi" if i > 1 else "", align="right")
    s.text(370, 302, "Solde à payer", 10, color="#cfe6e1")
    s.text(370, 334, euro(doc.due_amount, "fr"), 24, "Open-Bold", "#ffffff")
    s.text(370, 360, f"pour le {long_day(doc.due, 'fr')} au plus tard", 9, color="#ffffff")

    s.text(44, 414, "Votre consommation, mois par mois", 11, "Open-Bold", TEAL)
    top = max(kwh for _, kwh in USE)
    for i, (month, kwh) in enumerate(USE):
        x, high = 52 + i * 41.8, 78 * kwh / top
        s.box(x, 524 - high, 26, high, LIME if kwh == top else TEAL, radius=2)
        s.text(x + 13, 519 - high, str(kwh), 7, align="center", color="#5c6f6c")
        s.text(x + 13, 535, month, 7.5, align="center", color="#5c6f6c")
    s.rule(44, 524.5, 551, 0.6, "#9db8b3")
    s.text(551, 414, "kWh", 8, align="right", color="#5c6f6c")

    s.rule(44, 566, 551, 0.6, "#9db8b3", (3, 3))
    s.text(44, 588, "Comment payer ?", 11, "Open-Bold", TEAL)
    s.para(
        44,
        604,
        210,
        "Par virement, avec la communication structurée ci-contre et sans autre mention. Vos nouveaux acomptes sont de "
        "195,00 € par mois à partir du 1er décembre 2026 ; ils vous seront demandés par courrier séparé.",
        8.2,
        11.6,
        color="#3c5450",
    )
    s.box(280, 578, 271, 96, None, TEAL, 6, 1)
    s.pairs(
        296,
        598,
        [
            ("Bénéficiaire", who.name),
            ("IBAN", who.iban_grouped),
            ("BIC", who.bic),
            ("Montant", euro(doc.due_amount, "fr")),
            ("Communication", doc.reference),
        ],
        86,
        16,
        9,
        "Open-Semi",
    )
    s.para(
        44,
        716,
        507,
        "Une question sur cette facture ? Nos conseillers répondent du lundi au vendredi de 8 h à 18 h au 02 555 07 54. Un plan de "
        "paiement peut être demandé avant l'échéance. Service de médiation : voir au verso de votre contrat.",
        7.6,
        10.6,
        color="#5c6f6c",
    )
    _foot(s)


def _detail(s: Sheet, doc: Document) -> None:
    _head(s, doc, 2)
    s.text(44, 112, "Relevé du compteur", 13, "Open-Light", TEAL)
    cols = [
        Column("Registre", 44),
        Column("Ancien index", 236, "right"),
        Column("Nouvel index", 330, "right"),
        Column("Consommation", 440, "right"),
        Column("Relevé", 551, "right"),
    ]
    s.text(44, 130, "Compteur n° 1SAG 3300 187 442", 8.5, color="#5c6f6c")
    s.heads(154, cols, 8, "Open-Semi", TEAL)
    s.rule(44, 160, 551, 1, TEAL)

    def kwh(value: int) -> str:
        return figure(str(value))

    rows = [
        ["Jour (heures pleines)", kwh(DAY_FROM), kwh(DAY_FROM + DAY_USED), f"{kwh(DAY_USED)} kWh", "gestionnaire de réseau"],
        ["Nuit (heures creuses)", kwh(NIGHT_FROM), kwh(NIGHT_FROM + NIGHT_USED), f"{kwh(NIGHT_USED)} kWh", "gestionnaire de réseau"],
    ]
    y = s.table(160, cols, rows, 8.6, rule="#cfe0dc", to=(44, 551))

    y += 42
    s.text(44, y, "Détail du calcul", 13, "Open-Light", TEAL)
    cols = [
        Column("Description", 44),
        Column("Quantité", 306, "right"),
        Column("", 311),
        Column("Prix unitaire", 416, "right"),
        Column("TVA", 462, "right"),
        Column("Montant HTVA", 551, "right"),
    ]
    s.heads(y + 24, cols, 8, "Open-Semi", TEAL)
    s.rule(44, y + 30, 551, 1, TEAL)
    rows = [[i.description, figure(i.quantity), i.unit, f"{figure(i.price)} €", f"{i.rate} %", number(i.total)] for i in doc.lines]
    y = s.table(y + 30, cols, rows, 8.6, rule="#cfe0dc", to=(44, 551))
    y += 20
    for rate, base, vat in doc.rates:
        s.text(306, y, f"TVA {rate} % sur {number(base)}", 8.6, color="#5c6f6c")
        s.text(551, y, number(vat), 8.6, align="right")
        y += 15
    s.rule(306, y - 4, 551, 0.8, TEAL)
    s.text(306, y + 11, "Total TVA comprise", 9.5, "Open-Bold", TEAL)
    s.text(551, y + 11, euro(doc.incl, "fr"), 9.5, "Open-Bold", TEAL, "right")

    y += 52
    s.text(44, y, "Acomptes facturés et payés", 13, "Open-Light", TEAL)
    y += 20
    for i, (month, _) in enumerate(USE):
        x = 44 + (i % 4) * 128
        s.text(x, y + (i // 4) * 17, f"{month} {2025 if i < 2 else 2026}", 8.6, color="#5c6f6c")
        s.text(x + 104, y + (i // 4) * 17, euro(INSTALMENT, "fr"), 8.6, align="right")
    _foot(s)


def _foot(s: Sheet) -> None:
    who = SUPPLIER
    s.rule(44, 786, 551, 0.6, TEAL)
    s.text(44, 799, f"{who.name} – {who.street}, {who.town} – TVA {who.vat} – {who.court} – IBAN {who.iban_grouped}", 7, color="#5c6f6c")
