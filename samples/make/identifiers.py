"""Belgian identifiers whose check digits are right, for companies that do not exist."""


def enterprise_number(first_eight: str) -> str:
    """Ten digits: the given eight and 97 minus their remainder by 97.

    Only the ranges 0999 and 1999, in which no enterprise is registered, are let through.
    """
    if not first_eight.startswith(("0999", "1999")) or len(first_eight) != 8:
        raise ValueError(f"{first_eight}: invented enterprises have eight digits from 0999 or 1999")
    return f"{first_eight}{97 - int(first_eight) % 97:02d}"


def dotted(number: str) -> str:
    """0999123456 as 0999.123.456."""
    return f"{number[:4]}.{number[4:7]}.{number[7:]}"


def iban(first_ten: str) -> str:
    """A Belgian IBAN: both the national check (mod 97, 0 becomes 97) and ISO 13616 hold."""
    account = f"{first_ten}{int(first_ten) % 97 or 97:02d}"
    check = 98 - int(account + "111400") % 97  # "BE00" as numbers: B = 11, E = 14
    return f"BE{check:02d}{account}"


def grouped(text: str, size: int = 4) -> str:
    """BE12345678901234 as BE12 3456 7890 1234."""
    return " ".join(text[i : i + size] for i in range(0, len(text), size))


def structured(first_ten: str) -> str:
    """A structured communication +++ddd/dddd/ddddd+++."""
    digits = f"{first_ten}{int(first_ten) % 97 or 97:02d}"
    return f"+++{digits[:3]}/{digits[3:7]}/{digits[7:]}+++"


def creditor_reference(text: str) -> str:
    """An ISO 11649 reference, RF with its two check digits."""
    as_number = "".join(str(int(c, 36)) for c in text + "RF00")
    return f"RF{98 - int(as_number) % 97:02d}{text}"


def ean(first_seventeen: str) -> str:
    """An 18-digit supply point number with the GS1 check digit (weights 3, 1 from the right)."""
    total = sum(int(d) * (3 if i % 2 == 0 else 1) for i, d in enumerate(reversed(first_seventeen)))
    return f"{first_seventeen}{-total % 10}"
