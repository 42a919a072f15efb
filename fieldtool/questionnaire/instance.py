"""A form with answers in it: the tree, what expressions may ask of it, and the values set by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.model import Model, Template
from fieldtool.questionnaire.refs import parts
from fieldtool.questionnaire.tree import Index, Node, as_text, begun, build, rows
from fieldtool.questionnaire.xpath.evaluate import Place, evaluate
from fieldtool.questionnaire.xpath.patterns import Patterns
from fieldtool.questionnaire.xpath.syntax import Expression
from fieldtool.questionnaire.xpath.values import Value, to_bool, to_text

MOST_INSTANCES = 500
"""More instances of one repeat than any conversation needs: a wrong repeat_count must not fill the memory."""

MOST_NODES = 50_000
"""More nodes than any conversation needs, nested repeats included."""


class Instance:
    """The tree of answers. Implements what expressions ask (`xpath.evaluate.World`)."""

    def __init__(
        self,
        model: Model,
        *,
        now: Callable[[], datetime],
        context: Mapping[str, str],
        language: str,
    ) -> None:
        self.model = model
        self.language = language
        self._now = now
        self._context = context
        self.trouble: dict[str, str] = {}
        self.root = build(model.root, model.binds, None, "", model.repeats)
        self._begun = begun(model.root)
        self._lists = {name: rows(template) for name, template in model.lists.items()}
        self._patterns = Patterns()
        self.reindex()

    def reindex(self) -> None:
        """To be called whenever nodes came or went."""
        self.index = Index(self.root, self.model.repeats)

    most_instances = MOST_INSTANCES

    # what expressions ask

    @property
    def version(self) -> str:
        """The version of the form."""
        return self.model.version

    def today(self) -> date:
        """This day, as officer and person call it."""
        return self.now().date()

    def now(self) -> datetime:
        """This moment, local, without a zone: what officer and person call now."""
        return self._now().astimezone().replace(tzinfo=None)

    def instance(self, name: str) -> Node | None:
        """A list of choices."""
        return self._lists.get(name)

    def property(self, name: str) -> str:
        """What is known of officer and laptop: username, deviceid ...; "" where it is not."""
        return self._context.get(name, "")

    def matches(self, pattern: str, text: str) -> bool:
        """The whole text matches the pattern."""
        return self._patterns.matches(pattern, text)

    def translate(self, text_id: str) -> str:
        """A text in the language of the screen, or in the form's own."""
        for tag in (self.language, self.model.default_language):
            found = self.model.texts.get(tag, {}).get(text_id)
            if found is not None and found.text:
                return self.render(found.text, self.root)
        return ""

    def choice_label(self, value: str, ref: object) -> str:
        """What a stored choice is called; `labels` is set by the session, which knows the questions."""
        return self.labels(value, ref) if isinstance(ref, Node) else value

    labels: Callable[[str, Node], str] = staticmethod(lambda value, node: value)

    @contextmanager
    def speaking(self, language: str) -> Iterator[None]:
        """Texts in another language for a while; calculations keep the language the form was opened in."""
        before, self.language = self.language, language
        try:
            yield
        finally:
            self.language = before

    # values

    def render(self, text: Iterable[str | Expression], node: Node) -> str:
        """A text with its places filled in."""
        made = []
        for part in text:
            made.append(part if isinstance(part, str) else self.text_of(part, node, "label"))
        return "".join(made).strip()

    def value(self, expression: Expression, node: Node, what: str) -> Value:
        """The value at a node. An expression that fails counts as empty, and is noted once for the form's author."""
        try:
            return evaluate(expression, Place(self, node, node))
        except (ExpressionError, RecursionError, OverflowError) as error:
            self._note(node, what, error)
            return ""

    def text_of(self, expression: Expression, node: Node, what: str) -> str:
        """The value at a node as text."""
        try:
            return to_text(self.value(expression, node, what))
        except ExpressionError as error:
            self._note(node, what, error)
            return ""

    def stored_of(self, expression: Expression, node: Node, what: str) -> str:
        """The value at a node as it is stored there, by the type of the node."""
        try:
            return as_text(self.value(expression, node, what), node.kind)
        except (ExpressionError, OverflowError) as error:
            self._note(node, what, error)
            return ""

    def holds(self, expression: Expression | None, node: Node, what: str, *, usual: bool) -> bool:
        """Whether a condition holds; `usual` where there is none."""
        if expression is None:
            return usual
        try:
            return to_bool(self.value(expression, node, what))
        except ExpressionError as error:
            self._note(node, what, error)
            return False

    def _note(self, node: Node, what: str, error: Exception) -> None:
        self.trouble.setdefault(f"{node.path} {what}", str(error))

    # the tree

    def find(self, ref: str) -> Node | None:
        """The node of a ref; the number of a first instance may be left out."""
        found = self.index.by_ref.get(ref)
        if found is not None:
            return found
        node: Node | None = None
        for name, number in parts(ref):
            among = [self.root] if node is None else node.children
            same = [child for child in among if child.name == name]
            if not 1 <= number <= len(same):
                return None
            node = same[number - 1]
        return node

    def ensure(self, ref: str) -> Node | None:
        """The node of a ref, making the instances of repeats it needs."""
        steps = parts(ref)
        if not steps or steps[0] != (self.root.name, 1):
            return None
        node = self.root
        for name, number in steps[1:]:
            same = [child for child in node.children if child.name == name]
            path = f"{node.path}/{name}"
            while number > len(same) and path in self.model.repeats and number <= MOST_INSTANCES:
                same.append(self.new_instance(node, name))
                self.reindex()
            if not 1 <= number <= len(same):
                return None
            node = same[number - 1]
        return node

    def nodes(self, path: str) -> list[Node]:
        """All nodes of a path, in every instance."""
        return self.index.by_path.get(path, [])

    def new_instance(self, parent: Node, name: str) -> Node:
        """One more instance of a repeat, after the last. The index does not know it before `reindex`."""
        template = template_at(self.model.root, f"{parent.path}/{name}")
        made = build(template, self.model.binds, parent, parent.path, self.model.repeats, self._begun)
        last = max((i for i, child in enumerate(parent.children) if child.name == name), default=None)
        at = len(parent.children) if last is None else last + 1
        parent.children.insert(at, made)
        return made

    def preloaded(self, kind: str, name: str) -> str:
        """What a node that fills itself holds: start, end, today, username ..., a fresh id."""
        if kind == "timestamp":
            return self.now().isoformat(timespec="milliseconds")
        if kind == "date":
            return self.today().isoformat()
        if kind == "property":
            return self.property(name)
        if kind == "uid":
            import uuid

            return f"uuid:{uuid.uuid4()}"
        return ""


def template_at(root: Template, path: str) -> Template:
    """What new instances of a repeat are made from: its template, or its first instance in the form."""
    found = root
    for name in path.split("/")[2:]:
        same = [child for child in found.children if child.name == name]
        found = next((child for child in same if child.is_template), same[0])
    return found
