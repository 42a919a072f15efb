"""What a check of a form or a print found, fact by fact, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldtool.gui.marking import QT_TRANSLATE_NOOP

REVOCATION = {
    "revoked": QT_TRANSLATE_NOOP("verification", "Yes"),
    "not revoked": QT_TRANSLATE_NOOP("verification", "No"),
    "revocation not checked": QT_TRANSLATE_NOOP(
        "verification", "Not checked: no list of revoked certificates"
    ),
}
CHANGES = {
    "none": QT_TRANSLATE_NOOP("verification", "None"),
    "second signature": QT_TRANSLATE_NOOP("verification", "The second signature, which was planned"),
    "not allowed": QT_TRANSLATE_NOOP("verification", "Something that was not allowed"),
}


def revocation(fact: str) -> str:
    """Whether the certificate was revoked."""
    return QCoreApplication.translate("verification", REVOCATION[fact]) if fact in REVOCATION else fact


def changes(fact: str) -> str:
    """What was changed after signing."""
    return QCoreApplication.translate("verification", CHANGES[fact]) if fact in CHANGES else fact
