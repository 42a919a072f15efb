"""Finds code nobody uses: names defined in fieldtool/ that stand nowhere else in the program, its scripts or its content.

A name in a comment or a text counts as a use: this errs on the side of silence, so that it is right where it speaks.

python -m tests.meta.unused     prints them; exit code 1 where there are any
"""

from __future__ import annotations

import ast
import re
import sys
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.meta.house import ROOT, shown, sources

_SCRIPTS = ("fieldtool", "packaging")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")

KEPT = {
    "action_of": "tests walk over every public action and ask which right it needs",
    "calibrate": "renews the stretching of a slot on a stronger machine; the vault's format promises it, no page offers it",
    "CALENDARS": "the closed list tests walk over",
    "day_of": "what the window reads from the answers itself; tests ask it by name",
    "expression_problems": "what a form's expressions came to grief on; forms are refused or warned of before, tests ask it after",
    "key_files": "how much of a vault was destroyed: part of what erasing answers",
    "missing_required": "what a conversation still lacks; its state machine is held to it",
    "reassess_all": "the whole of it in one call; the window goes step by step to show progress",
    "referral_offered": "a rule of the assessment with worked cases; the window offers a referral always",
    "regrouped": "the same table in columns again: what an attacker would do with it, in tests",
    "verbs_told": "which lines of the journal have a sentence",
}
"""Names that stay although nothing calls them by name, and why. One that is used, or gone, may not stand here."""

# Python itself; Qt's overrides keep its camelCase; ctypes, pyHanko and asyncio call what they ask a class for.
CALLED_BY_OTHERS = re.compile(
    r"(__\w+__|[a-z]+([A-Z][a-z]*)+|_fields_|async_sign_raw|_process_events|_write_to_self)$"
)


@dataclass(frozen=True, slots=True)
class Definition:
    """Something with a name: where it stands."""

    name: str
    file: Path
    line: int

    def __str__(self) -> str:
        return f"{shown(self.file)}:{self.line}: {self.name}"


def definitions(tree: ast.Module, file: Path) -> Iterator[Definition]:
    """Functions, classes, methods, constants of modules and classes, fields: everything others could use by name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield Definition(node.name, file, node.lineno)
        if isinstance(node, ast.Module | ast.ClassDef) and not _is_closed_list(node):
            for inner in node.body:
                targets = inner.targets if isinstance(inner, ast.Assign) else []
                if isinstance(inner, ast.AnnAssign):
                    targets = [inner.target]
                yield from (Definition(t.id, file, t.lineno) for t in targets if isinstance(t, ast.Name))


def _is_closed_list(node: ast.Module | ast.ClassDef) -> bool:
    """An enumeration: its members are values of files and databases, named or not."""
    return isinstance(node, ast.ClassDef) and any("Enum" in ast.unparse(base) for base in node.bases)


def unused(kept: Collection[str] = KEPT) -> list[Definition]:
    """What is defined in the program and named nowhere else in it: a test alone does not count as a use."""
    texts = {file: file.read_text(encoding="utf-8") for file in [*sources(*_SCRIPTS), ROOT / "dev.py"]}
    found = [
        one
        for file, text in texts.items()
        if shown(file).startswith("fieldtool/")
        for one in definitions(ast.parse(text), file)
    ]
    total: Counter[str] = Counter()
    for text in texts.values():
        total.update(_WORD.findall(text))
    for path in [
        ROOT / "pyproject.toml",
        *(ROOT / "forms").rglob("*.toml"),
        *(ROOT / "fieldtool").rglob("*.sql"),
    ]:
        total.update(_WORD.findall(path.read_text(encoding="utf-8")))
    defined = Counter(one.name for one in found)
    return [
        one
        for one in found
        if total[one.name] <= defined[one.name]
        and not CALLED_BY_OTHERS.match(one.name)
        and one.name not in kept
    ]


if __name__ == "__main__":
    left = unused()
    for each in left:
        print(each)
    sys.exit(1 if left else 0)
