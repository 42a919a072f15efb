"""Blank interviews and quick cards on paper, for the day the laptop is dead."""

from __future__ import annotations

import io
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from fieldtool.domain.form import Question, QuestionKind
from fieldtool.domain.paper import PaperForm
from fieldtool.pdf.blocks import Blocks
from fieldtool.pdf.draw import open_canvas
from fieldtool.pdf.fonts import FontBook
from fieldtool.pdf.glyphs import Pen
from fieldtool.pdf.shaping import Shaper
from fieldtool.pdf.sheet import FAINT, INK, SOFT, Brush, Row, paginate, paper

_CHOSEN = (QuestionKind.SELECT_ONE, QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK, QuestionKind.ACKNOWLEDGE)
_SILENT = (QuestionKind.NOTE,)
_LONG_LIST = 14
_BOX = 8.0
_LABEL, _SMALL = 9.5, 7.6
_RIGHT_TO_LEFT = ("ar", "fa", "ur", "ps", "he", "ckb", "prs")


def paper_words(folder: Path, language: str) -> Mapping[str, str]:
    """The few words of the page itself (forms/paper), in English where the language has none."""
    words: dict[str, str] = {}
    for tag in ("en", language.split("-")[0]):
        file = folder / f"{tag}.toml"
        if file.exists():
            words |= tomllib.loads(file.read_text(encoding="utf-8"))
    return words


def draw_blank(form: PaperForm, words: Mapping[str, str], book: FontBook, paper_name: str = "A4") -> bytes:
    """A form to be filled in by hand: every question, its answers as boxes, and what silence means."""
    sheet = paper(paper_name)
    shaper = Shaper(book)
    blocks = Blocks(shaper, sheet.text_width, form.language.right_to_left)
    rows = [
        *blocks.paragraph(form.info.title, 16, bold=True),
        *blocks.paragraph(f"{words['version']} {form.info.version}  ·  {form.language.name}", _SMALL, SOFT),
        blocks.gap(4),
        *_lines(blocks, (words["day"], words["place"], words["officer"], words["interpreter"])),
        blocks.gap(4),
        *blocks.notice(words["how"]),
    ]
    number = 0
    for part in form.parts:
        rows += blocks.heading(part.label) if part.label else []
        for question in part.questions:
            if question.kind in _SILENT:
                rows += [*blocks.paragraph(question.label, _LABEL), blocks.gap(4)]
                continue
            if not question.label:
                continue
            number += 1
            rows += _question(blocks, number, question, words)
    rows += [*blocks.heading(words["later_title"]), *blocks.paragraph(words["afterwards"], _LABEL)]
    return printed(rows, shaper, form.language.right_to_left, form.info.title, words["page"], paper_name)


def draw_cards(
    title: str,
    cards: Sequence[tuple[str, Sequence[str]]],
    language: str,
    words: Mapping[str, str],
    book: FontBook,
    paper_name: str = "A4",
) -> bytes:
    """Quick cards: (heading, paragraphs). Short enough for a wall or a pocket."""
    sheet = paper(paper_name)
    shaper = Shaper(book)
    mirrored = language.split("-")[0] in _RIGHT_TO_LEFT
    blocks = Blocks(shaper, sheet.text_width, mirrored)
    rows = [*blocks.paragraph(title, 16, bold=True), blocks.gap(4)]
    for heading, paragraphs in cards:
        rows += blocks.heading(heading)
        for text in paragraphs:
            rows += [*blocks.paragraph(text, _LABEL), blocks.gap(3)]
    return printed(rows, shaper, mirrored, title, words["page"], paper_name)


def _question(blocks: Blocks, number: int, question: Question, words: Mapping[str, str]) -> list[Row]:
    made = _held(blocks.paragraph(f"{number}.  {question.label}", _LABEL, bold=True))
    if question.hint:
        made += _held(blocks.paragraph(question.hint, _SMALL, SOFT))
    if question.guidance:
        made += _held(blocks.paragraph(question.guidance, _SMALL, SOFT))
    if question.kind in _CHOSEN and len(question.choices) <= _LONG_LIST:
        if question.kind is QuestionKind.SELECT_MULTIPLE:
            made += _held(blocks.paragraph(words["several"], _SMALL, SOFT))
        made += _boxes(blocks, [choice.label for choice in question.choices] or [words["done"]])
    else:
        lines = 4 if question.kind is QuestionKind.MULTILINE else 1
        made += [_line(blocks.width) for _ in range(lines)]
    names = {choice.name for choice in question.choices}
    silence = [words[name] for name in ("unknown", "declined", "later") if name not in names]
    if question.kind is not QuestionKind.ACKNOWLEDGE and silence:
        made += _boxes(blocks, silence, _SMALL, SOFT)
    return [*made, blocks.gap(7)]


def _boxes(blocks: Blocks, labels: Sequence[str], size: float = 9.0, gray: float = INK) -> list[Row]:
    """Boxes to tick, as many on a line as fit."""
    shaper, rows = blocks.shaper, []
    line: list[tuple[float, str]] = []
    start = 12.0
    for label in labels:
        wide = min(shaper.line(label, size).width, blocks.width - 40) + _BOX + 6 + 14
        if line and start + wide > blocks.width:
            rows.append(_tick_row(blocks, tuple(line), size, gray))
            line, start = [], 12.0
        line.append((start, label))
        start += wide
    if line:
        rows.append(_tick_row(blocks, tuple(line), size, gray))
    return _held(rows)


def _tick_row(blocks: Blocks, line: tuple[tuple[float, str], ...], size: float, gray: float) -> Row:
    made = [
        (start, blocks.shaper.lines(label, blocks.width - start - _BOX - 6, size)) for start, label in line
    ]
    high = max(sum(part.leading for part in lines) for _, lines in made) + 3

    def draw(brush: Brush, top: float) -> None:
        for start, lines in made:
            y = top
            for at, part in enumerate(lines):
                y -= part.leading
                if at == 0:
                    brush.box(start, y + size * 0.1, _BOX, _BOX, line=0.8)
                brush.text(part, start + _BOX + 6, y + size * 0.28, size, gray)

    return Row(high, draw)


def _line(width: float) -> Row:
    def draw(brush: Brush, top: float) -> None:
        brush.rule(12, width, top - 17, 0.5, SOFT)

    return Row(19, draw)


def _lines(blocks: Blocks, labels: Sequence[str]) -> list[Row]:
    made = []
    for label in labels:
        line = blocks.shaper.line(label, _LABEL)

        def draw(brush: Brush, top: float, line: object = line) -> None:
            brush.text(line, 0, top - 13, _LABEL)  # type: ignore[arg-type]
            brush.rule(line.width + 8, blocks.width, top - 15, 0.5, SOFT)  # type: ignore[attr-defined]

        made.append(Row(19, draw))
    return made


def _held(rows: list[Row]) -> list[Row]:
    """Rows that stay together with what follows."""
    return [Row(row.height, row.draw, with_next=True) for row in rows]


def printed(
    rows: list[Row], shaper: Shaper, mirrored: bool, title: str, page_words: str, paper_name: str
) -> bytes:
    """The rows on as many pages as they need, with the number of each at its foot."""
    sheet = paper(paper_name)
    out = io.BytesIO()
    canvas = open_canvas(out, sheet)
    canvas.setTitle(title)
    canvas.setCreator("fieldtool")
    canvas.setProducer("fieldtool")
    pen = Pen(canvas)
    pages = paginate(rows, sheet)
    for number, some in enumerate(pages):
        brush = Brush(canvas, pen, shaper, sheet, mirrored, number)
        for row, top in some:
            row.draw(brush, top)
        foot = shaper.line(page_words.format(page=number + 1, pages=len(pages)), _SMALL)
        brush.rule(0, sheet.text_width, sheet.bottom - 6, 0.4, FAINT)
        brush.text(foot, 0, sheet.bottom - 16, _SMALL, SOFT)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
