"""What a receiver answers to a referral: a few plain facts, and the reply file that carries them signed."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fieldtool.domain.decisions import ReferralState
from fieldtool.domain.errors import FileDamagedError

FORMAT = "fieldtool-referral-answer"
VERSION = 1
LARGEST = 256 * 1024
_LONGEST = 4000
_STATES = (
    ReferralState.RECEIVED,
    ReferralState.ACCEPTED,
    ReferralState.DECLINED,
    ReferralState.SERVICE_BEGUN,
    ReferralState.CLOSED,
)


class AnswerUnreadableError(FileDamagedError):
    """The file is no answer to a referral."""

    sentence = "This file is not an answer to a referral: nothing was changed."
    hint = "Choose the answer page or the reply file that came back."


@dataclass(frozen=True, slots=True)
class ReferralAnswer:
    """What came back. `form_hash` is that of the form answered; `date` as the receiver wrote it."""

    form_number: str
    form_hash: str
    state: ReferralState
    organisation: str = field(default="", repr=False)
    contact: str = field(default="", repr=False)
    reason: str = field(default="", repr=False)
    date: str = ""

    def to_bytes(self) -> bytes:
        """Canonical JSON: what is signed."""
        said = {
            "form_number": self.form_number,
            "form_hash": self.form_hash,
            "state": self.state.value,
            "organisation": self.organisation,
            "contact": self.contact,
            "reason": self.reason,
            "date": self.date,
        }
        return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def answer_from(said: Mapping[str, Any]) -> ReferralAnswer:
    """An answer from plain values that came from elsewhere: known fields only, cut to a sane length."""
    words = {
        name: _plain(said.get(name, ""))
        for name in ("form_number", "form_hash", "state", "organisation", "contact", "reason", "date")
    }
    state = words.pop("state")
    if state not in {one.value for one in _STATES}:
        raise AnswerUnreadableError(
            "The answer does not say whether the referral is accepted: nothing was changed.",
            "Ask the receiver to choose one of the answers on the page.",
        )
    if not words["form_number"] or not words["form_hash"]:
        raise AnswerUnreadableError
    return ReferralAnswer(state=ReferralState(state), **words)


def pack(answer: bytes, signature: bytes) -> bytes:
    """The reply file: the signed bytes and the CMS signature (RFC 5652) beside them, as JSON."""
    file = {
        "format": FORMAT,
        "version": VERSION,
        "answer": b64encode(answer).decode(),
        "signature": b64encode(signature).decode(),
    }
    return json.dumps(file, indent=1).encode()


def unpack(data: bytes) -> tuple[bytes, bytes]:
    """The signed bytes of a reply file and the signature, neither checked yet. AnswerUnreadableError."""
    try:
        file = json.loads(data) if len(data) <= LARGEST else None
        if not isinstance(file, dict) or (file["format"], file["version"]) != (FORMAT, VERSION):
            raise AnswerUnreadableError
        return b64decode(file["answer"], validate=True), b64decode(file["signature"], validate=True)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise AnswerUnreadableError from error


def read_bytes(data: bytes) -> ReferralAnswer:
    """The answer in signed bytes, after the signature was found good. AnswerUnreadableError."""
    try:
        said = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise AnswerUnreadableError from error
    if not isinstance(said, dict):
        raise AnswerUnreadableError
    return answer_from(said)


def _plain(value: Any) -> str:
    text = value if isinstance(value, str) else ""
    kept = "".join(c for c in text if c.isprintable() or c in "\n\t")
    return kept.strip()[:_LONGEST]
