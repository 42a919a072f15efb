"""Where the content that ships with the program lies: forms/ and resources/, in a checkout and in an installation."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def root() -> Path:
    """The folder that holds forms/ and resources/: inside an installed package, or the checkout's top level."""
    installed = _PACKAGE / "_content"
    return installed if installed.is_dir() else _PACKAGE.parent


def forms() -> Path:
    """Interview forms, the indicator catalogue, assessment rules, referral layouts."""
    return root() / "forms"


def resources() -> Path:
    """Fonts, icons, translations."""
    return root() / "resources"
