"""Bad input on the whole path: one clear sentence that says what to do, nothing changed, nothing half-written.

Full and write-protected disks are in `tests/cli/test_disk.py`.
"""

from __future__ import annotations

import json
import random
import shutil
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from fieldtool.domain.errors import FieldToolError
from fieldtool.toolbox import Toolbox
from fieldtool.vault import FLOOR
from tests.cli.caller import PASSPHRASE, ROOT, Caller, tells_what_to_do
from tests.cli.sample import Sample, shared, vault_verbs
from tests.cli.trees import OWN_BOOKS, state

VECTORS = ROOT / "tests" / "vectors" / "bundles"
JOURNALLED = ("cases.db", "cases.db-journal", "vault.json", "vault.json.bak")
"""Files of a vault in which a line of the journal shows: that a bundle was refused is written down."""
Words = Sequence[str | Path]
Copy = Callable[[Path], Path]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Caller:
    """Carries verbs out."""
    return Caller(capsys)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """Laptops and headquarters of invented people."""
    return shared(tmp_path_factory.getbasetemp())


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """A copy of a vault, for the test alone."""

    def copied(folder: Path) -> Path:
        target = tmp_path / f"{folder.parent.name}-{folder.name}"
        shutil.copytree(folder, target)
        return target

    return copied


# the vault


def test_a_wrong_passphrase(call: Caller, sample: Sample, copy: Copy, tmp_path: Path) -> None:
    """Only the count of attempts is written: it makes whoever guesses wait. The right words still open the vault."""
    vault, out = copy(sample.laptop()), tmp_path / "out"
    before = state(vault, without=OWN_BOOKS)
    for words in vault_verbs(sample, vault, out):
        told = call(*words, "--passphrase-file", sample.wrong).refused()
        assert told.startswith("This passphrase does not open the vault.")
        tells_what_to_do(told)
        assert state(vault, without=OWN_BOOKS) == before
        assert not out.exists()
    hq = copy(sample.hq())
    before = state(hq, without=OWN_BOOKS)
    for words in (("import", hq, sample.bundle()), ("export", hq, "--out", out)):
        told = call("hq", *words, "--passphrase-file", sample.wrong).refused()
        assert told.startswith("This passphrase does not open the vault.")
    assert state(hq, without=OWN_BOOKS) == before
    assert not out.exists()
    assert call("vault", "check", vault, "--passphrase-file", sample.passphrase).code == 0


@pytest.mark.parametrize("keep", [0, 1, 100, 4096, 0.5, -4096, -1, None], ids=str)
def test_a_truncated_vault(
    keep: float | None, call: Caller, sample: Sample, copy: Copy, tmp_path: Path
) -> None:
    """Cut to so many bytes, to half, by one page, by one byte; or the database is gone altogether."""
    vault, out = copy(sample.laptop()), tmp_path / "out"
    database = vault / "cases.db"
    whole = database.read_bytes()
    if keep is None:
        database.unlink()
    else:
        database.write_bytes(whole[: len(whole) // 2 if keep == 0.5 else int(keep)])
    before = state(vault, without=OWN_BOOKS)
    for words in vault_verbs(sample, vault, out):
        said = call(*words, "--passphrase-file", sample.passphrase)
        told = said.refused()
        assert "database" in told
        assert "estore the newest backup" in told
        assert said.out == ""
        assert state(vault, without=OWN_BOOKS) == before
        assert not out.exists()


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"\x00" * 900, b"[]", b'{"format": "something else"}'], ids=repr
)
def test_a_damaged_header(damage: bytes, call: Caller, sample: Sample, copy: Copy, tmp_path: Path) -> None:
    """One copy is enough to open the vault; without both nothing is touched."""
    vault, out = copy(sample.laptop()), tmp_path / "out"
    (vault / "vault.json").write_bytes(damage)
    (vault / "vault.json.bak").write_bytes(damage)
    before = state(vault, without=OWN_BOOKS)
    for words in vault_verbs(sample, vault, out):
        told = call(*words, "--passphrase-file", sample.passphrase).refused()
        assert told.startswith("The key file of this vault (vault.json) is damaged, and so is its copy.")
        assert "Restore the newest backup" in told
        assert state(vault, without=OWN_BOOKS) == before
        assert not out.exists()
    shutil.copy(sample.laptop() / "vault.json.bak", vault / "vault.json.bak")
    assert call("vault", "check", vault, "--passphrase-file", sample.passphrase).code == 0


def test_a_damaged_page_in_the_middle_of_the_vault(
    call: Caller, sample: Sample, copy: Copy, tmp_path: Path
) -> None:
    vault = copy(sample.laptop())
    data = bytearray((vault / "cases.db").read_bytes())
    at = len(data) // 2
    data[at : at + 64] = bytes(64)
    (vault / "cases.db").write_bytes(data)
    said = call("vault", "check", vault, "--passphrase-file", sample.passphrase)
    assert said.code == 1
    assert "estore the newest backup" in said.out + said.err
    assert "Traceback" not in said.err


# a form that is no form


def no_forms(folder: Path, sample: Sample) -> list[Path]:
    """Files that look like forms by their name alone."""
    noise = random.Random(2).randbytes(3000)
    with zipfile.ZipFile(folder / "zip.xlsx", "w") as archive:
        archive.writestr("letter.txt", "invented")
    picture = b"\x89PNG\r\n\x1a\n" + noise
    for name, data in {
        "picture.xlsx": picture,
        "picture.xls": picture,
        "picture.csv": picture,
        "picture.md": picture,
        "empty.xlsx": b"",
        "empty.csv": b"",
        "empty.md": b"",
        "noise.xlsx": noise,
        "noise.csv": noise,
        "noise.md": noise,
        "noise.odt": noise,
        "cut.xlsx": b"PK\x03\x04" + noise,
        "letter.md": b"# A letter\n\nNothing in here asks anything.\n",
        "letter.csv": b"Dear,colleague\n",
    }.items():
        (folder / name).write_bytes(data)
    shutil.copy(sample.referral, folder / "referral.xlsx")
    return sorted(folder.iterdir())


def test_a_form_that_is_no_form(call: Caller, sample: Sample, copy: Copy, tmp_path: Path) -> None:
    """Refused by the verb, and by an open vault, whose forms stay as they are."""
    folder = tmp_path / "forms"
    folder.mkdir()
    files = no_forms(folder, sample)
    before = state(folder)
    desk = Toolbox(FLOOR).unlock_vault(copy(sample.laptop()), PASSPHRASE)
    known = desk.forms()
    try:
        for file in files:
            said = call("form", "check", file)
            assert (said.code, said.out) == (1, ""), file.name
            tells_what_to_do(said.err.splitlines()[0])
            assert "Traceback" not in said.err
            assert "fault of the program" not in said.err, file.name
            with pytest.raises(FieldToolError) as refused:
                desk.add_form(file)
            assert str(refused.value) == said.err.splitlines()[0]
            assert desk.forms() == known
    finally:
        desk.close()
    assert state(folder) == before


# files that came from elsewhere


def test_a_damaged_pdf(call: Caller, sample: Sample, tmp_path: Path) -> None:
    whole, chance = sample.referral.read_bytes(), random.Random(3)
    damaged = [whole[:size] for size in (0, 5, 1000, len(whole) // 2, len(whole) - 1)]
    for _ in range(12):
        changed = bytearray(whole)
        changed[chance.randrange(len(whole))] ^= chance.randrange(1, 256)
        damaged.append(bytes(changed))
    damaged += [whole + b"x" * 40, chance.randbytes(2000), b"%PDF-1.7\n" + chance.randbytes(2000)]
    file = tmp_path / "form.pdf"
    for data in damaged:
        file.write_bytes(data)
        before = state(tmp_path)
        said = call("verify", file, "--trust", sample.ca(), "--crl", sample.crl())
        assert (said.code, said.err) == (1, "")
        tells_what_to_do(said.out.splitlines()[-1])
        assert state(tmp_path) == before


def test_a_foreign_bundle(call: Caller, sample: Sample, copy: Copy, tmp_path: Path) -> None:
    """Sealed to another headquarters: refused, named, noted in the journal, and nothing of it kept."""
    hq, words = copy(sample.hq()), ("--passphrase-file", sample.passphrase)
    before = state(hq, without=(*OWN_BOOKS, *JOURNALLED))
    said = call("hq", "import", hq, sample.foreign_bundle, *words, "--json")
    assert (said.code, said.err) == (1, "")
    (line,) = said.facts["bundles"]
    assert (line["outcome"], line["let_in"]) == ("wrong_recipient", False)
    tells_what_to_do(line["sentence"])
    assert said.facts["cases_held"] == 0
    assert state(hq, without=(*OWN_BOOKS, *JOURNALLED)) == before
    out = tmp_path / "out"
    unseal = ("--identity", sample.identity(), "--trust", sample.ca(), "--out", out)
    tells_what_to_do(call("bundle", "unseal", sample.foreign_bundle, *unseal).refused())
    assert not out.exists()


def test_forged_and_damaged_bundles(call: Caller, sample: Sample, copy: Copy, tmp_path: Path) -> None:
    """Every refused vector (changed, stolen signature, stowaway, path out of the folder …), at both doors."""
    hq, words = copy(sample.hq()), ("--passphrase-file", sample.passphrase)
    assert call("hq", "trust", hq, "--trust", VECTORS / "ca.pem", *words).code == 0
    secret = next(
        line
        for line in (VECTORS / "identity.txt").read_text(encoding="ascii").splitlines()
        if line.startswith("AGE-SECRET-KEY-1")
    )
    with (
        Toolbox(FLOOR).hq.opened(hq, PASSPHRASE) as made,
        made._store.transaction("test", "identity of the vectors"),
    ):
        made._store.set_secret("identity", secret.encode())
    steps = json.loads((VECTORS / "outcomes.json").read_text(encoding="ascii"))["steps"]
    refused = [
        name
        for name, outcome in steps
        if outcome in ("damaged", "untrusted_signer", "wrong_recipient", "newer")
    ]
    assert len(refused) >= 12
    said = call("hq", "import", hq, *(VECTORS / name for name in refused), *words, "--json")
    assert (said.code, said.err, said.facts["cases_held"]) == (1, "", 0)
    for line in said.facts["bundles"]:
        assert line["let_in"] is False, line
        tells_what_to_do(line["sentence"])
    before = state(tmp_path)
    unseal = (
        "--identity",
        VECTORS / "identity.txt",
        "--trust",
        VECTORS / "ca.pem",
        "--out",
        tmp_path / "out",
    )
    for name in refused:
        tells_what_to_do(call("bundle", "unseal", VECTORS / name, *unseal).refused())
        assert state(tmp_path) == before, name


def test_a_wrong_receipt(call: Caller, sample: Sample, copy: Copy, tmp_path: Path) -> None:
    """Another laptop's, another headquarters', a damaged one, no receipt at all: nothing is marked as received."""
    other, words = copy(sample.hq("other-hq")), ("--passphrase-file", sample.passphrase)
    assert call("hq", "trust", other, "--trust", sample.ca(), *words).code == 0
    assert call("hq", "import", other, sample.foreign_bundle, *words).code == 0
    foreign, damaged = tmp_path / "foreign.tar", tmp_path / "damaged.tar"
    assert call("hq", "receipt", other, "--device", sample.device(), "--out", foreign, *words).code == 0
    data = bytearray(sample.receipt().read_bytes())
    data[600] ^= 1
    damaged.write_bytes(data)
    desk = Toolbox(FLOOR).unlock_vault(copy(sample.laptop()), PASSPHRASE)
    before = desk.exchange.bundles()
    try:
        for file, says in (
            (sample.receipt("theirs"), "This receipt is for another laptop."),
            (foreign, "This receipt was not signed by your headquarters: nothing was marked as received."),
            (damaged, "This receipt was not signed by your headquarters: nothing was marked as received."),
            (sample.bundle(), "This is not a receipt of headquarters: nothing was marked as received."),
            (tmp_path / "nowhere.tar", "The receipt cannot be read."),
        ):
            with pytest.raises(FieldToolError) as refused:
                desk.exchange.import_receipt(file)
            assert str(refused.value).startswith(says), file.name
            tells_what_to_do(str(refused.value))
            assert desk.exchange.bundles() == before
            assert [bundle.receipted for bundle in before] == [None]
        assert desk.exchange.import_receipt(sample.receipt()).received_up_to == 1
    finally:
        desk.close()
