"""docs/performance.md as the measurements write it: one line a figure, older lines kept where nothing new was measured."""

from __future__ import annotations

import os
import platform
import re
import statistics
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.rounds import Measured
from tests.bench.table import Row

FILE = Path(__file__).resolve().parents[2] / "docs" / "performance.md"
BEGIN, END = "<!-- measured: written by `python3 dev.py bench`, not by hand -->", "<!-- end of measured -->"
HEAD = (
    "| Measured | Ratio (median) | Spread | Rounds | Ours | Against | What it is against | Goal | Gate | Growth | When |\n"
    "|---|---|---|---|---|---|---|---|---|---|---|\n"
)
_LINE = re.compile(r"^\| (?P<name>[^|]+?) \|.*\|$")


def line(row: Row, measured: Measured) -> str:
    """One figure as a line of the table."""
    ratios = sorted(measured.ratios)
    goal, gate = ("" if each is None else f"{each:g}x" for each in (row.goal, row.gate))
    cells = (
        measured.name,
        f"{measured.median:.3g}x",
        f"{ratios[0]:.3g} to {ratios[-1]:.3g}",
        str(len(ratios)),
        _shown(statistics.median(measured.ours), measured.unit),
        _shown(statistics.median(measured.floor), measured.unit),
        row.against,
        goal,
        gate,
        "" if measured.power is None else f"{measured.power:.2f}",
        f"{datetime.now(UTC):%Y-%m-%d}",
    )
    return f"| {' | '.join(cells)} |"


def write(lines: list[str], file: Path = FILE) -> None:
    """Puts lines into the table: in place of the older line of that name, else at its end."""
    text = file.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    table, after = rest.split(END)
    kept: dict[str, str] = {}
    for found in [*table.splitlines(), *lines]:
        named = _LINE.match(found)
        if named and not found.startswith(("| Measured |", "|---")):
            kept[named["name"]] = found
    made = "".join(f"{each}\n" for each in kept.values())
    file.write_text(f"{before}{BEGIN}\n{machine()}\n\n{HEAD}{made}{END}{after}", encoding="utf-8")


def machine() -> str:
    """What was measured on, in one sentence."""
    return (
        f"The machine of the newest lines: {os.cpu_count()} cores, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}."
    )


def _shown(value: float, unit: str) -> str:
    if unit == "s":
        return f"{value * 1000:.3g} ms" if value < 10 else f"{value:.1f} s"
    return f"{value:.4g} {unit}"
