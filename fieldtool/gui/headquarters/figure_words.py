"""How a value that is counted is called in the language of the window; what an organisation or a form named stays as it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldtool.gui.marking import QT_TRANSLATE_NOOP
from fieldtool.gui.words import country, say

_VALUES = {
    "no, or not recorded": QT_TRANSLATE_NOOP("figures", "No, or not recorded"),
    "not recorded": QT_TRANSLATE_NOOP("figures", "Not recorded"),
    "several": QT_TRANSLATE_NOOP("figures", "Several"),
    "other": QT_TRANSLATE_NOOP("figures", "Others together"),
    "within 7 days": QT_TRANSLATE_NOOP("figures", "Within 7 days"),
    "later, or not at all": QT_TRANSLATE_NOOP("figures", "Later, or not at all"),
    "none": QT_TRANSLATE_NOOP("figures", "No referral"),
    "adult": QT_TRANSLATE_NOOP("figures", "Adult"),
    "maybe_child": QT_TRANSLATE_NOOP("figures", "Perhaps a child"),
    "Feminine": QT_TRANSLATE_NOOP("figures", "Woman or girl"),
    "Masculine": QT_TRANSLATE_NOOP("figures", "Man or boy"),
    "TransgenderFeminine": QT_TRANSLATE_NOOP("figures", "Trans woman"),
    "TransgenderMasculine": QT_TRANSLATE_NOOP("figures", "Trans man"),
    "NonConforming": QT_TRANSLATE_NOOP("figures", "Neither, or another"),
    "NonSpecifiedUnknown": QT_TRANSLATE_NOOP("figures", "Not stated"),
}
_AS_THEY_ARE = frozenset({"organisation", "route"})


def value_said(figure: str, value: str) -> str:
    """A column of a figure (`fieldtool.casework.statistics.FIGURES`, by id), in words."""
    if figure in _AS_THEY_ARE and value not in _VALUES:
        return value
    if value in _VALUES:
        return QCoreApplication.translate("figures", _VALUES[value])
    return country(value) if figure == "citizenship" else say(value)
