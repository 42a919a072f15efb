"""Every character of every shipped text has a glyph in a shipped font: nobody reads empty boxes, on screen or on paper."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import parse
from fontTools.ttLib import TTFont

from fieldtool import content

FORMS, FONTS = content.forms(), content.resources() / "fonts"
TEXTS = sorted(one for one in FORMS.rglob("*") if one.suffix in (".md", ".toml", ".csv"))
CATALOGUES = sorted((content.resources() / "translations").glob("*.ts"))
NAMES = {"ja", "ko", "zh", "si", "ta", "te", "ml", "gu", "pa", "lo", "ka", "hy"}


@cache
def covered() -> frozenset[int]:
    """Code points the shipped fonts have."""
    found: set[int] = set()
    for file in sorted(FONTS.rglob("*.[ot]tf")):
        with TTFont(file, lazy=True) as font:
            found |= set(font.getBestCmap())
    return frozenset(found)


def shown(text: str) -> set[str]:
    """Characters that are drawn; marks of direction, joiners and line ends are not."""
    return {one for one in text if unicodedata.category(one) not in ("Cf", "Cc", "Zl", "Zp")}


def missing(text: str) -> str:
    return " ".join(sorted(f"{one} U+{ord(one):04X}" for one in shown(text) if ord(one) not in covered()))


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: str(file.relative_to(FORMS)))
def test_every_character_of_a_form_has_a_glyph(file: Path) -> None:
    assert missing(file.read_text(encoding="utf-8")) == ""


def _words(root: Element) -> Iterator[str]:
    for one in root.iter("translation"):
        yield "".join(one.itertext())


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.name)
def test_every_character_of_the_window_has_a_glyph(file: Path) -> None:
    root = parse(file).getroot()
    assert root is not None
    assert missing("".join(_words(root))) == ""


def test_what_no_font_has_is_found() -> None:
    assert missing("a\u200f\u13a0") == "Ꭰ U+13A0"
