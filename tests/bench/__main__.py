"""Runs every measurement, or those named, and prints a table: median of the ratios, and their spread."""

from __future__ import annotations

import statistics
import sys

from tests.bench import answers, collating, lists, referral, start, vault
from tests.bench.rounds import Measured

MEASUREMENTS = {
    "start": start.measure,
    "answers": answers.measure,
    "collating": collating.measure,
    "referral": referral.measure,
    "lists": lists.measure,
    "vault": vault.measure,
}


def main(names: list[str]) -> int:
    """Measures and prints; 2 where a name is not known."""
    unknown = [name for name in names if name not in MEASUREMENTS]
    if unknown:
        sys.stderr.write(f"There is no measurement {unknown[0]}. There are: {', '.join(MEASUREMENTS)}.\n")
        return 2
    for name in names or MEASUREMENTS:
        for measured in MEASUREMENTS[name]():
            _say(measured)
    return 0


def _say(measured: Measured) -> None:
    ratios = sorted(measured.ratios)
    low, high = ratios[0], ratios[-1]
    print(
        f"{measured.name}: {statistics.median(ratios):.2f}x ({low:.2f} to {high:.2f}, {len(ratios)} rounds; "
        f"ours {statistics.median(measured.ours) * 1000:.1f} ms, floor {statistics.median(measured.floor) * 1000:.1f} ms)",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
