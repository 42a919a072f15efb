"""Every letter and mark that the window's own words use stands in a font that ships: nobody sees an empty box."""

from __future__ import annotations

import ast
import re
import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFontMetrics

from fieldtool import content
from fieldtool.gui import fonts
from fieldtool.gui.look import Look

SOURCE = Path(content.__file__).parent / "gui"
UNSEEN = {chr(code) for code in (0x2028, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x202F, 0xFEFF)}


def covered(*files: str) -> set[str]:
    found: set[str] = set()
    for file in files:
        with TTFont(content.resources() / "fonts" / file, lazy=True) as font:
            found |= set(map(chr, font.getBestCmap()))
    return found


def words_of_the_code() -> Iterator[tuple[str, str]]:
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield file.name, node.value


def missing(words: Iterator[tuple[str, str]], there: set[str]) -> dict[str, str]:
    return {
        mark: where
        for where, text in words
        for mark in text
        if mark > "~" and mark not in there and mark not in UNSEEN
    }


def test_the_marks_in_the_code_are_in_a_font_of_ours() -> None:
    every = covered(*fonts.LATIN, *(file for files in fonts.SCRIPTS.values() for file in files))
    assert missing(words_of_the_code(), every) == {}


@pytest.mark.parametrize("tag", ["ar", "es", "fr", "id", "uk"])
def test_the_words_of_each_language_are_in_the_fonts_loaded_for_it(tag: str) -> None:
    text = (content.resources() / "translations" / f"fieldtool_{tag}.ts").read_text(encoding="utf-8")
    words = ((tag, one) for one in re.findall(r"<translation[^>]*>([^<]*)", text))
    assert missing(words, covered(*fonts.LATIN, *fonts.SCRIPTS.get(tag, ()))) == {}


def test_the_marks_are_what_their_script_draws(tmp_path: Path) -> None:
    script = runpy.run_path(str(SOURCE.parents[1] / "packaging" / "marks.py"))
    script["write"](tmp_path / "marks.ttf")
    shipped = content.resources() / "fonts" / "FieldtoolMarks.ttf"
    assert (tmp_path / "marks.ttf").read_bytes() == shipped.read_bytes()
    assert covered(shipped.name) == set(script["MARKS"])


def test_the_window_takes_them_from_there(look: Look) -> None:
    assert "Fieldtool Marks" in look.fonts.font().families()
    metrics = QFontMetrics(look.fonts.font())
    assert metrics.horizontalAdvance("✓") > 0
