"""Which rules this vault assesses with: those that ship, or an organisation's overlay over them, kept in the vault."""

from __future__ import annotations

from pathlib import Path

from fieldtool.casework.ports import CaseStore, Clock
from fieldtool.casework.roles import May, gated
from fieldtool.casework.rule_ports import KeptRules
from fieldtool.domain.assessment import RulesError, RuleSet
from fieldtool.domain.errors import FieldToolError

OVERLAY_TEXT = "rules_overlay"
OVERLAY_FILE = "rules_overlay_file"
LARGEST = 1_000_000
"""Bytes of an overlay file: hundreds of pages of declarations. More is refused before it is read."""


@gated(May.KNOW, choose_overlay=May.CONTENT, drop_overlay=May.CONTENT)
class Rulebook:
    """The rules in force. An overlay is chosen once, read and checked, and then belongs to the vault and its backups."""

    def __init__(self, store: CaseStore, shipped: RuleSet, clock: Clock) -> None:
        self._store = store
        self._shipped = shipped
        self._clock = clock
        self._kept = ""
        self.problem: FieldToolError | None = None
        self.rules = self._in_force()

    @property
    def overlay_file(self) -> str:
        """Name of the file the overlay was read from, "" where none is in force."""
        return self._store.setting(OVERLAY_FILE)

    def changed_by_overlay(self) -> tuple[tuple[str, str], ...]:
        """What the overlay changes or adds, by the rule's name ("age" for the age of a child), each with the source it names; empty without one."""
        now, shipped = self.rules.written, self._shipped.written
        found = []
        if (now.child_under, now.age_source) != (shipped.child_under, shipped.age_source):
            found.append(("age", now.age_source))
        for name, one in now.declarations.items():
            before = shipped.declarations.get(name)
            parts = (one.kind, one.members, one.implied_by, one.at_least, one.source)
            if before is None or parts != (
                before.kind, before.members, before.implied_by, before.at_least, before.source
            ):  # fmt: skip
                found.append((name, one.source))
        return tuple(found)

    def choose_overlay(self, file: Path) -> RuleSet:
        """Puts an organisation's overlay in force. RulesError with file and line; then nothing changes.

        No case and no determination is touched: cases keep what was concluded until they are assessed again.
        """
        try:
            if file.stat().st_size > LARGEST:
                raise RulesError(f"The rule file {file.name} is too large.")
            text = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise RulesError(f"The rule file {file.name} cannot be read.") from error
        rules = self._shipped.with_overlay(text, file.name)
        return self._put_in_force(rules, text, file.name)

    def drop_overlay(self) -> RuleSet:
        """Puts the rules that ship in force again."""
        return self._put_in_force(self._shipped, "", "")

    def keep(self) -> None:
        """Keeps the rules in force as they were read, before something is concluded under them."""
        rules = self.rules
        if self._kept == rules.digest:
            return
        self._store.keep_rules(
            KeptRules(rules.digest, rules.name, rules.version, rules.text, rules.overlay_text),
            at=self._clock(),
        )
        self._kept = rules.digest

    def earlier(self, digest: str) -> RuleSet | None:
        """A rule set used before, None where it cannot be put together as it was (other catalogue, not kept)."""
        if digest == self.rules.digest:
            return self.rules
        kept = self._store.kept_rules(digest)
        if kept is None:
            return None
        try:
            found = RuleSet.from_text(kept.base, self._shipped.catalogue, overlay=kept.overlay or None)
        except FieldToolError:
            return None
        return found if found.digest == digest else None

    def _in_force(self) -> RuleSet:
        text = self._store.setting(OVERLAY_TEXT)
        if not text:
            return self._shipped
        try:
            return self._shipped.with_overlay(text, self._store.setting(OVERLAY_FILE))
        except FieldToolError as error:
            # The vault must open all the same; the screen says that the overlay is not in force, and why.
            self.problem = error
            return self._shipped

    def _put_in_force(self, rules: RuleSet, text: str, file: str) -> RuleSet:
        self._store.set_setting(OVERLAY_FILE, file)
        self._store.set_setting(OVERLAY_TEXT, text)
        if rules.digest != self.rules.digest:
            self._store.forget_different(rules.digest)
        self.rules, self.problem = rules, None
        self.keep()
        return rules
