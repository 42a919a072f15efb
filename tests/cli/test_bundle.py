"""`bundle seal|inspect|unseal`: what leaves, for whom, and what a stranger's or a damaged file is told to be."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.caller import Caller
from tests.cli.sample import Sample
from tests.cli.trees import state

Own = Callable[[Path], Path]


def test_seal_takes_what_has_not_left_and_says_what_stayed(
    call: Caller, sample: Sample, own: Own, tmp_path: Path
) -> None:
    vault, stick = own(sample.laptop()), tmp_path / "stick"
    words = ("bundle", "seal", vault, "--out", stick, "--passphrase-file", sample.passphrase)
    told = call(*words, "--to", sample.hq() / "recipient.txt").refused()
    assert told.startswith("Of the waiting cases, none may leave.")
    assert not stick.exists()
    recipient = (sample.hq() / "recipient.txt").read_text(encoding="ascii").strip()
    said = call(*words, "--to", recipient, "--case", sample.number(), "--json")
    assert (said.code, said.err) == (0, "")
    assert list(said.facts) == ["bundle", "sequence", "cases", "left_out", "manifest_sha256", "bottom_line"]
    assert (said.facts["sequence"], said.facts["cases"], said.facts["left_out"]) == (2, 1, [])
    assert [str(path) for path in stick.iterdir()] == [said.facts["bundle"]]
    inspected = call("bundle", "inspect", said.facts["bundle"], "--identity", sample.identity(), "--json")
    assert inspected.facts["manifest_sha256"] == said.facts["manifest_sha256"]


def test_seal_refuses_what_is_no_recipient_and_what_is_no_case(
    call: Caller, sample: Sample, own: Own, tmp_path: Path
) -> None:
    vault, stick = own(sample.laptop()), tmp_path / "stick"
    words = ("bundle", "seal", vault, "--out", stick, "--passphrase-file", sample.passphrase)
    one = ("--case", sample.number())
    assert "not a recipient" in call(*words, *one, "--to", "age1nonsense").refused()
    assert "no recipient" in call(*words, *one, "--to", sample.passphrase).refused(2).lower()
    assert "There is no file" in call(*words, *one, "--to", tmp_path / "nowhere").refused(2)
    recipient = sample.hq() / "recipient.txt"
    assert "no such case" in call(*words, "--to", recipient, "--case", "KE04-1999-0001").refused()
    assert not stick.exists()


def test_inspect_says_what_a_bundle_holds_and_writes_nothing(
    call: Caller, sample: Sample, tmp_path: Path
) -> None:
    said = call("bundle", "inspect", sample.bundle(), "--identity", sample.identity(), "--json")
    assert (said.code, said.err) == (0, "")
    assert list(said.facts) == [
        "device", "organisation", "seq", "previous", "manifest_sha256", "created", "recipients", "records", "parts",
        "program", "bottom_line",
    ]  # fmt: skip
    assert (said.facts["device"], said.facts["seq"], said.facts["records"]) == (sample.device(), 1, 1)
    assert said.facts["organisation"] == "Example KE04"
    assert "signature was not checked" in said.facts["bottom_line"]
    assert list(tmp_path.iterdir()) == []


def test_unseal_verifies_and_writes_the_records(call: Caller, sample: Sample, tmp_path: Path) -> None:
    out = tmp_path / "opened ici"
    words = ("bundle", "unseal", sample.bundle(), "--identity", sample.identity(), "--trust", sample.ca())
    said = call(*words, "--crl", sample.crl(), "--out", out, "--json")
    assert (said.code, said.err) == (0, "")
    assert [path.name for path in out.iterdir()] == ["cases.jsonl"]
    records = [json.loads(line) for line in (out / "cases.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [record["number"] for record in records] == [sample.number()]
    before = state(tmp_path)
    assert "not empty" in call(*words, "--out", out).refused(2)
    assert "is a file" in call(*words, "--out", out / "cases.jsonl").refused(2)
    assert state(tmp_path) == before


def test_unseal_refuses_what_others_signed_or_sealed(call: Caller, sample: Sample, tmp_path: Path) -> None:
    out = tmp_path / "out"
    for bundle, identity, trust, says in (
        (sample.bundle(), sample.identity(), sample.ca("theirs"), "not signed by an officer of a trusted"),
        (sample.bundle(), sample.identity("other-hq"), sample.ca(), "sealed to another recipient"),
        (sample.foreign_bundle, sample.identity(), sample.ca(), "sealed to another recipient"),
        (sample.referral, sample.identity(), sample.ca(), "not a whole bundle"),
        (sample.bundle(), sample.passphrase, sample.ca(), "no identity in this file"),
        (sample.bundle(), sample.identity(), sample.passphrase, "not a certificate"),
    ):
        words = ("bundle", "unseal", bundle, "--identity", identity, "--trust", trust, "--out", out)
        assert says in call(*words).refused()
        assert not out.exists()


@pytest.mark.parametrize("keep", [0, 10, 300, -1])
def test_a_bundle_cut_short(keep: int, call: Caller, sample: Sample, tmp_path: Path) -> None:
    file, out = tmp_path / "cut.age", tmp_path / "out"
    file.write_bytes(sample.bundle().read_bytes()[:keep])
    assert "not a whole bundle" in call("bundle", "inspect", file, "--identity", sample.identity()).refused()
    words = ("bundle", "unseal", file, "--identity", sample.identity(), "--trust", sample.ca(), "--out", out)
    assert "not a whole bundle" in call(*words).refused()
    assert not out.exists()
