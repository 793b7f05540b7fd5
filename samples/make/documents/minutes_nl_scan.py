"""Typed minutes of an extraordinary assembly on second call, signed and scanned."""

from datetime import date

from .. import identifiers as ids
from .. import scan
from ..assembly import Assembly, Decision
from ..model import Sample, figure, long_day
from ..parties import LINDEN
from ..sheet import Sheet

OWNERS = {
    "Dhr. Aerdenburgh": 84,
    "Mevr. Bollekens": 71,
    "Dhr. en Mevr. Tistaert": 96,
    "Mevr. Ouali": 62,
    "Immo Zilverspar NV": 118,
    "Dhr. Puttemans": 71,
}
NEEDED = {"absolute": "volstrekte meerderheid", "two_thirds": "meerderheid van twee derde (2/3)"}
RESULT = {"adopted": "Goedgekeurd.", "rejected": "Verworpen.", "noted": "De vergadering neemt kennis. Geen stemming."}

DECISIONS = [
    Decision(
        "1",
        "Samenstelling van het bureau",
        "Mevr. Bollekens wordt aangeduid als voorzitter van de vergadering, Dhr. Kobe Ravels, syndicus, als secretaris.",
    ),
    Decision(
        "2",
        "Toelichting over de waterschade in de kelder",
        "De syndicus overloopt het schadedossier. De verzekeraar betaalde al 3.120,00 euro terug.",
        "none",
        "noted",
    ),
    Decision(
        "3",
        "Vernieuwing van de parlofonie",
        "De vergadering beslist de parlofonie te vernieuwen door Parlofoon Kwik BV voor een bedrag van 8.745,00 euro, btw inbegrepen, te "
        "betalen uit het reservekapitaal.",
        "two_thirds",
        against=("Dhr. Puttemans",),
        amount="8745.00",
        amount_kind="commitment",
        supplier="Parlofoon Kwik BV",
    ),
    Decision(
        "4",
        "Plaatsen van zonnepanelen op het dak",
        "Het voorstel om zonnepanelen te plaatsen voor 21.300,00 euro haalt de vereiste meerderheid niet.",
        "two_thirds",
        "rejected",
        against=("Immo Zilverspar NV", "Dhr. Puttemans"),
        abstain=("Mevr. Ouali",),
    ),
    Decision(
        "5",
        "Mandaat aan de raad van mede-eigendom",
        "De raad mag dringende herstellingen bestellen tot een maximum van 2.500,00 euro per jaar.",
        abstain=("Dhr. en Mevr. Tistaert",),
        amount="2500.00",
        amount_kind="ceiling",
    ),
]


def assembly() -> Assembly:
    return Assembly(
        "20-general-assembly-minutes-nl-scan.pdf",
        "nl",
        LINDEN.name,
        LINDEN.enterprise,
        date(2026, 3, 26),
        "parochiezaal Sint-Katelijne, Begijnenpad 2, 2800 Mechelen",
        "extraordinary",
        2,
        "19:00",
        "20:25",
        OWNERS,
        14,
        1000,
        "Mevr. Bollekens",
        "Dhr. Kobe Ravels",
        [],
        DECISIONS,
        scan="light",
    )


def pages(meeting: Assembly) -> bytes:
    home = LINDEN
    s = Sheet("Notulen", home.syndic.name, "Serif", "nl")
    s.text(297, 70, "VERENIGING VAN MEDE-EIGENAARS RESIDENTIE DE LINDEN", 13, "Serif-Bold", align="center")
    s.text(297, 87, f"{home.street}, {home.town} – ondernemingsnummer {ids.dotted(meeting.enterprise)}", 10.5, align="center")
    s.rule(70, 100, 525, 0.8)
    s.text(297, 132, "NOTULEN VAN DE BUITENGEWONE ALGEMENE VERGADERING", 14, "Serif-Bold", align="center")
    s.text(297, 150, f"van {long_day(meeting.held, 'nl')}, na tweede oproeping", 12, "Serif-Italic", align="center")
    y = (
        s.para(
            70,
            184,
            455,
            f"De vergadering heeft plaats in de {meeting.place}. Zij wordt geopend om {meeting.opened} uur. Er zijn "
            f"{len(meeting.owners)} mede-eigenaars van de "
            f"{meeting.owners_total} aanwezig of vertegenwoordigd; samen hebben zij {meeting.present} van de "
            f"{figure(str(meeting.shares_total))} aandelen. De eerste vergadering, "
            "van 5 maart 2026, bereikte het quorum niet. De vergadering kan dus geldig beslissen, ongeacht het aantal aanwezigen.",
            11.5,
            16,
        )
        + 12
    )
    page = 1
    for item in meeting.decisions:
        if y > 620 and page == 1:
            s.text(297, 800, "- 1 -", 10, align="center")
            s.next_page()
            page, y = 2, 80.0
        meeting.pages[item.number] = page
        s.text(70, y, f"{item.number}. {item.title}", 12, "Serif-Bold")
        y = s.para(86, y + 18, 439, item.text, 11.5, 16)
        if item.voted:
            votes = "Stemming: voor {} – tegen {} – onthoudingen {} aandelen.".format(*meeting.votes(item))
            y = s.para(86, y, 439, f"{votes} Vereist: {NEEDED[item.majority]}.", 11.5, 16)
            for one, many, names in (("Stemde tegen", "Stemden tegen", item.against), ("Onthield zich", "Onthielden zich", item.abstain)):
                if names:
                    y = s.para(86, y, 439, f"{one if len(names) == 1 else many}: {', '.join(names)}.", 11.5, 16)
        s.text(86, y, RESULT[item.outcome], 11.5, "Serif-Bold")
        y += 30
    y = s.para(
        70,
        y + 6,
        455,
        f"Daar de agenda is afgehandeld, wordt de vergadering gesloten om {meeting.closed} uur. Deze notulen worden voorgelezen en "
        "ondertekend door de voorzitter, de "
        "secretaris en de nog aanwezige mede-eigenaars.",
        11.5,
        16,
    )
    for i, (role, name) in enumerate((("De voorzitter", "Mevr. Bollekens"), ("De secretaris", "Dhr. Kobe Ravels"))):
        s.text(70 + 240 * i, y + 34, role, 11)
        s.signature(80 + 240 * i, y + 68, 51 + i, 110)
        s.text(70 + 240 * i, y + 104, name, 11)
    for i in range(4):
        s.signature(80 + 112 * i, y + 150, 61 + i, 72)
    s.text(297, 800, f"- {page} -", 10, align="center")
    return s.finish()


def build() -> Sample:
    meeting = assembly()
    images = [
        scan.scanned(page, 200 + i, skew, noise=1.8) for i, (page, skew) in enumerate(zip(scan.render(pages(meeting)), (-0.6, 0.3), strict=True))
    ]
    images[0] = scan.holes(images[0])
    return Sample(
        meeting.file,
        "nl",
        "scanned, signed minutes, second call",
        "minutes; two decisions with an amount, solar panels rejected (2/3)",
        scan.image_pdf([scan.jpeg(image, 48) for image in images]),
        [meeting.truth()],
    )
