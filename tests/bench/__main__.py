"""Runs every measurement, or those named: prints them, writes them to docs/performance.md, or holds them to their gates.

python3 dev.py bench [KEY ...]            measure and write docs/performance.md
python3 dev.py bench --dry [KEY ...]      measure and only print
python3 dev.py bench --gate [KEY ...]     the cheap ones; fails where a ratio is above its gate; writes nothing
"""

from __future__ import annotations

import sys
import traceback

from tests.bench import report
from tests.bench.table import ROWS, Row, chosen


def main(words: list[str]) -> int:
    """Measures; 1 where a gate is crossed or a measurement failed, 2 where a name is not known."""
    dry, gate = "--dry" in words, "--gate" in words
    names = [word for word in words if not word.startswith("--")]
    try:
        rows = chosen(names)
    except KeyError as unknown:
        there = ", ".join(row.key for row in ROWS)
        sys.stderr.write(f"There is no measurement {unknown}. There are: {there}.\n")
        return 2
    if gate:
        rows = [row for row in rows if row.gate is not None]
    failed, lines = [], []
    for row in rows:
        try:
            lines += _carry_out(row, gate, failed)
        except Exception:  # one measurement that breaks must not cost the others
            traceback.print_exc()
            failed.append(f"{row.key} could not be measured")
    if not (dry or gate):
        report.write(lines)
    for one in failed:
        sys.stderr.write(f"{one}.\n")
    return 1 if failed else 0


def _carry_out(row: Row, gate: bool, failed: list[str]) -> list[str]:
    lines = []
    for measured in row.measure():
        lines.append(report.line(row, measured))
        print(lines[-1], flush=True)
        if gate and row.gate is not None and measured.median > row.gate:
            # Twice more before anybody is troubled: a shared machine has bad minutes, and a real fault stays.
            again = [one.median for _ in range(2) for one in row.measure() if one.name == measured.name]
            if min(again) > row.gate:
                failed.append(f"{measured.name}: {min(again):.2f} times, the gate is {row.gate:g}")
    return lines


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
