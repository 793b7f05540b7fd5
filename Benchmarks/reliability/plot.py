"""Draws a reliability plot: how often values said at a confidence were right."""

from __future__ import annotations

from itertools import pairwise

from samples import Sample

EDGES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.0001]
COLOURS = {"text": ("#1b6ca8", "digital"), "ocr": ("#c0562b", "scanned")}
SIZE, LEFT, TOP = 420, 70, 50


def place(confidence: float, share: float) -> tuple[float, float]:
    return LEFT + confidence * SIZE, TOP + (1 - share) * SIZE


def draw(points: list[tuple[Sample, float]]) -> str:
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT + SIZE + 190} {TOP + SIZE + 70}" font-family="sans-serif" font-size="13">',
        f'<rect width="{LEFT + SIZE + 190}" height="{TOP + SIZE + 70}" fill="#fff"/>',
        f'<text x="{LEFT}" y="28" font-size="16" font-weight="bold">Of the values said at a confidence, how many are right?</text>',
    ]
    for tenth in range(0, 11, 2):
        x, y = place(tenth / 10, tenth / 10)
        parts.append(f'<path d="M{LEFT},{y}H{LEFT + SIZE}M{x},{TOP}V{TOP + SIZE}" stroke="#e3e3e3"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4}" text-anchor="end">{tenth * 10} %</text>')
        parts.append(f'<text x="{x}" y="{TOP + SIZE + 20}" text-anchor="middle">{tenth / 10}</text>')
    parts.append(f'<path d="M{LEFT},{TOP + SIZE}L{LEFT + SIZE},{TOP}" stroke="#888" stroke-dasharray="4 4"/>')
    sure = place(0.95, 0)[0]
    parts.append(f'<path d="M{sure},{TOP}V{TOP + SIZE}" stroke="#3a7d44"/><text x="{sure - 4}" y="{TOP + SIZE - 8}" fill="#3a7d44" text-anchor="end">sure</text>')
    for row, (source, (colour, name)) in enumerate(COLOURS.items()):
        own = [(probability, s.is_right) for s, probability in points if s.source == source]
        parts.append(curve(own, colour))
        y = TOP + 20 + row * 22
        parts.append(f'<circle cx="{LEFT + SIZE + 24}" cy="{y - 4}" r="5" fill="{colour}"/><text x="{LEFT + SIZE + 36}" y="{y}">{name}, {len(own)} values</text>')
    parts.append(f'<text x="{LEFT + SIZE / 2}" y="{TOP + SIZE + 46}" text-anchor="middle">confidence</text>')
    parts.append(f'<text transform="translate(20,{TOP + SIZE / 2}) rotate(-90)" text-anchor="middle">right</text></svg>')
    return "\n".join(part for part in parts if part) + "\n"


def curve(values: list[tuple[float, bool]], colour: str) -> str:
    dots = []
    for low, high in pairwise(EDGES):
        inside = [(probability, right) for probability, right in values if low <= probability < high]
        if inside:
            x, y = place(sum(p for p, _ in inside) / len(inside), sum(r for _, r in inside) / len(inside))
            dots.append((x, y, len(inside)))
    line = "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y, _ in dots) if dots else ""
    circles = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{3 + min(9, count ** 0.5 / 4):.1f}" fill="{colour}" fill-opacity="0.75"/>' for x, y, count in dots)
    return f'<path d="{line}" fill="none" stroke="{colour}" stroke-width="1.5"/>{circles}' if dots else ""
