"""Records at the pace of a database: canonical lines are written, checked and read by compiled code, others the long way.

A line takes the quick way only where nothing about it is in doubt: every value has the shape that
`fieldtool.domain.record` demands, every list is in its order, and writing it down again gives the same bytes. Any other
line goes through `from_bytes`, which says what is wrong with it or puts it in order.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from fieldtool.casework.prepared import Prepared, prepared
from fieldtool.domain.case import CaseStatus, InterviewState
from fieldtool.domain.decisions import ConsentPurpose, Grounds, ReferralState
from fieldtool.domain.form import Mark
from fieldtool.domain.record import LONGEST_NAME, LONGEST_TEXT, SCHEMA, canonical, from_bytes, is_instant

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


# Fields stand by the alphabet, as in a canonical line: each is found where it is expected, and written without sorting.


class _Interview(Struct, omit_defaults=True, forbid_unknown_fields=True, kw_only=True, gc=False):
    ended_because: _Text = ""
    form_hash: _Text = ""
    form_id: _Text = ""
    form_version: _Text = ""
    id: _Id
    language: _Text = ""
    officer: _Text = ""
    started: str
    state: Literal[tuple(one.value for one in InterviewState)]  # type: ignore[valid-type]


class _Answer(Struct, omit_defaults=True, forbid_unknown_fields=True, kw_only=True, gc=False):
    at: str
    basis: _Text = ""
    id: _Id
    interview_id: _Text = ""
    language: _Text = ""
    mark: Literal[tuple(one.value for one in Mark)]  # type: ignore[valid-type]
    officer: _Text = ""
    ref: _Text = ""
    replaces: _Text = ""
    seq: _Number = UNSET
    value: _Text = ""
    withdrawn: bool


class _Status(Struct, omit_defaults=True, forbid_unknown_fields=True, kw_only=True, gc=False):
    at: str
    id: _Id
    revision: _Number = UNSET
    status: Literal[tuple(one.value for one in CaseStatus)]  # type: ignore[valid-type]


class _Coding(Struct, omit_defaults=True, forbid_unknown_fields=True, kw_only=True, gc=False):
    at: str
    fields: _Object = UNSET
    id: _Id
    replies: _Object = UNSET
    revision: _Number = UNSET


class _Consent(Struct, omit_defaults=True, forbid_unknown_fields=True, kw_only=True, gc=False):
    at: str
    given: bool
    id: _Id
    note: _Text = ""
    officer: _Text = ""
    purpose: Literal[tuple(one.value for one in ConsentPurpose)]  # type: ignore[valid-type]
    recipient: _Text = ""


class _Assessment(Struct, omit_defaults=True, forbid_unknown_fields=True, kw_only=True, gc=False):
    age: _Object = UNSET
    answers: _Object = UNSET
    at: str
    id: _Id
    officer: _Text = ""
    outcome: _Object = UNSET
    rules: _Text = ""
    rules_version: _Text = ""


class _Determination(Struct, omit_defaults=True, forbid_unknown_fields=True, kw_only=True, gc=False):
    assessment_id: _Text = ""
    at: str
    id: _Id
    needs_second: _Text = ""
    officer: _Text = ""
    reasons: _Text = ""
    smuggling: Literal[tuple(one.value for one in Grounds)]  # type: ignore[valid-type]
    trafficking: Literal[tuple(one.value for one in Grounds)]  # type: ignore[valid-type]


class _Opinion(Struct, omit_defaults=True, forbid_unknown_fields=True, kw_only=True, gc=False):
    agrees: bool
    at: str
    determination_id: _Text = ""
    id: _Id
    officer: _Text = ""
    words: _Text = ""


class _Referral(Struct, omit_defaults=True, forbid_unknown_fields=True, kw_only=True, gc=False):
    at: str
    form_number: _Text = ""
    id: _Id
    layout: _Text = ""
    officer: _Text = ""
    receiver: _Text = ""
    sha256: _Text = ""
    state: Literal[tuple(one.value for one in ReferralState)]  # type: ignore[valid-type]


class _Record(Struct, omit_defaults=True, forbid_unknown_fields=True, kw_only=True):
    answers: tuple[_Answer, ...] = ()
    assessments: tuple[_Assessment, ...] = ()
    codings: tuple[_Coding, ...] = ()
    consents: tuple[_Consent, ...] = ()
    created: _Key
    determinations: tuple[_Determination, ...] = ()
    device: _Key
    id: _Id
    interviews: tuple[_Interview, ...] = ()
    number: _Key
    opinions: tuple[_Opinion, ...] = ()
    organisation: _Key
    referrals: tuple[_Referral, ...] = ()
    schema: Literal[SCHEMA]  # type: ignore[valid-type]
    statuses: tuple[_Status, ...] = ()


_DECODER: Final = msgspec.json.Decoder(_Record)
_ENCODER: Final = msgspec.json.Encoder(
    order="deterministic"
)  # sorts objects; records are sorted as they stand
_INSTANTS: Final[set[str]] = set()
_REMEMBERED = 50_000


def written(record: Mapping[str, Any]) -> bytes:
    """The canonical bytes of a record, by compiled code: the same that `fieldtool.domain.record.canonical` gives."""
    try:
        return _ENCODER.encode(record)
    except (TypeError, ValueError, OverflowError, RecursionError):
        return canonical(record)  # a number beyond 64 bits, say; or it says what is wrong


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
    if type(events[0]) is _Interview:
        moments = {one.started for one in events}
    else:
        moments = {one.at for one in events}
    if not moments <= _INSTANTS and not _are_instants(moments):
        return False
    if len(events) == 1:
        return True
    ids = [one.id for one in events]
    return len(set(ids)) == len(ids) and sorted(ids) == ids


def _are_instants(moments: set[str]) -> bool:
    if not all(map(is_instant, moments)):
        return False
    if len(_INSTANTS) >= _REMEMBERED:
        _INSTANTS.clear()
    _INSTANTS.update(moments)
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
