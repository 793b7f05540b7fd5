"""Numbers with true check digits, in ranges that nobody was ever given."""

BANKS = {"984": "KLOVBEBB", "985": "ZILVBE22", "986": "DUNABEB1XXX", "987": "MERIBEBBXXX", "988": "POLDBE33", "996": "ARDUBEBB", "997": "SCHEBE21XXX"}


def digits(rng, count):
    return "".join(str(rng.randrange(10)) for _ in range(count))


def enterprise(rng):
    """Ten digits: the last two are 97 minus the remainder of the first eight."""
    head = rng.choice(("0999", "1999")) + digits(rng, 4)
    return head + f"{97 - int(head) % 97:02d}"


def iban(rng):
    """A Belgian account of a bank that does not exist, and the bank's code."""
    bank = rng.choice(list(BANKS))
    head = bank + digits(rng, 7)
    bban = head + f"{int(head) % 97 or 97:02d}"
    check = 98 - int(bban + "111400") % 97
    return f"BE{check:02d}{bban}", BANKS[bank]


def ogm(rng):
    head = digits(rng, 10)
    whole = head + f"{int(head) % 97 or 97:02d}"
    return f"+++{whole[:3]}/{whole[3:7]}/{whole[7:]}+++"


def rf(rng):
    body = digits(rng, 12)
    return f"RF{98 - int(body + '271500') % 97:02d}{body}"


def ean(rng):
    """A point of supply: eighteen digits, GS1 check digit."""
    body = "5414" + digits(rng, 13)
    total = sum(int(c) * (3 if i % 2 == 0 else 1) for i, c in enumerate(reversed(body)))
    return body + str(-total % 10)


def spaced(text, size=4):
    return " ".join(text[i : i + size] for i in range(0, len(text), size))


def dotted(number):
    return f"{number[:4]}.{number[4:7]}.{number[7:]}"
