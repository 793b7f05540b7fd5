"""The sets by name: each yields (file name, bytes, truths) and is written with its truth.json."""

import json
import random

from . import assemblies, invoices, scan, stacks


def digital(seed, count):
    for i, (truth, pdf) in enumerate(invoices.several(seed, count)):
        yield f"{truth['family']}-{i:03d}.pdf", pdf, [dict(truth, pages=None, scan="none")]


def scans(seed, count):
    for i, (truth, pdf) in enumerate(invoices.several(seed, count)):
        level = scan.LEVELS[i % 3]
        form, data, details = scan.scanned(random.Random(f"{seed}/scan/{i}"), pdf, level)
        yield f"{truth['family']}-{i:03d}-{level}.{form}", data, [dict(truth, pages=None, scan=level, scan_details=details)]


def stacked(seed, count):
    yield from stacks.several(lambda i: random.Random(f"{seed}/{i}"), count)


def minutes(seed, count):
    for i, (truth, pdf) in enumerate(assemblies.several(seed, count)):
        yield f"{truth['family']}-{truth['language'] or 'two'}-{i:03d}.pdf", pdf, [dict(truth, pages=None, scan="none")]


def minutes_scans(seed, count):
    for i, (truth, pdf) in enumerate(assemblies.several(seed, count)):
        level = scan.LEVELS[i % 3]
        form, data, details = scan.scanned(random.Random(f"{seed}/scan/{i}"), pdf, level)
        yield (
            f"{truth['family']}-{truth['language'] or 'two'}-{i:03d}-{level}.{form}",
            data,
            [dict(truth, pages=None, scan=level, scan_details=details)],
        )


SETS = {"invoices": digital, "scans": scans, "stacks": stacked, "minutes": minutes, "minutes-scans": minutes_scans}


def make(name, seed, count, folder):
    documents = []
    for file, data, truths in SETS[name](f"{name}/{seed}", count):
        (folder / file).write_bytes(data)
        documents += [{"file": file, **truth} for truth in truths]
    (folder / "truth.json").write_text(json.dumps({"complete": True, "documents": documents}, ensure_ascii=False, indent=1) + "\n")
    return len(documents)
