"""The measurements measure themselves: a crossed gate fails and one bad minute does not, the table keeps what it had."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.bench import report
from tests.bench.__main__ import _carry_out
from tests.bench.growth import slope
from tests.bench.rounds import Measured
from tests.bench.table import ROWS, Row

RATIOS: list[float] = []


def measure() -> Iterator[Measured]:
    """What the tests say the ratio is, one run after the other."""
    yield Measured("an invented work", (RATIOS.pop(0),), (1.0,))


ROW = Row("invented", f"{__name__}:measure", "nothing", 1.0, 2.0)


@pytest.mark.parametrize(
    ("ratios", "fails"), [([1.9], False), ([9, 9, 1.5], False), ([2.1, 2.2, 2.3], True)], ids=str
)
def test_a_gate_fails_where_a_ratio_stays_above_it(
    ratios: list[float], fails: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.bench.table.import_module", lambda name: SimpleNamespace(measure=measure))
    RATIOS[:] = ratios
    failed: list[str] = []
    _carry_out(ROW, True, failed)
    assert bool(failed) == fails
    assert RATIOS == []


def test_what_waits_for_a_disk_has_no_gate() -> None:
    gated = {row.key for row in ROWS if row.gate is not None}
    assert gated == {"start", "memory", "unlock", "form", "rules"}
    assert all(row.goal is not None and row.goal < row.gate for row in ROWS if row.gate is not None)


def test_a_new_line_takes_the_place_of_the_old_one_and_the_others_stay(tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    page.write_text(f"Before\n{report.BEGIN}\n{report.END}\nAfter\n", encoding="utf-8")
    one = report.line(ROW, Measured("one", (2.0, 3.0, 4.0), (1.0, 1.0, 1.0), power=0.5))
    report.write([one, report.line(ROW, Measured("two", (1.0,), (1.0,)))], page)
    report.write([report.line(ROW, Measured("two", (5.0,), (1.0,)))], page)
    text = page.read_text(encoding="utf-8")
    assert text.startswith("Before\n")
    assert text.endswith("After\n")
    assert text.count("| two |") == 1
    assert "| two | 5x |" in text
    assert "| one | 3x | 2 to 4 | 3 | 3e+03 ms | 1e+03 ms | nothing | 1x | 2x | 0.50 |" in text


def test_the_growth_of_what_is_flat_and_of_what_keeps_step() -> None:
    assert slope([10, 100, 1000], [3.0, 3.0, 3.0]) == pytest.approx(0)
    assert slope([10, 100, 1000], [1.0, 10.0, 100.0]) == pytest.approx(1)
