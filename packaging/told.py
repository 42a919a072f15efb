"""Which sentences of the core the window may show: found in the code, written to resources/translations/told.js for translators."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

from fieldtool.casework.statistics import FIGURES

ROOT = Path(__file__).parents[1]
FILE = ROOT / "resources" / "translations" / "told.js"
TALKING = (
    "bundle", "casework", "collation", "domain", "media", "pdf", "pki", "vault", "adapters.py",
    "translation_adapter.py", "gui/vault_thread.py",
    *(f"questionnaire/{name}.py" for name in
      ("differing", "errors", "packages", "reviewing", "session", "translating", "view")),
)  # fmt: skip
"""Of the package. The command line speaks English; so do the findings about forms and rule files, for their authors."""
FOR_AUTHORS = ("domain/assessment", "pdf/layouts.py", "pdf/figures.py")
_SENTENCE = re.compile(
    r"(?!(?:SELECT|UPDATE|DELETE|INSERT)\b)[A-Z“].* .*(?:[.:]\s?|: \{sentence\})", re.DOTALL
)
HEAD = """// The sentences of the core that the window may show. Written by `python3 dev.py fix` from the code; not by hand.
"""


def sentences() -> list[str]:
    """All of them, sorted, and the titles of the figures; what is filled in stands in braces."""
    found: set[str] = set()
    for name in TALKING:
        place = ROOT / "fieldtool" / name
        for file in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            if not any(file.is_relative_to(ROOT / "fieldtool" / other) for other in FOR_AUTHORS):
                found |= set(_in(ast.parse(file.read_text(encoding="utf-8"))))
    return sorted(found | {figure.title for figure in FIGURES})


def text() -> str:
    """What the file has to hold."""
    lines = [f'QT_TRANSLATE_NOOP("told", {json.dumps(one, ensure_ascii=False)});\n' for one in sentences()]
    return HEAD + "".join(lines)


def _in(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # a docstring
    if isinstance(node, (ast.Constant, ast.JoinedStr, ast.BinOp)):
        whole = _template(node, set())
        if whole is not None:
            if _SENTENCE.fullmatch(whole.strip("{") if whole.startswith("{") else whole):
                yield whole
            return
    for child in ast.iter_child_nodes(node):
        yield from _in(child)


def _template(node: ast.expr, used: set[str]) -> str | None:
    """A text as a template: f-strings, and texts put together; None for what is no text."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        parts = [
            str(one.value) if isinstance(one, ast.Constant) else _place(one.value, used)  # type: ignore[attr-defined]
            for one in node.values
        ]
        return "".join(parts)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        sides = [_template(side, used) for side in (node.left, node.right)]
        if sides == [None, None]:
            return None
        return "".join(
            _place(side, used) if said is None else said
            for side, said in zip((node.left, node.right), sides, strict=True)
        )
    return None


def _place(value: ast.expr, used: set[str]) -> str:
    """The name under which a translator sees what is filled in."""
    name = getattr(value, "id", getattr(value, "attr", "value")).strip("_").lower()
    several = (name, *(f"{name}{number}" for number in range(2, 9)))
    free = next(one for one in several if one not in used)
    used.add(free)
    return f"{{{free}}}"


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
