"""The printed report: every figure with its definition, nothing that is kept back, and words of laptops never as markup."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest

from fieldtool import content
from fieldtool.casework.statistics import FIGURES, Figure, Period, Report, Table
from fieldtool.casework.suppressing import Counts, published
from fieldtool.pdf.figures import KEPT_BACK, FiguresPress
from fieldtool.pdf.fonts import FontBook

AT = datetime(2026, 11, 23, tzinfo=UTC)
BOOK = FontBook(content.resources() / "fonts")


def text_of(pdf: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def made(
    columns: tuple[str, ...], *cells: tuple[int, ...], figures: tuple[Figure, ...] = FIGURES[:3]
) -> Report:
    counts = Counts(tuple(f"20{n}" for n in range(20, 20 + len(cells))), columns, cells)
    tables = tuple(Table(figure, published(counts)) for figure in figures)
    return Report(Period.YEAR, 11, sum(map(sum, cells)), tables)


def test_definitions_stand_beside_and_small_counts_do_not() -> None:
    report = made(("a", "b", "c"), (3, 40, 50), (37, 41, 62), (53, 64, 71))
    said = text_of(FiguresPress(BOOK).draw(report, organisation="Example Headquarters", printed=AT))
    for figure in FIGURES[:3]:
        assert figure.title in said
        assert figure.definition[:30] in said
    assert "Example Headquarters" in said
    assert KEPT_BACK in said
    words = said.split()
    assert "3" not in [one for one in words if one.isdigit() and int(one) == 3]
    assert {"50", "62", "71"} <= set(words)
    assert "40" not in words, "kept back beside it"


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_many_values_long_names_and_other_scripts_fit(paper: str) -> None:
    columns = tuple(f"{name} {n}" for n in range(9) for name in ("<b>&amp;", "شمال", "A_very_long_name_" * 6))
    cells = tuple(tuple(20 + (i * j) % 7 for j in range(27)) for i in range(30))
    pdf = FiguresPress(BOOK, paper).draw(made(columns, *cells), organisation="<img src=x>", printed=AT)
    assert "<img src=x>" in text_of(pdf)


def test_the_same_figures_are_the_same_bytes_and_nobody_is_no_report() -> None:
    report = made(("a", "b"), (30, 40), (50, 60))
    press = FiguresPress(BOOK)
    assert press.draw(report, organisation="O", printed=AT) == press.draw(
        report, organisation="O", printed=AT
    )
    said = text_of(press.draw(Report(Period.YEAR, 11, 4, ()), organisation="O", printed=AT))
    assert "nothing is published" in said
    assert " 4 " not in said
