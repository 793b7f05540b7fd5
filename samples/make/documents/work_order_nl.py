"""A technician's work order: no amounts to pay, no invoice."""

from ..model import Sample
from ..parties import LINDEN
from ..sheet import Sheet

BLUE, PALE = "#1d5f8a", "#e8f1f7"


def build() -> Sample:
    home = LINDEN
    s = Sheet("Werkbon W-26-2290", "Parlofoon Kwik BV", "Carlito", "nl", (419.53, 595.28))
    s.box(0, 0, s.width, 64, BLUE)
    for i in range(3):
        s.box(30 + 11 * i, 20, 7, 7, "#ffffff", radius=1)
        s.box(30 + 11 * i, 31, 7, 7, "#9cc7e2", radius=1)
    s.text(72, 38, "Parlofoon Kwik", 19, "Carlito-Bold", "#ffffff")
    s.text(390, 38, "WERKBON", 15, "Carlito-Bold", "#9cc7e2", "right", 1.5)
    s.pairs(
        30,
        90,
        [("Bon nr.", "W-26-2290"), ("Datum bezoek", "17 juni 2026"), ("Aankomst – vertrek", "9.10 u – 10.55 u"), ("Technieker", "D. Wuyts")],
        96,
        15,
        10.5,
        "Carlito-Bold",
    )
    s.lines(250, 90, [home.folder, home.street, home.town, "Contact: huisbewaarder"], 15, size=10.5)
    y = 172.0
    for title, text in (
        ("Melding", "Deuropener werkt niet meer vanuit appartementen 2B en 3A. Soms gekraak op de lijn."),
        ("Vaststelling", "Voeding van de deurpost geeft 9,1 V in plaats van 12 V. Zoemer slot versleten."),
        ("Uitgevoerd", "Voeding vervangen (type PK-12), klemmen nagekeken, slot gesmeerd. Alle tien posten getest: in orde."),
        ("Nog te doen", "Elektrisch slot vervangen bij een volgend bezoek; prijs volgt met een offerte."),
    ):
        s.box(30, y, 360, 62, PALE if title != "Nog te doen" else "#fdf1dc", radius=5)
        s.text(42, y + 18, title, 10, "Carlito-Bold", BLUE)
        s.para(42, y + 34, 336, text, 10.5, 13.5)
        y += 72
    s.text(30, y + 16, "Onder contract: ja", 10.5)
    s.text(150, y + 16, "Materiaal: 1 voeding", 10.5)
    s.text(390, y + 16, "Werkuren: 1,75", 10.5, align="right")
    s.text(30, y + 44, "Handtekening klant", 9, color="#6b7a86")
    s.signature(40, y + 66, 21, 80)
    s.text(250, y + 44, "Handtekening technieker", 9, color="#6b7a86")
    s.signature(260, y + 66, 22, 80)
    s.text(30, 582, "Deze bon is geen factuur. Parlofoon Kwik BV, Belhamelstraat 4, 2570 Duffel", 8, color="#6b7a86")
    return Sample(
        "21-intercom-work-order-nl.pdf",
        "nl",
        "a technician's work order",
        "other: not an invoice",
        s.finish(),
        [{"file": "21-intercom-work-order-nl.pdf", "pages": None, "kind": "other", "language": "nl", "scan": "none"}],
    )
