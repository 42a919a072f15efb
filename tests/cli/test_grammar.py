"""How the command line is asked: help, wrong use in one sentence, exit codes, and that nothing ends in a traceback."""

from __future__ import annotations

import argparse
import errno
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldtool import __version__
from fieldtool.cli.main import parser, run
from fieldtool.domain.errors import DiskFullError, ReadOnlyError
from fieldtool.main import main
from fieldtool.toolbox import Toolbox
from tests.cli.caller import ROOT, Caller


def verbs(place: argparse.ArgumentParser | None = None) -> Iterator[argparse.ArgumentParser]:
    """Every verb's own parser."""
    place = place or parser()
    below = [action for action in place._actions if isinstance(action, argparse._SubParsersAction)]
    if not below:
        yield place
    for action in below:
        for inner in action.choices.values():
            yield from verbs(inner)


VERBS = {verb.prog.removeprefix("fieldtool "): verb for verb in verbs()}


def test_these_verbs_are_promised() -> None:
    assert set(VERBS) >= {
        "vault create", "vault check", "vault backup", "vault restore", "vault certificate", "assess", "form check",
        "form convert", "form preview", "form diff", "form write-review", "form take-review", "hq sign-form", "form eval", "verify", "bundle seal", "bundle inspect", "bundle unseal", "hq init", "hq trust", "hq import",
        "hq receipt", "hq return", "hq publish", "hq announce", "hq retain", "hq fleet", "hq statistics", "hq likeness",
        "hq move", "hq region", "hq export", "demo",
    }  # fmt: skip


def test_help_shows_every_verb_with_what_it_does_and_fits_a_terminal(call: Caller) -> None:
    said = call("--help")
    assert (said.code, said.err) == (0, "")
    for name, verb in VERBS.items():
        assert f"  {name}" in said.out
        assert str(verb.description).rstrip(".")[1:] in said.out
    for word in ("examples:", "exit code:", "--passphrase-file", "--json", "--base-dir"):
        assert word in said.out
    assert max(map(len, said.out.splitlines())) <= 120
    assert call("help").out == said.out


@pytest.mark.parametrize("name", VERBS)
def test_every_verb_explains_itself_with_an_example_that_can_be_typed(name: str, call: Caller) -> None:
    said = call(*name.split(), "--help")
    assert (said.code, said.err) == (0, "")
    assert f"  fieldtool {name}" in said.out
    assert "example:" in said.out
    assert call("help", *name.split()).out == said.out


def test_every_verb_has_a_section_of_its_own_in_the_manual_with_an_example() -> None:
    manual = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    sections = {part.partition("\n")[0]: part for part in manual.split("\n## ")[1:]}
    assert set(sections) == set(VERBS)
    assert [name for name, part in sections.items() if f"\n$ fieldtool {name}" not in part] == []


@pytest.mark.parametrize("name", VERBS)
def test_every_verb_takes_json_and_no_passphrase_on_the_command_line(name: str) -> None:
    options = {option for action in VERBS[name]._actions for option in action.option_strings}
    assert "--json" in options
    assert "--passphrase" not in options


def test_version(call: Caller) -> None:
    assert call("--version").out == f"fieldtool {__version__}\n"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "Say what fieldtool is to do: verify, assess, demo, gallery, form, vault, officer, journal, bundle, hq, update, policy, publish."),
        (["vault"], "Say what fieldtool vault is to do: create, check, backup, certificate, keys, restore."),
        (["frobnicate"], 'There is no command "fieldtool frobnicate". There is: verify, assess,'),
        (["vault", "chek", "x"], 'There is no command "fieldtool vault chek". Did you mean fieldtool vault check?'),
        (["assess"], "This is missing: ANSWERS.json."),
        (["verify"], "This is missing: --trust."),
        (["--json", "demo"], "Options stand after the command"),
        (["demo", "--frob"], "Not understood: --frob."),
        (["demo", "--head"], "Not understood: --head."),
        (["demo", "--headless"], "Add --out DIR."),
        (["demo", "--out", "x"], "--out goes with --headless."),
        (["--base-dir"], "--base-dir"),
        (["vault", "check", "nowhere-at-all"], 'There is no folder "nowhere-at-all".'),
    ],
    ids=str,
)  # fmt: skip
def test_wrong_use_is_one_sentence_and_exit_code_two(words: list[str], says: str, call: Caller) -> None:
    said = call(*words)
    assert says in said.refused(2)
    if "--json" not in words:
        assert said.out == ""
        again = call(*words, "--json")
        assert set(again.facts) == {"error", "hint"}
        assert again.code == 2


def test_without_a_terminal_a_passphrase_is_not_waited_for(call: Caller, tmp_path: Path) -> None:
    assert "No passphrase was given." in call("vault", "check", tmp_path).refused(2)


class Raising(Toolbox):
    """Stands for a core with a fault in it."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.error = error

    def assess(self, answers: bytes) -> Any:
        raise self.error


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (ValueError("Amina Example said this"), "fault of the program: ValueError at main.py:"),
        (RuntimeError("Amina Example said this"), "fault of the program: RuntimeError at main.py:"),
        (OSError(errno.ENOSPC, "Amina Example"), DiskFullError.sentence),
        (PermissionError(errno.EACCES, "Amina Example"), ReadOnlyError.sentence),
        (
            OSError(errno.EIO, "Input/output error", "/Amina Example"),
            "error with a file: Input/output error.",
        ),
        (KeyboardInterrupt(), "Stopped."),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_nobody_foresaw_is_one_line_that_holds_nobodys_words(
    error: BaseException, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "answers.json"
    file.write_text("{}")
    assert run(["assess", str(file)], lambda: Raising(error)) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert says in err
    assert len(err.splitlines()) == 1
    assert "Amina" not in err
    assert "Traceback" not in err


@pytest.mark.parametrize("as_json", [False, True], ids=["plain", "json"])
def test_a_terminal_without_the_letters_gets_escapes(
    as_json: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A path of any script, and one that is no text at all, on an ASCII terminal."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii", write_through=True)
    err = io.TextIOWrapper(io.BytesIO(), encoding="ascii", write_through=True)
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    words = ["vault", "check", str(tmp_path / "été-مرحبا-\udcff")]
    assert run([*words, "--json"] if as_json else words, Toolbox) == 2
    assert b"There is no folder" in err.buffer.getvalue()
    assert (b'"error"' in out.buffer.getvalue()) is as_json


def test_without_a_screen_the_window_is_refused_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("fieldtool.main.harden", lambda: None)
    assert main(["--base-dir", str(tmp_path / "base")]) == 1
    assert main(["demo"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert [line.startswith("There is no screen here") for line in said.err.splitlines()] == [True, True]
    assert not (tmp_path / "base").exists()
