"""The verbs of headquarters on the command line, with its cases in either home."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldtool import pki, wiring
from fieldtool.cli.main import run
from fieldtool.domain.officer import Credential
from fieldtool.toolbox import Toolbox
from fieldtool.vault.keys import FLOOR
from tests.casework.headquarters.conftest import NOW, PASSPHRASE, Laptop, answer, case

Hq = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture(params=["vault", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue("database")) if request.param == "postgresql" else ""


@pytest.fixture
def hq(  # type: ignore[override]
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Hq:
    monkeypatch.setattr(wiring, "now", lambda: NOW)  # certificates and silence go by this clock
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE, encoding="utf-8")

    def call(verb: str, *words: object) -> tuple[int, dict[str, Any]]:
        arguments = [
            "hq",
            verb,
            str(tmp_path / "hq"),
            *map(str, words),
            "--passphrase-file",
            str(secret),
            "--json",
        ]
        code = run(arguments, lambda: Toolbox(FLOOR))
        return code, json.loads(capsys.readouterr().out)

    return call


@pytest.fixture
def made(hq: Hq, store: str, tmp_path: Path, organisation: tuple[pki.Authority, Credential]) -> Laptop:
    """Headquarters, made; and a laptop that seals to it."""
    (tmp_path / "ca.pem").write_bytes(organisation[0].cert_pem)
    more = ["--store", store] if store else []
    code, facts = hq("init", "--name", "Example HQ", "--trust", tmp_path / "ca.pem", *more)
    assert code == 0
    (tmp_path / "stick").mkdir()
    return Laptop(tmp_path / "stick", facts["recipient"], organisation[1])


def test_import_a_folder_and_hand_out_receipt_and_tables(
    hq: Hq, made: Laptop, store: str, tmp_path: Path
) -> None:
    made.send(case(1, answer("a", "200")))
    made.send(case(2))
    (made.folder / "cut.age").write_bytes(made.sent[0].read_bytes()[:-9])
    code, facts = hq("import", made.folder)
    assert code == 1
    assert facts["outcomes"] == {
        "accepted": 2, "already_imported": 0, "gap": 0, "fills_gap": 0, "damaged": 1, "wrong_recipient": 0,
        "untrusted_signer": 0, "revoked_signer": 0, "fork": 0, "newer": 0,
    }  # fmt: skip
    assert facts["cases_held"] == 2
    code, facts = hq("import", *made.sent)
    assert (code, [one["outcome"] for one in facts["bundles"]]) == (0, ["already_imported"] * 2)
    code, _ = hq("receipt", "--device", "dev1", "--out", tmp_path / "r.tar")
    assert code == 0
    assert (tmp_path / "r.tar").stat().st_size > 0
    code, facts = hq("fleet")
    assert (code, facts["concerns"]["gap"]) == (0, [])
    code, facts = hq("statistics")
    assert (code, facts["tables"]) == (1, [])
    code, facts = hq("likeness")
    assert (code, facts["candidates"]) == (0, [])
    code, facts = hq("announce", "A word from headquarters.")
    assert code == 0
    code, facts = hq("publish", "--kind", "rules", "--version", "2", tmp_path / "ca.pem")
    assert (code, facts["number"]) == (0, 1)
    code, facts = hq("retain", "--case", "case-0001", "--order", "keep")
    assert code == 0
    code, facts = hq("return", "--device", "dev1", "--out", tmp_path / "return.age")
    assert (code, "error" in facts) == (1, True), "this laptop has not said to whom returns are sealed"
    code, facts = hq("region", "--region", "north", "--device", "dev1")
    assert code == (0 if store else 1)
    code, facts = hq("export", "--out", tmp_path / "out")
    assert (code, facts["files"]["htcds_core.csv"]) == (0, 2)
