"""Makes one set of invented documents with its truth. See the README beside `make`."""

import argparse
import pathlib

from . import sets


def main():
    parser = argparse.ArgumentParser(prog="make", description=__doc__)
    parser.add_argument("set", choices=sorted(sets.SETS))
    parser.add_argument("--count", type=int, default=24)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--output", type=pathlib.Path, required=True)
    chosen = parser.parse_args()
    chosen.output.mkdir(parents=True, exist_ok=True)
    count = sets.make(chosen.set, chosen.seed, chosen.count, chosen.output)
    print(f"{chosen.set}: {count} documents in {chosen.output}")


main()
