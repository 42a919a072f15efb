"""The receiver's page can be followed: its commands are those the tests of strangers' programs run, and ours exist."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from fieldtool.cli.main import parser
from tests.pdf.conftest import Service, issued, service

PAGE = (Path(__file__).parents[2] / "docs" / "receiver.md").read_text(encoding="utf-8")
COMMANDS = [line.strip() for line in PAGE.splitlines() if line.startswith("    ")]
__all__ = ["issued", "service"]


def test_it_fits_on_a_page() -> None:
    assert len(PAGE.splitlines()) <= 75


def test_our_commands_are_understood(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("referral.pdf", "ca.pem", "crl.pem", "officers.pem", "photo.jpg"):
        Path(name).touch()
    ours = [line.split()[1:] for line in COMMANDS if line.startswith("fieldtool ")]
    assert len(ours) == 2
    for words in ours:
        parser().parse_args(words)


@pytest.mark.parametrize("program", ["certutil", "pdfsig", "openssl", "pdfdetach"])
def test_the_strangers_commands_say_what_the_page_says(
    service: Service, tmp_path: Path, program: str
) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    (tmp_path / "trust").mkdir()
    (tmp_path / "ca.pem").write_bytes(service.authority.cert_pem)
    (tmp_path / "crl.pem").write_bytes(service.crl)
    (tmp_path / "referral.pdf").write_bytes(service.issue("shelter").pdf)
    said = ""
    for line in COMMANDS:
        if line.split()[0] in ("certutil", "pdfsig", "openssl", "pdfdetach") and shutil.which(
            line.split()[0]
        ):
            done = subprocess.run(line.split(), cwd=tmp_path, capture_output=True, text=True, check=True)
            said += done.stdout
    if program == "pdfsig":
        for words in ("Signature is Valid", "Certificate is Trusted", "Total document signed"):
            assert words in said
            assert words in PAGE.replace("\n", " ")
    if program == "openssl":
        assert "No Revoked Certificates" in said
    if program == "pdfdetach":
        assert (tmp_path / "referral.json").exists()
        assert (tmp_path / "referral.csv").exists()
