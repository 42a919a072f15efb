"""What casework needs for referral forms, as a Protocol: drawing, signing, checking, and the page for the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from fieldtool.domain.journal import JournalHead
from fieldtool.domain.officer import Credential
from fieldtool.domain.referral import Referral
from fieldtool.domain.referral_layout import Layout

if TYPE_CHECKING:
    from fieldtool.casework.ports import Trust


@dataclass(frozen=True, slots=True)
class ReferralFile:
    """A signed referral form in memory: the bytes to be written, their SHA-256 (hex), and the attached record."""

    pdf: bytes = field(repr=False)
    sha256: str
    record: Mapping[str, Any] = field(repr=False)


class ReferralForms(Protocol):
    """Draws, signs and verifies referral forms (adapter: `fieldtool.pdf`). Bytes in, bytes out; no files."""

    def layouts(self) -> Sequence[str]: ...
    def layout(self, name: str) -> Layout: ...
    def title(self, layout: str, language: str) -> str:
        """What a form is called in a language."""
        ...

    def use_own_layouts(self, texts: Mapping[str, str]) -> None:
        """Uses an organisation's own layouts too: id -> the file's text."""
        ...

    def check_own_layout(self, text: str) -> Layout:
        """Reads one; a FieldToolError with every problem, a sentence each."""
        ...

    def issue(
        self,
        referral: Referral,
        *,
        layout: str,
        language: str,
        credential: Credential,
        trust: Trust,
        now: datetime,
        second_language: str = "",
        paper: str = "A4",
        passphrase: str = "",
        anchor: JournalHead | None = None,
        pictures: Sequence[bytes] = (),
    ) -> ReferralFile:
        """The signed form. `anchor`: the journal's head, written into the signed data; `pictures` travel inside."""
        ...

    def countersign(
        self, pdf: bytes, *, credential: Credential, trust: Trust, now: datetime
    ) -> ReferralFile: ...
    def hash_of(self, record: Mapping[str, Any]) -> str:
        """SHA-256 (hex) of the attached record: what stands short on every page."""
        ...

    def answer_page(self, record: Mapping[str, Any]) -> bytes:
        """A page for the receiver to fill in; it names the form, no person."""
        ...

    def read_answer(self, pdf: bytes) -> Mapping[str, str]:
        """What was filled in; AnswerUnreadableError where it is no answer page."""
        ...

    def clean_picture(self, data: bytes) -> bytes:
        """A picture drawn anew without what a camera wrote into it; b"" where the file is none."""
        ...

    def read_code(self, picture: bytes) -> str:
        """What the code in a photograph or scan of a print holds; a FieldToolError where there is none."""
        ...

    def check_print(
        self, content: str, *, certificates: bytes, trusts: Sequence[Trust], now: datetime
    ) -> Any:
        """Facts about a copy on paper; see `fieldtool.pdf.PrintCheck`."""
        ...

    def verify(self, pdf: bytes, *, trust: Trust, now: datetime, passphrase: str = "") -> Any:
        """Facts and bottom line; see `fieldtool.pdf.Verification`."""
        ...

    def draw(
        self,
        referral: Referral,
        *,
        layout: str,
        language: str,
        second_language: str = "",
        paper: str = "A4",
    ) -> bytes:
        """The unsigned form, for the screen only."""
        ...

    def pages(self, pdf: bytes, scale: float) -> Sequence[tuple[int, int, bytes]]: ...
