"""Officers and the journal without the window."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.caller import Caller

WORDS = "six invented words of an administrator"


@pytest.fixture
def vault(tmp_path: Path, call: Caller) -> list[str]:
    """A vault, and how its passphrase is given."""
    secret = tmp_path / "words.txt"
    secret.write_text(WORDS)
    folder = tmp_path / "vault"
    call("vault", "create", folder, "--passphrase-file", secret)
    return [str(folder), "--passphrase-file", str(secret)]


def test_an_officer_is_added_listed_and_removed(vault: list[str], call: Caller) -> None:
    said = call(
        "officer",
        "add",
        *vault,
        "--number",
        "4712",
        "--name",
        "Testov Invented",
        "--role",
        "supervisor",
        "--json",
    )
    assert said.code == 0
    assert len(said.facts["first_words"].split()) == 6
    listed = call("officer", "list", *vault, "--json").facts["officers"]
    assert [(one["number"], one["role"], one["first_passphrase"]) for one in listed] == [
        ("1", "administrator", False),
        ("4712", "supervisor", True),
    ]
    assert "Testov Invented (4712): supervisor, has not unlocked yet" in call("officer", "list", *vault).out
    assert "taken" in call("officer", "add", *vault, "--number", "4712", "--name", "X").refused(1)
    assert "yourself" in call("officer", "remove", *vault, "--number", "1").refused(1)
    assert call("officer", "remove", *vault, "--number", "4712").code == 0
    assert "left" in call("officer", "list", *vault).out


def test_the_journal_is_shown_checked_and_taken_away(vault: list[str], call: Caller, tmp_path: Path) -> None:
    shown = call("journal", "show", *vault, "--kind", "access", "--json").facts["lines"]
    assert "unlocked" in {one["what"] for one in shown}
    assert call("journal", "show", *vault, "--case", "XX01-2026-0001").out == ""
    found = call("journal", "verify", *vault, "--json")
    assert found.code == 0
    assert found.facts["first_broken_line"] is None
    out = tmp_path / "stick"
    facts = call("journal", "export", *vault, "--out", out, "--json").facts
    rows = list(csv.reader(Path(facts["journal"]).read_text("utf-8-sig").splitlines()))
    assert rows[0][:4] == ["line", "at", "officer", "what"]
    assert Path(facts["signature"]).exists()
    again = call("journal", "show", *vault, "--kind", "left", "--json").facts["lines"]
    assert again[-1]["what"] == "journal exported"
