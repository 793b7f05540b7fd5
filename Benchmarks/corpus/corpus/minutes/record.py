"""A meeting on paper: draws its wordings once, prints values, keeps how they were printed."""

from html import escape

from .. import dates, ids, money, paper
from . import model, words


class Record:
    def __init__(self, rng, language, second=None):
        self.rng, self.language = rng, language
        self.style, self.date_style = rng.choice(money.STYLES[language]), rng.choice(("long", "long", "slash", "dot"))
        self.currency = rng.choice(money.CURRENCY[language][:3])
        self.chosen = {}
        self.meeting = model.drawn(rng, language, second, self.amount)
        self.thousands = {"dot": ".", "space": "\u00a0", "plain": "", "comma": ","}[self.style]
        self.clock = rng.choice(("{}:{}", "{}h{}", "{}.{}") if language in ("fr", "nl") else ("{}:{}",))
        self.printed = {}

    def amount(self, cents):
        return self.currency.format(money.grouped(cents, self.style)).replace(" ", "\u00a0")

    def word(self, key, language=None, fresh=False):
        at = (key, language or self.language)
        if fresh or at not in self.chosen:
            self.chosen[at] = self.rng.choice(words.FORMS[at[1]][key])
        return self.chosen[at]

    def say(self, key, language=None, **values):
        return escape(self.word(key, language).format(**values), quote=False)

    def count(self, number):
        return f"{number:,}".replace(",", self.thousands)

    def percent(self, hundredths):
        """Two decimals, as voting programs print them."""
        return money.grouped(hundredths, "plain" if self.style != "comma" else "comma") + " %"

    def hour(self, text):
        return self.clock.format(*text.split(":"))

    def head(self, language=None):
        """Everything before the first item, as named sentences."""
        m, at = self.meeting, language or self.language
        day = dates.printed(m.date, at, self.date_style)
        out = {
            "title": self.say("head", language, kind=self.word(m.kind, language)),
            "held": self.say("held", language, date=day, place=m.place),
            "call": self.say("call", language, call=self.word("second" if m.convocation == 2 else "first", language)),
            "open": self.say("open", language, opened=self.hour(m.opened)),
            "presence": self.say("presence", language, op=len(m.present), ot=len(m.owners), sp=self.count(m.here), st=self.count(m.total)),
            "quorum": self.say("quorum2" if m.convocation == 2 else "quorum", language),
            "chair": self.say("chair", language, chair=m.chair),
            "secretary": self.say("secretary", language, secretary=m.secretary),
            "tellers": self.say("tellers", language, tellers=", ".join(m.tellers)) if m.tellers else "",
            "syndic": self.say("syndic", language, syndic=m.syndic),
            "number": self.say("enterprise", language, number=ids.dotted(m.number)),
        }
        if not language:
            self.printed.update(
                association=m.association,
                enterprise_number=ids.dotted(m.number),
                date=day,
                place=m.place,
                chair=m.chair,
                secretary=m.secretary,
                shares_present=self.count(m.here),
                shares_total=self.count(m.total),
                opened_at=self.hour(m.opened),
                closed_at=self.hour(m.closed),
                titles=[d.title for d in m.decisions],
            )
        return out

    def close(self, language=None):
        return f"{self.say('close', language, closed=self.hour(self.meeting.closed))}"

    def majority(self, decision, language=None):
        return self.word(decision.majority, language)

    def outcome(self, decision, language=None):
        return escape(self.word(decision.outcome, language), quote=False)

    def names(self, names, language=None):
        return escape(", ".join(names), quote=False) or self.word("none_names", language)

    def dissent(self, decision, language=None):
        """Who was against and who abstained, only where somebody did."""
        out = []
        if decision.against:
            out.append(self.say("voters_against", language, names=", ".join(decision.against)))
        if decision.abstain:
            out.append(self.say("voters_abstain", language, names=", ".join(decision.abstain)))
        return out

    def truth(self, family, unit="shares", abstain=True, majority=True):
        found = model.truth_of(self.meeting, unit, abstain, majority)
        return {
            "kind": "minutes",
            "language": self.language,
            "minutes": found,
            "family": family,
            "printed": self.printed,
            "contradictions": [d.number for d in self.meeting.decisions if d.contradicts and unit],
        }

    def page(self, style, body, font, size="10pt", margin="18mm 20mm", sheet="A4"):
        foot = (
            (
                f"@bottom-center{{content:'{self.meeting.association.replace(chr(39), chr(8217))} – {self.word('page')} ' counter(page) "
                f"'/' counter(pages);font:7.5pt Lato}}"
            )
            if self.rng.random() < 0.6
            else ""
        )
        return paper.page(style, body, font, size, margin, sheet, foot)
