"""Values that were read, each with its raw confidence and whether it is right."""

from __future__ import annotations

import collections
import difflib
import json
import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

FAMILIES = {
    "name": ("supplier", "customer"),
    "checked": ("supplier_vat", "supplier_enterprise_number", "iban", "ean", "payment_reference"),
    "number": ("invoice_number", "customer_number", "purchase_order"),
    "date": ("issue_date", "due_date", "period_start", "period_end"),
    "amount": ("total_excl", "total_vat", "total_incl", "amount_due"),
    "code": ("currency", "bic"),
}
FAMILY = {field: family for family, fields in FAMILIES.items() for field in fields}


@dataclass(eq=False)
class Sample:
    document: str
    field: str
    source: str
    raw: float
    is_right: bool
    truth: object
    value: object
    kind: str

    @property
    def family(self) -> str:
        family = FAMILY[self.field]
        return "reminded" if self.kind == "reminder" and family in ("date", "amount", "number") else family


def letters(text: object) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", str(text)) if c.isalnum()).upper()


def words(text: object) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", str(text)) if not unicodedata.combining(c))
    return re.sub(r"[^0-9a-z]+", " ", plain.lower()).strip()


def same(field: str, truth: object, value: object) -> bool:
    """The rules of `greffier evaluate`."""
    if FAMILY[field] == "amount":
        try:
            return Decimal(str(truth).replace(" ", "")) == Decimal(str(value).replace(" ", ""))
        except InvalidOperation:
            return False
    if FAMILY[field] == "name":
        short, long = sorted((words(truth), words(value)), key=len)
        if not short:
            return short == long
        return difflib.SequenceMatcher(None, words(truth), words(value)).ratio() >= 0.8 or (short in long and len(short) >= 0.5 * len(long))
    return letters(truth) == letters(value)


def pairs(truths: list[dict], answers: list[dict]) -> list[tuple[dict, dict]]:
    """The logical documents of a file with the answers that share most of their pages."""
    left, result = list(answers), []
    for truth in truths:
        pages = set(truth.get("pages") or [])
        best = max(left, key=lambda a: len(pages & set(a.get("pages") or [])) if pages else 1, default=None)
        if best is not None and (not pages or pages & set(best.get("pages") or [])):
            left.remove(best)
            result.append((truth, best))
    return result


def samples(folder: Path, answers: list[dict]) -> list[Sample]:
    """The fields that were read of the documents of a set."""
    told = json.loads((folder / "truth.json").read_text())
    complete = isinstance(told, dict) and bool(told.get("complete"))
    truths, given = collections.defaultdict(list), collections.defaultdict(list)
    for document in told["documents"] if isinstance(told, dict) else told:
        truths[(folder / document["file"]).resolve()].append(document)
    for answer in answers:
        given[Path(answer["file"]).resolve()].append(answer)
    found: list[Sample] = []
    for path, documents in truths.items():
        for truth, answer in pairs(documents, given.get(path, [])):
            found += read(truth, answer, f"{folder.name}/{path.name}", complete)
    return found


def read(truth: dict, answer: dict, name: str, complete: bool) -> list[Sample]:
    found = []
    expected = truth.get("fields") or {}
    visible = truth.get("visible") or {}
    for field, read in (answer.get("fields") or {}).items():
        if field not in FAMILY or (field not in expected and not complete) or visible.get(field, True) is False:
            continue
        value = expected.get(field)
        if value is None and (read.get("computed") or field not in expected or not complete):
            continue
        accepted = [value] + (truth.get("also_right") or {}).get(field, [])
        is_right = value is not None and any(same(field, one, read["value"]) for one in accepted)
        source = "text" if answer["source"] == "text" else "ocr"
        if answer["source"] != "xml":
            found.append(Sample(name, field, source, float(read["confidence"]), is_right, value, read["value"], answer["kind"]))
    return found
