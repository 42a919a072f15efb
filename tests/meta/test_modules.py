"""Every module says what it alone knows, and no two migrations have one number."""

from __future__ import annotations

import ast
import re

import pytest

from tests.meta.house import PACKAGE, shown, sources


def test_every_module_of_the_program_says_what_it_knows() -> None:
    silent = [
        shown(path)
        for path in sources("fieldtool")
        if path.stat().st_size and not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


@pytest.mark.parametrize("folder", ["migrations", "migrations_hq"])
def test_migrations_are_numbered_each_once(folder: str) -> None:
    names = sorted(path.name for path in (PACKAGE / "vault" / folder).iterdir() if path.suffix == ".sql")
    assert names
    assert len({name[:4] for name in names}) == len(names)
    assert all(re.fullmatch(r"\d{4}-[a-z0-9-]+\.sql", name) for name in names)
