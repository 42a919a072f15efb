"""The workshop keeps its word: dev.py needs nothing, the lists agree, and the documents name what exists."""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import dev
from fieldtool.cli.main import parser
from tests.meta.house import ROOT, imported, shown, texts

DOCUMENTS = [
    path
    for path, _ in texts()
    if path.suffix == ".md" and shown(path).split("/")[0] not in ("forms", "tests")
]
PINNED = re.compile(r"^([a-z0-9][a-z0-9._-]*(?:\[[a-z,]+\])?)==([^ ;\\]+)", re.MULTILINE)


def test_dev_py_needs_nothing_but_python() -> None:
    assert {name.split(".")[0] for name in imported(ROOT / "dev.py")} <= set(sys.stdlib_module_names)


def test_an_older_python_gets_as_far_as_being_told_so() -> None:
    """Python 3.8 can read the file, so it says what is needed instead of pointing at a syntax it does not know."""
    source = (ROOT / "dev.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 8))
    assert "Python 3.11 or newer is needed." in source


def test_dev_py_says_what_it_can_do_on_a_bare_python() -> None:
    """-S and -I: no installed package is within reach."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", ROOT / "dev.py", "--help"], capture_output=True, text=True, check=True
    )
    assert all(name in done.stdout for name in dev.COMMANDS)


def test_the_requirements_for_pip_are_those_of_the_lock() -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))["package"]
    locked = {(package["name"], package["version"]) for package in lock if package["name"] != "fieldtool"}
    exported = set(PINNED.findall((ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")))
    assert exported <= locked, "run: python3 dev.py fix"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [
        *project["project"]["dependencies"],
        *(one for extra in project["project"]["optional-dependencies"].values() for one in extra),
        *project["dependency-groups"]["dev"],
    ]
    # What only builds packages, or only draws beside us in a measurement, is in the lock and not among these.
    names = {re.split(r"[\[<>=~! ;]", one)[0].lower().replace("_", "-") for one in wanted}
    assert names <= {name for name, _ in exported}, "run: python3 dev.py fix"


def test_the_lock_and_the_requirements_name_the_public_index_only() -> None:
    lock = (ROOT / "uv.lock").read_text(encoding="utf-8")
    assert set(re.findall(r"https?://[^/\"]+", lock)) == {
        "https://pypi.org",
        "https://files.pythonhosted.org",
    }
    assert "://" not in (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")


def test_every_debian_package_has_a_probe_that_can_be_carried_out() -> None:
    table = tomllib.loads((ROOT / "packaging" / "debian.toml").read_text(encoding="utf-8"))
    assert set(table) == {"environment", "offscreen", "window", "tests"}
    for package, probe in (line for part in table.values() for line in part.items()):
        assert re.fullmatch(r"[a-z0-9][a-z0-9.+-]+", package)
        assert re.fullmatch(r"library:lib\S+\.so\.\d+|program:\S+|module:\S+", probe)


@pytest.mark.parametrize(
    "probe", ["library:libnowhere.so.1", "program:no-such-program", "module:no_such_module"]
)
def test_what_is_not_there_is_noticed(probe: str) -> None:
    assert not dev.is_there(probe)


def test_as_somebody_else_than_root_the_one_command_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
    assert not dev.install_missing(["libgl1", "age"], may_install=True)
    assert "sudo apt-get install --yes --no-install-recommends libgl1 age" in capsys.readouterr().out


# documents


def commands(path: Path, program: str) -> Iterator[list[str]]:
    """What stands after the program's name, in code blocks and code spans of a document."""
    text = path.read_text(encoding="utf-8")
    code = re.findall(r"```.*?```", text, re.DOTALL) + re.findall(r"(?<!`)`([^`\n]+)`(?!`)", text)
    for piece in code:
        for found in re.finditer(rf"(?:^|[\s/]){re.escape(program)}((?: [^\s|`]+)+)", piece):
            yield found[1].split()


@cache
def grammar() -> argparse.ArgumentParser:
    """Made once: it takes longer than following a command."""
    return parser()


def follow(words: list[str]) -> str | None:
    """The first word of a fieldtool command that the command line does not know; None if it knows all."""
    place = grammar()
    for word in words:
        below = next((a for a in place._actions if isinstance(a, argparse._SubParsersAction)), None)
        if below is None or word.startswith("-"):
            break
        if any(name not in below.choices for name in word.split("|")):
            return word
        place = below.choices[word.split("|")[0]]
    return None


@pytest.mark.parametrize("path", DOCUMENTS, ids=shown)
def test_documents_name_only_commands_that_exist(path: Path) -> None:
    assert [words for words in commands(path, "fieldtool") if follow(words)] == []
    assert [words for words in commands(path, "dev.py") if words[0] not in (*dev.COMMANDS, "--help")] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=shown)
def test_links_of_documents_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", path.read_text(encoding="utf-8"))
    ours = [link for link in links if "://" not in link and not link.startswith("mailto:")]
    assert [link for link in ours if not (path.parent / link).exists()] == []


def test_the_readme_names_the_two_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "python3 dev.py demo" in readme
    assert "python3 dev.py test" in readme


def test_continuous_integration_runs_tests_then_checks_then_measures() -> None:
    script = ROOT / ".ci" / "run"
    lines = [line for line in script.read_text(encoding="utf-8").splitlines() if line.startswith("python3")]
    assert lines == ["python3 dev.py test", "python3 dev.py check", "python3 dev.py bench --gate"]
    assert script.stat().st_mode & 0o111
