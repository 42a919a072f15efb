"""The rule set: checked declarations turned into gates for an adult, a child, and a person whose age is not
known."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from fieldtool.domain.assessment import gates
from fieldtool.domain.assessment.age import Age
from fieldtool.domain.assessment.catalogue import Catalogue
from fieldtool.domain.assessment.declarations import CHILD, Declaration, Source
from fieldtool.domain.assessment.errors import RulesError
from fieldtool.domain.assessment.formula import Formula
from fieldtool.domain.assessment.gates import Gate
from fieldtool.domain.assessment.rulecheck import check
from fieldtool.domain.assessment.rulefile import leaves_of, members_of, read_base, read_overlay
from fieldtool.domain.assessment.written import Written

Node = Gate | bool


class Mode(StrEnum):
    """Whose rules count: an adult's, a child's, or both because the age is not known."""

    ADULT = "adult"
    CHILD = "child"
    OPEN = "open"


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class RuleSet:
    """A rule file, with at most one overlay, ready to assess. Make it with `load` or `from_text`.

    `text` and `overlay_text` are what was read, so that a case can be assessed again as it was. `digest` is the SHA-256 of the texts and of what the catalogue says: two rule sets with the same digest
    assess alike. Indicators are numbered in catalogue order; the age has the number after the last.
    """

    written: Written = field(repr=False)
    catalogue: Catalogue = field(repr=False)
    digest: str
    number: Mapping[str, int] = field(repr=False)
    names: tuple[str, ...] = field(repr=False)
    text: str = field(default="", repr=False)
    overlay_text: str = field(default="", repr=False)
    _gates: dict[tuple[str, Mode, bool], Node] = field(default_factory=dict, repr=False, compare=False)
    _formulas: dict[tuple[str, str, Mode], Formula] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def load(cls, path: Path, catalogue: Catalogue, overlay: Path | None = None) -> RuleSet:
        """Read a rule file, and an organisation's overlay over it. RulesError: one sentence with file and
        line."""
        return cls.from_text(
            _content(path),
            catalogue,
            file=path.name,
            overlay=None if overlay is None else _content(overlay),
            overlay_file="" if overlay is None else overlay.name,
        )

    @classmethod
    def from_text(
        cls,
        text: str,
        catalogue: Catalogue,
        *,
        file: str = "rules.toml",
        overlay: str | None = None,
        overlay_file: str = "overlay.toml",
    ) -> RuleSet:
        """As `load`, from texts; `file` and `overlay_file` are the names that errors say."""
        written = read_base(Source(file, text), catalogue)
        if overlay is not None:
            written = read_overlay(written, Source(overlay_file, overlay), catalogue)
        check(written, catalogue)
        facts = repr([(one.id, one.group, sorted(one.strengths.items())) for one in catalogue.indicators])
        digest = hashlib.sha256("\0".join((text, overlay or "", facts)).encode()).hexdigest()
        names = (*catalogue.ids, "age")
        numbers = {one: at for at, one in enumerate(names)}
        return cls(written, catalogue, digest, numbers, names, text, overlay or "")

    def with_overlay(self, overlay: str, file: str = "overlay.toml") -> RuleSet:
        """These rules with another overlay over the base file, or with none (""). RulesError with file and line."""
        return RuleSet.from_text(self.text, self.catalogue, overlay=overlay or None, overlay_file=file)

    def __repr__(self) -> str:
        return f"RuleSet({self.name} {self.version})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RuleSet) and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)

    @property
    def name(self) -> str:
        return self.written.name

    @property
    def version(self) -> str:
        """The version of the base file, and of the overlay after a plus sign."""
        overlay = self.written.overlay
        return (
            self.written.version if overlay is None else f"{self.written.version}+{overlay[0]}.{overlay[1]}"
        )

    @property
    def overlay(self) -> tuple[str, str] | None:
        """Name and version of the overlay, or None."""
        return self.written.overlay

    @property
    def child_under(self) -> int:
        """Years: who is younger is a child (TIP Protocol art. 3(d): 18)."""
        return self.written.child_under

    def to_json(self) -> dict[str, Any]:
        """Name and version, and the overlay where there is one."""
        shown: dict[str, Any] = {"name": self.name, "version": self.written.version}
        if self.written.overlay is not None:
            shown["overlay"] = {"name": self.written.overlay[0], "version": self.written.overlay[1]}
        return shown

    @property
    def used_ids(self) -> frozenset[str]:
        """Every indicator that a rule uses or shows."""
        written = self.written
        found = set(written.shown) | set(written.child_needs) | set(written.ask_first)
        for one in written.declarations.values():
            found.update(leaves_of(one, self.catalogue))
        for clash in written.clashes:
            found.update(clash.ids)
        for exclusion in written.exclusions:
            found.update(exclusion.by)
        for zone in written.grey_zones:
            found.update((*zone.yes, *zone.no))
        return frozenset(found)

    def mode(self, age: Age) -> Mode:
        """Whose rules count at this age; a presumed child is a child."""
        child = age.counts_as_child(self.child_under)
        return Mode.OPEN if child is None else Mode.CHILD if child else Mode.ADULT

    def declaration(self, name: str) -> Declaration:
        """A rule as written."""
        return self.written.declarations[name]

    def indicators_of(self, name: str) -> tuple[str, ...]:
        """The indicator ids that a rule names itself, in catalogue order."""
        return tuple(sorted(leaves_of(self.declaration(name), self.catalogue), key=self.number.__getitem__))

    def implying(self, name: str) -> tuple[str, ...]:
        """The indicator ids that imply a rule without being named by the law's own words."""
        one = self.declaration(name)
        return tuple(i for member in one.implied_by for i in members_of(one.place, member, self.catalogue))

    def ends(self, name: str, mode: Mode) -> tuple[Node, Node]:
        """The low and the high gate of a rule: what holds for certain, what may still hold."""
        low = self._gate(name, mode, high=False)
        return low, low if mode is not Mode.OPEN else self._gate(name, mode, high=True)

    def formula(self, kind: str, name: str, mode: Mode) -> Formula:
        """Gates prepared for exact questions; kinds: low, high (can it still change), yes, no (what carries
        it)."""
        key = (kind, name, mode)
        if key not in self._formulas:
            low, high = self.ends(name, mode)
            if kind in ("yes", "no") and mode is not Mode.OPEN:
                # Without the age the conclusion must hold for both lists; with it, for the person's own.
                age = (self.number["age"],)
                either = self.ends(name, Mode.OPEN)
                low = gates.any_of((), (either[0], gates.all_of(age, (low,))))
                high = gates.all_of((), (either[1], gates.any_of(age, (high,))))
            alone = gates.mask_of(self.number[each.indicator] for each in self.written.exclusions)
            self._formulas[key] = Formula.of(low if kind in ("low", "yes") else high, alone)
        return self._formulas[key]

    def _gate(self, name: str, mode: Mode, high: bool) -> Node:
        key = (name, mode, high)
        if key not in self._gates:
            self._gates[key] = self._made(self.declaration(name), mode, high)
        return self._gates[key]

    def _made(self, one: Declaration, mode: Mode, high: bool) -> Node:
        if one.kind == "dimension":
            return self._dimension(one, mode, high)
        leaves: list[int] = []
        nodes: list[Node] = []
        for member in (*one.members, *one.implied_by):
            if member == CHILD:
                nodes.append(mode is Mode.CHILD or (mode is Mode.OPEN and high))
            elif "." in member:
                leaves += (self.number[i] for i in members_of(one.place, member, self.catalogue))
            else:
                nodes.append(self._gate(member, mode, high))
        if one.kind == "of":
            return gates.at_least(one.at_least, leaves)
        return gates.any_of(leaves, nodes) if one.kind == "any" else gates.all_of(leaves, nodes)

    def _dimension(self, one: Declaration, mode: Mode, high: bool) -> Node:
        lists = self.written.lists
        wanted = list(lists.values()) if mode is Mode.OPEN else [lists[mode.value]]
        nodes = []
        for name in wanted:
            ranked = {
                self.number[each.id]: gates.RANK[each.strengths[name]]
                for each in self.catalogue.group(one.members[0])
                if name in each.strengths
            }
            nodes.append(gates.strengths(ranked, self.written.combinations))
        return gates.any_of((), nodes) if high else gates.all_of((), nodes)


def _content(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RulesError(f"The rule file {path.name} cannot be read.") from error
