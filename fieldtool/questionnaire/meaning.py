"""What answers mean for the case: indicator replies, gates, case fields. Irrelevant answers mean nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from fieldtool.domain.form import Mark
from fieldtool.questionnaire.gates import settled
from fieldtool.questionnaire.instance import Instance
from fieldtool.questionnaire.model import Bind
from fieldtool.questionnaire.tree import Node

REPLIES = {"yes": "yes", "no": "no", "unknown": "unknown", "declined": "unknown"}
"""Choice of an indicator question -> reply. Any other choice is "unknown": it says neither yes nor no."""
DECLINED = "declined"
_MARKS = {Mark.UNKNOWN: "unknown", Mark.DECLINED: DECLINED}


class Meaning:
    """Reads an instance; `marks` are those of the session, by ref."""

    def __init__(self, instance: Instance, marks: Mapping[str, Mark]) -> None:
        self._instance = instance
        self._marks = marks
        binds = instance.model.binds.values()
        self._coded_binds = [bind for bind in binds if bind.indicator or bind.gate]
        self._field_binds = [bind for bind in binds if bind.case_field]

    def indicator_replies(self, known: Iterable[str]) -> dict[str, str]:
        """yes, no or unknown by indicator. `known`: all indicators, for gates that name them by their beginning."""
        replies: dict[str, str] = {}
        gates: dict[str, tuple[str, ...]] = {}
        for bind, node, choice in self._coded():
            if bind.indicator and choice:
                _lay(replies, bind.indicator, REPLIES.get(choice, "unknown"))
            if bind.gate and choice == "no":
                gates[node.ref] = bind.gate
        return settled(gates, replies, known)

    def declined_indicators(self) -> frozenset[str]:
        """Indicators the person did not want to speak about: never asked again."""
        return frozenset(
            bind.indicator for bind, _, choice in self._coded() if bind.indicator and choice == DECLINED
        )

    def fields(self) -> dict[str, str]:
        """Case fields from relevant answers and calculations; where several name one field, the last with a value."""
        return {
            bind.case_field: node.value
            for bind, node in self._relevant(self._field_binds)
            if bind.case_field and node.value
        }

    def silent_fields(self) -> dict[str, str]:
        """Case fields without a value to which the person said "unknown" or did not want to answer ("declined")."""
        said = self.fields()
        found = {
            bind.case_field: _MARKS[mark]
            for bind, node in self._relevant(self._field_binds)
            if bind.case_field and (mark := self._marks.get(node.ref)) in _MARKS
        }
        return {name: why for name, why in found.items() if name not in said}

    def _coded(self) -> Iterator[tuple[Bind, Node, str]]:
        for bind, node in self._relevant(self._coded_binds):
            mark = self._marks.get(node.ref)
            yield bind, node, node.value if mark is None else _MARKS.get(mark, "")

    def _relevant(self, binds: Iterable[Bind]) -> Iterator[tuple[Bind, Node]]:
        for bind in binds:
            for node in self._instance.nodes(bind.path):
                if node.is_relevant:
                    yield bind, node


def _lay(replies: dict[str, str], indicator: str, reply: str) -> None:
    """Two questions may ask after one indicator: what says more stands, and "yes" says most."""
    weight = ("unknown", "no", "yes")
    before = replies.get(indicator)
    if before is None or weight.index(reply) > weight.index(before):
        replies[indicator] = reply
