"""A meeting as it went: owners with shares, who came, each decision with its votes. Integers only."""

import datetime
from dataclasses import dataclass, field

from .. import ids, money, places
from ..trades import BRANDS
from .topics import TOPICS

FIRMS = {
    "fr": ("Toitures {} SRL", "{} Bâtiment SA", "Ateliers {}", "{} Services SRL"),
    "nl": ("{} Bouw BV", "Dakwerken {} NV", "{} Facility BV", "Ateliers {}"),
    "de": ("{} Bau GmbH", "{} Gebäudedienste GmbH", "Bedachungen {}"),
    "en": ("{} Building SRL", "{} Services SA", "{} & Sons SRL"),
}
YEARLY = {"fr": "{} Services SRL", "nl": "{} Facility BV", "de": "{} Gebäudedienste GmbH", "en": "{} Services SA"}
RANGES = {"budget": (18000, 140000), "fund": (4000, 30000), "commitment": (1800, 96000), "per_year": (1400, 16000), "ceiling": (500, 5000)}


@dataclass
class Owner:
    name: str
    shares: int


@dataclass
class Decision:
    number: str
    title: str
    text: str
    other: tuple  # title and text in the second language
    majority: str
    kind: str | None
    amount: int | None
    supplier: str | None
    outcome: str = "noted"
    counts: tuple | None = None  # shares for, against, abstaining
    heads: tuple | None = None
    against: list = field(default_factory=list)
    abstain: list = field(default_factory=list)
    contradicts: bool = False

    @property
    def voted(self):
        return self.counts is not None


@dataclass
class Meeting:
    language: str
    second: str
    association: str
    number: str
    date: datetime.date
    place: str
    kind: str
    convocation: int
    opened: str
    closed: str
    owners: list
    present: list
    total: int
    chair: str
    secretary: str
    tellers: list
    syndic: str
    decisions: list = field(default_factory=list)

    @property
    def here(self):
        return sum(o.shares for o in self.present)


TITLES = {"fr": ("M. {}", "Mme {}"), "nl": ("dhr. {}", "mevr. {}"), "de": ("Herr {}", "Frau {}"), "en": ("Mr {}", "Ms {}")}


def owners(rng, language, total):
    shape = rng.choice(("title", "upper", "initial"))
    names = rng.sample(places.LAST, rng.randrange(9, 21))
    out, cuts = [], sorted(rng.sample(range(1, total // 10), len(names) - 1))
    parts = [b - a for a, b in zip([0] + cuts, cuts + [total // 10])]
    for last, part in zip(names, parts):
        first = rng.choice(places.FIRST)
        text = {"title": rng.choice(TITLES[language]).format(last), "upper": f"{last.upper()} {first}", "initial": f"{last} {first[0]}."}[shape]
        out.append(Owner(text, part * 10))
    return out


def passed(majority, counts, total):
    yes, no = counts[0], counts[1]
    return {
        "absolute": yes > no,
        "two_thirds": 3 * yes >= 2 * (yes + no) and yes > 0,
        "three_quarters": 4 * yes >= 3 * (yes + no) and yes > 0,
        "four_fifths": 5 * yes >= 4 * (yes + no) and yes > 0,
        "unanimity": yes == total,
    }[majority]


def quorate(present, everyone, total):
    here = sum(o.shares for o in present)
    return 2 * len(present) > len(everyone) and 2 * here >= total or 4 * here > 3 * total


def vote(rng, meeting, decision):
    """Draws who is against and who abstains until the figures are not at the edge of a rule."""
    draw = rng.random()
    most = 0 if draw < 0.4 else len(meeting.present) // 4 if draw < 0.75 else len(meeting.present) // 2
    people = rng.sample(meeting.present, rng.randrange(0, most + 1)) if most else []
    cut = rng.randrange(0, len(people) + 1)
    against, abstain = people[:cut], people[cut:]
    counted = [sum(o.shares for o in group) for group in (against, abstain)]
    decision.against, decision.abstain = [o.name for o in against], [o.name for o in abstain]
    decision.counts = (meeting.here - sum(counted), *counted)
    decision.heads = (len(meeting.present) - len(people), len(against), len(abstain))
    decision.outcome = "adopted" if passed(decision.majority, decision.counts, meeting.total) else "rejected"


def drawn_decision(rng, meeting, topic, number, language_amount):
    language, second = meeting.language, meeting.second
    amount = rng.randrange(*RANGES[topic["kind"]]) * 100 + rng.choice((0, 0, 0, 50)) if topic["kind"] else None
    firm = YEARLY[language] if topic["kind"] == "per_year" else rng.choice(FIRMS[language])
    supplier = firm.format(rng.choice(BRANDS)) if topic["kind"] in ("commitment", "per_year") else None
    trap = rng.randrange(10, 60) * 10000 if topic["key"] == "quotes" else rng.randrange(700, 60000) * 100
    majority = "three_quarters" if topic["majority"] == "two_thirds" and meeting.date.year < 2019 else topic["majority"]
    words = {
        "chair": meeting.chair,
        "secretary": meeting.secretary,
        "supplier": supplier,
        "last": meeting.date.year - 1,
        "next": meeting.date.year + (meeting.date.month > 6),
        "amount": language_amount(amount or 0),
        "trap": language_amount(trap),
    }
    pick = rng.randrange(2)

    def said(lang):
        titles, text = topic["texts"][lang]
        return titles[pick].format(**words), text.format(**words)

    title, text = said(language)
    return Decision(number, title, text, said(second) if second else (), majority, topic["kind"], amount, supplier)


def numbering(rng, count):
    shape = rng.choice(("plain", "plain", "letters", "parts", "year"))
    if shape == "letters":
        return [chr(65 + i) for i in range(count)]
    if shape == "parts":
        out, major, minor = [], 1, 0
        for _ in range(count):
            if minor and (rng.random() < 0.6 or minor > 2):
                major, minor = major + 1, 0
            minor += 1
            out.append(f"{major}.{minor}")
        return out
    return [str(i + 1) for i in range(count)]


def drawn(rng, language, second, amounts):
    total = rng.choice((1000, 1000, 10000, 10000, 100000))
    everyone = owners(rng, language, total)
    convocation = 2 if rng.random() < 0.2 else 1
    present = rng.sample(everyone, rng.randrange(len(everyone) // 2 + 1, len(everyone) + 1))
    while convocation == 1 and not quorate(present, everyone, total):
        present = rng.sample(everyone, min(len(everyone), len(present) + 1))
    street, city = places.address(rng, language)
    rooms = {
        "fr": ("salle paroissiale", "hall de l'immeuble", "bureaux du syndic"),
        "nl": ("parochiezaal", "inkomhal van het gebouw", "kantoor van de syndicus"),
        "de": ("Pfarrsaal", "Eingangshalle", "Büro des Verwalters"),
        "en": ("community hall", "entrance hall", "offices of the syndic"),
    }[language]
    chair, *tellers = (o.name for o in rng.sample(present, 3))
    hour = rng.randrange(17, 20)
    day = datetime.date(2016, 3, 1) + datetime.timedelta(days=rng.choice((rng.randrange(1000), rng.randrange(2200, 3700), rng.randrange(2200, 3700))))
    meeting = Meeting(
        language,
        second,
        places.association(rng, language),
        ids.enterprise(rng),
        day,
        f"{rng.choice(rooms)}, {street}, {city}",
        "extraordinary" if rng.random() < 0.2 else "ordinary",
        convocation,
        f"{hour}:{rng.choice(('00', '15', '30'))}",
        f"{hour + rng.randrange(1, 4)}:{rng.choice(('05', '20', '40', '55'))}",
        everyone,
        present,
        total,
        chair,
        rng.choice(TITLES[language]).format(rng.choice(("Hautregard", "Plettinck", "Brüll", "Valmonteau"))),
        tellers if rng.random() < 0.6 else [],
        rng.choice(places.SYNDICS[places.region(language)]),
    )
    middle = rng.sample([t for t in TOPICS if t["key"] not in ("chair", "any")], rng.randrange(6, 12))
    middle.sort(key=lambda t: TOPICS.index(t))
    chosen = [TOPICS[0]] + middle + ([TOPICS[-1]] if rng.random() < 0.7 else [])
    for topic, number in zip(chosen, numbering(rng, len(chosen))):
        decision = drawn_decision(rng, meeting, topic, number, amounts)
        meeting.decisions.append(decision)
        if topic["majority"] == "none":
            continue
        if rng.random() < 0.1 and topic["key"] != "chair":
            decision.outcome = "postponed"
            continue
        vote(rng, meeting, decision)
    if rng.random() < 0.2:
        contradict(rng, meeting)
    return meeting


def contradict(rng, meeting):
    """A result written against its own figures, marked in the truth."""
    open_ones = [d for d in meeting.decisions if d.voted and d.majority in ("two_thirds", "three_quarters", "four_fifths", "absolute") and d.against]
    if open_ones:
        chosen = rng.choice(open_ones)
        chosen.outcome, chosen.contradicts = ("rejected" if chosen.outcome == "adopted" else "adopted"), True


def percents(counts):
    """Hundredths of a per cent that make 100.00 together, by largest remainder."""
    whole = sum(counts)
    parts = [c * 10000 // whole for c in counts]
    order = sorted(range(len(counts)), key=lambda i: -(counts[i] * 10000 % whole))
    for i in order[: 10000 - sum(parts)]:
        parts[i] += 1
    return parts


def truth_of(meeting, unit, abstain=True, majority=True):
    """The `minutes` part as a layout printed it: unit shares, percent, owners or None when there are no figures."""
    out = {
        "association": meeting.association,
        "enterprise_number": meeting.number,
        "date": meeting.date.isoformat(),
        "place": meeting.place,
        "meeting_kind": meeting.kind,
        "convocation": meeting.convocation,
        "opened_at": meeting.opened,
        "closed_at": meeting.closed,
        "owners_present": len(meeting.present),
        "owners_total": len(meeting.owners),
        "shares_present": meeting.here,
        "shares_total": meeting.total,
        "chair": meeting.chair,
        "secretary": meeting.secretary,
        "tellers": meeting.tellers or None,
        "decisions": [],
    }
    for d in meeting.decisions:
        figures = {"for": None, "against": None, "abstain": None}
        if d.voted and unit:
            values = d.heads if unit == "owners" else d.counts if unit == "shares" else d.counts and [money.decimal(p) for p in percents(d.counts)]
            figures = {"for": str(values[0]), "against": str(values[1]), "abstain": str(values[2]) if abstain else None}
        kept = d.outcome == "adopted"
        out["decisions"].append(
            {
                "number": d.number,
                "title": d.title,
                "majority": d.majority if (majority or d.majority == "none") and (d.voted or d.majority == "none") else None,
                **figures,
                "unit": unit if d.voted and unit else None,
                "against_names": list(d.against) if d.voted else [],
                "abstain_names": list(d.abstain) if d.voted else [],
                "outcome": d.outcome,
                "amount": money.decimal(d.amount) if kept and d.kind else None,
                "amount_kind": d.kind if kept else None,
                "supplier": d.supplier if kept else None,
            }
        )
    return out
