"""What the tests of the house look at: the project's own source and text files."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "fieldtool"
_OURS = ("fieldtool", "forms", "resources", "tests", "docs", "packaging", ".ci")
_TEXT = {".py", ".md", ".toml", ".txt", ".sql", ".csv", ".json", ".svg", ".ts", ".sh", ".cfg", ""}


def sources(*folders: str) -> list[Path]:
    """Python files under the given folders of the project, sorted."""
    return sorted(
        path
        for folder in folders or ("fieldtool", "tests")
        for path in (ROOT / folder).rglob("*.py")
        if "__pycache__" not in path.parts
    )


def texts() -> Iterator[tuple[Path, str]]:
    """Every text file of the project that people wrote or that is shipped, with its content."""
    for path in sorted(ROOT.iterdir()):
        if path.is_file() and path.suffix in _TEXT:
            yield path, path.read_text(encoding="utf-8")
    for folder in _OURS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and path.suffix in _TEXT and "__pycache__" not in path.parts:
                yield path, path.read_text(encoding="utf-8")


@cache
def imported(source: Path) -> set[str]:
    """Every module a file imports, wherever in the file: "a.b" for `import a.b` and "a.b.c" for `from a.b import c`."""
    found = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def within(module: str, package: str) -> bool:
    """`module` is `package` or lies in it."""
    return module == package or module.startswith(package + ".")


def shown(path: Path) -> str:
    """A path as it is told to people."""
    return path.relative_to(ROOT).as_posix()
