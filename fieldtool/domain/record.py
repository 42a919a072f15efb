"""The case record: what of a case travels and is united, as canonical JSON; everything else is derived from its events."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from fieldtool.domain import instants
from fieldtool.domain.case import CaseStatus, InterviewState, Person
from fieldtool.domain.decisions import ConsentPurpose, Grounds, ReferralState
from fieldtool.domain.errors import FileDamagedError
from fieldtool.domain.form import Mark

FAMILY = "fieldtool-case/"
SCHEMA = FAMILY + "1"

LONGEST_TEXT = 1_000_000
"""Characters in one value of a record: a narrative of four hundred pages. More is refused, not cut."""

LONGEST_NAME = 500
"""Characters in the header's values and in an id."""

DEEPEST = 12
"""Levels of nesting inside a record: an assessment needs five."""

Event = Mapping[str, Any]
"""One thing that happened, as a JSON object with an "id". Empty text is left out. Never changed after it was written."""

_HEADER = ("id", "number", "device", "created", "organisation")

_TEXT, _NUMBER, _FLAG, _OBJECT, _INSTANT = "text", "number", "flag", "object", "instant"

_INSTANT_SHAPE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\Z", re.ASCII)


def _one_of(names: type[StrEnum]) -> frozenset[str]:
    return frozenset(member.value for member in names)


_BY = {"at": _INSTANT, "officer": _TEXT}

SHAPES: Mapping[str, Mapping[str, object]] = {
    "interviews": {
        "form_hash": _TEXT,
        "form_id": _TEXT,
        "form_version": _TEXT,
        "language": _TEXT,
        "state": _one_of(InterviewState),
        "started": _INSTANT,
        "officer": _TEXT,
        "ended_because": _TEXT,
    },
    "answers": {
        "interview_id": _TEXT,
        "ref": _TEXT,
        "value": _TEXT,
        "mark": _one_of(Mark),
        "seq": _NUMBER,
        "replaces": _TEXT,
        "language": _TEXT,
        "basis": _TEXT,
        "withdrawn": _FLAG,
        **_BY,
    },
    "statuses": {"at": _INSTANT, "revision": _NUMBER, "status": _one_of(CaseStatus)},
    "codings": {"at": _INSTANT, "revision": _NUMBER, "replies": _OBJECT, "fields": _OBJECT},
    "consents": {
        "purpose": _one_of(ConsentPurpose),
        "given": _FLAG,
        "recipient": _TEXT,
        "note": _TEXT,
        **_BY,
    },
    "assessments": {
        "rules": _TEXT,
        "rules_version": _TEXT,
        "answers": _OBJECT,
        "age": _OBJECT,
        "outcome": _OBJECT,
        **_BY,
    },
    "determinations": {
        "trafficking": _one_of(Grounds),
        "smuggling": _one_of(Grounds),
        "reasons": _TEXT,
        "assessment_id": _TEXT,
        "needs_second": _TEXT,
        **_BY,
    },
    "opinions": {"determination_id": _TEXT, "agrees": _FLAG, "words": _TEXT, **_BY},
    "referrals": {
        "form_number": _TEXT,
        "receiver": _TEXT,
        "layout": _TEXT,
        "state": _one_of(ReferralState),
        "sha256": _TEXT,
        **_BY,
    },
}
"""The lists of a record and the shape of their events: a word for a JSON type, or the texts it is one of."""


class NewerRecordError(FileDamagedError):
    """The record is of a version this program does not know."""

    sentence = "These records were written by a newer version of this program."
    hint = "Update this program, then import again."


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """One case as it travels: a header, and lists of events by id. Two equal records have equal bytes.

    `number` is "" where a record may only be counted. `events` holds every list of SHAPES, each in canonical order.
    """

    id: str
    number: str = field(repr=False)
    device: str = field(repr=False)
    created: str = field(repr=False)
    organisation: str = field(repr=False)
    events: Mapping[str, tuple[Event, ...]] = field(repr=False)

    def list(self, name: str) -> tuple[Event, ...]:
        """The events of one list of SHAPES, in canonical order (by id, then by content)."""
        return self.events.get(name, ())

    def newest(self, name: str) -> Event | None:
        """The event that says how things stand: of the highest revision where there is one, else the latest."""
        events = self.list(name)
        return max(events, key=_recency) if events else None

    @property
    def status(self) -> CaseStatus:
        """Where the case stands: the newest status event."""
        event = self.newest("statuses")
        return CaseStatus(event["status"]) if event else CaseStatus.ACTIVE

    @property
    def determination(self) -> Event | None:
        """The determination that holds: the newest of those that do."""
        return max((e for e in self.list("determinations") if self.holds(e)), key=_recency, default=None)

    def holds(self, determination: Event) -> bool:
        """Whether a determination needs no second person, or all others who read it agreed in their last word."""
        if not determination.get("needs_second"):
            return True
        said: dict[str, bool] = {}
        for opinion in sorted(self.list("opinions"), key=_recency):
            if opinion.get("determination_id") == determination["id"]:
                said[opinion.get("officer", "")] = opinion["agrees"]
        said.pop(determination.get("officer", ""), None)
        return bool(said) and all(said.values())

    @property
    def replies(self) -> Mapping[str, str]:
        """Coded replies (indicator -> yes, no, unknown) as the newest coding gives them."""
        event = self.newest("codings")
        return dict(event.get("replies", {})) if event else {}

    @property
    def fields(self) -> Mapping[str, str]:
        """Case fields (prs_Gender, age_years ...) as the newest coding gives them."""
        event = self.newest("codings")
        return dict(event.get("fields", {})) if event else {}

    @property
    def person(self) -> Person:
        """The person, as far as the record says."""
        return Person.from_fields(self.fields)

    def consents(self, purpose: ConsentPurpose) -> bool | None:
        """The newest word about a purpose (without a named recipient), or None where it was never asked."""
        said = [c for c in self.list("consents") if c["purpose"] == purpose.value and not c.get("recipient")]
        return bool(max(said, key=_recency)["given"]) if said else None

    def to_json(self) -> dict[str, Any]:
        """The record as plain JSON values; lists without events are left out."""
        lists = {name: list(self.list(name)) for name in SHAPES if self.list(name)}
        return {"schema": SCHEMA} | {name: getattr(self, name) for name in _HEADER} | lists

    def to_bytes(self) -> bytes:
        """The canonical bytes: sorted keys, no spaces, UTF-8, no newline, no floating point."""
        return canonical(self.to_json())


def canonical(value: Mapping[str, Any]) -> bytes:
    """Canonical JSON bytes of plain values: sorted keys, no spaces, UTF-8. `is_plain` says which values are."""
    return _CANONICAL.encode(value).encode("utf-8")


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """The canonical order of a list: by id, then by content. Equal events stand once."""
    by_id: dict[str, list[Event]] = {}
    for event in events:
        by_id.setdefault(event["id"], []).append(event)
    ordered: list[Event] = []
    for _, same in sorted(by_id.items()):
        if len(same) > 1:
            same = [one for _, one in sorted({canonical(one): one for one in same}.items())]
        ordered += same
    return tuple(ordered)


def from_json(value: object) -> CaseRecord:
    """The record that `to_json` gave. Foreign values are checked against SHAPES; nothing unknown is let in.

    Raises NewerRecordError for another version of the schema, FileDamagedError for anything else that is wrong.
    """
    if not isinstance(value, Mapping):
        raise _damaged("a record is not an object")
    schema = value.get("schema")
    if schema != SCHEMA:
        if isinstance(schema, str) and schema.startswith(FAMILY):
            raise NewerRecordError
        raise _damaged("a record has no known schema")
    unknown = set(value) - {"schema", *_HEADER, *SHAPES}
    if unknown:
        raise _damaged("a record has parts that are not known")
    header = [value.get(name) for name in _HEADER]
    if not all(_is_text(part, LONGEST_NAME) for part in header) or not header[0]:
        raise _damaged("the head of a record is not complete")
    events: dict[str, tuple[Event, ...]] = {}
    for name, shape in SHAPES.items():
        part = value.get(name, ())
        if not isinstance(part, list | tuple):
            raise _damaged(f"{name} is not a list")
        events[name] = in_order([_event(one, shape, name) for one in part])
        if name != "answers" and len({one["id"] for one in events[name]}) < len(events[name]):
            raise _damaged(f"two entries of {name} share an id")
    case_id, number, device, created, organisation = (str(part) for part in header)
    return CaseRecord(case_id, number, device, created, organisation, events)


def from_bytes(data: bytes) -> CaseRecord:
    """The record in one line of JSON; FileDamagedError where it is none."""
    try:
        value = json.loads(data, parse_float=_no_floats, parse_constant=_no_floats)
    except (ValueError, RecursionError) as error:
        raise _damaged("a record is not JSON") from error
    return from_json(value)


def _recency(event: Event) -> tuple[int, str, int, str]:
    # The revision counts the changes of a case on its laptop, so it holds even where the laptop's clock jumped.
    return (event.get("revision", 0), event.get("at", ""), event.get("seq", 0), event["id"])


def _event(event: object, shape: Mapping[str, object], name: str) -> Event:
    if not isinstance(event, Mapping) or not _is_text(event.get("id"), LONGEST_NAME) or not event["id"]:
        raise _damaged(f"an entry of {name} has no id")
    for key, value in event.items():
        if key != "id" and (key not in shape or not _fits(value, shape[key])):
            raise _damaged(f"an entry of {name} has a wrong {key if key in shape else 'part'}")
    # What says how things stand must be there, or nothing could be derived from the entry.
    for key, wanted in shape.items():
        if key not in event and (wanted in (_INSTANT, _FLAG) or isinstance(wanted, frozenset)):
            raise _damaged(f"an entry of {name} has no {key}")
    return event


def _fits(value: object, wanted: object) -> bool:
    if wanted == _NUMBER:
        return _is_whole(value) and value >= 0  # type: ignore[operator]
    if wanted == _FLAG:
        return isinstance(value, bool)
    if wanted == _OBJECT:
        return isinstance(value, Mapping) and is_plain(value)
    if wanted == _INSTANT:
        return isinstance(value, str) and is_instant(value)
    if isinstance(wanted, frozenset):
        return isinstance(value, str) and value in wanted
    return _is_text(value, LONGEST_TEXT)


def is_instant(text: str) -> bool:
    """Whether a text is a moment as records write it."""
    if not _INSTANT_SHAPE.match(text):
        return False
    try:
        instants.from_text(text)
    except (ValueError, OverflowError):
        return False
    return True


def is_plain(value: object, deep: int = DEEPEST) -> bool:
    """Whether a value may stand in a record: JSON without floating point, not nested or large beyond reason."""
    if deep == 0:
        return False
    if isinstance(value, Mapping):
        return all(_is_text(k, LONGEST_NAME) and is_plain(v, deep - 1) for k, v in value.items())
    if isinstance(value, list | tuple):
        return all(is_plain(v, deep - 1) for v in value)
    return value is None or isinstance(value, bool) or _is_whole(value) or _is_text(value, LONGEST_TEXT)


def _is_whole(value: object) -> bool:
    # Beyond 2**53 other languages' JSON readers round; and a number of thousands of digits is an attack.
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 1 << 53


def _is_text(value: object, longest: int) -> bool:
    """Text that can be written as UTF-8: a lone surrogate or a NUL would break whoever stores it."""
    if not isinstance(value, str) or len(value) > longest or "\0" in value:
        return False
    if value.isascii():
        return True
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _no_floats(text: str) -> Any:
    raise ValueError(f"{text} is no whole number")


def _damaged(what: str) -> FileDamagedError:
    return FileDamagedError(f"A case record cannot be read: {what}.", "Ask the sender for a new bundle.")


class _Canonical(json.JSONEncoder):
    """Refuses floating point: two programs that write it differently would break the equality of bytes."""

    def __init__(self) -> None:
        super().__init__(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)

    def default(self, o: Any) -> Any:
        if isinstance(o, Mapping):
            return dict(o)
        return super().default(o)


_CANONICAL = _Canonical()
