"""A bill on paper: every value is printed through it, so that the truth holds just what the page shows."""

from html import escape

from . import dates, ids, labels, money

FIELDS = (
    "supplier",
    "supplier_vat",
    "supplier_enterprise_number",
    "customer",
    "customer_number",
    "invoice_number",
    "issue_date",
    "due_date",
    "period_start",
    "period_end",
    "currency",
    "total_excl",
    "total_vat",
    "total_incl",
    "amount_due",
    "iban",
    "bic",
    "payment_reference",
    "ean",
    "purchase_order",
)


def whole(text):
    """Kept on one line."""
    return f"<span style='white-space:nowrap'>{text}</span>"


class Sheet:
    def __init__(self, rng, bill, family):
        self.rng, self.bill, self.family, self.language = rng, bill, family, bill.language
        self.style = rng.choice(money.STYLES[self.language])
        self.currency = rng.choice(money.CURRENCY[self.language])
        self.date_style = rng.choice(dates.STYLES[self.language])
        self.values, self.printed, self.chosen, self.skipped = {}, {}, {}, set()
        self.rows, self.lines, self.same = [], [], {}
        self.sign = -1 if bill.kind == "credit_note" and rng.random() < 0.4 else 1
        self.colour = rng.choice(("#1d3f72", "#7a1f2b", "#0f6b4f", "#333333", "#b4531a", "#5b2a86", "#00708a", "#8a6d00"))
        self.vat_shape = rng.choice(("dots", "dots", "plain", "spaced", "tight"))

    def label(self, key, other=None):
        """One wording a document; `other` asks for the words of a second language."""
        key = "credit_number" if key == "number" and self.bill.kind == "credit_note" else key
        at = (key, other)
        if at not in self.chosen:
            self.chosen[at] = self.rng.choice(labels.LABELS[other or self.language][key])
        return self.chosen[at]

    @property
    def title(self):
        return self.label("credit" if self.bill.kind == "credit_note" else "invoice")

    def show(self, field, value, text):
        """Notes that the page prints this value, and how."""
        self.values[field] = value
        self.printed.setdefault(field, text)
        return escape(text)

    def text(self, field):
        bill = self.bill
        value = {
            "supplier": bill.supplier.name,
            "customer": bill.customer.name,
            "customer_number": bill.customer_number,
            "invoice_number": bill.number,
            "bic": bill.supplier.bic,
            "purchase_order": bill.order,
        }[field]
        return self.show(field, value, value)

    def day(self, field):
        value = {"issue_date": self.bill.issued, "due_date": self.bill.due, "period_start": self.bill.start, "period_end": self.bill.end}[field]
        return self.show(field, value.isoformat(), self.plain_day(value))

    def plain_day(self, value):
        return dates.printed(value, self.language, self.date_style)

    def number(self, cents, signed=True):
        """Digits only, as in a column; credit notes may print their amounts below zero."""
        return money.grouped(cents * (self.sign if signed else 1), self.style)

    def money(self, cents, signed=True):
        return self.currency.format(self.number(cents, signed)).replace(" ", "\u00a0")

    def amount(self, field, bare=False):
        bill = self.bill
        cents = {"total_excl": bill.excl, "total_vat": bill.vat, "total_incl": bill.incl, "amount_due": bill.due_amount}[field]
        self.values["currency"] = "EUR"
        return self.show(field, money.decimal(abs(cents) if bill.kind == "credit_note" else cents), self.number(cents) if bare else self.money(cents))

    def vat_number(self):
        number = self.bill.supplier.number
        text = {
            "dots": f"BE {ids.dotted(number)}",
            "plain": f"BE{number}",
            "spaced": f"BE {number[:4]} {number[4:7]} {number[7:]}",
            "tight": f"BE{ids.dotted(number)}",
        }[self.vat_shape]
        self.same["supplier_enterprise_number"] = "supplier_vat"
        self.values["supplier_enterprise_number"] = number
        return self.show("supplier_vat", "BE" + number, text)

    def enterprise(self):
        return self.show("supplier_enterprise_number", self.bill.supplier.number, ids.dotted(self.bill.supplier.number))

    def iban(self):
        return whole(
            self.show("iban", self.bill.supplier.iban, ids.spaced(self.bill.supplier.iban) if self.vat_shape != "plain" else self.bill.supplier.iban)
        )

    def reference(self):
        text = self.bill.reference
        if not text:
            text = self.bill.number
        elif text.startswith("RF"):
            text = ids.spaced(text)
        elif self.vat_shape in ("spaced", "tight"):
            text = text.replace("+++", "***")
        return whole(self.show("payment_reference", self.bill.reference or self.bill.number, text))

    def ean(self):
        return self.show("ean", self.bill.ean, self.bill.ean)

    def rate(self, rate):
        return "" if rate is None else f"{rate},00 %" if self.date_style == "dash" and self.style != "comma" else f"{rate} %"

    def vat_rows(self):
        """The rows of the VAT table, noted as printed."""
        self.rows = self.bill.vat_rows()
        return self.rows

    def line(self, line, columns):
        """The cells of a line, noted as printed."""
        cells = {
            "description": line.text,
            "quantity": "" if line.quantity is None else money.quantity(line.quantity, self.style),
            "unit": line.unit or "",
            "price": "" if line.price is None else self.number(line.price, False),
            "rate": self.rate(line.rate),
            "total": self.number(line.total),
        }
        kept = {
            "description": line.text,
            "quantity": None,
            "unit_price": None,
            "total_excl": money.decimal(abs(line.total) if self.bill.kind == "credit_note" else line.total),
            "vat_rate": None,
        }
        if "quantity" in columns and line.quantity is not None:
            kept["quantity"] = money.quantity(line.quantity, "comma")
        if "price" in columns and line.price is not None:
            kept["unit_price"] = money.decimal(line.price)
        if "rate" in columns and line.rate is not None:
            kept["vat_rate"] = str(line.rate)
        self.lines.append(kept)
        return [escape(cells[c]) for c in columns]

    def heading(self, key):
        """The label over a column; nobody writes "excl. VAT" where no VAT is charged."""
        text = self.label(key)
        if self.bill.regime == "small" or self.bill.kind == "reminder":
            for words in (" HTVA", " HT", " excl. btw", " excl."):
                text = text.removesuffix(words)
        return text

    def implied(self, field, source):
        """A value that reads the same as another one on the page."""
        self.values[field] = self.values[source]
        self.same[field] = source

    def skip(self, *fields):
        """Leaves a field unscored where people would differ about it."""
        self.skipped.update(fields)

    def truth(self):
        bill = self.bill
        if "amount_due" not in self.values and "total_incl" in self.values and bill.kind == "invoice" and bill.due_amount == bill.incl:
            self.implied("amount_due", "total_incl")
        if "total_incl" not in self.values and "amount_due" in self.values and bill.due_amount == bill.incl:
            self.implied("total_incl", "amount_due")
        if "{}" == self.currency and self.values.get("currency"):
            self.skip("currency")  # only the conditions may print a sign
        fields = {f: self.values.get(f) for f in FIELDS if f not in self.skipped}
        own = {
            "kind": bill.kind,
            "language": bill.language,
            "fields": fields,
            "vat": [
                {
                    "rate": str(r),
                    "base": money.decimal(abs(b) if bill.kind == "credit_note" else b),
                    "amount": money.decimal(abs(v) if bill.kind == "credit_note" else v),
                }
                for r, b, v in self.rows
            ],
            "lines": self.lines,
            "family": self.family,
            "account_hint": bill.account,
            "same_print": self.same,
            "printed": self.printed,
            "also_right": {"supplier": [bill.supplier.short]} if bill.supplier.short else {},
        }
        return own
