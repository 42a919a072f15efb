"""Marks words for the extractor of translations (lupdate knows this name), and leaves them as they are."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:
    """The words themselves. Qt's own function does the same, but is typed as if it returned anything."""
    return words
