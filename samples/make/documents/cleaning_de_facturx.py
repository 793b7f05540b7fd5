"""The next month of the cleaning, as a PDF that carries its e-invoice (Factur-X)."""

from dataclasses import replace
from datetime import date

from .. import identifiers as ids
from ..einvoice import attached, cii
from ..model import Line, Sample
from . import cleaning_de


def build() -> Sample:
    doc = replace(
        cleaning_de.document(),
        file="28-cleaning-factur-x-de.pdf",
        number="RE-2026-1021",
        issued=date(2026, 9, 30),
        due=date(2026, 10, 30),
        period=(date(2026, 9, 1), date(2026, 9, 30)),
        reference=ids.structured("2026102120"),
        lines=[
            Line("Treppenhausreinigung, wöchentlich, zwei Eingänge", "4", "138.50", 21, "Wo."),
            Line("Reinigung der Aufzugskabine mit Edelstahlpflege", "4", "14.20", 21, "Wo."),
            Line("Bereitstellen und Reinigen der Mülltonnen", "8", "6.75", 21, "mal"),
        ],
    )
    content = attached(cleaning_de.page(doc), cii(doc))
    shows, expect = "a PDF with its e-invoice inside (Factur-X)", "invoice; the XML gives the values, the page shows them"
    return Sample(doc.file, "de", shows, expect, content, [doc.truth()])
