"""Several documents in one file: blank backs, separator sheets, pages of conditions; digital or from a sheet feeder."""

import io

import pypdf

from . import families, paper, phrases, scan
from .invoices import LANGUAGES

SEPARATOR = {"fr": "FEUILLE DE SÉPARATION", "nl": "SCHEIDINGSBLAD", "de": "TRENNBLATT", "en": "SEPARATOR SHEET"}
TERMS = {"fr": "Conditions générales", "nl": "Algemene voorwaarden", "de": "Allgemeine Geschäftsbedingungen", "en": "General terms"}


def blank():
    return paper.pdf("<html><style>@page{size:A4}</style></html>")


def separator(language):
    return paper.pdf(paper.page("", f"<p style='text-align:center;font-size:34pt;margin-top:110mm'>{SEPARATOR[language]}</p>", "Lato"))


def conditions(language):
    """A back page of conditions: sentences of the supplier's own, numbered."""
    articles = "".join(f"<p><b>Art. {i + 1}</b> {text}</p>" for i, text in enumerate(phrases.CONDITIONS[language] * 4))
    return paper.pdf(paper.page("", f"<h3>{TERMS[language]}</h3>{articles}", "Lato", "8pt", "18mm"))


def pages_of(pdf):
    return [pypdf.PdfReader(io.BytesIO(pdf)).pages[i] for i in range(len(pypdf.PdfReader(io.BytesIO(pdf)).pages))]


def bundle(rng):
    """A digital stack and its truths with their pages, counted from one."""
    writer, truths = pypdf.PdfWriter(), []
    backs, sheets, language = rng.random() < 0.35, rng.random() < 0.25, rng.choice(LANGUAGES)

    def add(pdf):
        for page in pages_of(pdf):
            writer.add_page(page)
        return len(writer.pages)

    for i in range(rng.randrange(2, 7)):
        if i and sheets:
            add(separator(language))
        family = rng.choice(families.ALL)
        tongue = language if rng.random() < 0.5 else rng.choice(LANGUAGES)
        sheet, page = family.draw(rng, tongue, "credit_note") if family in families.CREDITED and rng.random() < 0.15 else family.draw(rng, tongue)
        start = len(writer.pages) + 1
        last = add(page if isinstance(page, bytes) else paper.pdf(page))
        own = list(range(start, last + 1))
        if rng.random() < 0.2:
            own.append(add(conditions(tongue)))
        elif backs and len(own) % 2:
            add(blank())
        truths.append(dict(sheet.truth(), pages=own))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue(), truths


def several(rng_of, count):
    """Digital ones and scanned ones in turn: name, bytes, truths."""
    for i in range(count):
        rng = rng_of(i)
        pdf, truths = bundle(rng)
        if i % 3 == 0:
            yield f"stack-{i:02d}.pdf", pdf, [dict(t, scan="none") for t in truths]
            continue
        level = rng.choice(("light", "light", "medium"))
        plan = scan.recipe(rng, level)
        pictures = [scan.degraded(p, plan, rng.randrange(2**32)) for p in scan.pages(pdf, plan["dpi"])]
        yield f"stack-{i:02d}-{level}.pdf", scan.written(pictures, plan, "pdf"), [dict(t, scan=level) for t in truths]
