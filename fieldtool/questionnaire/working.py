"""What follows from a change: relevance and calculations worked out again, in order, and only where something depends on it."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable

from fieldtool.questionnaire.graph import Graph
from fieldtool.questionnaire.instance import MOST_INSTANCES, MOST_NODES, Instance
from fieldtool.questionnaire.layout import groups_of
from fieldtool.questionnaire.model import Control, Group, SetValue
from fieldtool.questionnaire.tree import Node
from fieldtool.questionnaire.xpath.syntax import Expression
from fieldtool.questionnaire.xpath.values import to_number

_MOST_TRIGGERS = 200
"""Values that set one another off must come to an end."""

_ROUNDS = 20
"""How often counted repeats may grow in one change; nested counts need one round each."""


class Working:
    """Keeps the values that follow from others. `changes` tells what one operation changed."""

    def __init__(
        self,
        instance: Instance,
        graph: Graph,
        body: Iterable[Group | Control],
        answered: Callable[[Node], bool],
    ) -> None:
        """`answered`: whether somebody answered a question; counted instances with answers are never taken away."""
        self._instance = instance
        self._graph = graph
        self._answered = answered
        self._counts = tuple(
            (group.path, group.count) for group in groups_of(body) if group.count is not None
        )
        self.counted = frozenset(path for path, _ in self._counts)
        binds = instance.model.binds.items()
        self._ends = tuple(path for path, bind in binds if bind.preload == ("timestamp", "end"))
        self.shape = 0  # counts up whenever instances come or go
        self._before: dict[Node, tuple[str, bool]] = {}
        self._untold: dict[Node, None] = {}
        self._left: frozenset[str] = frozenset()

    # what changed

    def begin(self) -> None:
        """Begins an operation: nothing has changed yet. Values changed before it stay to be told."""
        self._untold |= {node: None for node, (value, _) in self._before.items() if node.value != value}
        self._before = {}

    def changed(self) -> frozenset[str]:
        """Refs whose value or relevance this operation changed."""
        return frozenset(
            node.ref
            for node, (value, relevant) in self._before.items()
            if node.value != value or node.is_relevant != relevant
        )

    def owe(self, node: Node) -> None:
        """A value that stood in the form from the beginning is to be told too."""
        self._untold[node] = None

    def take(self) -> tuple[Node, ...]:
        """Nodes whose value changed since this was asked last, in this operation or before it."""
        self.begin()
        told, self._untold = tuple(self._untold), {}
        return told

    def _note(self, node: Node) -> None:
        if node not in self._before:
            self._before[node] = (node.value, node.is_relevant)

    # what changes

    def put(self, node: Node, value: str) -> None:
        """Sets a value, and nothing else."""
        if node.value != value:
            self._note(node)
            node.value = value

    def follow(self, paths: Iterable[str]) -> None:
        """Works out what reads these paths, whose values changed."""
        self._settle({one for path in paths for one in self._graph.readers.get(path, ())})

    def everything(self, left: frozenset[str] = frozenset()) -> None:
        """Works everything out; what hangs on nothing only where its ref is not in `left`."""
        self._left = left
        self._settle(set(self._graph.order))
        self._left = frozenset()

    def add(self, parent: Node, name: str) -> Node:
        """One more instance of a repeat, with its defaults."""
        made = self._new(parent, name)
        self._reindex()
        dirty, _ = self._happen("odk-new-repeat", within=made)
        self._settle(dirty | self._graph.beneath.get(made.path, frozenset()))
        return made

    def remove(self, node: Node) -> None:
        """Takes an instance of a repeat away."""
        assert node.parent is not None
        node.parent.children.remove(node)
        self._gone(node)
        self._reindex()
        self._settle(set(self._graph.beneath.get(node.path, ())))

    def bring_back(self, ref: str) -> None:
        """Makes instances again up to the one a ref names; they stay if something is answered in them."""
        self._instance.ensure(ref)
        self._reindex()
        self._work_out(self._graph.order)

    def triggered(self, node: Node) -> None:
        """Carries out what waits for a change of this question, and what waits for that in turn."""
        waiting, done = [node], 0
        while waiting and done < _MOST_TRIGGERS:
            one = waiting.pop(0)
            done += 1
            dirty, changed = self._happen("xforms-value-changed", trigger=one)
            self._settle(dirty)
            waiting += changed

    def first_load(self, left: frozenset[str] = frozenset()) -> None:
        """Works everything out, with what fills itself and dynamic defaults; those not at refs in `left`."""
        for path, bind in self._instance.model.binds.items():
            if bind.preload is None:
                continue
            for node in self._instance.nodes(path):
                if not node.value and node.ref not in left:
                    self.put(node, self._instance.preloaded(*bind.preload))
        self.everything(left)
        dirty, _ = self._happen("odk-instance-first-load", left=left)
        self._settle(dirty)

    def touch_ends(self) -> None:
        """Rows of the type end hold the time of the last answer."""
        for path in self._ends:
            for node in self._instance.nodes(path):
                self.put(node, self._instance.preloaded("timestamp", "end"))
            self.follow((path,))

    def _happen(
        self,
        event: str,
        *,
        within: Node | None = None,
        trigger: Node | None = None,
        left: frozenset[str] = frozenset(),
    ) -> tuple[set[str], list[Node]]:
        """Sets the values that wait for an event, each after what the one before it led to.

        What is to be worked out after the last, and the nodes that changed.
        """
        dirty: set[str] = set()
        changed: list[Node] = []
        for one in self._instance.model.set_values:
            if one.event != event or (trigger is not None and one.trigger != trigger.path):
                continue
            targets = [
                node
                for node in self._instance.nodes(one.target)
                if (within is None or any(above is within for above in node.above()))
                and (trigger is None or _beside(trigger, node))
                and node.ref not in left
            ]
            if targets:
                self._work_out(dirty)
                set_now = self._set(one, targets)
                dirty = {reader for node in set_now for reader in self._graph.readers.get(node.path, ())}
                changed += set_now
        return dirty, changed

    def _set(self, one: SetValue, targets: Iterable[Node]) -> list[Node]:
        changed = []
        for node in targets:
            value = "" if one.value is None else self._instance.stored_of(one.value, node, "default")
            if value != node.value:
                self.put(node, value)
                changed.append(node)
        return changed

    def _new(self, parent: Node, name: str) -> Node:
        made = self._instance.new_instance(parent, name)
        for node in made.walk():
            self._before[node] = ("", False)
        return made

    def _gone(self, removed: Node) -> None:
        for node in removed.walk():
            self._before.pop(node, None)
            self._untold.pop(node, None)

    def _reindex(self) -> None:
        self._instance.reindex()
        self.shape += 1

    # working out

    def _settle(self, dirty: set[str]) -> None:
        for _ in range(_ROUNDS):
            self._work_out(dirty)
            dirty = self._recount()
            if not dirty:
                return

    def _work_out(self, dirty: Iterable[str]) -> None:
        graph = self._graph
        waiting = [graph.rank[path] for path in dirty]
        queued = set(waiting)
        heapq.heapify(waiting)
        while waiting:
            rank = heapq.heappop(waiting)
            queued.discard(rank)
            path = graph.order[rank]
            appears, differs = self._work_out_path(path)
            following: set[str] = set()
            if differs:
                following |= graph.readers.get(path, frozenset())
            if appears:
                following |= graph.beneath.get(path, frozenset())
            for one in following:
                other = graph.rank[one]
                if other > rank and other not in queued:
                    queued.add(other)
                    heapq.heappush(waiting, other)

    def _work_out_path(self, path: str) -> tuple[bool, bool]:
        """Whether the relevance, and whether the value of any node of this path is different now."""
        nodes = self._instance.nodes(path)
        appears = sum(self._judge(node) for node in nodes) > 0
        differs = sum(self._calculate(node) for node in nodes) > 0
        if differs and path in self._graph.chains:
            # Each round settles at least one instance more, so that as many rounds as instances are enough.
            for _ in nodes:
                if not sum(self._calculate(node) for node in nodes):
                    break
        return appears, differs

    def _judge(self, node: Node) -> bool:
        bind = node.bind
        if bind is None or bind.relevant is None:
            return False
        now = self._instance.holds(bind.relevant, node, "relevant", usual=True)
        if now == node.own_relevant:
            return False
        for one in node.walk():
            self._note(one)
        node.judge(now)
        return True

    def _calculate(self, node: Node) -> bool:
        bind = node.bind
        if bind is None or bind.calculate is None or not node.is_relevant:
            return False
        if node.ref in self._left and bind.path in self._graph.fixed and node.value:
            return False
        value = self._instance.stored_of(bind.calculate, node, "calculation")
        if value == node.value:
            return False
        self.put(node, value)
        return True

    def _recount(self) -> set[str]:
        """Gives counted repeats as many instances as their count says. Instances with answers in them always stay."""
        dirty: set[str] = set()
        for path, count in self._counts:
            above, name = path.rsplit("/", 1)
            added: list[Node] = []
            removed = False
            for parent in list(self._instance.nodes(above)):
                # A count is written as the repeat sees it: relative paths begin at an instance.
                wanted = self._wanted(count, Node(name, path, None, parent))
                same = [child for child in parent.children if child.name == name]
                added += [self._new(parent, name) for _ in range(wanted - len(same))]
                while len(same) > wanted and not any(map(self._answered, same[-1].walk())):
                    parent.children.remove(same[-1])
                    self._gone(same.pop())
                    removed = True
            if added or removed:
                self._reindex()
                dirty |= self._graph.beneath.get(path, frozenset())
                for made in added:
                    dirty |= self._happen("odk-new-repeat", within=made)[0]
        return dirty

    def _wanted(self, count: Expression, at: Node) -> int:
        if len(self._instance.index.by_ref) > MOST_NODES:
            return 0
        number = to_number(self._instance.text_of(count, at, "repeat_count"))
        return 0 if number != number else int(max(0.0, min(number, float(MOST_INSTANCES))))


def _beside(trigger: Node, target: Node) -> bool:
    """Both stand in the same instance of every repeat they share."""
    ours = set(map(id, target.above()))
    return all(id(one) in ours for one in trigger.above() if target.path.startswith(f"{one.path}/"))
