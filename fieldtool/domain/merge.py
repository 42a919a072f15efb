"""How two records of one case become one: the union of their events, whatever the order, without losing an answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from fieldtool.domain.record import SHAPES, CaseRecord, Event, canonical, in_order

_WORDS: Mapping[str, tuple[str, str]] = {
    "interviews": ("interview", "interviews"),
    "answers": ("answer", "answers"),
    "statuses": ("status", "statuses"),
    "codings": ("coding", "codings"),
    "consents": ("consent", "consents"),
    "assessments": ("assessment", "assessments"),
    "determinations": ("determination", "determinations"),
    "opinions": ("second opinion", "second opinions"),
    "referrals": ("referral", "referrals"),
}

_RANK: Mapping[str, Mapping[str, int]] = {
    "interviews": {"open": 0, "stopped": 1, "finished": 2},
    "referrals": {
        "signed": 0,
        "handed_over": 1,
        "received": 2,
        "declined": 3,
        "accepted": 4,
        "service_begun": 5,
        "closed": 6,
    },
}
"""Entries that go forward keep their id; of two, the one further on is the newer."""


@dataclass(frozen=True, slots=True)
class Change:
    """What one list of a record gained, as ids; `more` are entries known before that went forward or became fuller."""

    kind: str
    new: tuple[str, ...] = ()
    more: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """In words: "3 new answers", "1 interview went on"."""
        one, many = _WORDS[self.kind]
        parts = []
        if self.new:
            parts.append(f"{len(self.new)} new {one if len(self.new) == 1 else many}")
        if self.more:
            parts.append(f"{len(self.more)} {one if len(self.more) == 1 else many} went on")
        return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class Conflict:
    """One question of one interview with several answers of which none replaces another. A person decides; none is lost.

    `answers` are the heads, oldest first. The shown value is the last of them until somebody says otherwise.
    """

    case_id: str
    interview_id: str
    ref: str
    answers: tuple[Event, ...] = field(repr=False)

    @property
    def sentence(self) -> str:
        """In words, with the values: for the eyes of those who may see the case."""
        said = "; ".join(
            f"“{a.get('value', '') or a['mark']}” by officer {a.get('officer', '?')} on {a['at']}"
            for a in self.answers
        )
        return f"The question {self.ref} has {len(self.answers)} answers: {said}."


@dataclass(frozen=True, slots=True)
class Merged:
    """The united record, what the first one gained by it, and where answers stand against each other."""

    record: CaseRecord
    changes: tuple[Change, ...]
    conflicts: tuple[Conflict, ...]


def merge(ours: CaseRecord, theirs: CaseRecord) -> Merged:
    """Unites two records of the same case. Pure; the record is the same whichever way and in whatever order.

    `merge(a, a)` is `a`; `merge(a, b)` and `merge(b, a)` hold the same record, and so does any grouping of three.
    Every answer of either side stands in the result. ValueError for records of different cases.
    """
    if ours.id != theirs.id:
        raise ValueError("records of different cases are not merged")
    head = min(_head(ours), _head(theirs))
    events = {name: _unite(name, [*ours.list(name), *theirs.list(name)]) for name in SHAPES}
    created, device, organisation, _, number = head
    record = CaseRecord(
        id=ours.id, number=number, device=device, created=created, organisation=organisation, events=events
    )
    changes = tuple(c for name in SHAPES if (c := _change(name, ours.list(name), events[name])))
    return Merged(record, changes, conflicts(record))


def heads(record: CaseRecord) -> Mapping[tuple[str, str], tuple[Event, ...]]:
    """(interview id, ref) -> the answers no other answer replaces, oldest first. More than one is a conflict."""
    answers = record.list("answers")
    by_id: dict[str, list[Event]] = {}
    for answer in answers:
        by_id.setdefault(answer["id"], []).append(answer)
    replaced: set[int] = set()  # the answers themselves, not their ids: two forged ones may share an id
    for answer in answers:
        for earlier in by_id.get(answer.get("replaces", ""), ()):
            if _replaces(answer, earlier):
                replaced.add(id(earlier))
    found: dict[tuple[str, str], list[Event]] = {}
    for answer in answers:
        if id(answer) not in replaced:
            found.setdefault(_question(answer), []).append(answer)
    return {
        key: tuple(sorted(same, key=_age)) if len(same) > 1 else (same[0],)
        for key, same in sorted(found.items())
    }


def current_answers(record: CaseRecord) -> tuple[Event, ...]:
    """The answer that stands for each question of each interview; questions opened again are left out."""
    standing = [same[-1] for same in heads(record).values()]
    return tuple(a for a in standing if not a["withdrawn"])


def conflicts(record: CaseRecord) -> tuple[Conflict, ...]:
    """Where answers stand against each other. Two that say the same are no conflict."""
    found = []
    for (interview_id, ref), same in heads(record).items():
        if len({(a.get("value", ""), a["mark"], a["withdrawn"]) for a in same}) > 1:
            found.append(Conflict(record.id, interview_id, ref, same))
    return tuple(found)


def _head(record: CaseRecord) -> tuple[str, str, str, bool, str]:
    # Headers of one case do not differ, but for a number left out. Were they to differ, the smallest counts: it does
    # not matter which, only that every order gives the same.
    return (record.created, record.device, record.organisation, not record.number, record.number)


def _unite(name: str, events: Iterable[Event]) -> tuple[Event, ...]:
    if name == "answers":
        return in_order(
            events
        )  # every one: should two share an id, that is for a person to see, not for us to drop
    best: dict[str, Event] = {}
    for event in events:
        other = best.get(event["id"])
        if other is None or _fullness(name, event) > _fullness(name, other):
            best[event["id"]] = event
    return in_order(best.values())


def _fullness(name: str, event: Event) -> tuple[int, int, bytes]:
    """Of two entries with one id the larger stays: the one further on, then the one with less left out."""
    return (_RANK.get(name, {}).get(event.get("state", ""), 0), len(event), canonical(event))


def _question(answer: Event) -> tuple[str, str]:
    return (answer.get("interview_id", ""), answer.get("ref", ""))


def _replaces(answer: Event, earlier: Event) -> bool:
    # Only an earlier answer to the same question can be replaced: without this, two forged answers that name each
    # other would make both disappear.
    return _question(answer) == _question(earlier) and answer.get("seq", 0) > earlier.get("seq", 0)


def _age(answer: Event) -> tuple[str, int, str, bytes]:
    return (answer["at"], answer.get("seq", 0), answer["id"], canonical(answer))


def _change(name: str, before: Sequence[Event], after: Sequence[Event]) -> Change | None:
    known: dict[str, list[Event]] = {}
    for event in before:
        known.setdefault(event["id"], []).append(event)
    new = tuple(event["id"] for event in after if event["id"] not in known)
    more = tuple(event["id"] for event in after if event["id"] in known and event not in known[event["id"]])
    return Change(name, new, more) if new or more else None
