"""Disks that take nothing: every verb that writes says so in one sentence and leaves nothing half-written behind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.cli.caller import Caller, tells_what_to_do
from tests.cli.sample import Sample, vault_verbs
from tests.cli.small_disk import FULL, READ_ONLY, on_small_disk

Words = Sequence[str | Path]
Own = Callable[[Path], Path]


def disk_verbs(sample: Sample, disk: Path, vault: Path, hq: Path) -> dict[str, Words]:
    """Everything that writes, told to write onto `disk`."""
    words = ("--passphrase-file", sample.passphrase)
    identity = ("--identity", sample.identity(), "--trust", sample.ca())
    seal = ("--to", sample.hq() / "recipient.txt", "--case", sample.number())
    return {
        "vault create": ("vault", "create", disk / "new", *words),
        "vault backup": ("vault", "backup", vault, "--to", disk / "stick", *words),
        "vault certificate": ("vault", "certificate", vault, "--out", disk / "trust", *words),
        "bundle seal": ("bundle", "seal", vault, *seal, "--out", disk / "stick", *words),
        "bundle unseal": ("bundle", "unseal", sample.bundle(), *identity, "--out", disk / "opened"),
        "hq init": ("hq", "init", disk / "hq", *words),
        "hq receipt": ("hq", "receipt", hq, "--device", sample.device(), "--out", disk / "r.tar", *words),
        "hq export": ("hq", "export", hq, "--out", disk / "tables", *words),
        "demo": ("demo", "--headless", "--out", disk / "demo"),
    }


VERBS = (
    "vault create", "vault backup", "vault certificate", "bundle seal", "bundle unseal", "hq init", "hq receipt",
    "hq export", "demo",
)  # fmt: skip


@pytest.mark.parametrize("how", [FULL, READ_ONLY])
@pytest.mark.parametrize("verb", VERBS)
def test_a_disk_that_takes_nothing(
    how: str, verb: str, call: Caller, sample: Sample, own: Own, tmp_path: Path
) -> None:
    vault, hq, disk = own(sample.laptop()), own(sample.hq()), tmp_path / "disk"
    disk.mkdir()
    if verb.startswith("hq"):
        assert call("hq", "import", hq, sample.bundle(), "--passphrase-file", sample.passphrase).code == 0
    seen = on_small_disk(disk, how, disk_verbs(sample, disk, vault, hq)[verb])
    assert (seen.code, seen.out) == (1, ""), seen
    (told,) = seen.err.splitlines()
    says = "The disk is full: nothing was written." if how == FULL else "This place cannot be written to"
    assert told.startswith(says)
    tells_what_to_do(told)
    assert seen.changed == ()


def test_headquarters_on_a_full_disk_takes_a_small_bundle_all_the_same(
    sample: Sample, tmp_path: Path
) -> None:
    """The ballast is there to be given back: what fits into its place is taken in, whole."""
    disk = tmp_path / "disk"
    disk.mkdir()
    words = ("hq", "import", disk / "hq", sample.bundle(), "--passphrase-file", sample.passphrase)
    seen = on_small_disk(disk, FULL, words, {"hq": sample.hq()})
    assert (seen.code, seen.err) == (0, "")
    assert seen.out.endswith("All bundles are in.\n")
    assert "hq/ballast" in seen.changed
    assert not [name for name in seen.changed if not name.startswith("hq/")]


def test_headquarters_on_a_write_protected_disk(sample: Sample, tmp_path: Path) -> None:
    """Nothing of the bundle is kept, and nothing changes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    words = ("hq", "import", disk / "hq", sample.bundle(), "--passphrase-file", sample.passphrase)
    seen = on_small_disk(disk, READ_ONLY, words, {"hq": sample.hq()})
    assert (seen.code, seen.out) == (1, "")
    (told,) = seen.err.splitlines()
    assert told.startswith("The vault's folder cannot be written to: the vault was not opened.")
    tells_what_to_do(told)
    assert seen.changed == ()


def test_a_laptops_vault_on_a_full_disk_opens_all_the_same(sample: Sample, tmp_path: Path) -> None:
    """It gives its ballast back, so that the officer can go on."""
    disk = tmp_path / "disk"
    disk.mkdir()
    words = ("vault", "check", disk / "vault", "--passphrase-file", sample.passphrase)
    seen = on_small_disk(disk, FULL, words, {"vault": sample.laptop()})
    assert (seen.code, seen.err) == (0, "")
    assert "vault/ballast" in seen.changed
    assert not [name for name in seen.changed if not name.startswith("vault/")]


@pytest.mark.parametrize("verb", [0, 1, 2, 3])
def test_a_laptops_vault_in_a_read_only_folder(verb: int, sample: Sample, tmp_path: Path) -> None:
    disk, out = tmp_path / "disk", tmp_path / "out"
    disk.mkdir()
    words = (*vault_verbs(sample, disk / "vault", out)[verb], "--passphrase-file", sample.passphrase)
    seen = on_small_disk(disk, READ_ONLY, words, {"vault": sample.laptop()})
    assert (seen.code, seen.out) == (1, "")
    (told,) = seen.err.splitlines()
    assert told.startswith("The vault's folder cannot be written to: the vault was not opened.")
    tells_what_to_do(told)
    assert seen.changed == ()
    assert not out.exists()


def test_a_number_is_not_used_up_by_a_bundle_that_found_no_room(
    call: Caller, sample: Sample, own: Own, tmp_path: Path
) -> None:
    vault, disk = own(sample.laptop()), tmp_path / "disk"
    disk.mkdir()
    assert on_small_disk(disk, FULL, disk_verbs(sample, disk, vault, vault)["bundle seal"]).code == 1
    words = disk_verbs(sample, tmp_path, vault, vault)["bundle seal"]
    assert call(*words, "--json").facts["sequence"] == 2
