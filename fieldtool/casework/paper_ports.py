"""What casework needs from whoever prints forms without anybody's answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from fieldtool.casework.ports import Clock, StoredForm


class Paper(Protocol):
    """Blank forms and quick cards to print (adapter: `fieldtool.questionnaire` and `fieldtool.pdf`)."""

    def blank(self, form: StoredForm, language: str, *, now: Clock) -> bytes:
        """The whole form as a PDF to be filled in by hand."""
        ...

    def cards(self, language: str) -> bytes:
        """The quick guide's topics as a PDF."""
        ...
