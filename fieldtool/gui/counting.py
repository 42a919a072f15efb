"""How many of something, said as each language says it: one, two, few, many and other (Unicode plural rules)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from fieldtool.gui.marking import QT_TRANSLATE_NOOP
from fieldtool.gui.parts.label import isolated

_CONTEXT = "counting"
MARK: Final = "|"
"""Ends the words for a form that English does not have, and names it. What stands behind it is never shown."""

COUNTED: Final = {
    "cases": {
        "one": QT_TRANSLATE_NOOP("counting", "{number} case"),
        "two": QT_TRANSLATE_NOOP("counting", "{number} cases|two"),
        "few": QT_TRANSLATE_NOOP("counting", "{number} cases|few"),
        "many": QT_TRANSLATE_NOOP("counting", "{number} cases|many"),
        "other": QT_TRANSLATE_NOOP("counting", "{number} cases"),
    },
    "interviews": {
        "one": QT_TRANSLATE_NOOP("counting", "{number} interview"),
        "two": QT_TRANSLATE_NOOP("counting", "{number} interviews|two"),
        "few": QT_TRANSLATE_NOOP("counting", "{number} interviews|few"),
        "many": QT_TRANSLATE_NOOP("counting", "{number} interviews|many"),
        "other": QT_TRANSLATE_NOOP("counting", "{number} interviews"),
    },
    "referrals": {
        "one": QT_TRANSLATE_NOOP("counting", "{number} referral"),
        "two": QT_TRANSLATE_NOOP("counting", "{number} referrals|two"),
        "few": QT_TRANSLATE_NOOP("counting", "{number} referrals|few"),
        "many": QT_TRANSLATE_NOOP("counting", "{number} referrals|many"),
        "other": QT_TRANSLATE_NOOP("counting", "{number} referrals"),
    },
    "bundles": {
        "one": QT_TRANSLATE_NOOP("counting", "{number} bundle"),
        "two": QT_TRANSLATE_NOOP("counting", "{number} bundles|two"),
        "few": QT_TRANSLATE_NOOP("counting", "{number} bundles|few"),
        "many": QT_TRANSLATE_NOOP("counting", "{number} bundles|many"),
        "other": QT_TRANSLATE_NOOP("counting", "{number} bundles"),
    },
    "days": {
        "one": QT_TRANSLATE_NOOP("counting", "{number} day"),
        "two": QT_TRANSLATE_NOOP("counting", "{number} days|two"),
        "few": QT_TRANSLATE_NOOP("counting", "{number} days|few"),
        "many": QT_TRANSLATE_NOOP("counting", "{number} days|many"),
        "other": QT_TRANSLATE_NOOP("counting", "{number} days"),
    },
}  # fmt: skip


def _english(n: int) -> str:
    return "one" if n == 1 else "other"


def _french(n: int) -> str:
    return "one" if n in (0, 1) else "other"


def _indonesian(n: int) -> str:
    return "other"


def _arabic(n: int) -> str:
    if n in (1, 2):
        return "one" if n == 1 else "two"
    if 3 <= n % 100 <= 10:
        return "few"
    return "many" if 11 <= n % 100 <= 99 else "other"


def _ukrainian(n: int) -> str:
    if n % 10 == 1 and n % 100 != 11:
        return "one"
    return "few" if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else "many"


_RULES: Final[dict[str, Callable[[int], str]]] = {
    "fr": _french, "id": _indonesian, "ar": _arabic, "uk": _ukrainian,
}  # fmt: skip


def form(language: str, number: int) -> str:
    """Which form a whole number takes in a language (CLDR: one, two, few, many, other). Unknown ones go like English."""
    return _RULES.get(language.partition("-")[0], _english)(number)


def counted(what: str, number: int, language: str) -> str:
    """`number` of `what` (a key of COUNTED) in the language of the window, the number isolated."""
    words = QCoreApplication.translate(_CONTEXT, COUNTED[what][form(language, number)])
    return words.partition(MARK)[0].format(number=isolated(number))
