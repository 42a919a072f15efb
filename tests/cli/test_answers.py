"""`bundle headquarters|answer`, `hq statistics --out`, `hq export --format`: what goes out and what comes back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.caller import Caller
from tests.cli.sample import Sample

Own = Callable[[Path], Path]


def test_headquarters_is_remembered_by_its_paper_and_its_answers_are_taken_in(
    call: Caller, sample: Sample, own: Own, tmp_path: Path
) -> None:
    laptop, hq = own(sample.laptop()), own(sample.hq())
    words = ("--passphrase-file", sample.passphrase)
    meet = (
        "bundle",
        "headquarters",
        laptop,
        "--to",
        hq / "recipient.txt",
        "--trust",
        hq / "hq-ca.pem",
        *words,
    )
    assert "fingerprint" in call(*meet, "--fingerprint", "AB" * 32).refused()
    paper = call(*meet, "--fingerprint", "AB" * 32)
    assert paper.code == 1
    found = call("hq", "init", tmp_path / "other", *words, "--json").facts["fingerprint"]
    assert call(*meet, "--fingerprint", found).code == 1, "another headquarters' paper"
    assert call(*meet, "--fingerprint", " ").code == 2
    from fieldtool.adapters import PkiSigning

    right = PkiSigning().fingerprint((hq / "hq-ca.pem").read_bytes())
    said = call(*meet, "--fingerprint", right.lower(), "--json")
    assert (said.code, said.facts["fingerprint"]) == (0, right)
    assert call("hq", "import", hq, sample.bundle(), *words).code == 0
    assert call("hq", "announce", hq, "The clinic has moved.", *words).code == 0
    receipt = tmp_path / "receipt.tar"
    assert call("hq", "receipt", hq, "--device", sample.device(), "--out", receipt, *words).code == 0
    said = call("bundle", "answer", laptop, receipt, *words, "--json")
    assert (said.code, said.facts["received_up_to"], said.facts["return_number"]) == (0, 1, None)
    answer = tmp_path / "return.age"
    assert call("hq", "return", hq, "--device", sample.device(), "--out", answer, *words).code == 0
    said = call("bundle", "answer", laptop, answer, *words, "--json")
    assert (said.code, said.facts["return_number"]) == (0, 1)
    assert said.facts["announcements"] == ["The clinic has moved."]
    answer.write_bytes(answer.read_bytes()[:-30])
    assert call("bundle", "answer", laptop, answer, *words).refused()


@pytest.mark.parametrize(
    ("kind", "file"),
    [
        ("htcds", "htcds_core.xlsx"),
        ("csv", "replies.csv"),
        ("parquet", "cases.parquet"),
        ("odk", "instances"),
    ],
)
def test_the_collation_in_every_format(
    call: Caller, sample: Sample, own: Own, tmp_path: Path, kind: str, file: str
) -> None:
    hq, words = own(sample.hq()), ("--passphrase-file", sample.passphrase)
    assert call("hq", "import", hq, sample.bundle(), *words).code == 0
    said = call("hq", "export", hq, "--out", tmp_path / "out", "--format", kind, *words, "--json")
    assert (said.code, said.facts["format"]) == (0, kind)
    assert (tmp_path / "out" / file).exists()
    refused = call("hq", "export", hq, "--out", tmp_path / "no", "--with-identities", " ", *words)
    assert refused.code == 2
    assert not (tmp_path / "no").exists()


def test_too_few_persons_are_no_report(call: Caller, sample: Sample, own: Own, tmp_path: Path) -> None:
    hq, words = own(sample.hq()), ("--passphrase-file", sample.passphrase)
    assert call("hq", "import", hq, sample.bundle(), *words).code == 0
    said = call("hq", "statistics", hq, "--out", tmp_path / "figures.pdf", *words)
    assert said.code == 1
    assert not (tmp_path / "figures.pdf").exists()


def test_the_window_is_refused_where_there_is_no_headquarters(call: Caller, tmp_path: Path) -> None:
    assert call("hq", "window", tmp_path).code in (1, 2)
