"""Wrong use: exit code 2, one sentence, and help that says what there is."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Cli

VERBS = {
    "vault": ("create", "check", "backup", "restore"),
    "form": ("check", "eval"),
    "bundle": ("seal", "inspect", "unseal"),
    "hq": ("init", "import", "receipt", "export"),
}


@pytest.mark.parametrize(
    "words",
    [
        ("open", "sesame"),
        ("vault",),
        ("vault", "check"),
        ("assess",),
        ("assess", "a.json", "b.json"),
        ("verify", "x.pdf"),
        ("bundle", "seal", "vault", "--out", "."),
        ("demo", "--headless"),
        ("demo", "--out", "somewhere"),
    ],
)
def test_wrong_use_is_said_in_one_sentence(cli: Cli, words: tuple[str, ...]) -> None:
    said = cli(*words)
    assert said.code == 2
    assert said.sentence
    assert said.out == ""
    asked = cli(*words, "--json")
    assert asked.code == 2
    assert set(asked.facts) == {"error", "hint"}


@pytest.mark.parametrize("group", sorted(VERBS))
def test_help_names_every_verb(cli: Cli, group: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli(group, "--help")
    assert ended.value.code == 0
    told = capsys.readouterr().out
    for verb in VERBS[group]:
        assert verb in told
