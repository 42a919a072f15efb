"""Exports of the collation: pseudonymised by default, and never more than consent covers."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from fieldtool.casework.headquarters import Headquarters
from fieldtool.domain.errors import DiskFullError, UsageError
from fieldtool.domain.record import CaseRecord
from tests.casework.headquarters.conftest import SHARED, Laptop, answer, case, held


class Tables:
    """A table writer that only counts."""

    def write(
        self, records: Iterator[CaseRecord], folder: Path, *, with_identities: bool
    ) -> Mapping[str, int]:
        return {"rows.csv": sum(1 for _ in records)}


def test_an_export_is_pseudonymised_unless_identities_are_asked_for(
    hq: Headquarters, laptop: Laptop, tmp_path: Path
) -> None:
    coding = {
        "id": "k", "at": "2026-11-23T06:40:24.120Z", "revision": 1,
        "replies": {"act.recruited": "yes"}, "fields": {"prs_FirstName": "Amina", "prs_Gender": "Feminine"},
    }  # fmt: skip
    statistics = SHARED | {"purpose": "statistics"}
    hq.import_bundle(
        laptop.send(
            case(1, answer("a", "Amina said"), codings=[coding]),
            case(2, answer("b", "Amina said"), codings=[coding], consents=[statistics]),
            case(3, answer("c", "Amina said"), codings=[coding], consents=[]),
        )
    )
    report = hq.export(tmp_path / "out", Tables())
    text = (tmp_path / "out" / "cases.jsonl").read_text(encoding="utf-8")
    assert (report.files, report.withheld) == ({"rows.csv": 2, "cases.jsonl": 2}, 1)
    assert "Amina" not in text
    assert "KE04" not in text
    assert "case-0001" not in text
    assert "Feminine" in text
    hq.export(tmp_path / "again", Tables())
    assert (tmp_path / "again" / "cases.jsonl").read_text(encoding="utf-8") == text
    hq.export(tmp_path / "named", Tables(), with_identities=True)
    named = (tmp_path / "named" / "cases.jsonl").read_text(encoding="utf-8")
    assert named.count("Amina said") == 1
    assert "case-0001" in named
    assert "case-0002" not in named
    with pytest.raises(UsageError, match="not empty"):
        hq.export(tmp_path / "out", Tables())


def test_after_consent_was_withdrawn_the_identity_no_longer_leaves(
    hq: Headquarters, laptop: Laptop, tmp_path: Path
) -> None:
    withdrawn = SHARED | {"id": "d", "given": False, "at": "2026-11-24T06:40:24.120Z"}
    hq.import_bundle(laptop.send(case(1, answer("a", "Amina said"))))
    hq.import_bundle(laptop.send(case(1, consents=[SHARED, withdrawn])))
    report = hq.export(tmp_path / "out", Tables(), with_identities=True)
    assert report.withheld == 1
    assert len(held(hq)[0].list("answers")) == 1, "kept at headquarters until somebody decides"


def test_an_export_that_fails_leaves_nothing(hq: Headquarters, laptop: Laptop, tmp_path: Path) -> None:
    class Broken:
        def write(
            self, records: Iterator[CaseRecord], folder: Path, *, with_identities: bool
        ) -> Mapping[str, int]:
            (folder / "rows.csv").write_text("half", encoding="ascii")
            raise OSError(errno.ENOSPC, "no space left")

    hq.import_bundle(laptop.send(case(1)))
    before = sorted(tmp_path.iterdir())
    with pytest.raises(DiskFullError):
        hq.export(tmp_path / "out", Broken())
    assert sorted(tmp_path.iterdir()) == before
    (tmp_path / "file").write_text("x", encoding="ascii")
    with pytest.raises(UsageError):
        hq.export(tmp_path / "file", Tables())
