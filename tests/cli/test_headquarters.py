"""`hq init|trust|import|receipt|export`, and the receipt back at the laptop."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from fieldtool.toolbox import Toolbox
from fieldtool.vault import FLOOR
from tests.cli.caller import PASSPHRASE, Caller
from tests.cli.sample import Sample
from tests.cli.trees import state

Own = Callable[[Path], Path]


def test_init_makes_the_vault_and_the_files_laptops_need(
    call: Caller, sample: Sample, tmp_path: Path
) -> None:
    hq, words = tmp_path / "siège", ("--passphrase-file", sample.passphrase)
    assert "not a certificate" in call("hq", "init", hq, "--trust", sample.passphrase, *words).refused()
    assert not hq.exists()
    said = call("hq", "init", hq, "--name", "Example HQ", "--trust", sample.ca(), *words, "--json")
    assert (said.code, said.err) == (0, "")
    facts = said.facts
    assert facts["recipient"].startswith("age1")
    assert Path(facts["recipient_file"]).read_text(encoding="ascii") == facts["recipient"] + "\n"
    assert b"BEGIN CERTIFICATE" in Path(facts["certificate_file"]).read_bytes()
    assert facts["recovery_code"]
    before = state(hq)
    assert "not empty" in call("hq", "init", hq, *words).refused()
    assert state(hq) == before


def test_import_twice_and_the_receipt_at_the_laptop(
    call: Caller, sample: Sample, own: Own, tmp_path: Path
) -> None:
    hq, words = own(sample.hq()), ("--passphrase-file", sample.passphrase)
    said = call("hq", "import", hq, sample.bundle(), *words, "--json")
    assert (said.code, said.err) == (0, "")
    (line,) = said.facts["bundles"]
    assert (line["outcome"], line["let_in"], line["new_cases"]) == ("accepted", True, 1)
    assert (line["device"], line["seq"], said.facts["cases_held"]) == (sample.device(), 1, 1)
    again = call("hq", "import", hq, sample.bundle(), *words, "--json")
    assert again.code == 0
    (line,) = again.facts["bundles"]
    assert (line["let_in"], line["new_cases"], line["changed_cases"]) == (True, 0, 0)
    assert again.facts["cases_held"] == 1
    receipt = tmp_path / "receipt.tar"
    said = call("hq", "receipt", hq, "--device", sample.device(), "--out", receipt, *words, "--json")
    assert (said.code, said.facts["receipt"]) == (0, str(receipt))
    laptop = Toolbox(FLOOR).unlock_vault(own(sample.laptop()), PASSPHRASE)
    assert laptop.exchange.import_receipt(receipt).received_up_to == 1
    assert [bundle.receipted is not None for bundle in laptop.exchange.bundles()] == [True]
    laptop.close()
    assert call("hq", "receipt", hq, "--device", sample.device(), "--out", receipt, *words).code == 0


def test_a_receipt_replaces_an_earlier_receipt_and_nothing_else(
    call: Caller, sample: Sample, own: Own, tmp_path: Path
) -> None:
    hq, words = own(sample.hq()), ("--passphrase-file", sample.passphrase)
    assert call("hq", "import", hq, sample.bundle(), *words).code == 0
    before = state(hq)
    out = ("--device", sample.device(), "--out")
    assert "no receipt" in call("hq", "receipt", hq, *out, hq / "vault.json", *words).refused(2)
    assert "is a folder" in call("hq", "receipt", hq, *out, tmp_path, *words).refused(2)
    assert state(hq) == before
    nobody = ("--device", "nobody", "--out", tmp_path / "receipt.tar")
    assert "Nothing was received" in call("hq", "receipt", hq, *nobody, *words).refused()
    assert not (tmp_path / "receipt.tar").exists()
    missing = tmp_path / "no" / "such" / "receipt.tar"
    assert "The folder is not there" in call("hq", "receipt", hq, *out, missing, *words).refused()


def test_a_strangers_bundle_is_let_in_once_the_stranger_is_trusted(
    call: Caller, sample: Sample, own: Own
) -> None:
    hq, words = own(sample.hq()), ("--passphrase-file", sample.passphrase)
    both = (sample.bundle("theirs"), sample.bundle())
    said = call("hq", "import", hq, *both, *words, "--json")
    assert said.code == 1
    assert [line["outcome"] for line in said.facts["bundles"]] == ["untrusted_signer", "accepted"]
    assert said.facts["cases_held"] == 1
    assert said.facts["bottom_line"] == "Not every bundle was let in; see above."
    trust = ("hq", "trust", hq, "--trust", sample.ca("theirs"))
    assert "from another organisation" in call(*trust, "--crl", sample.crl(), *words).refused()
    assert "not a list" in call(*trust, "--crl", sample.ca(), *words).refused()
    said = call(*trust, "--crl", sample.crl("theirs"), *words, "--json")
    assert (said.code, list(said.facts)) == (0, ["fingerprint", "bottom_line"])
    assert call("hq", "import", hq, *both, *words).code == 0


def test_a_path_with_a_typing_mistake_leaves_everything_out(
    call: Caller, sample: Sample, own: Own, tmp_path: Path
) -> None:
    hq = own(sample.hq())
    before = state(hq)
    words = (sample.bundle(), tmp_path / "nowhere.age", "--passphrase-file", sample.passphrase)
    assert "There is no file" in call("hq", "import", hq, *words).refused(2)
    assert state(hq) == before


def test_what_people_read_of_an_import(call: Caller, sample: Sample, own: Own) -> None:
    hq, words = own(sample.hq()), ("--passphrase-file", sample.passphrase)
    said = call("hq", "import", hq, sample.bundle("theirs"), sample.bundle(), *words)
    assert "  outcome: untrusted_signer\n" in said.out
    assert "  new cases: 1\n" in said.out
    assert "conflicts: 0" not in said.out
    assert said.out.endswith("cases held: 1\nNot every bundle was let in; see above.\n")


def test_export_writes_tables_without_identities(
    call: Caller, sample: Sample, own: Own, tmp_path: Path
) -> None:
    hq, words = own(sample.hq()), ("--passphrase-file", sample.passphrase)
    call("hq", "import", hq, sample.bundle(), *words)
    out = tmp_path / "tables"
    said = call("hq", "export", hq, "--out", out, *words, "--json")
    assert (said.code, said.err) == (0, "")
    assert list(said.facts) == ["folder", "format", "files", "withheld", "bottom_line"]
    assert {path.name for path in out.iterdir()} >= set(said.facts["files"])
    with (out / "htcds_core.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert len(list(csv.DictReader(stream))) == said.facts["files"]["htcds_core.csv"] == 1
    assert not any(sample.number().encode() in path.read_bytes() for path in out.iterdir())
    before = state(tmp_path)
    assert "not empty" in call("hq", "export", hq, "--out", out, *words).refused(2)
    assert {k: v for k, v in state(tmp_path).items() if k.startswith("tables")} == {
        k: v for k, v in before.items() if k.startswith("tables")
    }


def test_a_laptops_vault_is_not_headquarters(call: Caller, sample: Sample, own: Own, tmp_path: Path) -> None:
    vault, words = own(sample.laptop()), ("--passphrase-file", sample.passphrase)
    for verb in (
        ("import", vault, sample.bundle()),
        ("export", vault, "--out", tmp_path / "out"),
        ("receipt", vault, "--device", "x", "--out", tmp_path / "r.tar"),
        ("trust", vault, "--trust", sample.ca()),
    ):
        assert "vault of a laptop" in call("hq", *verb, *words).refused()
    assert not (tmp_path / "out").exists()
