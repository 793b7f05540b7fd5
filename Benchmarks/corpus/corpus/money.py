"""Amounts as integer cents and how people print them."""

NARROW = "\u00a0"
STYLES = {"fr": ("dot", "space", "plain"), "nl": ("dot", "dot", "plain"), "de": ("dot", "dot", "space"), "en": ("comma", "comma", "dot")}
CURRENCY = {
    "fr": ("{} €", "{} €", "{} EUR", "{}", "€ {}"),
    "nl": ("€ {}", "€ {}", "{} EUR", "{}", "EUR {}"),
    "de": ("{} €", "{} EUR", "{}", "EUR {}"),
    "en": ("€{}", "€ {}", "EUR {}", "{}"),
}


def half_up(numerator, denominator):
    """Rounded division of integers, halves away from zero."""
    sign = -1 if (numerator < 0) != (denominator < 0) else 1
    return sign * ((2 * abs(numerator) + abs(denominator)) // (2 * abs(denominator)))


def vat(base, rate):
    return half_up(base * rate, 100)


def decimal(cents):
    """As truth.json has it: 1234.50."""
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02d}"


def grouped(cents, style):
    whole, rest = f"{abs(cents) // 100:,}", f"{abs(cents) % 100:02d}"
    thousands, point = {"dot": (".", ","), "space": (NARROW, ","), "plain": ("", ","), "comma": (",", ".")}[style]
    return ("-" if cents < 0 else "") + whole.replace(",", thousands) + point + rest


def quantity(hundredths, style):
    """A quantity in hundredths, without needless zeros."""
    text = f"{hundredths // 100}.{hundredths % 100:02d}".rstrip("0").rstrip(".")
    return text if style == "comma" else text.replace(".", ",")
