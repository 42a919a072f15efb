"""The journey's time line on paper: a lane for each kind of happening, black on white, the dates beneath."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from fieldtool.domain.journey import Happening, Lane, Span, first_and_last, spans
from fieldtool.domain.referral import JourneyPoint
from fieldtool.pdf.sheet import FAINT, INK, SOFT, Brush, Row

if TYPE_CHECKING:
    from fieldtool.pdf.form import Form

_LANE = 15.0
_SIZE = 7.5
_BAR = 6.0


def drawing(form: Form, points: Sequence[JourneyPoint]) -> list[Row]:
    """One row with the drawing. A full bar was dated by the person; a hollow one only stands in its order."""
    known = set(Lane)
    happenings = [
        Happening(str(number), Lane(point.lane), number, point.begin, point.end, point.where, point.words)
        for number, point in enumerate(points, start=1)
        if point.lane in known
    ]
    drawn = spans(happenings)
    if not drawn:
        return []
    lanes = [lane for lane in Lane if any(span.happening.lane is lane for span in drawn)]
    names = [
        form.shaper.line(form.texts.value("journey.line.lane", lane.value), _SIZE, bold=True)
        for lane in lanes
    ]
    dates = first_and_last(happenings)
    ends = [form.shaper.line(str(day), _SIZE) for day in dates] if dates else []
    head = max(name.width for name in names) + 10
    room = form.width - head - 8
    height = _LANE * len(lanes) + 4 + (12 if ends else 0)

    def draw(brush: Brush, top: float) -> None:
        for row, name in enumerate(names):
            middle = top - _LANE * (row + 0.5)
            brush.rule(0, form.width, middle - _LANE / 2, 0.3, FAINT)
            brush.text(name, 0, middle - _SIZE * 0.35, _SIZE, INK)
        for span in drawn:
            _bar(
                brush,
                span,
                head + span.start * room,
                room,
                top - _LANE * (lanes.index(span.happening.lane) + 0.5),
            )
        if ends:
            low = top - _LANE * len(lanes) - 10
            brush.text(ends[0], head, low, _SIZE, SOFT)
            brush.text_to(ends[1], form.width, low, _SIZE, SOFT)

    return [Row(height, draw, with_next=True)]


def _bar(brush: Brush, span: Span, start: float, room: float, middle: float) -> None:
    wide = max((span.stop - span.start) * room, _BAR)
    brush.box(
        start, middle - _BAR / 2, wide, _BAR, line=0.8, fill=INK if span.sure else None, dashed=not span.sure
    )
