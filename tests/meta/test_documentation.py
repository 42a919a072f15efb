"""Documentation that can be trusted: links lead somewhere, and the commands marked as tested are run."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from fieldtool.cli.main import run
from fieldtool.toolbox import Toolbox
from fieldtool.vault import FLOOR
from tests.meta.house import ROOT

GUIDES = sorted((ROOT / "docs").rglob("*.md"))
_BLOCK = re.compile(r"^```sh tested\n(.*?)^```", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")


def commands(file: Path) -> list[str]:
    blocks: list[str] = _BLOCK.findall(file.read_text(encoding="utf-8"))
    return [line for block in blocks for line in block.splitlines() if line.strip()]


@pytest.mark.parametrize(
    "guide", [one for one in GUIDES if commands(one)], ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_commands_in_the_documentation_do_what_they_say(
    guide: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "forms", tmp_path / "forms")
    (tmp_path / "words.txt").write_text("six invented words for this test\n")
    monkeypatch.chdir(tmp_path)
    for command in commands(guide):
        program, *words = shlex.split(command)
        assert program == "fieldtool"
        assert run(words, lambda: Toolbox(FLOOR)) == 0, f"{command}\n{capsys.readouterr().err}"


def test_links_in_the_documentation_lead_somewhere() -> None:
    lost = [
        f"{file.relative_to(ROOT)}: {link}"
        for file in [*GUIDES, *ROOT.glob("*.md"), *(ROOT / "packaging").glob("*.md")]
        for link in _LINK.findall(file.read_text(encoding="utf-8"))
        if not (file.parent / link).exists()
    ]
    assert lost == []


def test_files_named_in_the_documentation_are_there() -> None:
    """Code spans that begin with a folder of ours: `tests/vault/test_keys.py`, `forms/referral/*.toml`."""
    spans = re.compile(r"`((?:fieldtool|tests|forms|docs|packaging|resources)/[^`\s]*)`")
    lost = [
        f"{file.relative_to(ROOT)}: {span}"
        for file in [*GUIDES, *ROOT.glob("*.md"), *(ROOT / "packaging").glob("*.md")]
        for span in spans.findall(file.read_text(encoding="utf-8"))
        if not re.search(r"[A-Z]{2}|<", span) and not list(ROOT.glob(span))
    ]
    assert lost == []
