"""A letter about a metering appointment: neither invoice nor minutes."""

from ..model import Sample
from ..parties import STADTPARK
from ..sheet import Sheet

PINE, SKY = "#1f4e5f", "#79a8a9"


def build() -> Sample:
    home = STADTPARK
    s = Sheet("Ablesung der Heizkostenverteiler", "Messdienst Ourtal GmbH", "Lato", "de")
    for i in range(7):
        s.stroke([(62 + 8 * i, 84), (62 + 8 * i, 84 - (14, 20, 17, 28, 22, 34, 26)[i])], 4, PINE if i % 2 else SKY)
    s.text(130, 70, "Messdienst Ourtal", 20, "Lato-Bold", PINE)
    s.text(130, 85, "Wärme · Wasser · Abrechnung", 9.5, color=SKY)
    s.rule(60, 106, 535, 0.8, SKY)
    s.lines(60, 146, [*home.name.split(" ", 1), f"z. Hd. {home.syndic.name}", home.syndic.street, f"B-{home.syndic.town}"], 14, size=10.5)
    s.lines(
        535, 146, ["Dorfstraße 60", "B-4782 Sankt Vith", "Tel. 080 55 04 60", "", "12. Oktober 2026"], 14, size=10, align="right", color="#52656b"
    )
    s.text(60, 268, "Ablesung der Heizkostenverteiler und Wasserzähler", 16, "Lato-Bold", PINE)
    s.text(60, 287, f"{home.folder}, {home.street}, {home.town}", 10.5, color="#52656b")
    y = s.para(
        60,
        326,
        475,
        "Sehr geehrte Damen und Herren,\n\nwir lesen die Geräte in Ihrem Gebäude am folgenden Termin ab und bitten Sie, den Aushang im "
        "Eingangsbereich anzubringen:",
        10.8,
        16,
    )
    s.box(60, y + 8, 475, 74, "#eef4f4", radius=6)
    s.text(80, y + 38, "Donnerstag, 19. November 2026", 14, "Lato-Bold", PINE)
    s.text(80, y + 60, "zwischen 8.00 und 11.30 Uhr, alle 18 Wohnungen und der Heizraum", 10.8)
    y = s.para(
        60,
        y + 114,
        475,
        "Bitte sorgen Sie dafür, dass der Heizraum offen ist und alle Heizkörper frei zugänglich sind. Wer nicht zu Hause sein "
        "kann, gibt seinen Schlüssel "
        "bei der Verwaltung ab oder vereinbart einen zweiten Termin. Der erste Ersatztermin ist kostenlos.\n\nDie Ablesung ist "
        "Teil Ihres Vertrages; eine "
        "Rechnung erhalten Sie wie gewohnt erst mit der Jahresabrechnung.\n\nMit freundlichen Grüßen",
        10.8,
        16,
    )
    s.signature(66, y + 34, 71, 90)
    s.text(60, y + 72, "Bernd Thielen, Kundendienst", 10.8)
    s.rule(60, 778, 535, 0.8, SKY)
    s.text(297, 793, "Messdienst Ourtal GmbH · Dorfstraße 60 · B-4782 Sankt Vith · www.messdienst-ourtal.example", 8, color="#52656b", align="center")
    file = "25-meter-reading-letter-de.pdf"
    return Sample(
        file,
        "de",
        "a letter announcing a meter reading",
        "other: not an invoice, although it speaks of one",
        s.finish(),
        [{"file": file, "pages": None, "kind": "other", "language": "de", "scan": "none"}],
    )
