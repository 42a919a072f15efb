"""The house stays tidy: short files, honest names, every library in one room, no trace of any machine."""

from __future__ import annotations

import re

import pytest

from tests.meta.house import PACKAGE, imported, shown, sources, texts, within

WALL = 400
NAMES_THAT_SAY_NOTHING = {
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "misc",
    "manager",
    "managers",
    "stuff",
}

# Which parts of fieldtool may know a library. "" is every part.
ROOMS = {
    "PySide6": {"gui"},
    "shiboken6": {"gui"},
    "sqlcipher3": {"vault"},
    "sqlite3": set(),
    "reportlab": {"pdf"},
    "uharfbuzz": {"pdf"},
    "bidi": {"pdf"},
    "fontTools": {"pdf"},
    "pypdfium2": {"pdf"},
    "pyhanko": {"pdf", "pki"},
    "pyhanko_certvalidator": {"pdf", "pki"},
    "pyrage": {"bundle"},
    "pyxform": {"questionnaire"},
    "psycopg": {"collation"},
    "cryptography": {"vault", "pdf", "pki", "bundle"},
    "msgspec": {"bundle", "collation", "htcds"},
}
# Nothing that reaches a network, anywhere. PostgreSQL at headquarters is reached by psycopg alone.
CLOSED = (
    "socket",
    "socketserver",
    "ssl",
    "http",
    "urllib.request",
    "ftplib",
    "smtplib",
    "imaplib",
    "poplib",
    "xmlrpc",
    "aiohttp",
    "requests",
    "httpx",
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
)
# Ways to run what came from a file.
DANGEROUS = ("pickle", "marshal", "shelve", "pty")
# "instance('list')/root/item" is a path in a form, not on a machine.
MACHINE = re.compile(r"(?<!\))/root/|/home/[a-z]|/work/|/Users/[A-Za-z]|[A-Z]:\\Users\\|\.pyenv")


def part(path: str) -> str:
    """The part of fieldtool a file belongs to: `fieldtool/gui/page.py` to "gui", `fieldtool/main.py` to "main"."""
    return path.split("/")[1].removesuffix(".py")


def test_no_file_is_longer_than_the_wall() -> None:
    lengths = {shown(path): len(path.read_text(encoding="utf-8").splitlines()) for path in sources()}
    assert {name: lines for name, lines in lengths.items() if lines > WALL} == {}


def test_every_module_has_a_name_that_says_what_it_knows() -> None:
    assert [shown(path) for path in sources() if path.stem in NAMES_THAT_SAY_NOTHING] == []
    assert [
        shown(path) for path in PACKAGE.rglob("*") if path.is_dir() and path.name in NAMES_THAT_SAY_NOTHING
    ] == []


@pytest.mark.parametrize("library", ROOMS)
def test_a_library_is_known_in_its_own_room_only(library: str) -> None:
    outside = [
        shown(path)
        for path in sources("fieldtool")
        if part(shown(path)) not in ROOMS[library]
        and any(within(module, library) for module in imported(path))
    ]
    assert outside == []


@pytest.mark.parametrize("module", [*CLOSED, *DANGEROUS])
def test_nothing_reaches_a_network_or_runs_what_a_file_says(module: str) -> None:
    assert [
        shown(path) for path in sources("fieldtool") if any(within(found, module) for found in imported(path))
    ] == []


def test_no_file_names_a_machine() -> None:
    found = {
        shown(path): match.group()
        for path, text in texts()
        if path.name != "test_house.py" and (match := MACHINE.search(text))
    }
    assert found == {}
