"""A form being filled in: questions in order, answers with their effect, and what they mean for the case."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from fieldtool.domain.errors import NotFoundError
from fieldtool.domain.form import (
    AnswerEffect,
    Choice,
    FormInfo,
    Mark,
    Question,
    QuestionKind,
    Repeat,
    Section,
    Severity,
    StoredAnswer,
)
from fieldtool.questionnaire.checks import as_stored
from fieldtool.questionnaire.graph import Graph
from fieldtool.questionnaire.instance import Instance
from fieldtool.questionnaire.layout import Layout, Part, Placed, controls_of, groups_of
from fieldtool.questionnaire.meaning import Meaning
from fieldtool.questionnaire.model import Control, Model
from fieldtool.questionnaire.refs import parts, path_of
from fieldtool.questionnaire.repeating import repeats_at
from fieldtool.questionnaire.tree import Node
from fieldtool.questionnaire.view import Viewer, kind_of
from fieldtool.questionnaire.working import Working

_SETTLED = (Mark.UNKNOWN, Mark.DECLINED)
"""Marks that answer a question without a value."""


class FormSession:
    """One filling of a form, in memory. Nothing is stored here: what must be stored comes back with each effect.

    What the form filled in by itself when it was opened, or when an instance was added, comes back with the effect
    of the next answer: an interview in which nothing was answered leaves nothing behind.
    """

    def __init__(
        self,
        model: Model,
        info: FormInfo,
        graph: Graph,
        answers: Iterable[StoredAnswer],
        *,
        now: Callable[[], datetime],
        context: Mapping[str, str],
        language: str | None,
    ) -> None:
        self._model = model
        self._info = info
        self._language = language or info.default_language
        self._drafts = {one.tag: one.draft for one in info.languages}
        self._still: dict[tuple[str, str], tuple[Choice, ...]] = {}
        self._repeats = {group.path: group for group in groups_of(model.body) if group.repeat}
        self._controls = {control.path: control for control in controls_of(model.body)}
        self._instance = Instance(model, now=now, context=context, language=self._language)
        self._instance.labels = self._choice_label
        self._marks: dict[str, Mark] = {}
        self._last: Placed | None = None  # what was answered last: its instance may be gone with its answer
        self._meaning = Meaning(self._instance, self._marks)
        self._working = Working(self._instance, graph, model.body, self._has_answer)
        self._open(tuple(answers))
        self._shape, self._laid = self._working.shape, Layout(model.body, self._instance.root)

    def _open(self, answers: tuple[StoredAnswer, ...]) -> None:
        """Puts stored answers back. The id the form gives itself is among them once anything was stored at all.

        A record with that id is whole: what is not in it was cleared, defaults too. Without it, what is not given
        still gets its defaults.
        """
        given = frozenset(one.ref for one in answers if self._put_back(one))
        ids = {path for path, bind in self._model.binds.items() if bind.preload == ("uid", "")}
        if any(path_of(ref) in ids for ref in given):
            for path in self._controls:
                for node in self._instance.nodes(path):
                    if node.ref not in given:
                        node.value = ""
            self._working.everything(given)
        else:
            for path in self._controls:
                for node in self._instance.nodes(path):
                    if node.value and node.ref not in given:
                        self._working.owe(node)
            self._working.first_load(given)

    def _put_back(self, answer: StoredAnswer) -> bool:
        node = self._instance.ensure(answer.ref)
        if node is None or node.children:
            return False
        node.value = answer.value if answer.mark is Mark.GIVEN else ""
        if answer.mark is not Mark.GIVEN:
            self._marks[node.ref] = answer.mark
        return True

    # what there is

    @property
    def info(self) -> FormInfo:
        """The form."""
        return self._info

    @property
    def expression_problems(self) -> Mapping[str, str]:
        """Expressions that failed for these answers, for the form's author."""
        return self._instance.trouble

    def refs(self) -> tuple[str, ...]:
        """Relevant questions in order."""
        return tuple(one.node.ref for one in self._layout.asked())

    def sections(self, language: str) -> tuple[Section, ...]:
        """The top-level groups with something to ask, instances of repeats one by one; the rest in an unnamed one."""
        viewer = self._viewer(language)
        with self._instance.speaking(language):
            return tuple(
                self._section(part, asked, viewer)
                for part in self._layout.parts
                if (asked := [one for one in part.questions if one.node.is_relevant])
            )

    def _section(self, part: Part, asked: list[Placed], viewer: Viewer) -> Section:
        group = part.group
        return Section(
            ref=part.node.ref,
            label=self._section_label(part, viewer),
            refs=tuple(one.node.ref for one in asked),
            answered=sum(self._is_answered(one.node) for one in asked),
            one_page=group is not None and "field-list" in group.appearance,
            repeat=group.path if group is not None and group.repeat else None,
        )

    def _section_label(self, part: Part, viewer: Viewer) -> str:
        """The group's label; with its number where another instance of the repeat has the same one."""
        group = part.group
        if group is None:
            return ""
        label = viewer.label(group.label_id, group.label, part.node)
        others = (one for one in self._instance.nodes(part.node.path) if one is not part.node)
        if group.repeat and any(viewer.label(group.label_id, group.label, one) == label for one in others):
            return f"{label} ({parts(part.node.ref)[-1][1]})"
        return label

    def question(self, ref: str, language: str) -> Question:
        """One question as it stands; NotFoundError where the form has none of this ref."""
        placed = self._placed(ref)
        return self._viewer(language).question(
            placed.node, placed.control, self._marks.get(placed.node.ref), placed.section.ref
        )

    def next(self, ref: str) -> str | None:
        """The question after `ref`; where it is not asked any more, the first after where it stood."""
        return self._layout.beside(self._written(ref), 1)

    def previous(self, ref: str) -> str | None:
        """The question before."""
        return self._layout.beside(self._written(ref), -1)

    def first_open(self) -> str | None:
        """The first question that waits for an answer; what is only shown does not."""
        viewer = self._viewer(self._language)
        for one in self._layout.asked():
            if not self._is_answered(one.node) and not viewer.read_only(one.node, one.control):
                return one.node.ref
        return None

    # what is answered

    def answer(self, ref: str, value: str, mark: Mark = Mark.GIVEN) -> AnswerEffect:
        """Gives an answer. One that does not fit, or breaks a blocking constraint, changes nothing."""
        placed = self._revived(ref)
        node, control = placed.node, placed.control
        bind, viewer = node.bind, self._viewer(self._language)
        if viewer.read_only(node, control):
            return AnswerEffect(False, "This is shown, not answered.")
        stored: str | None = ""
        if mark is Mark.GIVEN:
            stored = as_stored(
                _kind(control, node),
                value,
                lambda: viewer.names(control, node),
                control.parameters,
                today=self._instance.today(),
                field=bind.case_field if bind is not None else None,
            )
        if stored is None:
            return AnswerEffect(False, "This does not fit the question.")
        blocks = bind is None or bind.severity is Severity.BLOCK
        if bind is not None and blocks and not stored and mark is Mark.GIVEN and viewer.required(node):
            message = viewer.message(bind.required_text, bind.required_is_id, node)
            return AnswerEffect(False, message or "Please answer this question.")
        before = node.value
        node.value = stored
        problem = viewer.problem(node)
        node.value = before
        if problem is not None and blocks:
            return AnswerEffect(False, problem)
        self._last = placed
        same_mark = self._marks.get(node.ref, Mark.GIVEN) is mark
        self._mark(node, mark)
        self._change(node, stored, triggers=before != stored or not same_mark)
        return self._effect(node, problem)

    def clear(self, ref: str) -> AnswerEffect:
        """Makes a question open again."""
        self._last = self._placed(ref)
        node = self._last.node
        self._mark(node, Mark.GIVEN)
        self._change(node, "", triggers=bool(node.value))
        return self._effect(node, None)

    def _change(self, node: Node, value: str, *, triggers: bool) -> None:
        self._working.begin()
        if node.value != value:
            self._working.put(node, value)
            self._working.follow((node.path,))
        if triggers:
            self._working.triggered(node)
        self._working.touch_ends()

    def add_repeat(self, ref: str) -> AnswerEffect:
        """One more instance of the repeat that `ref` names (an instance of it, or its path)."""
        node = self._instance.find(ref)
        path = node.path if node is not None else path_of(ref)
        if path not in self._model.repeats:
            raise NotFoundError(
                "This part of the form is not repeated.", "Choose a part that can be added to."
            )
        above, name = ref.rsplit("/", 1)[0], path.rsplit("/", 1)[-1]
        parent = node.parent if node is not None else self._instance.find(above)
        if parent is None or not parent.is_relevant:
            raise NotFoundError("This part of the form is not open.", "Answer what comes before it first.")
        if path in self._working.counted:
            return AnswerEffect(
                False, "How often this part is asked follows from another answer: change that."
            )
        if sum(child.name == name for child in parent.children) >= self._instance.most_instances:
            return AnswerEffect(False, "This part is there as often as a form can hold it.")
        self._working.begin()
        made = self._working.add(parent, name)
        return AnswerEffect(True, None, self._working.changed() | {made.ref})

    def repeats(self, ref: str, language: str) -> tuple[Repeat, ...]:
        """What can be asked once more at a question, or taken away."""
        viewer = self._viewer(language)
        with self._instance.speaking(language):
            return tuple(
                repeats_at(
                    self._placed(ref).node,
                    self._layout,
                    self._repeats,
                    called=lambda group, node: viewer.label(group.label_id, group.label, node),
                    counted=self._working.counted,
                    most=self._instance.most_instances,
                    answered=self._has_answer,
                )
            )

    def remove_repeat(self, ref: str) -> AnswerEffect:
        """Takes an instance of a repeat away, if neither it nor a later one was answered.

        Answers are never thrown away, and never change their number: what is stored of them would fit no more.
        """
        node = self._instance.find(ref)
        if node is None or node.path not in self._model.repeats or node.parent is None:
            raise NotFoundError("There is no such part.", "Choose one from the list.")
        same = [child for child in node.parent.children if child.name == node.name]
        at = next(number for number, one in enumerate(same) if one is node)
        if any(self._has_answer(inner) for one in same[at:] for inner in one.walk()):
            return AnswerEffect(
                False, "There are answers in this part, or in one after it: clear them first."
            )
        if node.path in self._working.counted:
            return AnswerEffect(
                False, "How often this part is asked follows from another answer: change that."
            )
        self._working.begin()
        self._working.remove(node)
        return AnswerEffect(True, None, self._working.changed() | {ref})

    # what it means

    def irrelevant_answers(self) -> tuple[Question, ...]:
        """Answers to questions that are not asked any more: kept, and left out of everything."""
        viewer = self._viewer(self._language)
        return tuple(
            viewer.question(one.node, one.control, self._marks.get(one.node.ref), one.section.ref)
            for one in self._layout.order
            if not one.node.is_relevant and self._has_answer(one.node)
        )

    def missing_required(self) -> tuple[str, ...]:
        """Questions that must be answered and are not; "does not know" and "declined" are answers."""
        viewer = self._viewer(self._language)
        return tuple(
            one.node.ref
            for one in self._layout.asked()
            if not self._is_answered(one.node) and viewer.required(one.node)
        )

    def indicator_replies(self, known_ids: Iterable[str] = ()) -> dict[str, str]:
        """yes, no or unknown by indicator, from relevant answers and from gates answered "no"."""
        return self._meaning.indicator_replies(known_ids)

    def declined_indicators(self) -> frozenset[str]:
        """Indicators the person did not want to speak about: never asked again."""
        return self._meaning.declined_indicators()

    def fields(self) -> dict[str, str]:
        """Case fields from relevant answers and calculations."""
        return self._meaning.fields()

    def silent_fields(self) -> dict[str, str]:
        """Case fields without a value to which the person said "unknown" or did not want to answer ("declined")."""
        return self._meaning.silent_fields()

    def stored(self) -> tuple[StoredAnswer, ...]:
        """Everything that has a value or a mark, as it would be stored."""
        return tuple(
            StoredAnswer(node.ref, node.value, self._marks.get(node.ref, Mark.GIVEN))
            for node in self._instance.root.walk()
            if not node.children and (node.value or node.ref in self._marks)
        )

    # inside

    @property
    def _layout(self) -> Layout:
        if self._shape != self._working.shape:
            self._shape, self._laid = self._working.shape, Layout(self._model.body, self._instance.root)
        return self._laid

    def _viewer(self, language: str) -> Viewer:
        return Viewer(self._instance, language, self._drafts.get(language, False), self._still)

    def _written(self, ref: str) -> str:
        """The ref as the form writes it: the number of a first instance may be left out."""
        node = self._instance.find(ref)
        return ref if node is None else node.ref

    def _placed(self, ref: str) -> Placed:
        at = self._layout.at.get(self._written(ref))
        if at is None and self._last is not None and self._last.node.ref == ref:
            return self._last
        if at is None:
            raise NotFoundError("This form has no such question.", "Choose one from the list.")
        return self._layout.order[at]

    def _revived(self, ref: str) -> Placed:
        """The question; where emptying it took its instance away a moment ago, with the instance back again."""
        if (
            self._written(ref) not in self._layout.at
            and self._last is not None
            and self._last.node.ref == ref
        ):
            self._working.bring_back(ref)
        return self._placed(ref)

    def _has_answer(self, node: Node) -> bool:
        """Somebody answered it, or said why not. What is calculated is no answer."""
        return node.path in self._controls and (bool(node.value) or node.ref in self._marks)

    def _is_answered(self, node: Node) -> bool:
        return bool(node.value) or self._marks.get(node.ref) in _SETTLED

    def _mark(self, node: Node, mark: Mark) -> None:
        if mark is Mark.GIVEN:
            self._marks.pop(node.ref, None)
        else:
            self._marks[node.ref] = mark

    def _effect(self, node: Node, problem: str | None) -> AnswerEffect:
        changed = self._working.changed() | {node.ref}
        others = [one for one in self._working.take() if one is not node and not one.children]
        for one in others:
            self._mark(one, Mark.GIVEN)  # a value the form set takes the place of "does not know"
        calculated = tuple(StoredAnswer(one.ref, one.value) for one in others)
        return AnswerEffect(True, problem, changed, calculated)

    def _choice_label(self, value: str, node: Node) -> str:
        control = self._controls.get(node.path)
        if control is None:
            return value
        return self._viewer(self._instance.language).called(value, control, node)


def _kind(control: Control, node: Node) -> QuestionKind:
    return kind_of(control, node.bind)
