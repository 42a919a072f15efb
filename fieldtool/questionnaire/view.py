"""How a question looks now, in one language: label, choices and state, as values for the screen."""

from __future__ import annotations

from dataclasses import dataclass

from fieldtool.domain.dates import days_of
from fieldtool.domain.form import Choice, Mark, Question, QuestionKind
from fieldtool.questionnaire.instance import Instance
from fieldtool.questionnaire.model import Bind, Control, Items, Text, Translated
from fieldtool.questionnaire.tree import Node
from fieldtool.questionnaire.xpath.syntax import Call, Expression
from fieldtool.questionnaire.xpath.values import Nodes

_BY_TYPE = {
    "int": QuestionKind.INTEGER,
    "integer": QuestionKind.INTEGER,
    "decimal": QuestionKind.DECIMAL,
    "date": QuestionKind.DATE,
    "time": QuestionKind.TIME,
    "dateTime": QuestionKind.DATETIME,
    "geopoint": QuestionKind.GEOPOINT,
}
MISSING = "-"
"""What pyxform writes where a translation is missing."""


@dataclass(frozen=True, slots=True)
class Viewer:
    """Makes questions out of nodes and controls, in one language."""

    instance: Instance
    language: str
    draft: bool
    still: dict[tuple[str, str], tuple[Choice, ...]]  # choices that never change, by question and language

    def question(self, node: Node, control: Control, mark: Mark | None, section: str) -> Question:
        """The question as it stands."""
        with self.instance.speaking(self.language):
            return self._question(node, control, mark, section)

    def _question(self, node: Node, control: Control, mark: Mark | None, section: str) -> Question:
        bind = node.bind or Bind(node.path)
        label = self._told(control.label_id)
        hint = self._told(control.hint_id)
        required = self.required(node)
        kind = kind_of(control, node.bind)
        choices = self.choices(control, node)
        return Question(
            ref=node.ref,
            name=node.name,
            # A note has nothing to show but its label; what is set for it makes it a text that is read.
            kind=QuestionKind.TEXT if kind is QuestionKind.NOTE and node.value else kind,
            label=self._text(label.text or control.label, node),
            section=section,
            hint=self._text(hint.text or control.hint, node),
            guidance=self._text(hint.guidance, node),
            required=required,
            required_message=self.message(bind.required_text, bind.required_is_id, node) if required else "",
            read_only=self.read_only(node, control),
            choices=choices,
            value=node.value,
            mark=mark,
            problem=self.problem(node) or _gone(kind, node.value, choices),
            severity=bind.severity,
            sensitivity=bind.sensitivity,
            appearance=control.appearance,
            parameters=control.parameters,
            indicator=bind.indicator,
            gate=bind.gate,
            case_field=bind.case_field,
            image=label.image,
            audio=label.audio,
            language=self.language,
            draft=self.draft,
            relevant=node.is_relevant,
            locked=bind.locked,
        )

    def required(self, node: Node) -> bool:
        """An answer must be there."""
        bind = node.bind
        return bind is not None and self.instance.holds(bind.required, node, "required", usual=False)

    def read_only(self, node: Node, control: Control) -> bool:
        """It is shown, not answered."""
        bind = node.bind
        if bind is None:
            return False
        return (
            bind.calculate is not None
            or kind_of(control, bind) is QuestionKind.NOTE
            or self.instance.holds(bind.read_only, node, "read_only", usual=False)
        )

    def _holds(self, constraint: Expression, node: Node, value: str) -> bool:
        told, node.value = node.value, value
        try:
            return self.instance.holds(constraint, node, "constraint", usual=True)
        finally:
            node.value = told

    def problem(self, node: Node) -> str | None:
        """The message of the constraint the value breaks; None where it holds or nothing was answered."""
        bind = node.bind
        if bind is None or bind.constraint is None or not node.value:
            return None
        if any(self._holds(bind.constraint, node, day) for day in _days(node)):
            return None
        return self.message(bind.constraint_text, bind.constraint_is_id, node) or "This answer does not fit."

    def message(self, text: str, is_id: bool, node: Node) -> str:
        """A message of the form in this language."""
        return self._text(self._told(text).text, node) if is_id else text

    def label(self, text_id: str | None, text: Text, node: Node) -> str:
        """The label of a group."""
        return self._text(self._told(text_id).text or text, node)

    def choices(self, control: Control, node: Node) -> tuple[Choice, ...]:
        """The choices that are offered now."""
        items = control.items
        if items is None:
            return ()
        if not items.is_still:
            return self._offered(items, node)
        key = (control.path, self.language)
        if key not in self.still:
            self.still[key] = self._offered(items, node)
        return self.still[key]

    def called(self, name: str, control: Control, node: Node) -> str:
        """What a stored choice is called; its own name where it is not among those offered."""
        return next((one.label for one in self.choices(control, node) if one.name == name), name)

    def names(self, control: Control, node: Node) -> frozenset[str]:
        """What may be stored of the choices offered now."""
        return frozenset(choice.name for choice in self.choices(control, node))

    def _offered(self, items: Items, node: Node) -> tuple[Choice, ...]:
        if items.nodeset is None:
            return tuple(
                self._choice(name, self._told(text_id), text, node) for name, text_id, text in items.fixed
            )
        rows = self.instance.value(items.nodeset, node, "choice_filter")
        if not isinstance(rows, Nodes):
            return ()
        offered = []
        for row in rows:
            assert isinstance(row, Node)
            cells = {child.name: child.value for child in row.children}
            label = cells.get(items.label, "")
            told = self._told(label) if items.label_is_id else Translated()
            offered.append(
                self._choice(cells.get(items.value, ""), told, "" if items.label_is_id else label, node)
            )
        return tuple(offered)

    def _choice(self, name: str, told: Translated, text: Text | str, node: Node) -> Choice:
        written = text if isinstance(text, str) else self._text(told.text or text, node)
        label = self._text(told.text, node) if told.text else written
        return Choice(name, label or name, told.image, told.audio)

    def _told(self, text_id: str | None) -> Translated:
        """A text of the form; in its own language where this one has none."""
        if not text_id:
            return Translated()
        model = self.instance.model
        own = model.texts.get(self.language, {}).get(text_id, Translated())
        if _said(own.text):
            return own
        usual = model.texts.get(model.default_language, {}).get(text_id, Translated())
        return Translated(usual.text, own.guidance or usual.guidance, own.image or usual.image, own.audio)

    def _text(self, text: Text, node: Node) -> str:
        return self.instance.render(text, node) if text else ""


def kind_of(control: Control, bind: Bind | None) -> QuestionKind:
    """What a control expects, with the type of its bind."""
    if control.kind is not QuestionKind.TEXT or bind is None:
        return control.kind
    by_type = _BY_TYPE.get(bind.kind)
    if by_type is not None:
        return by_type
    if bind.read_only == Call("true", ()) and bind.calculate is None and bind.case_field is None:
        return QuestionKind.NOTE
    return QuestionKind.MULTILINE if "multiline" in control.appearance else QuestionKind.TEXT


def _gone(kind: QuestionKind, value: str, choices: tuple[Choice, ...]) -> str | None:
    """An answer is kept when another one takes its choice away, and says so: only the person can tell what holds now."""
    if not value or kind not in (QuestionKind.SELECT_ONE, QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK):
        return None
    chosen = [value] if kind is QuestionKind.SELECT_ONE else value.split()
    if {choice.name for choice in choices}.issuperset(chosen):
        return None
    return "This answer is not among the choices any more: please ask again."


def _said(text: Text) -> bool:
    return bool(text) and not (
        len(text) == 1 and isinstance(text[0], str) and text[0].strip() in ("", MISSING)
    )


def _days(node: Node) -> tuple[str, ...]:
    """The values a constraint is asked of: of a partial or estimated date the days at its ends; one that fits is enough."""
    days = days_of(node.value) if node.kind == "date" else None
    if days is None or node.typed() != "":
        return (node.value,)
    return (days[0].isoformat(), days[1].isoformat())
