"""Other people's programs open every layout: qpdf finds the file whole, mutool draws it, pdfsig finds it signed."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from fieldtool import content
from fieldtool.pdf import IssuedForm, layout_ids
from tests.pdf import samples
from tests.pdf.conftest import Service

ROOT = Path(__file__).parents[2]
LAYOUTS = layout_ids(content.forms() / "referral")
LANGUAGES = {"en": samples.full, "ar": samples.arabic, "my": samples.burmese}


def needs(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"{program} is not installed")


@pytest.fixture(scope="module")
def made(service: Service) -> dict[str, IssuedForm]:
    """Every layout, each language and both papers in turn; the police form with both signatures."""
    found = {}
    for at, layout in enumerate(LAYOUTS):
        language = list(LANGUAGES)[at % len(LANGUAGES)]
        referral = samples.child() if layout == "child_protection" else LANGUAGES[language]()
        form = service.issue(layout, language, referral=referral, paper=("A4", "Letter")[at % 2])
        if layout == "police":
            form = service.press.countersign(
                form.pdf,
                service.supervisor,
                trust_pem=service.authority.cert_pem,
                crl_pem=service.crl,
                now=service.now,
            )
        found[layout] = form
    return found


def test_setting_up_for_the_tests_brings_these_programs() -> None:
    """So that what is skipped elsewhere runs on Debian."""
    packages = tomllib.loads((ROOT / "packaging" / "debian.toml").read_text(encoding="utf-8"))["tests"]
    probes = set(packages.values())
    assert {f"program:{name}" for name in ("qpdf", "mutool", "pdfsig", "certutil")} <= probes


def run(*words: str | Path, check: bool = True) -> str:
    done = subprocess.run(list(map(str, words)), capture_output=True, text=True, timeout=120, check=False)
    assert not check or done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@needs("qpdf")
@pytest.mark.parametrize("layout", LAYOUTS)
def test_qpdf_finds_nothing_to_mend(made: dict[str, IssuedForm], layout: str, tmp_path: Path) -> None:
    (file := tmp_path / "a.pdf").write_bytes(made[layout].pdf)
    said = run("qpdf", "--check", file)
    assert "No syntax or stream encoding errors found" in said
    assert "WARNING" not in said
    assert "referral.json" in run("qpdf", "--list-attachments", file)
    assert run("qpdf", "--show-attachment=referral.csv", file).startswith("\ufefffield,value")


@needs("mutool")
@pytest.mark.parametrize("layout", LAYOUTS)
def test_mutool_draws_every_page_without_a_complaint(
    made: dict[str, IssuedForm], layout: str, tmp_path: Path
) -> None:
    (file := tmp_path / "a.pdf").write_bytes(made[layout].pdf)
    said = run("mutool", "draw", "-r", "40", "-o", tmp_path / "p%d.png", file)
    said = said.replace("warning: ICC support is not available", "")  # a matter of how Debian builds it
    assert not re.search("error|warning|cannot", re.sub("page .*", "", said), re.IGNORECASE), said
    pages = len(list(tmp_path.glob("p*.png")))
    assert pages >= 2
    assert f"Pages: {pages}" in run("mutool", "info", file)


@needs("pdfsig")
@needs("certutil")
@pytest.mark.parametrize("layout", LAYOUTS)
def test_pdfsig_finds_it_valid_trusted_and_whole(
    service: Service, made: dict[str, IssuedForm], layout: str, tmp_path: Path
) -> None:
    """With the organisation's certificate alone, as docs/receiver.md tells receivers."""
    (tmp_path / "nss").mkdir()
    (tmp_path / "ca.pem").write_bytes(service.authority.cert_pem)
    (file := tmp_path / "a.pdf").write_bytes(made[layout].pdf)
    nss = f"sql:{tmp_path}/nss"
    run("certutil", "-N", "-d", nss, "--empty-password")
    run("certutil", "-A", "-d", nss, "-n", "organisation", "-t", "CT,C,C", "-i", tmp_path / "ca.pem")
    said = run("pdfsig", "-nssdir", nss, file)
    count = 2 if layout == "police" else 1
    assert said.count("Signature is Valid") == count
    assert said.count("Certificate is Trusted") == count
    assert said.count("Total document signed") == 1  # the last one covers all
    assert said.count("ETSI.CAdES.detached") == count
    # After an addition it still says "Valid": only the other line tells.
    file.write_bytes(made[layout].pdf + b"\n% more")
    assert "Total document signed" not in run("pdfsig", "-nssdir", nss, file, check=False)


@needs("qpdf")
def test_a_locked_form_opens_with_its_passphrase_alone(service: Service, tmp_path: Path) -> None:
    form = service.issue("shelter", passphrase="river stone lamp window")
    (file := tmp_path / "a.pdf").write_bytes(form.pdf)
    assert "invalid password" in run("qpdf", "--check", file, check=False)
    said = run("qpdf", "--password=river stone lamp window", "--check", file)
    assert "R = 6" in said
    assert "AESv3" in said
    assert b"Amina" not in form.pdf
    assert b"fieldtool-referral" not in form.pdf
