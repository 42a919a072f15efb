"""A form with answers in it: values are set, and everything that hangs on them is worked out again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.model import Model, SetValue, Template
from fieldtool.questionnaire.refs import find, parts, ref_of
from fieldtool.questionnaire.tree import Node, build
from fieldtool.questionnaire.xpath.evaluate import Place, evaluate
from fieldtool.questionnaire.xpath.syntax import Expression
from fieldtool.questionnaire.xpath.values import Value, to_bool, to_number, to_text

MOST_INSTANCES = 500
"""More instances of one repeat than any conversation needs: a wrong repeat_count must not fill the memory."""


class Instance:
    """The tree of answers with its rules. Implements what expressions ask (`World`)."""

    def __init__(
        self,
        model: Model,
        order: tuple[str, ...],
        *,
        now: Callable[[], datetime],
        context: Mapping[str, str],
        language: str,
    ) -> None:
        self.model = model
        self.language = language
        self._order = order
        self._now = now
        self._context = context
        self.trouble: dict[str, str] = {}
        self._binds = dict(model.binds)
        self.root = build(model.root, self._binds, None, "", model.repeats)
        self._lists = {name: _rows(template) for name, template in model.lists.items()}

    # what expressions ask

    def now(self) -> datetime:
        """This moment, local, without a zone: what officer and person call now."""
        return self._now().astimezone().replace(tzinfo=None)

    def instance(self, name: str) -> Node | None:
        """A list of choices."""
        return self._lists.get(name)

    def translate(self, text_id: str) -> str:
        """A text in the language of the screen, or in the form's own."""
        for tag in (self.language, self.model.default_language):
            found = self.model.texts.get(tag, {}).get(text_id)
            if found is not None and found.text:
                return self.render(found.text, self.root)
        return ""

    def choice_label(self, value: str, ref: object) -> str:
        """What a stored choice is called; set by the session, which knows the questions."""
        return self.labels(value, ref) if isinstance(ref, Node) else value

    labels: Callable[[str, Node], str] = staticmethod(lambda value, node: value)

    def render(self, text: Iterable[str | Expression], node: Node) -> str:
        """A text with its places filled in."""
        made = []
        for part in text:
            made.append(part if isinstance(part, str) else to_text(self.value(part, node, "label")))
        return "".join(made).strip()

    # values

    def value(self, expression: Expression, node: Node, what: str) -> Value:
        """The value at a node. An expression that fails counts as empty, and is noted once for the form's author."""
        try:
            return evaluate(expression, Place(self, node, node))
        except (ExpressionError, RecursionError, OverflowError) as error:
            self.trouble.setdefault(f"{node.path} {what}", str(error))
            return ""

    def holds(self, expression: Expression | None, node: Node, what: str, *, usual: bool) -> bool:
        """Whether a condition holds; `usual` where there is none."""
        if expression is None:
            return usual
        value = self.value(expression, node, what)
        try:
            return to_bool(value)
        except ExpressionError as error:
            self.trouble.setdefault(f"{node.path} {what}", str(error))
            return False

    def find(self, ref: str) -> Node | None:
        """The node of a ref."""
        return find(self.root, ref)

    def ensure(self, ref: str) -> Node | None:
        """The node of a ref, making the instances of repeats it needs."""
        node = self.root
        steps = parts(ref)
        if not steps or steps[0][0] != self.root.name:
            return None
        for name, number in steps[1:]:
            same = [child for child in node.children if child.name == name]
            while (
                number > len(same)
                and f"{node.path}/{name}" in self.model.repeats
                and number <= MOST_INSTANCES
            ):
                self.add_instance(node, name)
                same = [child for child in node.children if child.name == name]
            if number > len(same):
                return None
            node = same[number - 1]
        return node

    def nodes(self, path: str) -> list[Node]:
        """All nodes of a path, in every instance."""
        found = [self.root]
        for name in path.split("/")[2:]:
            found = [child for node in found for child in node.children if child.name == name]
        return found if path.split("/")[1] == self.root.name else []

    # working out

    def settle(self) -> None:
        """Works everything out again, in order; counted repeats first grow to their count."""
        for _ in range(3):
            self._work_out()
            if not self._grow():
                return
        self._work_out()

    def _work_out(self) -> None:
        for path in self._order:
            bind = self._binds[path]
            for node in self.nodes(path):
                if bind.relevant is not None:
                    node.own_relevant = True
                    node.own_relevant = self.holds(bind.relevant, node, "relevant", usual=True)
                if bind.calculate is not None and node.is_relevant:
                    node.value = self._as_text(self.value(bind.calculate, node, "calculation"), node)

    def _as_text(self, value: Value, node: Node) -> str:
        try:
            text = to_text(value)
        except ExpressionError as error:
            self.trouble.setdefault(f"{node.path} calculation", str(error))
            return ""
        return "" if text == "NaN" else text

    counts: tuple[tuple[str, Expression], ...] = ()

    def _grow(self) -> bool:
        """Adds instances where a repeat_count asks for more. Surplus ones stay: nothing is thrown away by a typing slip."""
        grown = False
        for path, count in self.counts:
            above, name = path.rsplit("/", 1)
            for parent in self.nodes(above):
                number = to_number(self.value(count, parent, "repeat_count"))
                wanted = 0 if number != number else min(int(number), MOST_INSTANCES)
                while sum(child.name == name for child in parent.children) < wanted:
                    self.add_instance(parent, name)
                    grown = True
        return grown

    def add_instance(self, parent: Node, name: str) -> Node:
        """One more instance of a repeat, after the last."""
        template = _template_at(self.model.root, f"{parent.path}/{name}")
        made = build(template, self._binds, parent, parent.path, self.model.repeats)
        last = max((i for i, child in enumerate(parent.children) if child.name == name), default=None)
        parent.children.insert(len(parent.children) if last is None else last + 1, made)
        self.happen("odk-new-repeat", within=made)
        return made

    def happen(self, event: str, *, within: Node | None = None, trigger: Node | None = None) -> list[Node]:
        """Carries out the values an event sets; returns the nodes that were set."""
        changed = []
        for one in self.model.set_values:
            if one.event != event or (trigger is not None and one.trigger != trigger.path):
                continue
            changed += self._set(one, within, trigger)
        return changed

    def _set(self, one: SetValue, within: Node | None, trigger: Node | None) -> list[Node]:
        changed = []
        for node in self.nodes(one.target):
            if within is not None and node not in within.walk():
                continue
            if trigger is not None and not _same_instance(node, trigger):
                continue
            node.value = (
                "" if one.value is None else self._as_text(self.value(one.value, node, "default"), node)
            )
            changed.append(node)
        return changed

    def preload(self) -> None:
        """Fills in start, today, username and the like where nothing stands yet."""
        for path, bind in self._binds.items():
            if bind.preload is None:
                continue
            for node in self.nodes(path):
                if not node.value:
                    node.value = self._preloaded(*bind.preload)

    def _preloaded(self, kind: str, name: str) -> str:
        if kind == "timestamp":
            return self.now().isoformat(timespec="milliseconds")
        if kind == "date":
            return self.now().date().isoformat()
        if kind == "property":
            return self._context.get(name, "")
        return ""


def _rows(template: Template) -> Node:
    """A list of choices as nodes."""

    def made(one: Template, parent: Node | None, above: str) -> Node:
        node = Node(one.name, f"{above}/{one.name}", None, parent)
        node.value = one.value
        node.children = [made(child, node, node.path) for child in one.children]
        return node

    return made(template, None, "#list")


def _template_at(root: Template, path: str) -> Template:
    """What new instances of a repeat are made from: its template, or its first instance in the form."""
    found = root
    for name in path.split("/")[2:]:
        same = [child for child in found.children if child.name == name]
        found = next((child for child in same if child.is_template), same[0])
    return found


def _same_instance(node: Node, other: Node) -> bool:
    """Both stand in the same instances of the repeats they share."""
    ours, theirs = parts(ref_of(node)), parts(ref_of(other))
    for (name, number), (other_name, other_number) in zip(ours, theirs, strict=False):
        if name != other_name:
            return True
        if number != other_number:
            return False
    return True
