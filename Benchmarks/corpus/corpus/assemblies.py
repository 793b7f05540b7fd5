"""The sets of minutes: every family in every language in turn."""

import random

from . import paper
from .minutes import families

LANGUAGES = ("fr", "nl", "de", "en")


def one(rng, index):
    family = families.ALL[index % len(families.ALL)]
    truth, page = family.draw(rng, LANGUAGES[(index + index // len(families.ALL)) % 4])
    return truth, paper.pdf(page)


def several(seed, count):
    for index in range(count):
        yield one(random.Random(f"{seed}/{index}"), index)
