"""What headquarters wrote itself is read back quickly, and exactly as the long way reads it."""

from __future__ import annotations

import pytest
from hypothesis import given

from fieldtool.casework.kept_records import reopened
from fieldtool.domain.errors import FileDamagedError
from fieldtool.domain.record import CaseRecord, NewerRecordError, from_bytes
from tests.domain.test_merge import records


@given(records)
def test_the_short_way_reads_what_the_long_way_reads(record: CaseRecord) -> None:
    assert reopened(record.to_bytes()) == from_bytes(record.to_bytes())


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"nonsense", b'{"schema":"fieldtool-case/1"}', b"\xff"])
def test_what_is_no_record_is_told(data: bytes) -> None:
    with pytest.raises(FileDamagedError):
        reopened(data)


def test_a_newer_schema_is_told_apart() -> None:
    with pytest.raises(NewerRecordError):
        reopened(b'{"schema":"fieldtool-case/9"}')
