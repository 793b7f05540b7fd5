"""An e-invoice in UBL.BE, as it comes over Peppol: no page at all."""

from datetime import date

from .. import identifiers as ids
from ..einvoice import ubl
from ..model import Document, Line, Sample, Supplier
from ..parties import LINDEN

SUPPLIER = Supplier("Liften Wolfskruid NV", "Havenlaan 77", "2800 Mechelen", "09995844", "9927704411", "SCHLBE2A", "RPR Antwerpen, afd. Mechelen")


def build() -> Sample:
    doc = Document(
        "26-lift-e-invoice-nl.xml",
        "nl",
        SUPPLIER,
        LINDEN,
        "VF-2026-1184",
        date(2026, 7, 2),
        due=date(2026, 8, 1),
        customer_number="KL-3071",
        period=(date(2026, 7, 1), date(2026, 9, 30)),
        reference=ids.structured("2026118400"),
        order="BB-2026-019",
        account="6101001",
        lines=[
            Line("Onderhoud van de lift, derde kwartaal van het contract", "1", "386.40", 6),
            Line("Vervangen van de noodverlichting in de kooi, uren", "1.5", "68.00", 21, "u"),
            Line("Noodverlichting met batterij voor een liftkooi", "2", "47.25", 21),
        ],
    )
    shows, expect = "an e-invoice in UBL.BE, without any page", "invoice; exact, with a readable PDF beside it"
    return Sample(doc.file, "nl", shows, expect, ubl(doc), [doc.truth()])
