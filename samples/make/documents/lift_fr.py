"""A lift company's quarterly invoice with two VAT rates."""

from datetime import date

from .. import identifiers as ids
from ..model import Document, Line, Sample, Supplier, day, euro, figure, number
from ..parties import TILLEULS
from ..sheet import Column, Sheet

NAVY, SKY, MIST = "#14304f", "#3aa0d8", "#eef4f9"

SUPPLIER = Supplier(
    "Monte-Haut Ascenseurs SA",
    "Quai des Ardoisiers 27",
    "4020 Liège",
    "09993108",
    "9941184207",
    "MSNKBE2L",
    "RPM Liège",
    "04 555 06 27",
    "compta@monte-haut.example",
    ("Monte-Haut", "monte-haut"),
)


def document() -> Document:
    return Document(
        "01-lift-invoice-fr.pdf",
        "fr",
        SUPPLIER,
        TILLEULS,
        "2026-A-03817",
        date(2026, 7, 3),
        customer_number="C-40218",
        due=date(2026, 8, 2),
        period=(date(2026, 7, 1), date(2026, 9, 30)),
        reference=ids.structured("3100381726"),
        account="6101001",
        lines=[
            Line("Entretien préventif, ascenseurs A et B – contrat Sérénité", "3", "231.40", 6, "mois"),
            Line("Remplacement du contact de porte palière, niveau 4", "1", "118.75", 6, "pce"),
            Line("Main-d'œuvre technicien, intervention du 18/06/2026", "1.5", "71.20", 6, "h"),
            Line("Ligne d'alarme GSM en cabine, abonnement", "3", "14.90", 21, "mois"),
            Line("Présence au contrôle périodique de l'organisme agréé", "1", "97.00", 21, "forfait"),
        ],
    )


def build() -> Sample:
    doc, who, home = document(), SUPPLIER, TILLEULS
    s = Sheet(f"Facture {doc.number}", who.name, "Lato", "fr")
    s.box(0, 0, 138, s.height, NAVY)
    for x, flip in ((38, 1), (64, -1)):  # the mark: two cars passing each other
        s.box(x, 44, 21, 34, "#ffffff" if flip > 0 else SKY, radius=3)
        tip = 61 - 6 * flip
        s.shape([(x + 4.5, 61 + 4 * flip), (x + 16.5, 61 + 4 * flip), (x + 10.5, tip)], NAVY)
    s.text(38, 103, "monte-haut", 15.5, "Lato-Heavy", "#ffffff")
    s.text(38, 117, "ASCENSEURS", 7, "Lato", SKY, spread=2.6)
    y = 250.0
    for label, value in (
        ("Facture n°", doc.number),
        ("Date", day(doc.issued)),
        ("Échéance", day(doc.due)),
        ("N° client", doc.customer_number),
        ("Contrat", "MH-2019-0442"),
        ("Installations", "40218-A · 40218-B"),
    ):
        s.text(38, y, label, 7.5, "Lato", "#8fb2cf")
        s.text(38, y + 12, value, 9.5, "Lato-Bold", "#ffffff")
        y += 34
    s.text(38, 668, "Dépannage 24 h/24", 7.5, "Lato", "#8fb2cf")
    s.text(38, 681, "0800 55 427", 11, "Lato-Bold", "#ffffff")
    s.lines(38, 716, [who.street, who.town, f"Tél. {who.phone}", "compta@", "monte-haut.example"], 10.5, size=7.4, color="#c3d6e6")

    left, right = 166, 560
    s.text(left, 76, "Facture", 30, "Lato-Light", NAVY)
    s.lines(370, 128, [home.name, f"c/o {home.syndic.name}", home.syndic.street, home.syndic.town], 13.5, size=10)
    s.text(left, 128, "Immeuble", 7.5, color=SKY, font="Lato-Bold")
    s.lines(left, 141, [home.street, home.town], 12, size=9)
    s.text(left, 236, f"Période du {day(doc.period[0])} au {day(doc.period[1])}", 9.5, "Lato-Bold", NAVY)

    cols = [
        Column("Désignation", left, width=176),
        Column("Quantité", 386, "right"),
        Column("", 391),
        Column("Prix unit.", 456, "right"),
        Column("TVA", 490, "right"),
        Column("Montant HTVA", right, "right"),
    ]
    s.heads(262, cols, 7.5, "Lato-Bold", SKY)
    s.rule(left, 268, right, 1.1, NAVY)
    rows = [[i.description, figure(i.quantity), i.unit, figure(i.price), f"{i.rate} %", number(i.total)] for i in doc.lines]
    y = s.table(268, cols, rows, 8.8, 11.5, 7, "#dde5ec", to=(left, right))

    y += 28
    cols = [Column("Taux", left + 26, "right"), Column("Base", left + 92, "right"), Column("TVA", left + 144, "right")]
    s.heads(y, cols, 7.5, "Lato-Bold", SKY)
    for i, (rate, base, vat) in enumerate(doc.rates):
        for col, value in zip(cols, (f"{rate} %", number(base), number(vat)), strict=True):
            s.text(col.x, y + 16 + 14 * i, value, 8.8, align="right")
    s.text(366, y, "Total HTVA")
    s.text(right, y, euro(doc.excl, "fr"), align="right")
    s.text(366, y + 16, "TVA")
    s.text(right, y + 16, euro(doc.vat, "fr"), align="right")
    s.box(356, y + 28, right - 356 + 8, 32, NAVY, radius=4)
    s.text(366, y + 48.5, "Total à payer", 10.5, "Lato-Bold", "#ffffff")
    s.text(right, y + 49, euro(doc.incl, "fr"), 14, "Lato-Heavy", "#ffffff", "right")

    y += 92
    s.box(left, y, right - left + 8, 58, MIST, radius=4)
    s.pairs(left + 14, y + 19, [("IBAN", who.iban_grouped), ("BIC", who.bic), ("Communication", doc.reference)], 78, 14.5, 9, "Lato-Bold")
    s.text(right - 6, y + 19, f"À payer pour le {day(doc.due)}", 9, "Lato-Bold", NAVY, "right")
    s.para(
        left,
        720,
        right - left + 4,
        "Taux de TVA : en l'absence de contestation par écrit, dans un délai d'un mois à compter de la réception "
        "de la facture, le client est présumé reconnaître que (1) les travaux sont effectués à un bâtiment d'habitation dont la première "
        "occupation a eu lieu dans une année civile qui précède d'au moins dix ans la date de la première facture relative à ces travaux, "
        "(2) qu'après leur exécution l'habitation est utilisée comme logement privé et (3) que ces travaux sont fournis à un consommateur "
        "final.",
        6.4,
        8.4,
        color="#6b7f90",
    )
    s.rule(left, 776, right + 4, 0.5, "#cfdbe5")
    s.text(left, 788, f"{who.name} · TVA {who.vat} · {who.court} · {who.street}, {who.town}", 7, color="#6b7f90")
    return Sample(
        doc.file,
        "fr",
        "quarterly lift maintenance, 6 % and 21 %",
        "invoice; two VAT rows; customer is the ACP, not the syndic",
        s.finish(),
        [doc.truth()],
    )
