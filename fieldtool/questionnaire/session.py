"""A form being filled in: questions in order, answers with their effect, and what they mean for the case."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime

from fieldtool.domain.errors import NotFoundError
from fieldtool.domain.form import (
    AnswerEffect,
    FormInfo,
    Mark,
    Question,
    QuestionKind,
    Section,
    Severity,
    StoredAnswer,
)
from fieldtool.questionnaire.checks import as_stored
from fieldtool.questionnaire.gates import settled
from fieldtool.questionnaire.instance import Instance
from fieldtool.questionnaire.model import Control, Group, Model
from fieldtool.questionnaire.refs import ref_of
from fieldtool.questionnaire.tree import Node
from fieldtool.questionnaire.view import Viewer
from fieldtool.questionnaire.xpath.syntax import Expression

_REPLIES = {"yes": "yes", "no": "no", "unknown": "unknown", "declined": "unknown"}
_DECLINED = "declined"


class FormSession:
    """One filling of a form, in memory. Nothing is stored here: what must be stored comes back with each effect."""

    def __init__(
        self,
        model: Model,
        info: FormInfo,
        order: tuple[str, ...],
        answers: Iterable[StoredAnswer],
        *,
        now: Callable[[], datetime],
        context: Mapping[str, str],
        language: str | None,
    ) -> None:
        self._model = model
        self._info = info
        self._controls = dict(_controls(model.body))
        self._instance = Instance(
            model, order, now=now, context=context, language=language or info.default_language
        )
        self._instance.counts = tuple(_counts(model.body))
        self._instance.labels = self._choice_label
        self._marks: dict[str, Mark] = {}
        self._touched: set[str] = set()
        given = list(answers)
        if not given:
            self._instance.happen("odk-instance-first-load")
            self._instance.preload()
        for answer in given:
            self._put_back(answer)
        self._instance.settle()

    def _put_back(self, answer: StoredAnswer) -> None:
        node = self._instance.ensure(answer.ref)
        if node is None:
            return
        self._touched.add(answer.ref)
        node.value = answer.value
        if answer.mark is not Mark.GIVEN:
            node.value = ""
            self._marks[answer.ref] = answer.mark

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
        return tuple(
            ref_of(node, self._model.repeats) for node, _ in self._asked(self._model.body, self._root)
        )

    def sections(self, language: str) -> tuple[Section, ...]:
        """The top-level groups with something to ask, instances of repeats one by one; the rest in an unnamed one."""
        viewer = self._viewer(language)
        found: list[Section] = []
        loose: list[str] = []
        for part in self._model.body:
            if isinstance(part, Control):
                loose += [ref_of(node, self._model.repeats) for node, _ in self._asked((part,), self._root)]
                continue
            for node in self._children(self._root, part.path):
                if not node.is_relevant:
                    continue
                refs = tuple(ref_of(n, self._model.repeats) for n, _ in self._asked(part.children, node))
                if refs:
                    found.append(
                        Section(
                            ref=ref_of(node, self._model.repeats),
                            label=viewer.label(part.label_id, part.label, node),
                            refs=refs,
                            answered=sum(self._answered(ref) for ref in refs),
                            one_page="field-list" in part.appearance,
                            repeat=part.path if part.repeat else None,
                        )
                    )
        if loose:
            found.append(
                Section(self._root.path, "", tuple(loose), sum(self._answered(ref) for ref in loose))
            )
        return tuple(found)

    def question(self, ref: str, language: str) -> Question:
        """One question as it stands; NotFoundError where the form has none of this ref."""
        node, control = self._node(ref)
        return self._viewer(language).question(node, control, self._marks.get(ref), self._section_of(node))

    def next(self, ref: str) -> str | None:
        """The question after `ref`; where it is not asked any more, the first after where it stood."""
        return self._beside(ref, 1)

    def previous(self, ref: str) -> str | None:
        """The question before."""
        return self._beside(ref, -1)

    def first_open(self) -> str | None:
        """The first question that waits for an answer; notes do not."""
        for ref in self.refs():
            if not self._answered(ref) and self._kind(ref) is not QuestionKind.NOTE:
                return ref
        return None

    # what is answered

    def answer(self, ref: str, value: str, mark: Mark = Mark.GIVEN) -> AnswerEffect:
        """Gives an answer. One that does not fit, or breaks a blocking constraint, changes nothing."""
        node, control = self._node(ref)
        viewer = self._viewer(self._instance.language)
        question = viewer.question(node, control, None, "")
        if question.read_only:
            return AnswerEffect(False, "This is shown, not answered.")
        stored = as_stored(question, value) if mark is Mark.GIVEN else ""
        if stored is None:
            return AnswerEffect(False, "This does not fit the question.")
        before, old_mark = node.value, self._marks.get(ref)
        if stored == "" and mark is Mark.GIVEN and question.required and question.severity is Severity.BLOCK:
            return AnswerEffect(False, question.required_message or "Please answer this question.")
        known = self._picture()
        node.value = stored
        problem = viewer.problem(node)
        if problem is not None and question.severity is Severity.BLOCK:
            node.value = before
            return AnswerEffect(False, problem)
        self._mark(ref, mark)
        if before != stored or old_mark != self._marks.get(ref):
            self._instance.happen("xforms-value-changed", trigger=node)
        self._instance.settle()
        return self._effect(known, ref, problem)

    def clear(self, ref: str) -> AnswerEffect:
        """Makes a question open again."""
        node, _ = self._node(ref)
        known = self._picture()
        node.value = ""
        self._marks.pop(ref, None)
        self._touched.discard(ref)
        self._instance.settle()
        return self._effect(known, ref, None)

    def add_repeat(self, ref: str) -> AnswerEffect:
        """One more instance of the repeat that `ref` names (an instance of it, or its path)."""
        node = self._instance.find(ref)
        path = node.path if node is not None else ref
        if path not in self._model.repeats:
            raise NotFoundError(
                "This part of the form is not repeated.", "Choose a part that can be added to."
            )
        above, name = path.rsplit("/", 1)
        parent = node.parent if node is not None else next(iter(self._instance.nodes(above)), None)
        if parent is None:
            raise NotFoundError("This part of the form is not open.", "Answer what comes before it first.")
        known = self._picture()
        self._instance.add_instance(parent, name)
        self._instance.settle()
        return self._effect(known, ref, None)

    def remove_repeat(self, ref: str) -> AnswerEffect:
        """Takes the last instance of a repeat away, if nothing in it was answered: answers are never thrown away."""
        node = self._instance.find(ref)
        if node is None or node.path not in self._model.repeats or node.parent is None:
            raise NotFoundError("There is no such part.", "Choose one from the list.")
        if any(one.value for one in node.walk() if one.path in self._controls):
            return AnswerEffect(False, "There are answers in this part: clear them first.")
        known = self._picture()
        node.parent.children.remove(node)
        self._instance.settle()
        return self._effect(known, ref, None)

    # what it means

    def irrelevant_answers(self) -> tuple[Question, ...]:
        """Answers to questions that are not asked any more: kept, and left out of everything."""
        viewer = self._viewer(self._instance.language)
        found = []
        for node in self._root.walk():
            control = self._controls.get(node.path)
            if control is not None and node.value and not node.is_relevant:
                found.append(viewer.question(node, control, None, self._section_of(node)))
        return tuple(found)

    def missing_required(self) -> tuple[str, ...]:
        """Questions that must be answered and are not; "does not know" and "declined" are answers."""
        viewer = self._viewer(self._instance.language)
        found = []
        for node, control in self._asked(self._model.body, self._root):
            ref = ref_of(node, self._model.repeats)
            if not self._answered(ref) and viewer.question(node, control, None, "").required:
                found.append(ref)
        return tuple(found)

    def indicator_replies(self, known_ids: Iterable[str] = ()) -> dict[str, str]:
        """yes, no or unknown by indicator, from relevant answers and from gates answered "no"."""
        replies: dict[str, str] = {}
        gates: dict[str, tuple[str, ...]] = {}
        for node, reply in self._coded():
            assert node.bind is not None
            if node.bind.indicator and reply:
                replies[node.bind.indicator] = _REPLIES.get(reply, "unknown")
            if node.bind.gate and reply == "no":
                gates[ref_of(node)] = node.bind.gate
        return settled(gates, replies, known_ids)

    def declined_indicators(self) -> frozenset[str]:
        """Indicators the person did not want to speak about: never asked again."""
        return frozenset(
            node.bind.indicator
            for node, reply in self._coded()
            if node.bind is not None and node.bind.indicator and reply == _DECLINED
        )

    def fields(self) -> dict[str, str]:
        """Case fields from relevant answers and calculations."""
        found: dict[str, str] = {}
        for node in self._root.walk():
            if node.bind is not None and node.bind.case_field and node.value and node.is_relevant:
                found[node.bind.case_field] = node.value
        return found

    def stored(self) -> tuple[StoredAnswer, ...]:
        """Everything that has a value or a mark, as it would be stored."""
        found = []
        for node in self._root.walk():
            if node.children or node.path not in self._model.binds:
                continue
            ref = ref_of(node, self._model.repeats)
            mark = self._marks.get(ref, Mark.GIVEN)
            if node.value or mark is not Mark.GIVEN:
                found.append(StoredAnswer(ref, node.value, mark))
        return tuple(found)

    # inside

    @property
    def _root(self) -> Node:
        return self._instance.root

    def _viewer(self, language: str) -> Viewer:
        self._instance.language = language
        known = {one.tag: one.draft for one in self._info.languages}
        return Viewer(self._instance, language, known.get(language, False))

    def _node(self, ref: str) -> tuple[Node, Control]:
        node = self._instance.find(ref)
        control = self._controls.get(node.path) if node is not None else None
        if node is None or control is None:
            raise NotFoundError("This form has no such question.", "Choose one from the list.")
        return node, control

    def _children(self, parent: Node, path: str) -> list[Node]:
        name = path.rsplit("/", 1)[-1]
        return [child for child in parent.children if child.name == name]

    def _asked(self, parts: Iterable[Group | Control], parent: Node) -> Iterator[tuple[Node, Control]]:
        for part in parts:
            if isinstance(part, Group) and not part.path:
                yield from self._asked(part.children, parent)
                continue
            for node in self._children(parent, part.path):
                if not node.is_relevant:
                    continue
                if isinstance(part, Control):
                    yield node, part
                else:
                    yield from self._asked(part.children, node)

    def _answered(self, ref: str) -> bool:
        node = self._instance.find(ref)
        marked = self._marks.get(ref) in (Mark.UNKNOWN, Mark.DECLINED)
        return marked or (node is not None and bool(node.value))

    def _kind(self, ref: str) -> QuestionKind:
        return self.question(ref, self._instance.language).kind

    def _section_of(self, node: Node) -> str:
        one = node
        while one.parent is not None and one.parent.parent is not None:
            one = one.parent
        return (
            ref_of(one, self._model.repeats)
            if one.parent is not None and one is not node
            else self._root.path
        )

    def _beside(self, ref: str, step: int) -> str | None:
        refs = self.refs()
        if ref in refs:
            at = refs.index(ref) + step
            return refs[at] if 0 <= at < len(refs) else None
        node = self._instance.find(ref)
        if node is None:
            return refs[0] if refs else None
        everything = [ref_of(n, self._model.repeats) for n in self._root.walk() if n.path in self._controls]
        at = everything.index(ref)
        rest = everything[at + 1 :] if step > 0 else reversed(everything[:at])
        return next((one for one in rest if one in refs), None)

    def _mark(self, ref: str, mark: Mark) -> None:
        self._touched.add(ref)
        if mark is Mark.GIVEN:
            self._marks.pop(ref, None)
        else:
            self._marks[ref] = mark

    def _picture(self) -> dict[str, tuple[str, bool]]:
        return {
            ref_of(node, self._model.repeats): (node.value, node.is_relevant)
            for node in self._root.walk()
            if not node.children
        }

    def _effect(self, before: Mapping[str, tuple[str, bool]], ref: str, problem: str | None) -> AnswerEffect:
        after = self._picture()
        changed = {one for one in after.keys() | before.keys() if after.get(one) != before.get(one)} | {ref}
        calculated = tuple(
            StoredAnswer(one, after[one][0])
            for one in sorted(changed)
            if one in after and one != ref and after[one][0] != before.get(one, ("", True))[0]
        )
        return AnswerEffect(True, problem, frozenset(changed), calculated)

    def _coded(self) -> Iterator[tuple[Node, str]]:
        """Relevant nodes that carry an indicator or a gate, with the choice or the mark."""
        for node in self._root.walk():
            bind = node.bind
            if bind is None or not (bind.indicator or bind.gate) or not node.is_relevant:
                continue
            mark = self._marks.get(ref_of(node, self._model.repeats))
            marks = {Mark.UNKNOWN: "unknown", Mark.DECLINED: _DECLINED}
            yield node, marks.get(mark, "") if mark is not None else node.value

    def _choice_label(self, value: str, node: Node) -> str:
        control = self._controls.get(node.path)
        if control is None:
            return value
        viewer = self._viewer(self._instance.language)
        return next((c.label for c in viewer.choices(control.items, node) if c.name == value), value)


def _controls(parts: Iterable[Group | Control]) -> Iterator[tuple[str, Control]]:
    for part in parts:
        if isinstance(part, Control):
            yield part.path, part
        else:
            yield from _controls(part.children)


def _counts(parts: Iterable[Group | Control]) -> Iterator[tuple[str, Expression]]:
    for part in parts:
        if isinstance(part, Group):
            if part.count is not None:
                yield part.path, part.count
            yield from _counts(part.children)
