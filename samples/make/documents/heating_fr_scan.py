"""A boiler company's printed form, paid and stamped, then scanned a little askew."""

from datetime import date

from .. import identifiers as ids
from .. import scan
from ..model import Document, Line, Sample, Supplier, day, euro, figure, number
from ..parties import TILLEULS
from ..sheet import Column, Sheet

SUPPLIER = Supplier(
    "Chauffage Lambion & Fils SRL",
    "Chaussée de la Forge 212",
    "1190 Forest",
    "09997038",
    "9925518030",
    "ORVKBEBB",
    "RPM Bruxelles",
    "02 555 70 38",
    "info@lambion-chauffage.example",
    ("Lambion & Fils",),
)


def document() -> Document:
    return Document(
        "08-heating-invoice-fr-scan-paid.pdf",
        "fr",
        SUPPLIER,
        TILLEULS,
        "F26/1107",
        date(2026, 3, 18),
        due=date(2026, 4, 17),
        reference=ids.structured("0260110726"),
        account="6103001",
        scan="light",
        lines=[
            Line("Entretien annuel chaudière gaz 240 kW, avec attestation", "2", "186.00", 6, "pce"),
            Line("Nettoyage du brûleur et remplacement des électrodes", "2", "74.50", 6, "pce"),
            Line("Circulateur Flux 40-80, pose comprise", "1", "618.40", 6, "pce"),
            Line("Purge et équilibrage des colonnes", "3.5", "62.00", 6, "h"),
            Line("Déplacement", "1", "38.00", 6, ""),
        ],
    )


def form(doc: Document) -> bytes:
    who, home = SUPPLIER, TILLEULS
    s = Sheet(f"Facture {doc.number}", who.name, "Sans", "fr")
    s.box(42, 40, 511, 78, None, "#000000", 0, 1.2)
    s.shape([(66, 104), (56, 84), (66, 56), (72, 74), (80, 66), (88, 86), (80, 104)], "#222222")
    s.text(104, 72, "CHAUFFAGE LAMBION & FILS", 17, "Sans-Bold")
    s.text(104, 88, "Chauffage central – Sanitaire – Brûleurs – Ramonage", 9)
    s.text(104, 103, f"{who.street}, {who.town}   Tél. {who.phone}", 9)
    s.text(42, 160, "FACTURE", 22, "Sans-Bold")
    s.box(42, 176, 220, 70, None, "#000000")
    s.pairs(
        52,
        192,
        [("Numéro", doc.number), ("Date", day(doc.issued)), ("Échéance", day(doc.due)), ("Contrat", "EC-118/2024")],
        70,
        15.5,
        9.5,
        "Sans-Bold",
        "#333333",
    )
    s.box(300, 144, 253, 102, None, "#000000", 6)
    s.lines(314, 168, [home.name, f"c/o {home.syndic.name}", home.syndic.street, home.syndic.town], 15, size=10.5)
    s.text(314, 236, f"Chantier : {home.street}, {home.town}", 8.5)

    cols = [
        Column("Désignation", 50, width=270),
        Column("Qté", 370, "right"),
        Column("P.U. HTVA", 442, "right"),
        Column("TVA", 476, "right"),
        Column("Total HTVA", 546, "right"),
    ]
    s.box(42, 270, 511, 20, "#dddddd", "#000000")
    s.heads(283.5, cols, 8.8, "Sans-Bold", "#000000")
    rows = [[i.description, f"{figure(i.quantity)} {i.unit}".strip(), figure(i.price), f"{i.rate} %", number(i.total)] for i in doc.lines]
    s.table(294, cols, rows, 9.4, pad=6.5, rule=None)
    s.box(42, 270, 511, 270, None, "#000000")
    for x in (334, 378, 450, 482):
        s.stroke([(x, 270), (x, 540)], 0.6, "#000000")
    s.box(330, 552, 223, 84, None, "#000000")
    for i, (label, value, bold) in enumerate((("Total HTVA", doc.excl, "Sans"), ("TVA 6 %", doc.vat, "Sans"), ("TOTAL TVAC", doc.incl, "Sans-Bold"))):
        s.text(342, 574 + 26 * i, label, 10.5, bold)
        s.text(544, 574 + 26 * i, euro(value, "fr"), 10.5, bold, align="right")
    s.pairs(42, 574, [("Compte", who.iban_grouped), ("BIC", who.bic), ("Communication", doc.reference)], 82, 17, 9.8, "Sans-Bold", "#333333")
    s.para(
        42,
        690,
        511,
        "Taux de TVA : en l'absence de contestation par écrit, dans un délai d'un mois à compter de la réception de la facture, le "
        "client est présumé "
        "reconnaître que les travaux sont effectués à un bâtiment d'habitation de plus de dix ans, utilisé comme logement privé, "
        "et fournis à un consommateur final.",
        7.4,
        9.6,
    )
    s.para(
        42,
        726,
        511,
        "Nos factures sont payables à trente jours. Tout retard entraîne de plein droit un intérêt de 10 % et une indemnité de 10 "
        "% avec un minimum de 50 €.",
        7.4,
        9.6,
    )
    s.rule(42, 776, 553, 0.8, "#000000")
    s.text(297, 790, f"{who.name} – TVA {who.vat} – {who.court} – {who.mail}", 8, align="center")
    return s.finish()


def build() -> Sample:
    doc = document()
    page = scan.render(form(doc))[0]
    page = scan.stamp(page, 8, [("PAYÉ", 150), ("le 14 AVR. 2026", 62)], (1480, 1960), 13)
    page = scan.handwriting(page, "vu, ok chaufferie - L.D.", (290, 1830), 92, 5)
    page = scan.holes(scan.scanned(page, 8, 0.7))
    return Sample(
        doc.file,
        "fr",
        "scan, 300 dpi, askew, stamped PAYÉ, punched",
        "invoice read by OCR; the stamp is no due date",
        scan.image_pdf([scan.jpeg(page, 52)]),
        [doc.truth()],
    )
