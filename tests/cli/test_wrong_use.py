"""Wrong use: exit code 2, one sentence, and help that says what there is."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Cli


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
