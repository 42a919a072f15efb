"""What casework needs from whoever prints what is no signed form: blank ones, cards, the person's own copy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from fieldtool.casework.ports import Clock, StoredForm
    from fieldtool.domain.own_copy import OwnCopy


class Paper(Protocol):
    """What is printed without a signature (adapter: `fieldtool.questionnaire` and `fieldtool.pdf`)."""

    def blank(self, form: StoredForm, language: str, *, now: Clock) -> bytes:
        """The whole form as a PDF to be filled in by hand."""
        ...

    def cards(self, language: str) -> bytes:
        """The quick guide's topics as a PDF."""
        ...

    def own_copy(self, copy: OwnCopy) -> bytes:
        """What is kept about a person as a PDF for the person."""
        ...
