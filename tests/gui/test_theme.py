"""Colours that can be read by tired eyes, and words that say what colours say."""

from __future__ import annotations

import pytest

from fieldtool.gui.settings import TEXT_SIZES
from fieldtool.gui.stylesheet import stylesheet
from fieldtool.gui.theme import THEMES, Colours, Theme, contrast


def test_contrast_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("colours", THEMES.values(), ids=lambda c: c.name)
def test_all_words_have_a_contrast_of_at_least_seven(colours: Colours) -> None:
    weak = [(what, ink, ground) for what, ink, ground in colours.text_pairs() if contrast(ink, ground) < 7]
    assert weak == []


@pytest.mark.parametrize("colours", THEMES.values(), ids=lambda c: c.name)
def test_edges_of_controls_and_marks_can_be_seen(colours: Colours) -> None:
    """WCAG 2.2, 1.4.11: at least 3:1 for what shows where a control is."""
    for ground in (colours.surface, colours.canvas):
        assert contrast(colours.edge, ground) >= 3
        assert contrast(colours.accent, ground) >= 3
    for tone in (colours.indicated, colours.undecided, colours.not_indicated):
        assert contrast(tone.ink, colours.surface) >= 3


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_letters_grow_with_the_factor(percent: int, tmp_path: object) -> None:
    from pathlib import Path

    theme = Theme(factor=percent / 100)
    assert theme.px() == round(15 * percent / 100)
    assert f"font-size: {theme.px('question')}px" in stylesheet(theme, Path("icons"))
