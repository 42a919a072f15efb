"""No dead code: everything in the program is named somewhere in it, and what is kept all the same has a reason."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.meta.unused import KEPT, definitions, unused


def test_everything_defined_is_used_or_kept_for_a_reason() -> None:
    found = {one.name for one in unused(kept=())}
    assert sorted(found - set(KEPT)) == []
    assert sorted(set(KEPT) - found) == [], "these are used by now, or gone: take them off the list"
    assert all(len(reason) > 20 for reason in KEPT.values())


def test_what_counts_as_a_definition() -> None:
    source = """
LIMIT = 3
class Kind(StrEnum):
    FIRST = "first"
class Thing:
    size: int
    def grow(self):
        inner = 1
"""
    names = {one.name for one in definitions(ast.parse(source), Path("thing.py"))}
    assert names == {"LIMIT", "Kind", "Thing", "size", "grow"}
