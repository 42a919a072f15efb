"""`verify`: facts, bottom line and exit code for good, damaged and foreign forms."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.caller import Caller
from tests.cli.sample import Sample

FACTS = [
    "good", "outcome", "sentence", "hint", "intact", "valid", "trusted", "revoked", "revocation", "whole_file_covered",
    "signatures_found", "signatures_expected", "changes_after_signing", "claimed_time", "form_number", "form_hash",
    "attachment_matches", "signers", "bottom_line",
]  # fmt: skip


def test_a_good_form_with_the_list_of_revoked_certificates(call: Caller, sample: Sample) -> None:
    said = call("verify", sample.referral, "--trust", sample.ca(), "--crl", sample.crl(), "--json")
    assert (said.code, said.err) == (0, "")
    facts = said.facts
    assert list(facts) == FACTS
    assert (facts["good"], facts["outcome"]) == (True, "good")
    assert all(facts[name] is True for name in ("intact", "valid", "trusted", "attachment_matches"))
    assert facts["whole_file_covered"] is True
    assert (facts["revoked"], facts["revocation"]) == (False, "not revoked")
    assert facts["signatures_found"] == facts["signatures_expected"] == 1
    assert facts["form_number"].startswith("KE04-")
    assert [signer["organisation"] for signer in facts["signers"]] == ["Example KE04"]


def test_without_the_list_revocation_is_not_checked_and_the_form_is_still_good(
    call: Caller, sample: Sample
) -> None:
    said = call("verify", sample.referral, "--trust", sample.ca(), "--json")
    assert said.code == 0
    assert (said.facts["good"], said.facts["revoked"]) == (True, None)
    assert said.facts["revocation"] == "revocation not checked"
    plain = call("verify", sample.referral, "--trust", sample.ca())
    assert plain.code == 0
    assert "revocation: revocation not checked\n" in plain.out
    assert "has not been checked" in plain.out.splitlines()[-1]
    assert plain.out.count("This form is genuine") == 1


def test_another_organisations_certificate(call: Caller, sample: Sample) -> None:
    said = call("verify", sample.referral, "--trust", sample.ca("theirs"), "--json")
    assert said.code == 1
    assert (said.facts["outcome"], said.facts["trusted"]) == ("not_trusted", False)
    assert (said.facts["intact"], said.facts["valid"]) == (True, True)


def test_another_organisations_list_cannot_tell(call: Caller, sample: Sample) -> None:
    said = call("verify", sample.referral, "--trust", sample.ca(), "--crl", sample.crl("theirs"), "--json")
    assert (said.code, said.facts["outcome"]) == (1, "revocation_unknown")


@pytest.mark.parametrize("where", ["beginning", "middle", "end", "cut"])
def test_a_damaged_form_is_never_good(where: str, call: Caller, sample: Sample, tmp_path: Path) -> None:
    data = bytearray(sample.referral.read_bytes())
    if where == "cut":
        del data[len(data) // 2 :]
    else:
        at = {"beginning": 40, "middle": len(data) // 2, "end": len(data) - 60}[where]
        data[at] ^= 0xFF
    file = tmp_path / "damaged form.pdf"
    file.write_bytes(data)
    said = call("verify", file, "--trust", sample.ca(), "--crl", sample.crl(), "--json")
    assert (said.code, said.err) == (1, "")
    assert said.facts["good"] is False
    assert said.facts["outcome"] in ("damaged", "changed", "not_signed", "added_to", "attachment_differs")


def test_what_is_no_pdf(call: Caller, sample: Sample) -> None:
    said = call("verify", sample.ca(), "--trust", sample.ca(), "--json")
    assert (said.code, said.facts["outcome"]) == (1, "not_a_pdf")


def test_a_trusted_certificate_that_is_none_is_said_to_be_none(call: Caller, sample: Sample) -> None:
    for trust in (sample.passphrase, sample.referral, sample.crl()):
        told = call("verify", sample.referral, "--trust", trust).refused()
        assert "not a certificate" in told
    for crl in (sample.passphrase, sample.referral, sample.ca()):
        told = call("verify", sample.referral, "--trust", sample.ca(), "--crl", crl).refused()
        assert "not a list of revoked certificates" in told


def test_missing_files_and_folders_are_wrong_use_and_not_a_verdict_on_the_form(
    call: Caller, sample: Sample, tmp_path: Path
) -> None:
    """A script must be able to tell a bad form (1) from a path with a typing mistake (2)."""
    nowhere = tmp_path / "nowhere.pdf"
    assert "There is no file" in call("verify", nowhere, "--trust", sample.ca()).refused(2)
    assert "is a folder" in call("verify", tmp_path, "--trust", sample.ca()).refused(2)
    assert "certificate file" in call("verify", sample.referral, "--trust", nowhere).refused(2)
    words = ("verify", sample.referral, "--trust", sample.ca(), "--crl", nowhere)
    assert "revocation list" in call(*words).refused(2)
    assert "--trust" in call("verify", sample.referral).refused(2)


def test_a_print_by_a_picture_and_by_the_text_of_its_code(
    call: Caller, sample: Sample, tmp_path: Path
) -> None:
    from fieldtool.pdf import read_code

    officers = sample.ca().with_name("officers.pem")
    (picture := tmp_path / "scan.pdf").write_bytes(sample.referral.read_bytes())
    trusted = ("--officers", officers, "--trust", sample.ca(), "--crl", sample.crl())
    said = call("verify", "--print", picture, *trusted, "--json")
    assert (said.code, said.facts["outcome"]) == (0, "good")
    code = read_code(sample.referral.read_bytes())
    assert call("verify", "--code", code, *trusted, "--json").facts["short_hash"] == said.facts["short_hash"]
    forged = call("verify", "--code", code.replace("KE04", "KE05"), *trusted, "--json")
    assert (forged.code, forged.facts["outcome"]) == (1, "forged")
    assert "No code" in call("verify", "--print", _blank(tmp_path), *trusted).refused()
    assert "--officers is missing" in call("verify", "--code", code, "--trust", sample.ca()).refused(2)
    assert "Name one thing" in call("verify", "--trust", sample.ca()).refused(2)
    assert "Name one thing" in call("verify", sample.referral, "--code", code, *trusted).refused(2)


def _blank(folder: Path) -> Path:
    from PIL import Image

    Image.new("L", (300, 300), 255).save(folder / "blank.png")
    return folder / "blank.png"
