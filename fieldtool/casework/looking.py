"""What counts as a look at somebody's data, and how each is journalled once: not with every page of the same case."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from fieldtool.casework.ports import CaseStore
from fieldtool.domain.errors import DiskFullError, ReadOnlyError

THE_LIST = "cases listed"
A_CASE = "case viewed"
AN_ATTACHMENT = "attachment viewed"


class Looking:
    """Notes a look where it differs from the one before. A disk that takes no line keeps nobody from reading a case."""

    def __init__(self, store: CaseStore) -> None:
        self._store = store
        self._last = ("", "", "")
        self._gathered = False

    def at_list(self) -> None:
        """Somebody looks at the list of cases."""
        self._note(THE_LIST, "cases")

    def at(self, case_id: str) -> None:
        """Somebody looks at one case."""
        self._note(A_CASE, case_id)

    def at_attachment(self, case_id: str, attachment_id: str) -> None:
        """Somebody looks at a picture, or listens to a recording."""
        self._note(AN_ATTACHMENT, case_id, attachment_id)

    @contextmanager
    def together(self, verb: str = "", subject: str = "", detail: str = "") -> Iterator[None]:
        """One line for work that goes through many cases instead of one for each; none where the work writes its own."""
        if verb:
            self._note(verb, subject, detail)
        before, self._gathered = self._gathered, True
        try:
            yield
        finally:
            self._gathered = before

    def _note(self, verb: str, subject: str, detail: str = "") -> None:
        if self._gathered or (verb, subject, detail) == self._last:
            return
        try:
            self._store.note(verb, subject, detail)
        except (DiskFullError, ReadOnlyError):
            return  # what is known of a person must be readable just then
        self._last = (verb, subject, detail)
