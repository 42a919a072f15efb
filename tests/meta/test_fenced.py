"""Every fenced block of the documentation is data that parses, or commands that are run somewhere or excused with a reason."""

from __future__ import annotations

import argparse
import json
import re
import shlex
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from fieldtool import pki
from fieldtool.cli.main import parser, run
from fieldtool.domain.errors import UsageError
from fieldtool.questionnaire import compile_form
from fieldtool.questionnaire.packages import manifest_of, packed
from fieldtool.toolbox import Toolbox
from fieldtool.vault import FLOOR
from tests.meta.house import ROOT, shown, sources

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "packaging").glob("*.md")])
_FENCE = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_INDENTED = re.compile(
    r"^ {4}((?:fieldtool(?! journal checkpoint)|openssl|certutil|pdfsig|pdfdetach) .*)$", re.MULTILINE
)
KINDS = {"sh", "sh tested", "console", "text", "json", "toml", "xlsform"}

RUN_BY = {
    ("docs/receiver.md", "certutil"): "tests/meta/test_receiver.py",
    ("docs/receiver.md", "pdfsig"): "tests/meta/test_receiver.py",
    ("docs/receiver.md", "openssl"): "tests/meta/test_receiver.py",
    ("docs/receiver.md", "pdfdetach"): "tests/meta/test_receiver.py",
    ("docs/formats/referral.md", "pdfdetach"): "tests/meta/test_receiver.py",
    ("docs/formats/bundle.md", "age"): "tests/bundle/test_strangers.py",
    ("docs/formats/bundle.md", "tar"): "tests/bundle/test_strangers.py",
    ("docs/formats/bundle.md", "sha256sum"): "tests/bundle/test_strangers.py",
    ("docs/formats/bundle.md", "openssl"): "tests/bundle/test_strangers.py",
    ("docs/formats/bundle.md", "zcat"): "tests/bundle/test_strangers.py",
    ("docs/formats/form-package.md", "tar"): "tests/meta/test_fenced.py",
    ("docs/formats/form-package.md", "openssl"): "tests/meta/test_fenced.py",
    ("docs/formats/form-package.md", "sha256sum"): "tests/meta/test_fenced.py",
    ("docs/formats/update.md", "openssl"): "tests/meta/test_fenced.py",
    ("docs/formats/update.md", "cat"): "tests/meta/test_fenced.py",
}
"""Where the commands of other people's programs are run: (page, program) to the test that runs them."""

VERBS_RUN_BY = {
    ("hq", "crl"): "tests/cli/test_authority.py",
    ("hq", "officers"): "tests/cli/test_authority.py",
    ("hq", "move"): "tests/collation/test_postgresql.py",
    ("policy", "make"): "tests/upkeep/test_policies.py",
    ("policy", "apply"): "tests/upkeep/test_policies.py",
    ("policy", "show"): "tests/upkeep/test_policies.py",
    ("gallery",): "tests/gui/test_gallery.py",
    ("update",): "tests/meta/test_fenced.py",
}
"""Verbs whose work is called by a test below the command line, because it would write to the system or needs a server."""

EXCUSED = {
    (
        "README.md",
        "python3",
    ): "sets up a whole machine: continuous integration runs these two and no test can",
    ("docs/cli.md", "cat"): "shows a file",
}
"""What no test runs, and why."""


@dataclass(frozen=True)
class Command:
    """One command of a page, as somebody would type it."""

    page: str
    line: str

    @property
    def words(self) -> list[str]:
        return shlex.split(self.line, comments=True)

    @property
    def verb(self) -> tuple[str, ...]:
        """The verb of the program: ("hq", "import"), ("verify",)."""
        place = grammar()
        found: list[str] = []
        for word in self.words[1:]:
            below = next((a.choices for a in place._actions if a.nargs == "A..."), None)
            if not isinstance(below, dict) or word not in below:
                break
            found.append(word)
            place = below[word]
        return tuple(found)


@cache
def grammar() -> argparse.ArgumentParser:
    """Made once: it takes longer than reading a command."""
    return parser()


def blocks(page: Path) -> list[tuple[str, str]]:
    """Kind and content of every fenced block."""
    return _FENCE.findall(page.read_text(encoding="utf-8"))


def commands() -> Iterator[Command]:
    for page in PAGES:
        name = shown(page)
        for kind, body in blocks(page):
            lines = body.splitlines()
            if kind == "console":
                lines = [line[2:] for line in lines if line.startswith("$ ")]
            elif kind not in ("sh", "sh tested"):
                continue
            yield from (Command(name, part.strip()) for line in lines if line for part in line.split(" | "))
        text = _FENCE.sub("", page.read_text(encoding="utf-8"))
        yield from (Command(name, re.split(r"  +", line)[0]) for line in _INDENTED.findall(text))


COMMANDS = list(commands())
OURS = [command for command in COMMANDS if command.words[0] == "fieldtool"]


@cache
def typed_in_tests() -> str:
    """Everything the tests give the command line, and their names of verbs, blanks made one."""
    texts = [path.read_text(encoding="utf-8") for path in sources("tests") if path != Path(__file__)]
    return re.sub(r"\s+", " ", "\n".join(texts))


def test_every_fence_says_what_it_holds_and_data_can_be_read() -> None:
    for page in PAGES:
        for kind, body in blocks(page):
            assert kind in KINDS, f"{shown(page)}: ```{kind}"
            if kind == "json":
                json.loads(body)
            elif kind == "toml":
                tomllib.loads(body)


def test_there_are_commands_to_look_at() -> None:
    assert len(OURS) > 60
    assert len(COMMANDS) > len(OURS) + 15


def misunderstood(command: Command) -> str:
    """What the command line finds wrong, but for files: those are only there for somebody who follows the page."""
    try:
        grammar().parse_args(command.words[1:])
    except UsageError as error:
        return "" if re.match(r"There is no (file|folder) ", str(error)) else str(error)
    return ""


@pytest.mark.parametrize("command", OURS, ids=lambda one: f"{one.page}: {one.line}"[:90])
def test_our_commands_can_be_typed_and_their_verbs_are_run_by_tests(command: Command) -> None:
    """Those under `sh tested` are run as they stand (test_documentation.py); the others here are understood, word by
    word, and their verb is called by a test with folders of its own."""
    assert misunderstood(command) == ""
    assert command.verb
    if command.verb in VERBS_RUN_BY:
        assert command.verb[-1] in (ROOT / VERBS_RUN_BY[command.verb]).read_text(encoding="utf-8")
        return
    called = ", ".join(f'"{word}"' for word in command.verb)
    assert called in typed_in_tests() or f'"{" ".join(command.verb)} ' in typed_in_tests(), called


def test_every_other_command_is_run_by_a_named_test_or_excused() -> None:
    others = {(one.page, one.words[0]) for one in COMMANDS if one.words[0] != "fieldtool"}
    assert others == set(RUN_BY) | set(EXCUSED)
    assert not set(RUN_BY) & set(EXCUSED)
    for (_, program), test in RUN_BY.items():
        assert program in (ROOT / test).read_text(encoding="utf-8")
    assert all(len(reason) > 10 for reason in EXCUSED.values())


# those that are run here


def typed(page: str, place: Path) -> None:
    """Runs the shell blocks of a page as they stand."""
    for kind, body in blocks(ROOT / page):
        if kind == "sh":
            subprocess.run(["sh", "-e"], input=body.encode(), cwd=place, check=True, capture_output=True)


def call(*words: str | Path) -> None:
    assert run([str(word) for word in words], lambda: Toolbox(FLOOR)) == 0


needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")


@needs_openssl
def test_a_publisher_made_with_openssl_alone_signs_what_the_program_takes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said = (ROOT / "docs" / "formats" / "update.md").read_text(encoding="utf-8")
    lines = re.findall(r"`((?:basicConstraints|keyUsage)=[^`]+)`", said)
    (tmp_path / "extensions").write_text("\n".join(lines) + "\n")
    typed("docs/formats/update.md", tmp_path)
    new = tmp_path / "versions" / "0.2.0"
    new.mkdir(parents=True)
    (new / "fieldtool").write_text("#!/bin/sh\necho fieldtool 0.2.0\n")
    (new / "fieldtool").chmod(0o755)
    monkeypatch.chdir(tmp_path)
    made = ("--version", "0.2.0", "--sequence", "2", "--out", "new.update")
    call("publish", "versions/0.2.0", *made, "--signer", "publisher.pem")
    call("update", "new.update", "--look", "--trust", "ca.pem")
    assert "0.2.0" in capsys.readouterr().out


@needs_openssl
def test_a_stranger_checks_a_signed_form_as_the_page_says(tmp_path: Path) -> None:
    written = (
        "| survey | type | name | label |\n| | text | name | Your name |\n"
        "| settings | form_title | form_id | version |\n| | Small | small | 3 |\n"
    )
    form = compile_form(written.encode(), file_name="screening.md")
    now = datetime.now(UTC)
    authority = pki.create_authority("Example Headquarters", now=now)
    signer = pki.issue_officer(
        authority, name="Testov Invented", number="1", organisation="Example Headquarters", now=now
    )
    manifest = manifest_of(form, created=now)
    (tmp_path / "screening.ftform").write_bytes(packed(form, manifest, pki.sign_detached(manifest, signer)))
    (tmp_path / "hq-ca.pem").write_bytes(authority.cert_pem)
    typed("docs/formats/form-package.md", tmp_path)
    assert json.loads((tmp_path / "form.json").read_bytes())["form_id"] == "small"
    (tmp_path / "hq-ca.pem").write_bytes(pki.create_authority("Example Headquarters", now=now).cert_pem)
    with pytest.raises(subprocess.CalledProcessError):
        typed("docs/formats/form-package.md", tmp_path)
