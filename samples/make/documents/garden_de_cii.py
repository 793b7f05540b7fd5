"""An e-invoice as Cross Industry Invoice."""

from datetime import date

from .. import identifiers as ids
from ..einvoice import cii
from ..model import Document, Line, Sample, Supplier
from ..parties import STADTPARK

SUPPLIER = Supplier("Gärtnerei Haferkamp PGmbH", "Talstraße 18", "4700 Eupen", "19990918", "9961177020", "WESRBE6E", "RJP Eupen")


def build() -> Sample:
    doc = Document(
        "27-garden-e-invoice-de.xml",
        "de",
        SUPPLIER,
        STADTPARK,
        "R-2026-0417",
        date(2026, 6, 30),
        due=date(2026, 7, 30),
        customer_number="D 1180",
        period=(date(2026, 6, 1), date(2026, 6, 30)),
        reference=ids.structured("2026041755"),
        account="6106000",
        lines=[
            Line("Rasen mähen und Kanten schneiden auf dem Grundstück", "3", "71.50", 21),
            Line("Hecken schneiden mit Abfuhr der Äste, Stunden", "4.25", "44.00", 21, "Std."),
        ],
    )
    shows = "an e-invoice as Cross Industry Invoice, without any page"
    return Sample(doc.file, "de", shows, "invoice; exact, every field with its element", cii(doc), [doc.truth()])
