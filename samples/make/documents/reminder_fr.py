"""A reminder of an unpaid gardener's invoice, as a letter."""

from datetime import date

from .. import identifiers as ids
from ..model import Document, Line, Sample, Supplier, day, euro, long_day
from ..parties import TILLEULS
from ..sheet import Sheet

MOSS, FERN, CLAY = "#2f5d3a", "#7fb069", "#a4572a"

SUPPLIER = Supplier(
    "Parcs & Haies Colibri SRL",
    "Chemin des Roselières 14",
    "1310 La Hulpe",
    "09997716",
    "9950018872",
    "SCHLBE2A",
    "RPM Brabant wallon",
    "02 555 77 16",
    "bonjour@colibri-jardins.example",
    ("Colibri",),
)
COSTS = 1500


def document() -> Document:
    total, costs = 68_486, COSTS
    due = total + costs
    return Document(
        "07-garden-reminder-fr.pdf",
        "fr",
        SUPPLIER,
        TILLEULS,
        "26/0417",
        date(2026, 6, 29),
        [Line("", given=total)],
        kind="reminder",
        customer_number="TIL-03",
        due=date(2026, 7, 9),
        reference=ids.structured("0260417033"),
        account="6106000",
        unprinted=("total_excl", "total_vat"),
        extra={"total_incl": f"{total // 100}.{total % 100:02d}", "amount_due": f"{due // 100}.{due % 100:02d}"},
    )


def build() -> Sample:
    doc, who, home = document(), SUPPLIER, TILLEULS
    total = doc.lines[0].total
    s = Sheet("Premier rappel", who.name, "Carlito", "fr")
    for angle, tone in ((66, FERN), (-66, FERN), (33, MOSS), (-33, MOSS), (0, FERN)):
        s.leaf(98, 94, 40 - abs(angle) / 9, tone, angle)
    s.text(150, 76, "Colibri", 27, "Carlito-Bold", MOSS)
    s.text(151, 92, "parcs & haies", 11.5, "Carlito-Italic", FERN)
    s.lines(540, 62, [who.street, who.town, who.phone, who.mail], 12.5, size=9, align="right", color="#6c7a6f")
    s.rule(60, 118, 540, 0.9, FERN)

    s.lines(328, 160, [home.name, f"c/o {home.syndic.name}", home.syndic.street, home.syndic.town], 14.5, size=11)
    s.text(60, 262, f"La Hulpe, le {long_day(doc.issued, 'fr')}", 11)
    s.text(60, 300, "Premier rappel", 22, "Carlito-Bold", CLAY)
    s.text(60, 318, f"Facture n° {doc.number} du 30/04/2026 – votre référence client {doc.customer_number}", 11, color="#6c7a6f")
    y = s.para(
        60,
        352,
        480,
        "Madame, Monsieur,\n\nLe printemps fait parfois pousser les papiers les uns sur les autres : sauf erreur de notre part, la "
        "facture ci-dessous, relative à la taille des haies et à l'entretien des massifs d'avril, n'a pas encore été réglée. Nous vous "
        f"remercions de verser le montant repris ci-après pour le {day(doc.due)} au plus tard.",
        11,
        16,
    )
    y += 10
    s.box(60, y, 480, 104, "#f3f7f0", radius=6)
    for i, (label, value) in enumerate(
        ((f"Facture {doc.number}, échue le 30/05/2026", total), ("Frais de rappel", COSTS), ("Total à payer", total + COSTS))
    ):
        bold, tone = ("Carlito-Bold", MOSS) if i == 2 else ("", "#1c1f24")
        s.text(80, y + 30 + 26 * i, label, 12 if i == 2 else 11, bold, tone)
        s.text(520, y + 30 + 26 * i, euro(value, "fr"), 14 if i == 2 else 11, bold, tone, "right")
    s.rule(80, y + 65, 520, 0.8, FERN)
    y += 134
    s.pairs(60, y, [("Compte", f"{who.iban_grouped}   (BIC {who.bic})"), ("Communication", doc.reference)], 92, 18, 11, "Carlito-Bold", "#6c7a6f")
    y = s.para(
        60,
        y + 52,
        480,
        "À défaut de paiement dans ce délai, une indemnité de 40,00 € et des intérêts de 10 % l'an seront portés en compte, comme le "
        "prévoient nos conditions générales. Si votre paiement s'est croisé avec cette lettre, n'en tenez pas compte.",
        11,
        16,
    )
    s.para(60, y + 14, 480, "Bien à vous,", 11)
    s.signature(62, y + 48, 3, 96)
    s.text(60, y + 82, "Aurore Lestienne, comptabilité", 11)
    s.rule(60, 784, 540, 0.9, FERN)
    s.text(300, 798, f"{who.name} · TVA {who.vat} · {who.court}", 8.8, color="#6c7a6f", align="center")
    entry = doc.truth()
    entry["lines"] = []
    return Sample(
        doc.file,
        "fr",
        "first reminder of a gardener's invoice",
        "reminder of invoice 26/0417, with costs; not booked a second time",
        s.finish(),
        [entry],
    )
