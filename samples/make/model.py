"""What a document says, once: the drawing and the truth file are both made from these values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from . import identifiers as ids

MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "en": "January February March April May June July August September October November December".split(),
}


# --- formats ---------------------------------------------------------------------------------------------------


def number(cents: int, language: str = "fr", decimals: int = 2) -> str:
    """Cents as 1.234,56 (fr, nl, de) or 1,234.56 (en)."""
    text = f"{Decimal(cents) / 100:,.{decimals}f}"
    return text if language == "en" else text.translate(str.maketrans(",.", ".,"))


def euro(cents: int, language: str) -> str:
    """Cents with the sign where the language puts it."""
    text = number(cents, language)
    return {"nl": f"€ {text}", "en": f"€{text}"}.get(language, f"{text} €")


def figure(value: Decimal | str, language: str = "fr") -> str:
    """A quantity or a price as it is written, with its own number of decimals."""
    text = f"{Decimal(value):,f}"
    return text if language == "en" else text.translate(str.maketrans(",.", ".,"))


def day(when: date, style: str = "/") -> str:
    """31/08/2026, or with another separator."""
    return when.strftime(f"%d{style}%m{style}%Y")


def long_day(when: date, language: str) -> str:
    """1er mars 2026, 1 maart 2026, 1. März 2026, 1 March 2026."""
    first = {"fr": "1er" if when.day == 1 else str(when.day), "de": f"{when.day}."}.get(language, str(when.day))
    return f"{first} {MONTHS[language][when.month - 1]} {when.year}"


# --- parties ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Supplier:
    """An invented company. `base` and `account` are completed with their check digits."""

    name: str
    street: str
    town: str
    base: str
    account: str
    bic: str
    court: str = ""
    phone: str = ""
    mail: str = ""
    also: tuple[str, ...] = ()

    @property
    def enterprise(self) -> str:
        return ids.enterprise_number(self.base)

    @property
    def vat(self) -> str:
        return f"BE {ids.dotted(self.enterprise)}"

    @property
    def iban(self) -> str:
        return ids.iban(self.account)

    @property
    def iban_grouped(self) -> str:
        return ids.grouped(self.iban)


@dataclass(frozen=True)
class Building:
    """A co-ownership and its syndic, to whose address the post goes."""

    folder: str
    name: str
    street: str
    town: str
    base: str
    syndic: Supplier

    @property
    def enterprise(self) -> str:
        return ids.enterprise_number(self.base)


# --- documents -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Line:
    """One line. Without a price the total is given; otherwise it is quantity times price, half a cent up."""

    description: str
    quantity: str | None = None
    price: str | None = None
    rate: int | None = None
    unit: str = ""
    given: int | None = None

    @property
    def total(self) -> int:
        if self.given is not None:
            return self.given
        cents = Decimal(self.quantity or "1") * Decimal(self.price or "0") * 100
        return int(cents.quantize(Decimal(1), ROUND_HALF_UP))


@dataclass
class Document:
    """An invoice, a credit note or a reminder.

    `unprinted` names the truth fields that the page does not show, `extra` overrides or adds some.
    """

    file: str
    language: str
    supplier: Supplier
    building: Building
    number: str
    issued: date
    lines: list[Line] = field(default_factory=list)
    kind: str = "invoice"
    customer: str = ""
    customer_number: str | None = None
    due: date | None = None
    period: tuple[date, date] | None = None
    reference: str | None = None
    ean: str | None = None
    order: str | None = None
    paid: int = 0
    account: str = ""
    unprinted: tuple[str, ...] = ()
    extra: dict[str, str | None] = field(default_factory=dict)
    pages: list[int] | None = None
    scan: str = "none"

    @property
    def rates(self) -> list[tuple[int, int, int]]:
        """(rate, base, VAT) in cents, VAT rounded half up per rate; nothing where no VAT applies."""
        rates = sorted({line.rate for line in self.lines if line.rate is not None})
        bases = [(rate, sum(line.total for line in self.lines if line.rate == rate)) for rate in rates]
        return [(rate, base, (base * rate + 50) // 100) for rate, base in bases]

    @property
    def excl(self) -> int:
        return sum(line.total for line in self.lines)

    @property
    def vat(self) -> int:
        return sum(vat for _, _, vat in self.rates)

    @property
    def incl(self) -> int:
        return self.excl + self.vat

    @property
    def due_amount(self) -> int:
        return self.incl - self.paid

    def truth(self) -> dict:
        """The document's entry in truth.json."""

        def plain(cents: int) -> str:
            return f"{Decimal(cents) / 100:.2f}"

        fields: dict[str, str | None] = {
            "supplier": self.supplier.name,
            "supplier_vat": f"BE{self.supplier.enterprise}",
            "supplier_enterprise_number": self.supplier.enterprise,
            "customer": self.customer or self.building.name,
            "customer_number": self.customer_number,
            "invoice_number": self.number,
            "issue_date": self.issued.isoformat(),
            "due_date": self.due.isoformat() if self.due else None,
            "period_start": self.period[0].isoformat() if self.period else None,
            "period_end": self.period[1].isoformat() if self.period else None,
            "currency": "EUR",
            "total_excl": plain(self.excl),
            "total_vat": plain(self.vat),
            "total_incl": plain(self.incl),
            "amount_due": plain(self.due_amount),
            "iban": self.supplier.iban,
            "bic": self.supplier.bic or None,
            "payment_reference": self.reference,
            "ean": self.ean,
            "purchase_order": self.order,
        }
        fields.update(dict.fromkeys(self.unprinted))
        fields.update(self.extra)
        same = {"supplier_enterprise_number": "supplier_vat"} if fields["supplier_vat"] else {}
        if fields["amount_due"] and fields["amount_due"] == fields["total_incl"]:
            same["amount_due"] = "total_incl"
        entry = {
            "file": self.file,
            "pages": self.pages,
            "kind": self.kind,
            "language": self.language,
            "fields": fields,
            "vat": [{"rate": str(r), "base": plain(b), "amount": plain(v)} for r, b, v in self.rates],
            "lines": [
                {
                    "description": line.description,
                    "quantity": line.quantity,
                    "unit_price": line.price,
                    "total_excl": plain(line.total),
                    "vat_rate": None if line.rate is None else str(line.rate),
                }
                for line in self.lines
            ],
            "account_hint": self.account or None,
            "same_print": same,
            "scan": self.scan,
        }
        if self.supplier.also:
            entry["also_right"] = {"supplier": list(self.supplier.also)}
        return entry


@dataclass(frozen=True)
class Sample:
    """A finished file: its bytes, its truth and what the README says about it."""

    file: str
    language: str
    shows: str
    expect: str
    content: bytes
    truth: list[dict]
