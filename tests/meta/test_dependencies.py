"""docs/dependencies.md is true: it names what the program depends on, under its licence, with the month of its release."""

from __future__ import annotations

import re
import tomllib
from importlib import import_module, metadata

import pytest

from tests.meta.house import ROOT

PAGE = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
LOCK = {
    package["name"]: package for package in tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]
}
READ = tomllib.loads((ROOT / "packaging" / "licences.toml").read_text(encoding="utf-8"))["read"]


def table() -> dict[str, list[str]]:
    """The lines by the name of the part, as the package index writes it."""
    rows = re.findall(r"^\| ([A-Za-z][^|]*?)(?: \([a-z]+\))? \| (.+) \|$", PAGE, re.MULTILINE)
    return {plain(name): [cell.strip() for cell in rest.split("|")] for name, rest in rows if name != "Part"}


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def wanted() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [
        *project["dependencies"],
        *(one for more in project["optional-dependencies"].values() for one in more),
    ]
    return {plain(re.split(r"[\[<>=~! ;]", one)[0]) for one in named}


PARTS = table()


def test_every_dependency_has_a_line_and_nothing_else_has() -> None:
    assert set(PARTS) == wanted()
    assert all(len(cells) == 5 and all(cells) for cells in PARTS.values())


@pytest.mark.parametrize("name", sorted(PARTS))
def test_its_licence_is_what_the_package_says(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    written = PARTS[name][1].split(";")[0]
    read = {plain(each): entry["licence"] for each, entry in READ.items()}
    said, _ = import_module("parts").licence(metadata.distribution(name))
    assert written == read.get(name, said) or written in said.split("; ")


@pytest.mark.parametrize("name", sorted(PARTS))
def test_its_month_is_that_of_the_locked_release(name: str) -> None:
    package = LOCK[name]
    files = [*package.get("wheels", []), package.get("sdist", {})]
    first = min(file["upload-time"] for file in files if "upload-time" in file)
    assert PARTS[name][3] == first[:7]
