"""What two editions of the figures tell together: each may keep small groups back, and their difference give them away."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from fieldtool.casework.hq_ports import CollationStore
from fieldtool.casework.ports import Clock
from fieldtool.casework.statistics import Report
from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.instants import to_text

_EDITION = "figures_edition"


class Editions:
    """The edition published last, and what the next one would tell beside it."""

    def __init__(self, store: CollationStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def tells(self, report: Report) -> tuple[str, ...]:
        """Sentences, one a figure, about what could be worked out by holding both editions side by side."""
        kept = self._store.setting(_EDITION)
        return small_differences(json.loads(kept), report) if kept else ()

    def publish(self, report: Report, *, although: bool = False) -> None:
        """Remembers that these figures leave. NotAllowedError where they tell too much, unless a person says `although`."""
        if not report.tables:
            raise NotAllowedError(
                f"Fewer than {report.k} persons may be counted: nothing is published.", "Wait for more cases."
            )
        told = self.tells(report)
        if told and not although:
            raise NotAllowedError(
                "Together with the edition before, these figures say something of few people: "
                f"{told[0]}" + (f" And {len(told) - 1} more." if len(told) > 1 else ""),
                "Publish less often or by larger periods, or say that it is to leave all the same.",
            )
        said = {"at": to_text(self._clock()), **report.to_json()}
        detail = f"{report.period.value} {report.persons}" + (" although" if told else "")
        with self._store.transaction("figures published", "", detail):
            self._store.set_setting(_EDITION, json.dumps(said))


def small_differences(before: Mapping[str, Any], report: Report) -> tuple[str, ...]:
    """Where the two differ by fewer than k, cell by cell and margin by margin; or are cut by other periods. Pure."""
    if before["period"] != report.period.value:
        cut = f"The edition before is by {before['period']}, this one by {report.period.value}"
        return (f"{cut}: sums over one give what the other keeps back.",)
    earlier = {table["id"]: table for table in before["tables"]}
    found = []
    crossed_before = {tuple(pair) for pair in before.get("crosses", ())}
    for pair in report.crosses:
        # A figure in two cross-tables: what one keeps back the other may tell, as if both stood in one edition.
        if any(set(pair) & set(other) and set(pair) != set(other) for other in crossed_before):
            found.append(f"{' and '.join(pair)} were crossed with others in the edition before.")
    for table in report.tables:
        old = earlier.get(table.figure.id)
        if old is None:
            continue
        least = _least(_counts(old), _counts(table.to_json()))
        if 0 < least < report.k:
            found.append(f"{table.figure.title}: a count differs by {least}.")
    return tuple(found)


def _counts(table: Mapping[str, Any]) -> dict[tuple[str, str], int]:
    rows: Sequence[str] = table["periods"]
    columns: Sequence[str] = table["columns"]
    found = {
        (row, column): cell
        for row, cells in zip(rows, table["cells"], strict=True)
        for column, cell in zip(columns, cells, strict=True)
        if cell is not None
    }
    found |= {(row, ""): total for row, total in zip(rows, table["period_totals"], strict=True)}
    found |= {("", column): total for column, total in zip(columns, table["column_totals"], strict=True)}
    return found


def _least(old: Mapping[tuple[str, str], int], new: Mapping[tuple[str, str], int]) -> int:
    """The smallest difference that is one, 0 where none is."""
    differences = [abs(new[key] - old[key]) for key in old.keys() & new.keys() if new[key] != old[key]]
    return min(differences, default=0)
