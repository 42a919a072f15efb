"""Sealing and opening: what went in comes out, memory stays flat, nothing is left behind."""

from __future__ import annotations

import random
import resource
import signal
import stat
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from fieldtool import bundle, pki
from fieldtool.bundle import sealing
from fieldtool.bundle.spool import Spool
from fieldtool.casework.files import atomic_file
from fieldtool.domain.errors import DiskFullError, FieldToolError
from fieldtool.domain.record import from_json
from tests.bundle.conftest import NOW, Fleet, record


def left_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_records_come_out_as_they_went_in(fleet: Fleet, tmp_path: Path) -> None:
    path = tmp_path / bundle.bundle_file_name("dev1", 1)
    sent = [record(n, "אמינה “Example”\n") for n in range(3)]
    digest, count = fleet.seal(path, sent)
    assert count == 3
    with fleet.unseal(path) as opened:
        assert list(opened.records()) == [from_json(one) for one in sent]
        assert list(opened.records()) == [from_json(one) for one in sent]  # and again
        facts = opened.facts
    assert (facts.device, facts.seq, facts.previous, facts.records, facts.manifest_sha256) == (
        "dev1",
        1,
        "",
        3,
        digest,
    )
    assert facts.created == NOW
    assert facts.recipients == (fleet.recipient,)
    assert facts.signature is not None
    assert facts.signature.trusted
    assert facts.signature.signer_number == "7"
    assert left_in(tmp_path) == [path.name]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_empty_bundle_is_a_bundle(fleet: Fleet, tmp_path: Path) -> None:
    fleet.seal(tmp_path / "b.age", [])
    with fleet.unseal(tmp_path / "b.age") as opened:
        assert list(opened.records()) == []


def test_many_records_are_split_into_parts(
    fleet: Fleet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealing, "PART_BYTES", 2_000)
    fleet.seal(tmp_path / "b.age", (record(n) for n in range(50)))
    with fleet.unseal(tmp_path / "b.age") as opened:
        assert opened.facts.parts > 5
        assert [r.id for r in opened.records()] == [f"case-{n:06d}" for n in range(50)]


def test_inspecting_says_what_is_inside_and_writes_nothing(fleet: Fleet, tmp_path: Path) -> None:
    path = tmp_path / "b.age"
    digest, _ = fleet.seal(path, [record(1)])
    before = tmp_path.stat().st_mtime_ns
    facts = bundle.inspect(path, identities=[fleet.identity])
    assert tmp_path.stat().st_mtime_ns == before, "nothing was made in the folder, not even for a moment"
    assert facts.signature is None
    assert facts.manifest_sha256 == digest
    assert facts.records == 1
    looked = bundle.inspect(
        path, identities=[fleet.identity], verify=pki.verify_detached, trust=fleet.trusts[0], now=NOW
    )
    assert looked.signature is not None
    assert looked.signature.trusted


def test_several_recipients_can_each_open_it(fleet: Fleet, tmp_path: Path) -> None:
    identity, recipient = bundle.new_identity()
    fleet.seal(tmp_path / "b.age", [record(1)], recipients=(fleet.recipient, recipient))
    for one in (identity, fleet.identity):
        with fleet.unseal(tmp_path / "b.age", identities=[one]) as opened:
            assert len(list(opened.records())) == 1


def test_the_manifest_names_the_one_before(fleet: Fleet, tmp_path: Path) -> None:
    first, _ = fleet.seal(tmp_path / "1.age", [record(1)])
    second, _ = fleet.seal(tmp_path / "2.age", [record(1)], seq=2, previous=first)
    assert first != second
    facts = bundle.inspect(tmp_path / "2.age", identities=[fleet.identity])
    assert (facts.seq, facts.previous) == (2, first)


def test_progress_counts_and_can_stop(fleet: Fleet, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        seen.append((done, total))
        return done < 3

    with pytest.raises(bundle.StoppedError):
        fleet.seal(tmp_path / "b.age", [record(n) for n in range(5)], progress=progress)
    assert seen == [(1, 5), (2, 5), (3, 5)]
    assert left_in(tmp_path) == []


def test_an_error_while_records_are_read_leaves_nothing(fleet: Fleet, tmp_path: Path) -> None:
    def broken() -> Iterator[dict[str, Any]]:
        yield record(1)
        raise RuntimeError("the vault went away")

    with pytest.raises(RuntimeError, match="went away"):
        fleet.seal(tmp_path / "b.age", broken())
    assert left_in(tmp_path) == []


def test_a_bundle_there_before_stays_when_sealing_fails(fleet: Fleet, tmp_path: Path) -> None:
    path = tmp_path / "b.age"
    fleet.seal(path, [record(1)])
    before = path.read_bytes()
    with pytest.raises(FieldToolError):
        fleet.seal(path, [record(1)], progress=lambda done, total: False)
    assert path.read_bytes() == before


@pytest.mark.parametrize("recipients", [("age1nobody",), ("AGE-SECRET-KEY-1X",), ("age1" + "q" * 58,)])
def test_a_mistyped_recipient_is_refused_before_any_work(
    fleet: Fleet, tmp_path: Path, recipients: tuple[str]
) -> None:
    with pytest.raises(bundle.RecipientError):
        fleet.seal(tmp_path / "b.age", [record(1)], recipients=recipients)
    assert left_in(tmp_path) == []


def test_a_folder_that_is_not_there_is_said_in_one_sentence(fleet: Fleet, tmp_path: Path) -> None:
    with pytest.raises(FieldToolError, match="folder is not there"):
        fleet.seal(tmp_path / "stick" / "b.age", [record(1)])


def test_what_the_medium_does_not_give_back_is_removed(
    fleet: Fleet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = atomic_file

    def failing_stick(target: Path) -> Any:
        class Failing:
            def __enter__(self) -> Any:
                self.inner = real(target)
                return self.inner.__enter__()

            def __exit__(self, *error: Any) -> Any:
                done = self.inner.__exit__(*error)
                data = bytearray(target.read_bytes())
                data[-1] ^= 1
                target.write_bytes(data)
                return done

        return Failing()

    monkeypatch.setattr(sealing, "atomic_file", failing_stick)
    with pytest.raises(sealing.NotReadBackError):
        fleet.seal(tmp_path / "b.age", [record(1)])
    assert left_in(tmp_path) == []


def test_a_usual_bundle_never_touches_the_disk_on_its_way(fleet: Fleet, tmp_path: Path) -> None:
    spool = tmp_path / "spool"
    spool.mkdir()
    before = spool.stat().st_mtime_ns
    fleet.seal(tmp_path / "b.age", [record(n) for n in range(500)], spool_folder=spool)
    with fleet.unseal(tmp_path / "b.age", folder=spool) as opened:
        assert sum(1 for _ in opened.records()) == 500
    assert spool.stat().st_mtime_ns == before


def test_what_is_held_and_what_lies_on_the_disk_come_back_as_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldtool.bundle.spool.HELD_CHUNKS", 2)
    data = random.Random(1).randbytes(5 * (1 << 18) + 77)
    with Spool(tmp_path) as spool:
        for at in range(0, len(data), 100_001):
            spool.write(data[at : at + 100_001])
        spool.finish()
        assert spool.read(0, len(data)) == data
        for start, length in (
            (0, 10),
            (1 << 18, 5),
            (3 * (1 << 18) - 5, 10),
            (len(data) - 3, 100),
            (len(data), 1),
        ):
            assert spool.read(start, length) == data[start : start + length]
    assert left_in(tmp_path) == []


def test_no_plaintext_touches_the_disk_while_sealing_or_opening(
    fleet: Fleet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldtool.bundle.spool.HELD_CHUNKS", 0)
    canary = "Canary Person 7431"
    spool = tmp_path / "spool"
    spool.mkdir()
    seen = b""

    def watch() -> bool:
        nonlocal seen
        # The spool may have no name; what a process can still read of it lies under its open descriptors.
        for link in Path("/proc/self/fd").iterdir():
            try:
                if link.readlink().name.split(" ")[0].endswith(".spool"):
                    seen += link.read_bytes()
            except OSError:
                continue
        return True

    noise = [random.Random(n).randbytes(1500).hex() for n in range(400)]
    sent = [record(n, canary + text) for n, text in enumerate(noise)]
    fleet.seal(
        tmp_path / "b.age",
        sent,
        spool_folder=spool,
        progress=lambda done, total: done % 100 != 0 or watch(),
    )
    with fleet.unseal(tmp_path / "b.age", folder=spool) as opened:
        watch()
        assert sum(1 for _ in opened.records()) == len(sent)
    assert len(seen) > 1 << 18, "the spool was looked at while it held something"
    assert canary.encode() not in seen
    assert b"\x1f\x8b\x08" not in seen[:3]
    assert left_in(spool) == []


def test_memory_stays_flat(fleet: Fleet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldtool.bundle.spool.HELD_CHUNKS", 1)

    def peak(count: int) -> int:
        path = tmp_path / f"{count}.age"
        tracemalloc.start()
        fleet.seal(path, (record(n, random.Random(n).randbytes(1000).hex()) for n in range(count)))
        with fleet.unseal(path) as opened:
            assert sum(1 for _ in opened.records()) == count
        top = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return top

    peak(100)  # imports
    small, large = peak(1_000), peak(4_000)
    assert (tmp_path / "4000.age").stat().st_size > 4_000_000
    assert large < small + 1_000_000


@contextmanager
def small_disk(most: int) -> Iterator[None]:
    """No file may grow beyond `most` bytes: writing fails as it does on a full stick."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.parametrize("most", [0, 1_000, 300_000, 500_000])
def test_a_full_disk_is_said_and_leaves_nothing(
    fleet: Fleet, tmp_path: Path, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldtool.bundle.spool.HELD_CHUNKS", 1)
    sent = [record(n, random.Random(n).randbytes(3000).hex()) for n in range(300)]
    with small_disk(most), pytest.raises(DiskFullError):
        fleet.seal(tmp_path / "b.age", sent)
    assert left_in(tmp_path) == []
    fleet.seal(tmp_path / "b.age", sent)
    with small_disk(most), pytest.raises(DiskFullError), fleet.unseal(tmp_path / "b.age"):
        pass
    assert left_in(tmp_path) == ["b.age"]


def test_file_names_carry_no_names_and_no_places() -> None:
    assert bundle.bundle_file_name("4f21", 12) == "fieldtool-4f21-000012.age"
