"""Files that go out and come in: forms to be checked, signed PDFs, bundles, headquarters."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fieldtool import content
from tests.cli.conftest import Cli, World

BROKEN = """| survey | | | | |
|---|---|---|---|---|
| | type | name | label | relevant |
| | text | story | What happened? | |
| | text | more | And then? | ${nobody} = 'yes' |
"""


def test_the_screening_form_can_be_used(cli: Cli) -> None:
    said = cli("form", "check", content.forms() / "screening.md", "--json")
    assert said.code == 0
    assert said.facts["bottom_line"] == "The form can be used."
    assert [one["tag"] for one in said.facts["languages"] if one["draft"]] == ["fr", "ar", "es", "id"]


def test_a_broken_form_is_refused_with_sheet_and_row(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "broken.md"
    file.write_text(BROKEN, encoding="utf-8")
    said = cli("form", "check", file, "--json")
    assert said.code == 1
    (problem,) = [one for one in said.facts["problems"] if "nobody" in one["sentence"]]
    assert (problem["sheet"], problem["row"], problem["column"]) == ("survey", 3, "relevant")
    assert "survey" in cli("form", "check", file).err


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("form.xlsx", b"\x89PNG\r\n\x1a\n not a workbook"),
        ("form.xlsx", b""),
        ("form.md", b""),
        ("form.doc", b"x"),
    ],
)
def test_what_is_no_form_gets_a_sentence(cli: Cli, tmp_path: Path, name: str, data: bytes) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    said = cli("form", "check", file)
    assert said.code == 1
    assert "Traceback" not in said.err
    assert said.err.strip()


def test_an_expression_is_evaluated_for_authors(cli: Cli) -> None:
    said = cli("form", "eval", content.forms() / "screening.md", "concat('a', 1 + 1)", "--json")
    assert (said.code, said.facts) == (0, {"kind": "str", "value": "a2"})


def test_a_signed_form_is_good_with_and_without_the_list_of_revoked(cli: Cli, world: World) -> None:
    good = cli(
        "verify", world / "referral.pdf", "--trust", world / "ca.pem", "--crl", world / "crl.pem", "--json"
    )
    assert (good.code, good.facts["outcome"]) == (0, "good")
    without = cli("verify", world / "referral.pdf", "--trust", world / "ca.pem", "--json")
    assert without.code == 0
    assert "not checked" in json.dumps(without.facts)
    assert "not checked" not in json.dumps({k: v for k, v in good.facts.items() if "revo" in k})


def test_a_signed_form_that_was_touched_or_is_a_strangers_is_a_clear_no(cli: Cli, world: World) -> None:
    pdf = bytearray((world / "referral.pdf").read_bytes())
    pdf[len(pdf) // 3] ^= 1
    (world / "touched.pdf").write_bytes(pdf)
    (world / "cut.pdf").write_bytes(pdf[: len(pdf) // 2])
    (world / "none.pdf").write_bytes(b"not a PDF at all")
    for name in ("touched.pdf", "cut.pdf", "none.pdf"):
        said = cli("verify", world / name, "--trust", world / "ca.pem")
        assert said.code == 1, name
        assert "Traceback" not in said.err
    cli("hq", "init", world / "other", "--json", *world.hq_key)
    said = cli("verify", world / "referral.pdf", "--trust", world / "other" / "hq-ca.pem", "--json")
    assert said.code == 1
    assert said.facts["outcome"] != "good"


def test_a_bundle_reaches_headquarters_twice_without_harm_and_is_receipted(cli: Cli, sealed: World) -> None:
    hq = sealed / "hq"
    again = cli("hq", "import", hq, sealed / "bundle.age", "--json", *sealed.hq_key)
    assert again.code == 0
    assert [one["outcome"] for one in again.facts["bundles"]] == ["already_imported"]
    assert again.facts["cases_held"] == 1
    device = (sealed / "device.txt").read_text(encoding="utf-8")
    receipt = sealed / "receipt.tar"
    assert cli("hq", "receipt", hq, "--device", device, "--out", receipt, *sealed.hq_key).code == 0
    assert receipt.stat().st_size > 0
    out = cli("hq", "export", hq, "--out", sealed / "tables", "--json", *sealed.hq_key)
    assert out.code == 0
    written = {path.name: path.read_bytes() for path in (sealed / "tables").iterdir()}
    assert "htcds_core.csv" in written
    assert not any(b"Amina" in data for data in written.values())


def test_a_bundle_says_what_it_holds_and_opens_for_its_recipient_only(cli: Cli, sealed: World) -> None:
    own = ("--identity", sealed / "identity.txt")
    assert cli("bundle", "inspect", sealed / "own.age", *own, "--json").facts["records"] == 1
    foreign = cli("bundle", "inspect", sealed / "bundle.age", *own)
    assert foreign.code == 1
    assert foreign.sentence
    out = sealed / "opened"
    trust = ("--trust", sealed / "ca.pem", "--crl", sealed / "crl.pem", "--out", out)
    assert cli("bundle", "unseal", sealed / "own.age", *own, *trust).code == 0
    (line,) = (out / "cases.jsonl").read_bytes().splitlines()
    assert json.loads(line)["number"].startswith("EX01-")


def test_a_damaged_or_foreign_bundle_leaves_nothing_behind(cli: Cli, sealed: World) -> None:
    data = bytearray((sealed / "bundle.age").read_bytes())
    data[len(data) // 2] ^= 1
    (sealed / "damaged.age").write_bytes(data)
    (sealed / "cut.age").write_bytes(data[:-100])
    own = ("--identity", sealed / "identity.txt")
    trust = ("--trust", sealed / "ca.pem", "--out", sealed / "opened")
    for name in ("damaged.age", "cut.age", "bundle.age", "words.txt", "nothing.age"):
        said = cli("bundle", "unseal", sealed / name, *own, *trust)
        assert said.code == (2 if name == "nothing.age" else 1), name
        assert said.sentence
        assert not (sealed / "opened").exists()
    for name, outcome in (
        ("damaged.age", "damaged"),
        ("own.age", "wrong_recipient"),
        ("words.txt", "damaged"),
    ):
        said = cli("hq", "import", sealed / "hq", sealed / name, "--json", *sealed.hq_key)
        assert said.code == 1
        assert [one["outcome"] for one in said.facts["bundles"]] == [outcome]
        assert said.facts["cases_held"] == 1
