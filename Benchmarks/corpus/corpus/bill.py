"""A bill as it is before anybody lays it out: who, what, how much. Amounts are integer cents and agree to the cent."""

import datetime
from dataclasses import dataclass, field

from . import ids, money, places, trades


@dataclass
class Party:
    name: str
    short: str
    street: str
    city: str
    number: str = ""
    iban: str = ""
    bic: str = ""
    phone: str = ""
    web: str = ""

    @property
    def vat(self):
        return "BE" + self.number


@dataclass
class Line:
    text: str
    quantity: int | None  # hundredths
    unit: str
    price: int | None
    total: int
    rate: int | None


@dataclass
class Bill:
    language: str
    kind: str
    supplier: Party
    customer: Party
    syndic: Party
    number: str
    issued: datetime.date
    due: datetime.date
    reference: str
    customer_number: str
    order: str
    start: datetime.date
    end: datetime.date
    lines: list = field(default_factory=list)
    deposit: int = 0
    discount: int = 0
    rounding: int = 0
    previous: int = 0
    regime: str = "normal"  # small, reverse, exempt
    account: str = ""
    days: int = 30
    ean: str = ""
    trade: dict = None

    def vat_rows(self):
        """Base and VAT per rate; a discount lowers the base of the first rate."""
        bases = {}
        for line in self.lines:
            if line.rate is not None:
                bases[line.rate] = bases.get(line.rate, 0) + line.total
        if self.discount and bases:
            bases[max(bases, key=bases.get)] -= self.discount
        return [(rate, base, money.vat(base, rate)) for rate, base in sorted(bases.items())]

    @property
    def excl(self):
        return sum(line.total for line in self.lines) - self.discount

    @property
    def vat(self):
        return sum(row[2] for row in self.vat_rows())

    @property
    def incl(self):
        return self.excl + self.vat

    @property
    def due_amount(self):
        return self.incl - self.deposit + self.rounding + self.previous


def supplier(rng, language, pattern):
    brand = rng.choice(trades.BRANDS)
    street, city = places.address(rng, language)
    iban, bic = ids.iban(rng)
    web = brand.lower().replace(" ", "").replace("é", "e") + ".example"
    return Party(pattern.format(brand), brand, street, city, ids.enterprise(rng), iban, bic, places.phone(rng, language), web)


def customers(rng, language):
    street, city = places.address(rng, language)
    customer = Party(places.association(rng, language), "", street, city, ids.enterprise(rng), *ids.iban(rng))
    street, city = places.address(rng, language)
    syndic = Party(
        rng.choice(places.SYNDICS[places.region(language)]), "", street, city, ids.enterprise(rng), *ids.iban(rng), places.phone(rng, language)
    )
    return customer, syndic


def numbered(rng, year):
    serial = rng.randrange(1, 99999)
    return rng.choice(
        (
            f"{year}/{serial:05d}",
            f"{year}-{serial % 9999:04d}",
            f"F{year % 100}{serial:05d}",
            f"{serial:06d}",
            f"VF{year}.{serial % 999:03d}",
            f"{year}{serial:06d}",
            f"{year % 100}-{serial:05d}",
            f"FA-{serial:05d}/{year % 100}",
            f"{rng.choice('ABKN')}{serial:05d}",
            f"INV{year % 100}{serial:04d}",
        )
    )


def drawn(rng, language, kind="invoice", pattern=None, count=None, trade=None):
    """A bill of one trade with everything drawn at random."""
    trade = trade or rng.choice(trades.TRADES)
    issued = datetime.date(2023, 1, 1) + datetime.timedelta(days=rng.randrange(1180))
    days = rng.choice((8, 14, 15, 21, 30, 30, 30, 45, 60))
    start = (issued.replace(day=1) - datetime.timedelta(days=rng.choice((32, 62, 93)))).replace(day=1)
    customer, syndic = customers(rng, language)
    bill = Bill(
        language,
        kind,
        supplier(rng, language, pattern or trade["names"][language]),
        customer,
        syndic,
        numbered(rng, issued.year),
        issued,
        issued + datetime.timedelta(days=days),
        ids.ogm(rng) if rng.random() < 0.75 else rng.choice((ids.rf(rng), "")),
        rng.choice((ids.digits(rng, 5), "C" + ids.digits(rng, 4), ids.digits(rng, 7), "4" + ids.digits(rng, 5))),
        rng.choice((f"BC-{ids.digits(rng, 4)}", f"PO{ids.digits(rng, 6)}", f"{issued.year}/B{ids.digits(rng, 3)}")),
        start,
        issued.replace(day=1) - datetime.timedelta(days=1),
        account=trade["account"],
        days=days,
        ean=ids.ean(rng),
        trade=trade,
    )
    bill.lines = items(rng, trade, language, count or rng.choice((1, 2, 2, 3, 3, 4, 5)))
    adjust(rng, bill)
    return bill


def items(rng, trade, language, count):
    rates = trade["rates"]
    usual = rng.choice(rates)
    lines = []
    for item in rng.sample(trade["items"], min(count, len(trade["items"]))) + rng.choices(trade["items"], k=max(0, count - len(trade["items"]))):
        price = rng.randrange(item["low"], item["high"]) if rng.random() < 0.7 else rng.randrange(item["low"], item["high"]) // 50 * 50
        whole = rng.randint(1, item["most"])
        quantity = whole * 100 + (rng.choice((25, 50, 75)) if item["unit"] in ("h", "m²", "ml") and rng.random() < 0.5 else 0)
        rate = rng.choice(rates) if rng.random() < 0.3 else usual
        lines.append(Line(item["text"][language], quantity, trades.UNITS[item["unit"]][language], price, money.half_up(price * quantity, 100), rate))
    return lines


def adjust(rng, bill):
    """Discounts, deposits, roundings and regimes, now and then."""
    draw = rng.random()
    if bill.kind != "invoice":
        return
    if draw < 0.10:
        bill.discount = money.half_up(bill.excl * rng.choice((2, 3, 5, 10)), 100)
        if bill.discount > max(row[1] for row in bill.vat_rows()) // 2:
            bill.discount = 0
    elif draw < 0.24:
        bill.deposit = min(bill.incl // 2, rng.choice((10000, 15000, 25000, 50000)))
    elif draw < 0.28:
        bill.rounding = money.half_up(bill.incl, 5) * 5 - bill.incl
    elif draw < 0.31:
        bill.deposit = bill.incl
    elif draw < 0.36:
        bill.regime = rng.choice(("small", "reverse"))
        for line in bill.lines:
            line.rate = None if bill.regime == "small" else 0
