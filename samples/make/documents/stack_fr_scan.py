"""The morning's post in one go: three invoices of three suppliers, four pages, one scan."""

from datetime import date

from .. import identifiers as ids
from .. import scan
from ..model import Document, Line, Sample, Supplier, day, euro, figure, long_day, number
from ..parties import TILLEULS
from ..sheet import Column, Sheet

FILE = "13-three-invoices-stack-fr-scan.pdf"
WINDOWS = Supplier(
    "Transparence Vitrerie SRL",
    "Rue des Miroitiers 6",
    "1000 Bruxelles",
    "09995630",
    "9929105577",
    "SCHLBE2A",
    "RPM Bruxelles",
    "02 555 56 30",
    "vitres@transparence.example",
    ("Transparence",),
)
WATER = Supplier(
    "Aqualys SC",
    "Avenue du Château d'Eau 1",
    "1160 Auderghem",
    "09990367",
    "9903334410",
    "ORVKBEBB",
    "RPM Bruxelles",
    "02 555 03 67",
    "abonnes@aqualys.example",
    ("AQUALYS",),
)
WASTE = Supplier(
    "Tri-Logique SA",
    "Quai au Charbon 40",
    "7000 Mons",
    "09998124",
    "9978812009",
    "MSNKBE2L",
    "RPM Hainaut, div. Mons",
    "065 55 81 24",
    "compta@tri-logique.example",
    ("TRI-LOGIQUE",),
)


def documents() -> list[Document]:
    return [
        Document(
            FILE,
            "fr",
            WINDOWS,
            TILLEULS,
            "2026-0442",
            date(2026, 9, 14),
            due=date(2026, 9, 28),
            reference="2026-0442 Tilleuls",
            account="6105000",
            pages=[1],
            scan="light",
            lines=[
                Line("Lavage des vitres des communs, 5 niveaux", "5", "27.50", 21),
                Line("Verrière du toit, nacelle comprise", "1", "145.00", 21),
                Line("Porte d'entrée et boîtes aux lettres", "2", "12.00", 21),
            ],
        ),
        Document(
            FILE,
            "fr",
            WATER,
            TILLEULS,
            "30118826409",
            date(2026, 9, 21),
            due=date(2026, 10, 12),
            customer_number="2004 1187 33",
            account="6120000",
            pages=[2, 3],
            scan="light",
            period=(date(2026, 6, 1), date(2026, 8, 31)),
            reference=ids.structured("3011882640"),
            lines=[
                Line("Eau de distribution", "412", "2.3100", 6, "m³"),
                Line("Assainissement collectif", "412", "1.8740", 6, "m³"),
                Line("Redevance fixe par logement", "22", "7.45", 6, "unité"),
            ],
        ),
        Document(
            FILE,
            "fr",
            WASTE,
            TILLEULS,
            "VF 60.2291",
            date(2026, 9, 30),
            due=date(2026, 10, 30),
            customer_number="B-771",
            account="6105004",
            pages=[4],
            scan="light",
            reference=ids.structured("6022910771"),
            lines=[
                Line("Location conteneur 1.100 l papier-carton", "2", "18.20", 21, "mois"),
                Line("Levées papier-carton", "4", "16.75", 21, "levée"),
                Line("Levées déchets résiduels", "9", "24.10", 21, "levée"),
                Line("Supplément couvercle ouvert, 08/09/2026", "1", "15.00", 21, ""),
            ],
        ),
    ]


def _windows(doc: Document) -> bytes:
    who, home = WINDOWS, TILLEULS
    s = Sheet(doc.number, who.name, "Quicksand", "fr")
    for i in range(4):
        s.box(60 + 22 * (i % 2), 52 + 22 * (i // 2), 19, 19, ("#333333", "#999999", "#bbbbbb", "#555555")[i], radius=3)
    s.text(118, 76, "transparence", 24, "Quicksand-Bold")
    s.text(118, 92, "lavage de vitres – vitrerie – dépannage", 10)
    s.text(60, 160, f"Facture {doc.number}", 18, "Quicksand-Bold")
    s.text(60, 180, f"Bruxelles, le {long_day(doc.issued, 'fr')}", 11)
    s.lines(330, 152, [home.name, f"c/o {home.syndic.name}", home.syndic.street, home.syndic.town], 15, size=11)
    cols = [Column("Travail", 60, width=260), Column("Nombre", 372, "right"), Column("Prix", 446, "right"), Column("Montant", 540, "right")]
    s.heads(268, cols, 10, "Quicksand-Bold", "#1c1f24")
    s.rule(60, 276, 540, 1.6)
    y = s.table(
        276, cols, [[i.description, figure(i.quantity), figure(i.price), number(i.total)] for i in doc.lines], 11, pad=9, rule="#aaaaaa", to=(60, 540)
    )
    for label, value, bold in (
        ("Total hors TVA", doc.excl, "Quicksand"),
        ("TVA 21 %", doc.vat, "Quicksand"),
        ("À payer", doc.incl, "Quicksand-Bold"),
    ):
        y += 24
        s.text(446, y, label, 11.5, bold, align="right")
        s.text(540, y, euro(value, "fr"), 11.5, bold, align="right")
    s.para(
        60,
        y + 70,
        480,
        f"Merci de payer dans les quatorze jours, soit pour le {day(doc.due)}, sur le compte\n{who.iban_grouped} (BIC {who.bic})\n"
        f"avec la mention « {doc.reference} ».",
        11,
        17,
    )
    s.rule(60, 770, 540, 0.8)
    s.text(60, 786, f"{who.name}, {who.street}, {who.town} – TVA {who.vat} – {who.court}", 9)
    return s.finish()


def _water(doc: Document) -> bytes:
    who, home = WATER, TILLEULS
    s = Sheet(doc.number, who.name, "Lato", "fr")

    def head(page: int) -> None:
        for i in range(3):
            s.stroke([(52 + 7 * k, 62 + 9 * i + (3 if k % 2 else -3)) for k in range(9)], 3, ("#222222", "#666666", "#aaaaaa")[i])
        s.text(122, 80, "AQUALYS", 23, "Lato-Heavy", spread=2)
        s.text(545, 66, f"Facture n° {doc.number}", 10, "Lato-Bold", align="right")
        s.text(545, 80, f"{page}/2", 10, align="right")
        s.rule(50, 786, 545, 0.8)
        s.text(50, 800, f"{who.name} · {who.street}, {who.town} · TVA {who.vat} · {who.court} · {who.phone}", 8.4)

    head(1)
    s.lines(322, 134, [home.name.upper(), f"C/O {home.syndic.name.upper()}", home.syndic.street.upper(), home.syndic.town.upper()], 14.5, size=10)
    s.pairs(
        50,
        134,
        [
            ("Date", day(doc.issued)),
            ("N° d'abonné", doc.customer_number),
            ("Période", f"du {day(doc.period[0])} au {day(doc.period[1])}"),
            ("Lieu", home.street),
        ],
        76,
        16,
        9.6,
        "Lato-Bold",
        "#444444",
    )
    s.text(50, 262, "Facture d'eau", 22, "Lato-Light")
    s.box(50, 280, 495, 120, "#eeeeee", radius=6)
    for i, (label, value) in enumerate((("Total hors TVA", number(doc.excl)), ("TVA 6 %", number(doc.vat)), ("Montant à payer", number(doc.incl)))):
        font = "Lato-Bold" if i == 2 else "Lato"
        s.text(70, 310 + 26 * i, label, 13 if i == 2 else 11, font)
        s.text(525, 310 + 26 * i, f"{value} €", 15 if i == 2 else 11, font, align="right")
    s.text(70, 386, f"Date limite de paiement : {day(doc.due)}", 10.5, "Lato-Bold")
    s.text(50, 440, "Consommation de l'immeuble", 13, "Lato-Bold")
    for i, (label, value) in enumerate(
        (("été 2025", 431), ("automne 2025", 388), ("hiver 2025-26", 379), ("printemps 2026", 402), ("été 2026", 412))
    ):
        s.text(50, 468 + 24 * i, label, 10)
        s.box(136, 458 + 24 * i, value * 0.75, 13, "#222222" if i == 4 else "#aaaaaa")
        s.text(146 + value * 0.75, 468 + 24 * i, f"{value} m³", 10)
    s.box(50, 620, 495, 96, None, "#222222", 6)
    s.pairs(70, 646, [("IBAN", who.iban_grouped), ("BIC", who.bic), ("Communication", doc.reference)], 90, 20, 11, "Lato-Bold", "#444444")
    s.text(545, 746, "Détail au verso", 9, "Lato-Italic", align="right")
    s.next_page()
    head(2)
    s.text(50, 140, "Relevé du compteur collectif", 13, "Lato-Bold")
    cols = [
        Column("Compteur", 50),
        Column("Relevé précédent", 270, "right"),
        Column("Relevé actuel", 400, "right"),
        Column("Consommation", 545, "right"),
    ]
    s.heads(164, cols, 9.5, "Lato-Bold", "#222222")
    s.rule(50, 171, 545, 1)
    s.table(171, cols, [["E21-440719", "18.207", "18.619", "412 m³"]], 10, rule="#888888", to=(50, 545))
    s.text(50, 250, "Détail du montant", 13, "Lato-Bold")
    cols = [
        Column("Description", 50),
        Column("Quantité", 300, "right"),
        Column("Prix unitaire", 390, "right"),
        Column("TVA", 440, "right"),
        Column("Montant HTVA", 545, "right"),
    ]
    s.heads(274, cols, 9.5, "Lato-Bold", "#222222")
    s.rule(50, 281, 545, 1)
    y = s.table(
        281,
        cols,
        [[i.description, f"{figure(i.quantity)} {i.unit}", figure(i.price), f"{i.rate} %", number(i.total)] for i in doc.lines],
        10,
        rule="#888888",
        to=(50, 545),
    )
    s.para(
        50,
        y + 60,
        495,
        "Le prix de l'eau comprend le captage, le traitement et la distribution. L'assainissement couvre la collecte et "
        "l'épuration des eaux usées. Une "
        "fuite ? Fermez le robinet après compteur et appelez notre service de garde, jour et nuit. Vous pouvez communiquer l'index "
        "de votre compteur toute l'année.",
        10,
        15,
    )
    return s.finish()


def _waste(doc: Document) -> bytes:
    who, home = WASTE, TILLEULS
    s = Sheet(doc.number, who.name, "Open", "fr")
    s.box(50, 48, 226, 44, "#222222")
    s.text(64, 77, "TRI-LOGIQUE", 21, "Open-Heavy", "#ffffff", spread=1)
    s.lines(50, 112, [who.street, who.town, f"Tél. {who.phone}", who.mail], 13, size=9)
    s.text(545, 78, "FACTURE", 20, "Open-Light", align="right")
    s.lines(330, 118, [home.name, f"c/o {home.syndic.name}", home.syndic.street, home.syndic.town], 14.5, size=10.4)
    for i, (label, value) in enumerate(
        (("N° facture", doc.number), ("Date", day(doc.issued, ".")), ("Client", doc.customer_number), ("Échéance", day(doc.due, ".")))
    ):
        s.box(50 + 124 * i, 206, 123, 42, None, "#222222")
        s.text(58 + 124 * i, 221, label, 8, color="#444444")
        s.text(58 + 124 * i, 239, value, 10.5, "Open-Bold")
    s.text(50, 276, f"Collecte de septembre 2026, {home.street}, {home.town}", 9.6, "Open-Semi")
    cols = [Column("Prestation", 56), Column("Quantité", 362, "right"), Column("Prix unit.", 440, "right"), Column("Montant", 537, "right")]
    s.box(50, 292, 495, 22, "#222222")
    s.heads(306.5, cols, 8.8, "Open-Bold", "#ffffff")
    y = s.table(
        314,
        cols,
        [[i.description, f"{figure(i.quantity)} {i.unit}".strip(), figure(i.price), number(i.total)] for i in doc.lines],
        9.6,
        pad=8,
        rule="#999999",
        to=(50, 545),
    )
    for label, value, bold in (("Total HTVA", doc.excl, "Open"), ("TVA 21 %", doc.vat, "Open"), ("Total TVAC", doc.incl, "Open-Bold")):
        y += 22
        s.text(440, y, label, 10.4, bold, align="right")
        s.text(537, y, euro(value, "fr"), 10.4, bold, align="right")
    s.box(50, 640, 495, 84, "#eeeeee")
    s.pairs(
        64,
        664,
        [("Compte", f"{who.iban_grouped}   BIC {who.bic}"), ("Communication", doc.reference), ("Montant", euro(doc.incl, "fr"))],
        100,
        20,
        10.4,
        "Open-Bold",
        "#444444",
    )
    s.text(50, 792, f"{who.name} – TVA {who.vat} – {who.court} – Collecteur enregistré", 8.4)
    return s.finish()


def build() -> Sample:
    docs = documents()
    pages = [page for draw, doc in zip((_windows, _water, _waste), docs, strict=True) for page in scan.render(draw(doc))]
    scans = [
        scan.scanned(page, 130 + i, skew, noise=1.6, shade=4, specks=30)
        for i, (page, skew) in enumerate(zip(pages, (-0.5, 0.4, -0.2, 0.9), strict=True))
    ]
    scans[0] = scan.stamp(scans[0], 131, [("REÇU LE", 54), ("05 OCT. 2026", 66)], (1850, 2650), 8, 125)
    return Sample(
        FILE,
        "fr",
        "scan of three invoices of three suppliers, 4 pages",
        "three invoices: page 1, pages 2-3, page 4",
        scan.image_pdf([scan.jpeg(p, 46) for p in scans]),
        [doc.truth() for doc in docs],
    )
