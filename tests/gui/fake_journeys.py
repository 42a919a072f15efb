"""The time lines of journeys in memory, with the real rules of order."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from fieldtool.domain.dates import days_of
from fieldtool.domain.errors import UsageError
from fieldtool.domain.journey import Happening, Lane, in_order, placed_among

Line = tuple[Happening, ...]


class FakeJourneys:
    """What the page uses of `fieldtool.casework.journeys.Journeys`. The case "case-4" has an invented journey."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._kept: dict[str, Line] = {}
        for lane, begin, end, place in (
            (Lane.RECRUITMENT, "2025-01", "", "Invented Town"),
            (Lane.PAYMENT, "2025-02", "", "600, promised"),
            (Lane.CROSSING, "2025-03-14", "", "Example Border"),
            (Lane.CONTROL, "2025-03", "2025-09", "papers kept"),
            (Lane.EXPLOITATION, "2025-04", "2025-09", "Sample House"),
        ):
            self.add("case-4", lane, begin=begin, end=end, place=place)

    def of(self, case_id: str) -> Line:
        return self._kept.get(case_id, ())

    def add(
        self, case_id: str, lane: Lane, *, begin: str = "", end: str = "", place: str = "", words: str = ""
    ) -> Line:
        return self.keep(case_id, Happening(f"h{next(self._numbers)}", lane, 0, begin, end, place, words))

    def keep(self, case_id: str, changed: Happening) -> Line:
        if changed.begin and days_of(changed.begin) is None:
            raise UsageError("This is no date.", "Write 2025, 2025-03 or 2025-03-14.")
        self._kept[case_id] = placed_among(self.of(case_id), changed)
        return self.of(case_id)

    def move(self, case_id: str, happening_id: str, by: int) -> Line:
        now = list(self.of(case_id))
        at = next(i for i, one in enumerate(now) if one.id == happening_id)
        now.insert(at + by, now.pop(at))
        self._kept[case_id] = tuple(replace(one, order=number) for number, one in enumerate(now, start=1))
        return self.of(case_id)

    def remove(self, case_id: str, happening_id: str) -> Line:
        self._kept[case_id] = in_order(one for one in self.of(case_id) if one.id != happening_id)
        return self.of(case_id)
