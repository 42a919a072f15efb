"""What an XForm says, as values: binds, texts in every language, lists of choices, and the tree of controls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fieldtool.domain.form import Language, QuestionKind, Sensitivity, Severity
from fieldtool.questionnaire.xpath.syntax import Expression

Text = tuple[str | Expression, ...]
"""A text with places where a value goes: parts are plain text or an expression (XForms <output>)."""


@dataclass(frozen=True, slots=True)
class Bind:
    """What holds for one node of the form, named by its path without instance numbers."""

    path: str
    kind: str = "string"  # string, int, decimal, date, time, dateTime, geopoint, binary ...
    relevant: Expression | None = None
    required: Expression | None = None
    constraint: Expression | None = None
    calculate: Expression | None = None
    read_only: Expression | None = None
    constraint_text: str = ""  # plain text, or an id of the texts where `constraint_is_id`
    constraint_is_id: bool = False
    required_text: str = ""
    required_is_id: bool = False
    preload: tuple[str, str] | None = None
    indicator: str | None = None
    gate: tuple[str, ...] = ()
    case_field: str | None = None
    sensitivity: Sensitivity = Sensitivity.PLAIN
    severity: Severity = Severity.BLOCK
    locked: bool = False  # local copies may translate the question, and change nothing else


@dataclass(frozen=True, slots=True)
class SetValue:
    """A value set once when something happens: dynamic defaults and triggers."""

    event: str  # odk-instance-first-load, odk-new-repeat, xforms-value-changed
    target: str
    value: Expression | None
    trigger: str = ""  # path of the question whose change it waits for


@dataclass(frozen=True, slots=True)
class Items:
    """Where the choices of a question come from: written out, or rows of a list with a filter."""

    fixed: tuple[tuple[str, str | None, Text], ...] = ()  # name, text id or None, text
    nodeset: Expression | None = None
    value: str = "name"
    label: str = "label"
    label_is_id: bool = False
    is_still: bool = False  # the same choices whatever was answered


@dataclass(frozen=True, slots=True)
class Control:
    """A question as it is put. `label`, `hint` are ids of the texts or texts themselves."""

    path: str
    kind: QuestionKind
    label_id: str | None = None
    label: Text = ()
    hint_id: str | None = None
    hint: Text = ()
    appearance: tuple[str, ...] = ()
    items: Items | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Group:
    """A group or a repeat with what stands in it, in order."""

    path: str
    label_id: str | None = None
    label: Text = ()
    appearance: tuple[str, ...] = ()
    repeat: bool = False
    count: Expression | None = None
    children: tuple[Group | Control, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """A node of the primary instance as the form writes it. `is_template` stands for new instances of a repeat."""

    name: str
    value: str = ""
    children: tuple[Template, ...] = ()
    is_template: bool = False
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Translated:
    """The forms of one text in one language: the text itself, guidance, image, audio."""

    text: Text = ()
    guidance: Text = ()
    image: str | None = None
    audio: str | None = None


@dataclass(frozen=True, slots=True)
class Model:
    """Everything an XForm says."""

    form_id: str
    version: str
    title: str
    root: Template
    binds: Mapping[str, Bind]
    texts: Mapping[str, Mapping[str, Translated]]  # language tag -> text id -> forms
    languages: tuple[Language, ...]
    default_language: str
    lists: Mapping[str, Template]  # secondary instances
    body: tuple[Group | Control, ...]
    set_values: tuple[SetValue, ...] = ()
    repeats: frozenset[str] = frozenset()
