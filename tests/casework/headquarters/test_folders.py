"""A folder of many bundles: every outcome reported, side by side or not, stopped and gone on with, killed and repeated."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldtool import pki
from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.hq_ports import ImportOutcome
from fieldtool.casework.importing import bundle_files
from fieldtool.domain.errors import NotFoundError
from fieldtool.domain.officer import Credential
from tests.casework.headquarters.conftest import BUNDLES, NOW, Laptop, answer, case, held, reopened


def outcomes(hq: Headquarters, folder: Path, processes: int | None = None) -> dict[str, int]:
    report = hq.import_all([folder], processes=processes)
    return {outcome.value: count for outcome, count in report.counts.items() if count}


@pytest.mark.parametrize("processes", [0, 2])
def test_a_folder_with_every_kind_of_file_is_reported_file_by_file(
    hq: Headquarters, laptop: Laptop, organisation: tuple[pki.Authority, Credential], processes: int
) -> None:
    stick = laptop.folder
    sent = [laptop.send(case(n, answer(f"a{n}", "200"))) for n in range(1, 6)]
    sent[2].unlink()
    clone = Laptop(stick, laptop.recipient, laptop.credential, "dev1", "", 0)
    clone.send(case(9)).rename(stick / "dev1-000001-later.age")  # comes after the laptop's own
    (stick / "cut.age").write_bytes(sent[0].read_bytes()[:-30])
    (stick / "notes.txt").write_text("not looked at", encoding="ascii")
    (stick / ".hidden.age").write_text("not looked at", encoding="ascii")
    (stick / "again").mkdir()
    (stick / "again" / "z.age").write_bytes(sent[0].read_bytes())
    Laptop(stick, BUNDLES.new_identity()[1], laptop.credential, "dev2").send(case(20))
    other = pki.create_authority("Somebody Else", now=NOW)
    stranger = pki.issue_officer(other, name="Nobody", number="1", organisation="Somebody Else", now=NOW)
    Laptop(stick, laptop.recipient, stranger, "dev3").send(case(21))
    Laptop(stick, laptop.recipient, laptop.credential, "dev4").send(case(22) | {"schema": "fieldtool-case/9"})
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    hq.import_bundle(sent[0])  # which of the two laptops is the copy is told by what came first
    report = hq.import_all([stick], progress, processes=processes)
    counts = {outcome.value: count for outcome, count in report.counts.items()}
    assert counts == {
        "accepted": 2, "already_imported": 2, "gap": 1, "fills_gap": 0, "damaged": 1, "wrong_recipient": 1,
        "untrusted_signer": 1, "revoked_signer": 0, "fork": 1, "newer": 1,
    }  # fmt: skip
    assert len(report.files) == 10
    assert not report.let_in
    assert told[-1] == (len(report.files), len(report.files))
    assert all(one.report.sentence for one in report.files)
    assert hq.count() == 4
    assert [a.kind for a in hq.anomalies()] == ["fork"]


def test_side_by_side_gives_what_one_by_one_gives(hq: Headquarters, laptop: Laptop, tmp_path: Path) -> None:
    for n in range(12):
        laptop.send(
            *[case(10 * n + m, answer(f"a{n}-{m}", "x" * 50)) for m in range(4)],
            case(999, answer(f"s{n}", "y")),
        )
    assert outcomes(hq, laptop.folder, 2) == {"accepted": 12}
    first = held(hq)
    assert outcomes(hq, laptop.folder, 2) == {"already_imported": 12}
    assert held(hq) == first
    assert hq.count() == 48 + 1
    assert len(next(r for r in first if r.id == "case-0999").list("answers")) == 12


def test_stopped_in_the_middle_it_goes_on_where_it_was(hq: Headquarters, laptop: Laptop) -> None:
    for n in range(7):
        laptop.send(case(n))
    report = hq.import_all([laptop.folder], lambda done, total: done < 3)
    assert (report.stopped, len(report.files), hq.count()) == (True, 3, 3)
    assert not report.let_in
    again = hq.import_all([laptop.folder])
    assert (again.stopped, len(again.files), hq.count()) == (False, 7, 7)
    assert again.counts[ImportOutcome.ALREADY_IMPORTED] == 3
    assert again.counts[ImportOutcome.ACCEPTED] == 4


def test_a_file_known_by_its_hash_is_not_opened_again(
    hq: Headquarters, laptop: Laptop, tmp_path: Path
) -> None:
    laptop.send(case(1))
    assert outcomes(hq, laptop.folder) == {"accepted": 1}
    hq.close()
    again = reopened(tmp_path / "hq")
    try:
        opened: list[Path] = []
        unseal_all = again._opener.unseal_all

        class Watched:
            def __getattr__(self, name: str) -> object:
                return getattr(BUNDLES, name)

            def unseal_all(self, paths: list[Path], **more: object) -> object:
                opened.extend(paths)
                return unseal_all(paths, **more)  # type: ignore[arg-type]

        again._opener = Watched()  # type: ignore[assignment]
        assert outcomes(again, laptop.folder) == {"already_imported": 1}
        assert opened == []
    finally:
        again.close()


def test_files_come_by_name_and_none_twice(tmp_path: Path) -> None:
    for name in (
        "b/fieldtool-x-000002.age",
        "a/fieldtool-x-000003.age",
        "fieldtool-x-000001.age",
        "other.txt",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    found = bundle_files([tmp_path, tmp_path / "b" / "fieldtool-x-000002.age", tmp_path / "missing.age"])
    assert [path.name for path in found] == [
        "fieldtool-x-000001.age", "fieldtool-x-000002.age", "fieldtool-x-000003.age", "missing.age",
    ]  # fmt: skip
    (tmp_path / "empty").mkdir()
    with pytest.raises(NotFoundError):
        bundle_files([tmp_path / "empty"])
