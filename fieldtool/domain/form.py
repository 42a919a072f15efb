"""What an interview form looks like to those who show or store it: sections, questions, choices, marks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Mark(StrEnum):
    """How an answer stands. Only GIVEN carries a value; the others are answers too, and silence is none of them."""

    GIVEN = "given"
    UNKNOWN = "unknown"  # the person does not know
    DECLINED = "declined"  # the person does not want to answer: never asked again
    LATER = "later"  # not now: may be asked again


class QuestionKind(StrEnum):
    """What a question expects, in the words of XLSForm."""

    TEXT = "text"
    MULTILINE = "multiline"
    INTEGER = "integer"
    DECIMAL = "decimal"
    RANGE = "range"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    RANK = "rank"
    DATE = "date"
    TIME = "time"
    DATETIME = "dateTime"
    NOTE = "note"
    ACKNOWLEDGE = "acknowledge"
    IMAGE = "image"
    AUDIO = "audio"
    FILE = "file"
    GEOPOINT = "geopoint"


class Severity(StrEnum):
    """What a broken constraint or a missing required answer does (XLSForm column bind::fieldtool:severity)."""

    BLOCK = "block"  # cannot be passed by giving this value
    WARN = "warn"  # shown, and the officer goes on
    NOTE = "note"  # shown quietly


class Sensitivity(StrEnum):
    """Who may be shown an answer (XLSForm column bind::fieldtool:sensitivity)."""

    IDENTITY = "identity"
    SENSITIVE = "sensitive"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a list: `name` is stored, `label` is shown; media are names of files packaged with the form."""

    name: str
    label: str
    image: str | None = None
    audio: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """One question as it stands now, in one language.

    `ref` is the instance path ("/data/journey/price", "/data/child[2]/name"). `value` is the stored string of the
    XForm ("" when there is none): dates are ISO 8601, several choices are separated by spaces. `problem` is the
    message of a constraint the stored value breaks, or None. `section` is the ref of the group it stands in.
    """

    ref: str
    name: str
    kind: QuestionKind
    label: str
    section: str
    hint: str = ""
    guidance: str = ""
    required: bool = False
    required_message: str = ""
    read_only: bool = False
    choices: tuple[Choice, ...] = ()
    value: str = field(default="", repr=False)
    mark: Mark | None = None
    problem: str | None = field(default=None, repr=False)
    severity: Severity = Severity.BLOCK
    sensitivity: Sensitivity = Sensitivity.PLAIN
    appearance: tuple[str, ...] = ()
    parameters: Mapping[str, str] = field(default_factory=dict)
    indicator: str | None = None
    gate: tuple[str, ...] = ()
    case_field: str | None = None
    image: str | None = None
    audio: str | None = None
    language: str = "en"
    draft: bool = False
    relevant: bool = (
        True  # False: asked no more; an answer that stands here is kept, greyed, and counts nowhere
    )
    locked: bool = False  # a local copy of the form may translate it, and change nothing else

    @property
    def answered(self) -> bool:
        """A value, or a mark, is there."""
        return bool(self.value) or self.mark in (Mark.UNKNOWN, Mark.DECLINED)


@dataclass(frozen=True, slots=True)
class Section:
    """A group of questions the officer sees as one part of the conversation.

    `refs` are the relevant, visible questions in order (those of inner groups included).
    """

    ref: str
    label: str
    refs: tuple[str, ...]
    answered: int = 0
    one_page: bool = False  # appearance field-list
    repeat: str | None = None  # ref of the repeat whose instance this is


@dataclass(frozen=True, slots=True)
class Repeat:
    """A part of the form that is asked several times, as it stands at a question.

    `ref`: the instance the question stands in (`number` of `of`), or where the first instance would stand (`number` 0).
    """

    ref: str
    label: str
    number: int
    of: int
    can_add: bool = False
    can_remove: bool = False


@dataclass(frozen=True, slots=True)
class Language:
    """A language of a form: `tag` is BCP 47 ("ar"), `name` what the form calls it, `draft` until a person reviewed it."""

    tag: str
    name: str
    right_to_left: bool = False
    draft: bool = False


@dataclass(frozen=True, slots=True)
class FormInfo:
    """Which form this is. `hash` is the SHA-256 (hex) of its compiled XForm: a record opens with that form for ever."""

    id: str
    version: str
    title: str
    hash: str
    languages: tuple[Language, ...]
    default_language: str
    signed_by: str | None = None  # None: local, unsigned
    released: str = ""  # moment headquarters signed it (ISO 8601); "" for a local form


@dataclass(frozen=True, slots=True)
class FormProblem:
    """One thing wrong in a form file, said so that its author can mend it. `blocks`: the form is refused.

    `path` is the question or group it is about ("/data/journey/price"), where there is one.
    """

    sentence: str
    sheet: str | None = None
    row: int | None = None
    column: str | None = None
    blocks: bool = True
    path: str = ""


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """What a session is opened with and what it hands out to be stored: value and mark of one ref."""

    ref: str
    value: str = field(default="", repr=False)
    mark: Mark = Mark.GIVEN


@dataclass(frozen=True, slots=True)
class AnswerEffect:
    """What one answer did: refused (nothing changed) with `problem`, or the refs whose state is different now."""

    accepted: bool
    problem: str | None = None
    changed: frozenset[str] = frozenset()
    calculated: tuple[StoredAnswer, ...] = ()


class DifferenceKind(StrEnum):
    """What an author changed about one question between two versions of a form."""

    NEW = "new"
    GONE = "gone"
    KIND = "kind"  # another kind of answer
    WORDING = "wording"
    CHOICES = "choices"
    RULES = "rules"  # when it is asked, required, limited or worked out
    INDICATOR = "indicator"


@dataclass(frozen=True, slots=True)
class Difference:
    """One change of one question (`path` without instance numbers). `before` and `after` are words where there are any."""

    path: str
    kind: DifferenceKind
    label: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class FormDifference:
    """What is different between two versions of a form, in the order of the new one."""

    old: FormInfo
    new: FormInfo
    changes: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Carried:
    """What becomes of the answers of one version in another: which stand there as they are, which do not and why."""

    stays: tuple[StoredAnswer, ...]
    left: tuple[tuple[StoredAnswer, str], ...]
