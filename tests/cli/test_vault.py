"""`vault create|check|backup|restore|certificate`, in process, on real vaults."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldtool.toolbox import Toolbox
from tests.cli.caller import PASSPHRASE, Caller
from tests.cli.sample import Sample
from tests.cli.trees import state

Own = Callable[[Path], Path]
CODE = r"[0-9A-Z]{4}(-[0-9A-Z]{4}){10}"


def test_create_makes_a_vault_and_prints_the_recovery_code_once(
    call: Caller, sample: Sample, tmp_path: Path
) -> None:
    folder = tmp_path / "vault de l'été مرحبا"
    said = call(
        "vault", "create", folder, "--passphrase-file", sample.passphrase, "--site", "ke04",
        "--organisation", "Organisation d'essai", "--officer", "Testov Invented", "--officer-number", "T-1", "--json",
    )  # fmt: skip
    assert (said.code, said.err) == (0, "")
    assert list(said.facts) == ["vault", "recovery_code", "bottom_line"]
    assert said.facts["vault"] == str(folder)
    code = said.facts["recovery_code"]
    assert re.fullmatch(CODE, code)
    assert not any(code.encode() in path.read_bytes() for path in folder.iterdir())
    desk = Toolbox().unlock_vault(folder, code)
    assert (desk.organisation.name, desk.organisation.site) == ("Organisation d'essai", "KE04")
    assert (desk.officer.name, desk.officer.number) == ("Testov Invented", "T-1")
    desk.close()
    assert call("vault", "check", folder, "--passphrase-file", sample.passphrase).code == 0


def test_create_never_touches_what_is_there(call: Caller, sample: Sample, own: Own, tmp_path: Path) -> None:
    vault = own(sample.laptop())
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "letter.txt").write_text("invented")
    before = state(tmp_path)
    for folder in (vault, tmp_path / "papers"):
        told = call("vault", "create", folder, "--passphrase-file", sample.passphrase).refused()
        assert "nothing was changed" in told or "no vault was made" in told
    assert state(tmp_path) == before


@pytest.mark.parametrize(
    ("option", "value", "says"),
    [
        ("--site", "a/b", "--site is not a short name"),
        ("--site", "", "--site is not a short name"),
        ("--site", "MUCHTOOLONG", "--site is not a short name"),
        ("--officer", " ", "may not be empty"),
        ("--organisation", "", "may not be empty"),
    ],
)
def test_create_refuses_names_that_cannot_stand_in_a_record(
    option: str, value: str, says: str, call: Caller, sample: Sample, tmp_path: Path
) -> None:
    said = call("vault", "create", tmp_path / "new", "--passphrase-file", sample.passphrase, option, value)
    assert says in said.refused(2)
    assert not (tmp_path / "new").exists()


def test_check_says_what_was_checked(call: Caller, sample: Sample, own: Own) -> None:
    vault = own(sample.laptop())
    said = call("vault", "check", vault, "--passphrase-file", sample.passphrase, "--json")
    assert (said.code, said.err) == (0, "")
    facts = said.facts
    assert list(facts) == [
        "vault_id", "database_whole", "journal_whole", "first_broken_journal_line", "journal_lines", "cases",
        "schema", "bottom_line",
    ]  # fmt: skip
    assert facts["database_whole"] is facts["journal_whole"] is True
    assert facts["first_broken_journal_line"] is None
    assert facts["cases"] == 2
    assert facts["bottom_line"] == "The vault is in order."
    plain = call("vault", "check", vault, "--passphrase-file", sample.passphrase)
    assert plain.code == 0
    assert "cases: 2\n" in plain.out
    assert "first broken journal line: none\n" in plain.out
    assert plain.out.endswith("The vault is in order.\n")


def test_check_of_headquarters_and_of_no_vault_says_so(call: Caller, sample: Sample, tmp_path: Path) -> None:
    words = ("--passphrase-file", sample.passphrase)
    assert "vault of headquarters" in call("vault", "check", sample.hq(), *words).refused()
    assert "no vault in this folder" in call("vault", "check", tmp_path, *words).refused()
    assert "There is no folder" in call("vault", "check", tmp_path / "nowhere", *words).refused(2)
    assert "is a file, not a folder" in call("vault", "check", sample.passphrase, *words).refused(2)
    assert list(tmp_path.iterdir()) == []


def test_backup_and_restore_give_the_same_vault_again(
    call: Caller, sample: Sample, own: Own, tmp_path: Path
) -> None:
    vault, words = own(sample.laptop()), ("--passphrase-file", sample.passphrase)
    stick = tmp_path / "a stick"
    said = call("vault", "backup", vault, "--to", stick, *words, "--json")
    assert (said.code, said.err) == (0, "")
    backup = Path(said.facts["backup"])
    assert backup.parent == stick
    assert [path.name for path in stick.iterdir()] == [backup.name]
    assert "This is a backup" in call("vault", "check", backup, *words).refused()
    restored = tmp_path / "restored"
    said = call("vault", "restore", restored, "--from", backup, *words, "--json")
    assert (said.code, said.err) == (0, "")
    assert said.facts["vault"] == str(restored)
    old, new = (call("vault", "check", one, *words, "--json").facts for one in (vault, restored))
    assert (old["vault_id"], old["cases"]) == (new["vault_id"], new["cases"])
    before = state(tmp_path)
    for folder in (vault, restored):  # never over something that is there
        assert "not empty" in call("vault", "restore", folder, "--from", backup, *words).refused()
    assert "not a backup" in call("vault", "restore", tmp_path / "x", "--from", vault, *words).refused()
    assert "no vault" in call("vault", "restore", tmp_path / "x", "--from", stick, *words).refused()
    wrong = ("--passphrase-file", sample.wrong)
    assert "does not open" in call("vault", "restore", tmp_path / "x", "--from", backup, *wrong).refused()
    assert state(tmp_path) == before


def test_certificate_writes_what_others_check_with(
    call: Caller, sample: Sample, own: Own, tmp_path: Path
) -> None:
    vault, out = own(sample.laptop()), tmp_path / "to give away"
    wrong = call("vault", "certificate", vault, "--out", out, "--passphrase-file", sample.wrong)
    assert "does not open" in wrong.refused()
    assert not out.exists()
    said = call("vault", "certificate", vault, "--out", out, "--passphrase-file", sample.passphrase, "--json")
    assert said.code == 0
    assert sorted(path.name for path in out.iterdir()) == ["ca.pem", "crl.pem", "officers.pem"]
    assert (out / "ca.pem").read_bytes() == sample.ca().read_bytes()
    assert re.fullmatch(r"[0-9A-F]{4}( [0-9A-F]{4}){15}", said.facts["fingerprint"])
    form = call("verify", sample.referral, "--trust", out / "ca.pem", "--crl", out / "crl.pem", "--json")
    assert (form.code, form.facts["outcome"]) == (0, "good")


@pytest.mark.parametrize("written", [b"", b"\n\nsecond line\n", b"\xff\xfe", b"   \n"])
def test_a_passphrase_file_without_a_passphrase(
    written: bytes, call: Caller, sample: Sample, tmp_path: Path
) -> None:
    file = tmp_path / "passphrase.txt"
    file.write_bytes(written)
    assert "passphrase file" in call("vault", "check", sample.laptop(), "--passphrase-file", file).refused()


def test_a_passphrase_file_from_a_windows_editor_works(
    call: Caller, sample: Sample, own: Own, tmp_path: Path
) -> None:
    """A byte order mark in front, a carriage return behind."""
    file = tmp_path / "passphrase.txt"
    file.write_bytes(b"\xef\xbb\xbf" + PASSPHRASE.encode() + b"\r\n")
    assert call("vault", "check", own(sample.laptop()), "--passphrase-file", file).code == 0
