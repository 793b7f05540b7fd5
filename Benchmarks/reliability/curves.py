"""Curves from raw confidences to probabilities: monotone, and careful where there is little to go by."""

from __future__ import annotations

import bisect
import collections
from dataclasses import dataclass

from samples import Sample

SURE = 0.95
# What its reader does not call sure never becomes so: it may have reasons that no figure shows (a repaired number, an unnamed company).
LOWEST = 0.95
# Of the values above the threshold of "sure", at most this share may be wrong, counting half a miss and a hit that were not seen.
WRONG = {"text": 0.004, "ocr": 0.0025}
# What stays just below "sure", and the most that is ever said.
UNSURE, MOST = 0.945, 0.995
# A level of a family is weighed with as many values of the whole source.
PRIOR = 8
# A family with fewer values above the threshold of its source is not sure by itself.
LEAST = 12


@dataclass
class Curves:
    """By family and source, (raw, probability) steps; or the probability of each sample, when it was worked out one by one."""

    steps: dict[tuple[str, str], list[tuple[float, float]]]
    known: dict[int, float] | None = None

    def probability(self, sample: Sample) -> float:
        if self.known is not None:
            return self.known[id(sample)]
        steps = self.steps.get((sample.family, sample.source))
        if not steps:
            return sample.raw
        probability = self.value(steps, sample)
        return min(probability, UNSURE) if sample.raw < LOWEST else probability

    @staticmethod
    def value(steps: list[tuple[float, float]], sample: Sample) -> float:
        if sample.raw <= steps[0][0]:
            return min(sample.raw, steps[0][1])
        upper = bisect.bisect_right([raw for raw, _ in steps], sample.raw)
        if upper == len(steps):
            return steps[-1][1]
        (low, one), (high, other) = steps[upper - 1], steps[upper]
        return one + (other - one) * (sample.raw - low) / (high - low)


def isotonic(levels: list[tuple[float, float, float]]) -> list[tuple[float, float]]:
    """Pools (raw, right, weight) of rising raw until the shares rise too (pool adjacent violators)."""
    blocks: list[list] = []
    for raw, right, weight in levels:
        blocks.append([[raw], right, weight])
        while len(blocks) > 1 and blocks[-2][1] * blocks[-1][2] >= blocks[-1][1] * blocks[-2][2]:
            last = blocks.pop()
            blocks[-1] = [blocks[-1][0] + last[0], blocks[-1][1] + last[1], blocks[-1][2] + last[2]]
    return [(raw, right / weight) for raws, right, weight in blocks for raw in raws]


def by_level(samples: list[Sample]) -> dict[float, tuple[int, int]]:
    levels: dict[float, list[int]] = collections.defaultdict(lambda: [0, 0])
    for s in samples:
        level = levels[int(s.raw * 200) / 200]
        level[0] += s.is_right
        level[1] += 1
    return {raw: (right, count) for raw, (right, count) in sorted(levels.items())}


def threshold(levels: dict[float, tuple[int, int]], wrong: float) -> tuple[float, int, int] | None:
    """The lowest raw confidence from which on few enough are wrong, with how many are right of how many; None when there is none."""
    best, right, count = None, 0, 0
    for raw, (hits, all_) in sorted(levels.items(), reverse=True):
        right, count = right + hits, count + all_
        if raw >= LOWEST and (count - right + 0.5) / (count + 1) <= wrong:
            best = (raw, right, count)
    return best


def fit(samples: list[Sample]) -> Curves:
    steps = {}
    for source in ("text", "ocr"):
        whole = [s for s in samples if s.source == source]
        if not whole:
            continue
        levels = by_level(whole)
        pooled = dict(isotonic([(raw, right, count) for raw, (right, count) in levels.items()]))
        edge = threshold(levels, WRONG[source])
        for family in sorted({s.family for s in whole}):
            own = by_level([s for s in whole if s.family == family])
            steps[family, source] = curve(own, pooled, limit(own, edge, WRONG[source]))
    return Curves(steps)


def limit(own: dict[float, tuple[int, int]], edge: tuple[float, int, int] | None, wrong: float) -> float | None:
    """From where on a family is sure: by its own values, else by those of its source when it has no miss among them."""
    by_itself = threshold(own, wrong)
    if by_itself is not None:
        return by_itself[0]
    misses = [raw for raw, (right, count) in own.items() if right < count]
    start = max([edge[0] if edge else LOWEST] + [raw + 0.005 for raw in misses])
    clean = sum(count for raw, (_, count) in own.items() if raw >= start)
    return start if edge is not None and clean >= LEAST else None


def curve(own: dict[float, tuple[int, int]], pooled: dict[float, float], sure: float | None) -> list[tuple[float, float]]:
    smooth = isotonic([(raw, right + PRIOR * pooled[raw], count + PRIOR) for raw, (right, count) in own.items()])
    below = [(raw, min(UNSURE, probability)) for raw, probability in smooth if sure is None or raw < sure]
    if sure is None:
        return thinned(below)
    count = sum(n for raw, (_, n) in own.items() if raw >= sure)
    misses = sum(n - right for raw, (right, n) in own.items() if raw >= sure)
    top = max(SURE + 0.01, min(MOST, 1 - (misses + 0.5) / (count + 1)))
    if below:
        below.append((round(sure - 0.001, 3), below[-1][1]))
    return thinned(below + [(sure, SURE + 0.002), (max(0.99, sure + 0.005), top)])


def thinned(steps: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Without steps that a straight line gives as well."""
    kept: list[tuple[float, float]] = []
    for index, step in enumerate(steps):
        last, following = (kept[-1] if kept else None), (steps[index + 1] if index + 1 < len(steps) else None)
        if last and following and abs(last[1] - step[1]) < 1e-9 and abs(following[1] - step[1]) < 1e-9:
            continue
        kept.append((round(step[0], 3), round(step[1], 3)))
    return kept
