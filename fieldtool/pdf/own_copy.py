"""The person's own copy on paper: everything that is kept about them, or the short note that is safe to carry."""

from __future__ import annotations

import re
from collections.abc import Mapping

from fieldtool.domain.dates import without_mark
from fieldtool.domain.own_copy import OwnCopy, OwnCopyKind, OwnLine
from fieldtool.pdf.blank import printed
from fieldtool.pdf.blocks import Blocks, Cell
from fieldtool.pdf.fonts import FontBook
from fieldtool.pdf.shaping import Shaper, isolate
from fieldtool.pdf.sheet import Row, paper

_ESTIMATE = re.compile(r"\d{1,4}(?:-\d\d){0,2}~")
_TITLE, _BODY = 16.0, 10.5


def draw_own_copy(copy: OwnCopy, words: Mapping[str, str], book: FontBook, paper_name: str = "A4") -> bytes:
    """A PDF without any signature: it proves nothing to anybody, and is for the person alone."""
    sheet = paper(paper_name)
    shaper = Shaper(book)
    mirrored = copy.language.right_to_left
    blocks = Blocks(shaper, sheet.text_width, mirrored)
    everything = copy.kind is OwnCopyKind.EVERYTHING
    title = words["own_title"] if everything else words["carry_title"]
    rows = [*blocks.paragraph(title, _TITLE, bold=True), blocks.gap(6)]
    rows += _everything(copy, words, blocks) if everything else _to_carry(copy, words, blocks)
    return printed(rows, shaper, mirrored, title, words["page"], paper_name)


def _everything(copy: OwnCopy, words: Mapping[str, str], blocks: Blocks) -> list[Row]:
    intro = words["own_intro"].format(
        organisation=isolate(copy.organisation),
        day=isolate(copy.day.isoformat()),
        number=isolate(copy.case_number),
    )
    rows = [
        *blocks.paragraph(intro, _BODY),
        blocks.gap(6),
        *blocks.notice(words["own_safe"], sign=True),
        blocks.gap(4),
    ]
    for part in copy.parts:
        rows += blocks.heading(words[part.title] if part.coded else part.title)
        for line in part.lines:
            rows += blocks.wide(
                Cell(words.get(line.label, line.label) if line.coded else line.label, _said(line, words))
            )
    return [*rows, blocks.gap(6), *blocks.notice(words["own_mend"]), *_contact(copy, words, blocks)]


def _to_carry(copy: OwnCopy, words: Mapping[str, str], blocks: Blocks) -> list[Row]:
    """Neither who the person is, nor who wrote it, nor what it is about."""
    return [
        *blocks.wide(Cell(words["carry_number"], isolate(copy.case_number), strong=True)),
        *_contact(copy, words, blocks),
        blocks.gap(6),
        *blocks.paragraph(words["carry_rights"], _BODY),
    ]


def _contact(copy: OwnCopy, words: Mapping[str, str], blocks: Blocks) -> list[Row]:
    return blocks.wide(Cell(words["carry_contact"], isolate(copy.contact))) if copy.contact else []


def _said(line: OwnLine, words: Mapping[str, str]) -> str:
    if line.coded:
        return words.get(line.value, line.value)
    if _ESTIMATE.fullmatch(line.value):
        return words["about"].format(said=isolate(without_mark(line.value)))
    return line.value or "—"
