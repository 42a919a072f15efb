"""How the port `Paper` is met: the form from `fieldtool.questionnaire`, the page from `fieldtool.pdf`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from fieldtool.casework.ports import Clock, StoredForm

if TYPE_CHECKING:
    from fieldtool.domain.assessment.guide import Run
    from fieldtool.domain.own_copy import OwnCopy


class PrintedPaper:
    """Port `Paper`. `forms` and `resources` are the folders of the content."""

    def __init__(self, forms: Path, resources: Path) -> None:
        self._forms = forms
        self._fonts = resources / "fonts"

    def blank(self, form: StoredForm, language: str, *, now: Clock) -> bytes:
        """The whole form, to be filled in by hand."""
        from fieldtool.pdf.blank import draw_blank, paper_words
        from fieldtool.pdf.fonts import FontBook
        from fieldtool.questionnaire import load_xform
        from fieldtool.questionnaire.outline import outline

        session = load_xform(form.xform).open((), now=now, context={}, language=language)
        made = outline(session, language)
        return draw_blank(made, paper_words(self._forms / "paper", made.language.tag), FontBook(self._fonts))

    def cards(self, language: str) -> bytes:
        """The topics of the quick guide."""
        from fieldtool.domain.assessment.guide import Guide
        from fieldtool.pdf.blank import draw_cards, paper_words
        from fieldtool.pdf.fonts import FontBook

        guide = Guide.load(self._forms / "assessment" / "guide", language)
        cards = [
            (topic.title, ["\n".join(_said(row) for row in block.rows) for block in topic.blocks])
            for topic in guide.topics
        ]
        words = paper_words(self._forms / "paper", language)
        return draw_cards(words["cards"], cards, language, words, FontBook(self._fonts))

    def own_copy(self, copy: OwnCopy) -> bytes:
        """What is kept about a person, for the person."""
        from fieldtool.pdf.blank import paper_words
        from fieldtool.pdf.fonts import FontBook
        from fieldtool.pdf.own_copy import draw_own_copy

        return draw_own_copy(
            copy, paper_words(self._forms / "paper", copy.language.tag), FontBook(self._fonts)
        )


def _said(row: tuple[tuple[Run, ...], ...]) -> str:
    return " — ".join("".join(run.text for run in cell) for cell in row)
