#!/usr/bin/env python3
"""Writes every sample of this folder, with its truth and its README, the same bytes each time.

usage: make.py [--check]

--check writes nothing and ends with status 1 when a file on disk differs from what would be written.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent

try:
    import img2pdf  # noqa: F401
    import numpy  # noqa: F401
    import PIL  # noqa: F401
    import pypdfium2  # noqa: F401
    import reportlab  # noqa: F401
except ModuleNotFoundError as missing:
    sys.exit(f"The Python package {missing.name} is missing. Install what the samples need:  pip install -r {HERE / 'requirements.txt'}")

from make import fonts, parties, readme  # noqa: E402
from make.model import Building, Sample  # noqa: E402

#: The module of each sample, in the order of the file names, by the building it belongs to.
SAMPLES: list[tuple[Building, list[str]]] = [
    (
        parties.TILLEULS,
        [
            "lift_fr",
            "electricity_fr",
            "insurance_fr",
            "syndic_fee_fr",
            "fire_safety_en",
            "telecom_en",
            "reminder_fr",
            "heating_fr_scan",
            "minutes_fr",
            "quote_fr",
            "locksmith_fr_photo",
            "unreadable_fr_scan",
            "stack_fr_scan",
        ],
    ),
    (
        parties.LINDEN,
        [
            "roof_repair_nl",
            "painter_nl",
            "credit_note_nl",
            "garden_nl_scan",
            "heating_oil_nl_fax",
            "drain_nl_scan",
            "minutes_nl_scan",
            "work_order_nl",
            "intercom_nl_locked",
            "lift_nl_ubl",
        ],
    ),
    (parties.STADTPARK, ["cleaning_de", "boiler_de_scan", "facility_letter_de", "garden_de_cii", "cleaning_de_facturx"]),
]


def build() -> dict[str, bytes]:
    """Every file of the folder that is made, by its path from here."""
    files: dict[str, bytes] = {}
    made: list[tuple[str, Sample]] = []
    truths: list[dict] = []
    for building, modules in SAMPLES:
        for module in modules:
            sample: Sample = importlib.import_module(f"make.documents.{module}").build()
            path = f"inbox/{building.folder}/{sample.file}"
            files[path] = sample.content
            made.append((building.folder, sample))
            truths += [entry | {"file": path} for entry in sample.truth]
    truth = {"complete": True, "documents": truths}
    files["truth.json"] = (json.dumps(truth, ensure_ascii=False, indent=1) + "\n").encode()
    files["README.md"] = readme.text(made).encode()
    return files


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    fonts.register()
    stale = 0
    for path, content in build().items():
        target = HERE / path
        if target.is_file() and target.read_bytes() == content:
            continue
        stale += 1
        print(("differs: " if check else "written: ") + path)
        if not check:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
