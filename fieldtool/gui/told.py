"""What the core says, in the language of the window: its English sentence is found among those it may say, and said again."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldtool import content
from fieldtool.gui.parts.label import isolated

if TYPE_CHECKING:
    from fieldtool.domain.errors import FieldToolError

_CONTEXT = "told"
_PLACE = re.compile(r"\{(\w+)\}")
_MARKED = 'QT_TRANSLATE_NOOP("told", '


def told(error: FieldToolError) -> str:
    """What is wrong, and what to do."""
    return f"{in_words(error.sentence)} {in_words(error.hint)}".strip()


def in_words(sentence: str) -> str:
    """A sentence of the core in the window's language; what it never says, or nobody translated, stays as it is.

    The core knows no languages: its sentences are whole when they come here. Those in which something was filled in
    are found by what stands around it.
    """
    said = QCoreApplication.translate(_CONTEXT, sentence)
    if said != sentence:
        return said
    for template, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found:
            return _filled(template, found) or sentence
    return sentence


def _filled(template: str, found: re.Match[str]) -> str:
    """The translation with what was filled in; "" where there is none."""
    said = QCoreApplication.translate(_CONTEXT, template)
    if said == template:
        return ""

    def put(place: re.Match[str]) -> str:
        value = found[place[1]]
        again = in_words(value)
        return isolated(value) if again == value else again

    return _PLACE.sub(put, said)


@cache
def sentences() -> tuple[str, ...]:
    """All that the core may say in the window, what is filled in in braces (resources/translations/told.js)."""
    lines = (content.resources() / "translations" / "told.js").read_text(encoding="utf-8").splitlines()
    return tuple(json.loads(line[len(_MARKED) : -2]) for line in lines if line.startswith(_MARKED))


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Those with something to fill in, the ones that leave least open first."""
    with_places = sorted(
        (one for one in sentences() if _PLACE.search(one)), key=lambda one: -len(_PLACE.sub("", one))
    )
    return tuple((one, re.compile(_pattern(one), re.DOTALL)) for one in with_places)


def _pattern(template: str) -> str:
    parts = _PLACE.split(template)  # what is written, a name, what is written, ...
    return "".join(f"(?P<{part}>.+?)" if at % 2 else re.escape(part) for at, part in enumerate(parts))
