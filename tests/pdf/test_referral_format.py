"""docs/formats/referral.md is what is really attached: every field of ours stands there, and nothing that is not ours."""

from __future__ import annotations

import dataclasses
import hashlib
import io
import json
import re
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pyhanko.pdf_utils.reader import PdfFileReader

from fieldtool.domain.decisions import ReferralState
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.journey import Lane
from fieldtool.domain.referral import Referral, paths
from fieldtool.domain.referral_answer import FORMAT as ANSWER_FORMAT
from fieldtool.domain.referral_answer import ReferralAnswer
from fieldtool.domain.referral_layout import htcds
from fieldtool.pdf import IssuedForm
from fieldtool.pdf.record import FORMAT, VERSION
from tests.pdf import samples
from tests.pdf.conftest import Service

PAGE = (Path(__file__).parents[2] / "docs" / "formats" / "referral.md").read_text(encoding="utf-8")


def named(heading: str) -> set[str]:
    """What stands in code spans in the first column of the table under a heading."""
    part = PAGE.split(f"## {heading}\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (`[^|]+) \|", part, re.MULTILINE)
    return {name for row in rows for name in re.findall(r"`([^`]+)`", row)}


def possible() -> Iterator[str]:
    """Every field a referral can have, with `[]` where it is a list."""
    hints: dict[str, Any] = {}
    for part, kind in typing.get_type_hints(Referral).items():
        if dataclasses.is_dataclass(kind):
            hints |= {f"{part}.{inner}": of for inner, of in typing.get_type_hints(kind).items()}
        else:
            hints[part] = kind
    assert set(hints) == set(paths())
    for path, kind in hints.items():
        if typing.get_origin(kind) is not tuple:
            yield path
        elif dataclasses.is_dataclass(item := typing.get_args(kind)[0]):
            yield from (f"{path}[].{inner.name}" for inner in dataclasses.fields(item))
        else:
            yield f"{path}[]"


def written(value: Any, path: str = "") -> Iterator[str]:
    """The fields in a record, with `[]` where there is a list."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from written(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for inner in value:
            yield from written(inner, f"{path}[]")
    else:
        yield path


def attached(pdf: bytes) -> bytes:
    names = PdfFileReader(io.BytesIO(pdf)).root["/Names"]["/EmbeddedFiles"]["/Names"]
    files = {str(names[i]): bytes(names[i + 1]["/EF"]["/F"].data) for i in range(0, len(names) - 1, 2)}
    return files["referral.json"]


@pytest.fixture(scope="module")
def anchored(service: Service) -> IssuedForm:
    """A form of a laptop with a journal."""
    return service.issue(anchor=JournalHead(41, "ab" * 32))


def test_every_field_of_a_referral_stands_on_the_page_and_no_other() -> None:
    assert named("`referral`") == set(possible())


def test_what_is_attached_to_a_signed_form_stands_on_the_page(anchored: IssuedForm) -> None:
    record = json.loads(attached(anchored.pdf))
    assert set(record) == named("The record")
    assert record["format"] == FORMAT == "fieldtool-referral"
    assert record["version"] == VERSION == 1
    assert set(record["journal"]) == {"seq", "hash"}
    found = set(written(record["referral"]))
    assert found <= named("`referral`")
    assert len(found) > 80


def test_the_bytes_are_canonical_and_their_hash_is_the_hash_of_the_form(anchored: IssuedForm) -> None:
    data = attached(anchored.pdf)
    again = json.dumps(json.loads(data), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert data == again.encode()
    assert hashlib.sha256(data).hexdigest() == anchored.form_hash


def test_the_names_of_the_standard_are_those_on_the_page() -> None:
    everything = dataclasses.replace(
        samples.full(),
        person=dataclasses.replace(samples.full().person, birth_date="2004-03-02"),
        exploitation=dataclasses.replace(samples.full().exploitation, industry="Domestic"),
    )
    part = PAGE.split("## `htcds`\n")[1].split("\n## ")[0]
    assert set(re.findall(r"`((?:prs|con|vic|cas)_\w+)`", part)) == set(htcds(everything))


def test_codes_and_the_answer_are_those_of_the_program() -> None:
    assert all(f"`{lane.value}`" in PAGE for lane in Lane)
    part = PAGE.split("## The answer\n")[1]
    assert f"`{ANSWER_FORMAT}`" in part
    answer = ReferralAnswer("KE04-2026-0012-R1", "ab" * 32, ReferralState.ACCEPTED)
    assert all(f"`{name}`" in part for name in json.loads(answer.to_bytes()))
