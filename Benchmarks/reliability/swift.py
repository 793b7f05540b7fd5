"""Writes curves as a Swift file."""

from __future__ import annotations

from curves import Curves


def source(curves: Curves, made_of: dict) -> str:
    families: dict[str, dict[str, list[tuple[float, float]]]] = {}
    for (family, origin), steps in curves.steps.items():
        families.setdefault(family, {})[origin] = steps
    lines = [
        "import Domain",
        "",
        "extension Calibration {",
        f"    /// Written by `Benchmarks/reliability/run --write` after {made_of['documents']} documents with {made_of['fields']} fields;",
        "    /// do not change it by hand.",
        "    static let measuredCurves: Curves = [",
    ]
    for family, origins in sorted(families.items()):
        lines.append(f"        .{family}: [")
        for origin, steps in sorted(origins.items()):
            pairs = [f".init({raw}, {probability})" for raw, probability in steps]
            lines.append(f"            .{origin}: [")
            lines += [f"                {', '.join(pairs[start : start + 5])}," for start in range(0, len(pairs), 5)]
            lines.append("            ],")
        lines.append("        ],")
    return "\n".join(lines + ["    ]", "}"]) + "\n"
