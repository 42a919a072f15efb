"""Words of headquarters for codes that come from below: outcomes of an import, concerns about a laptop, formats."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldtool.gui.marking import QT_TRANSLATE_NOOP

_OUTCOMES = {
    "accepted": (QT_TRANSLATE_NOOP("headquarters", "taken in"), "good"),
    "already_imported": (QT_TRANSLATE_NOOP("headquarters", "was in already"), "open"),
    "gap": (QT_TRANSLATE_NOOP("headquarters", "taken in, earlier ones missing"), "warning"),
    "fills_gap": (QT_TRANSLATE_NOOP("headquarters", "taken in, was missing"), "good"),
    "damaged": (QT_TRANSLATE_NOOP("headquarters", "damaged"), "danger"),
    "wrong_recipient": (QT_TRANSLATE_NOOP("headquarters", "sealed to another key"), "danger"),
    "untrusted_signer": (QT_TRANSLATE_NOOP("headquarters", "signer not trusted"), "danger"),
    "revoked_signer": (QT_TRANSLATE_NOOP("headquarters", "certificate revoked"), "danger"),
    "fork": (QT_TRANSLATE_NOOP("headquarters", "copied or restored laptop"), "danger"),
    "newer": (QT_TRANSLATE_NOOP("headquarters", "newer than this program"), "warning"),
}
_CONCERNS = {
    "silent": QT_TRANSLATE_NOOP("headquarters", "laptops silent"),
    "gap": QT_TRANSLATE_NOOP("headquarters", "laptops with missing bundles"),
    "fork": QT_TRANSLATE_NOOP("headquarters", "laptops copied or restored"),
    "revoked": QT_TRANSLATE_NOOP("headquarters", "laptops signed with a revoked certificate"),
    "rewritten": QT_TRANSLATE_NOOP("headquarters", "laptops whose journal was rewritten"),
    "old_version": QT_TRANSLATE_NOOP("headquarters", "laptops with an older program"),
    "ending": QT_TRANSLATE_NOOP("headquarters", "laptops whose certificate ends soon"),
    "ended": QT_TRANSLATE_NOOP("headquarters", "laptops whose certificate ended"),
    "clock": QT_TRANSLATE_NOOP("headquarters", "laptops with a wrong clock"),
}


def outcome(value: str) -> tuple[str, str]:
    """Words for an outcome of the closed list, and the tone of its chip."""
    words, tone = _OUTCOMES[value]
    return QCoreApplication.translate("headquarters", words), tone


def concern(value: str) -> str:
    """Words for a concern of the closed list, as they follow a number."""
    return QCoreApplication.translate("headquarters", _CONCERNS[value])
