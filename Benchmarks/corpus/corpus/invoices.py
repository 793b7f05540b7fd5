"""The sets of bills: every family in turn, in languages and wordings drawn at random."""

import random

from . import families, paper

LANGUAGES = ("fr", "nl", "fr", "nl", "de", "en", "fr", "nl")


def one(rng, index):
    """A drawn bill: its truth and its PDF."""
    family = families.ALL[index % len(families.ALL)]
    language = rng.choice(LANGUAGES)
    if family in families.CREDITED and rng.random() < 0.12:
        sheet, page = family.draw(rng, language, "credit_note")
    else:
        sheet, page = family.draw(rng, language)
    return sheet.truth(), page if isinstance(page, bytes) else paper.pdf(page)


def several(seed, count):
    for index in range(count):
        yield one(random.Random(f"{seed}/{index}"), index)
