"""Preparing records at the pace of a database: canonical lines are checked and read by compiled code, others the long way.

A line takes the quick way only where nothing about it is in doubt: every value has the shape that
`fieldtool.domain.record` demands, every list is in its order, and writing it down again gives the same bytes. Any other
line goes through `from_bytes`, which says what is wrong with it or puts it in order.
"""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from fieldtool.casework.prepared import Prepared, prepared
from fieldtool.domain.case import CaseStatus, InterviewState
from fieldtool.domain.decisions import ConsentPurpose, Grounds, ReferralState
from fieldtool.domain.form import Mark
from fieldtool.domain.record import LONGEST_NAME, LONGEST_TEXT, SCHEMA, from_bytes, is_instant

_Id = Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]
_Text = str  # a line no longer than the longest text holds none that is too long
_Number = Annotated[int, Meta(ge=0, lt=1 << 53)] | UnsetType
_Whole = Annotated[int, Meta(gt=-(1 << 53), lt=1 << 53)]
_Key = Annotated[str, Meta(max_length=LONGEST_NAME)]
# Nested as deep as an assessment is; what is deeper takes the long way, which knows how deep is too deep.
_P0 = None | bool | _Whole | _Text
_P1 = _P0 | list[_P0] | dict[_Key, _P0]
_P2 = _P0 | list[_P1] | dict[_Key, _P1]
_P3 = _P0 | list[_P2] | dict[_Key, _P2]
_P4 = _P0 | list[_P3] | dict[_Key, _P3]
_P5 = _P0 | list[_P4] | dict[_Key, _P4]
_Object = dict[_Key, _P5] | UnsetType


class _Event(Struct, omit_defaults=True, forbid_unknown_fields=True, gc=False):
    id: _Id


class _Interview(_Event, kw_only=True):
    state: Literal[tuple(one.value for one in InterviewState)]  # type: ignore[valid-type]
    started: str
    form_hash: _Text = ""
    form_id: _Text = ""
    form_version: _Text = ""
    language: _Text = ""
    officer: _Text = ""
    ended_because: _Text = ""


class _Answer(_Event, kw_only=True):
    at: str
    mark: Literal[tuple(one.value for one in Mark)]  # type: ignore[valid-type]
    withdrawn: bool
    interview_id: _Text = ""
    ref: _Text = ""
    value: _Text = ""
    seq: _Number = UNSET
    replaces: _Text = ""
    language: _Text = ""
    basis: _Text = ""
    officer: _Text = ""


class _Status(_Event, kw_only=True):
    at: str
    status: Literal[tuple(one.value for one in CaseStatus)]  # type: ignore[valid-type]
    revision: _Number = UNSET


class _Coding(_Event, kw_only=True):
    at: str
    revision: _Number = UNSET
    replies: _Object = UNSET
    fields: _Object = UNSET


class _Consent(_Event, kw_only=True):
    at: str
    purpose: Literal[tuple(one.value for one in ConsentPurpose)]  # type: ignore[valid-type]
    given: bool
    recipient: _Text = ""
    note: _Text = ""
    officer: _Text = ""


class _Assessment(_Event, kw_only=True):
    at: str
    rules: _Text = ""
    rules_version: _Text = ""
    answers: _Object = UNSET
    age: _Object = UNSET
    outcome: _Object = UNSET
    officer: _Text = ""


class _Determination(_Event, kw_only=True):
    at: str
    trafficking: Literal[tuple(one.value for one in Grounds)]  # type: ignore[valid-type]
    smuggling: Literal[tuple(one.value for one in Grounds)]  # type: ignore[valid-type]
    reasons: _Text = ""
    assessment_id: _Text = ""
    needs_second: _Text = ""
    officer: _Text = ""


class _Opinion(_Event, kw_only=True):
    at: str
    agrees: bool
    determination_id: _Text = ""
    words: _Text = ""
    officer: _Text = ""


class _Referral(_Event, kw_only=True):
    at: str
    state: Literal[tuple(one.value for one in ReferralState)]  # type: ignore[valid-type]
    form_number: _Text = ""
    receiver: _Text = ""
    layout: _Text = ""
    sha256: _Text = ""
    officer: _Text = ""


class _Record(Struct, omit_defaults=True, forbid_unknown_fields=True):
    schema: Literal[SCHEMA]  # type: ignore[valid-type]
    id: _Id
    number: _Key
    device: _Key
    created: _Key
    organisation: _Key
    interviews: tuple[_Interview, ...] = ()
    answers: tuple[_Answer, ...] = ()
    statuses: tuple[_Status, ...] = ()
    codings: tuple[_Coding, ...] = ()
    consents: tuple[_Consent, ...] = ()
    assessments: tuple[_Assessment, ...] = ()
    determinations: tuple[_Determination, ...] = ()
    opinions: tuple[_Opinion, ...] = ()
    referrals: tuple[_Referral, ...] = ()


_DECODER: Final = msgspec.json.Decoder(_Record)
_ENCODER: Final = msgspec.json.Encoder(order="sorted")
_INSTANTS: Final[set[str]] = set()
_REMEMBERED = 50_000


def prepare(line: bytes) -> Prepared:
    """A line of a bundle, checked and made ready to be stored; FileDamagedError where it is no record."""
    if (
        len(line) <= LONGEST_TEXT and b"\\u" not in line
    ):  # a control character, half a character: whatever it is, the long way knows
        try:
            found = _DECODER.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            found = None
        if (
            found is not None
            and _ENCODER.encode(found) == line
            and (ready := _ready(found, line)) is not None
        ):
            return ready
    return prepared(from_bytes(line))


def _ready(found: _Record, line: bytes) -> Prepared | None:
    """The line as it is to be stored, or None where the long way must look."""
    for events in (
        found.interviews, found.statuses, found.codings, found.consents, found.assessments, found.determinations,
        found.opinions, found.referrals,
    ):  # fmt: skip
        if events and not _in_order(events):
            return None
    if found.answers and not (_in_order(found.answers) and _one_answer_each(found.answers)):
        return None
    return Prepared(
        found.id,
        found.device,
        found.organisation,
        found.created,
        _status(found.statuses),
        line,
        len(found.answers),
    )


def _in_order(events: tuple[Any, ...]) -> bool:
    """Ids ascend and none stands twice; every moment is one."""
    before = ""
    known = _INSTANTS
    for event in events:
        if event.id <= before:
            return False
        before = event.id
        at = event.started if type(event) is _Interview else event.at
        if at not in known:
            if not is_instant(at):
                return False
            if len(known) >= _REMEMBERED:
                known.clear()
            known.add(at)
    return True


def _one_answer_each(answers: tuple[_Answer, ...]) -> bool:
    """No two answers stand against each other: see `fieldtool.domain.merge.heads`, for answers of unlike ids."""
    questions = {(one.interview_id, one.ref) for one in answers}
    if len(questions) == len(answers):
        return True
    by_id = {one.id: one for one in answers}
    replaced = set()
    for one in answers:
        earlier = by_id.get(one.replaces) if one.replaces else None
        if (
            earlier is not None
            and (earlier.interview_id, earlier.ref) == (one.interview_id, one.ref)
            and (one.seq or 0) > (earlier.seq or 0)
        ):
            replaced.add(earlier.id)
    return len(answers) - len(replaced) == len(questions)


def _status(events: tuple[_Status, ...]) -> str:
    if not events:
        return CaseStatus.ACTIVE.value
    newest = max(events, key=lambda one: (one.revision or 0, one.at, one.id))
    return str(newest.status)
