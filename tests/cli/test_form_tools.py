"""The verbs for authors of forms, and the way of a form from headquarters' signature into a laptop's vault."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from fieldtool.casework.form_shelf import OlderFormError, ReplacedBySignedError, UnknownSignerError
from fieldtool.domain.errors import FileDamagedError
from fieldtool.toolbox import Toolbox
from fieldtool.vault import FLOOR
from tests.cli.caller import PASSPHRASE, ROOT, Caller
from tests.cli.sample import Sample

SCREENING = ROOT / "forms" / "screening.md"
OWN_FORM = """\
| survey | type | name | label::English (en) | label::Français draft (fr) |
| | text | name | Your name? | Votre nom ? |
| settings | form_title | form_id | version | default_language |
| | Own form | own_form | {version} | English (en) |
"""
Own = Callable[[Path], Path]


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """A form of an organisation's own."""
    file = tmp_path / "own.md"
    file.write_text(OWN_FORM.format(version=1), encoding="utf-8")
    return file


def test_a_form_is_converted_and_back(form: Path, call: Caller, tmp_path: Path) -> None:
    assert call("form", "convert", form, tmp_path / "own.xlsx").code == 0
    assert call("form", "convert", tmp_path / "own.xlsx", tmp_path / "again.md").code == 0
    assert call("form", "diff", form, tmp_path / "again.md").out.endswith("The questions are the same.\n")
    said = call("form", "convert", form, tmp_path / "own.pdf").refused(2)
    assert ".xlsx" in said
    assert not (tmp_path / "own.pdf").exists()


def test_a_form_is_read_through(call: Caller) -> None:
    said = call("form", "preview", SCREENING, "--language", "fr")
    assert said.code == 0
    assert "(draft translation)" in said.out
    assert "      o Oui\n" in said.out
    assert 'does not speak "xx"' in call("form", "preview", SCREENING, "--language", "xx").refused()


def test_a_difference_is_named_and_is_a_no(form: Path, call: Caller, tmp_path: Path) -> None:
    newer = tmp_path / "newer.md"
    newer.write_text(
        OWN_FORM.format(version=2).replace("Your name?", "What are you called?"), encoding="utf-8"
    )
    said = call("form", "diff", form, newer, "--json")
    assert said.code == 1
    assert said.facts["differences"] == [
        {
            "question": "/data/name",
            "change": "wording",
            "label": "What are you called?",
            "before": "Your name?",
            "after": "What are you called?",
        }
    ]


def test_a_translation_is_checked_in_a_spreadsheet(form: Path, call: Caller, tmp_path: Path) -> None:
    sheet = tmp_path / "french.xlsx"
    assert (
        call("form", "write-review", form, "--language", "fr", "--out", sheet, "--json").facts["texts"] == 1
    )
    book = openpyxl.load_workbook(io.BytesIO(sheet.read_bytes()))
    book.active["B2"], book.active["G6"] = "R. Reviewer", "x"
    book.save(sheet)
    said = call("form", "take-review", form, sheet, "--out", tmp_path / "done.md", "--json")
    assert (said.code, said.facts["draft"], said.facts["checked"]) == (0, False, 1)
    assert "Français (fr)" in call("form", "check", tmp_path / "done.md").out
    before = form.read_bytes()
    assert call("form", "take-review", form, form, "--out", tmp_path / "none.md").code == 1
    assert (form.read_bytes(), (tmp_path / "none.md").exists()) == (before, False)


def sign(call: Caller, sample: Sample, hq: Path, form: Path, out: Path) -> Path:
    """A package of `form`, signed by this headquarters."""
    done = call("hq", "sign-form", hq, form, "--out", out, "--passphrase-file", sample.passphrase)
    assert done.code == 0, done.err
    return out


def test_headquarters_signs_and_a_laptop_checks(
    form: Path, call: Caller, sample: Sample, own: Own, tmp_path: Path
) -> None:
    hq, other, laptop = own(sample.hq()), own(sample.hq("other-hq")), own(sample.laptop())
    first = sign(call, sample, hq, form, tmp_path / "first.ftform")
    assert call("form", "check", first).code == 2  # whose signature counts was not said
    good = call("form", "check", first, "--trust", hq / "hq-ca.pem", "--json").facts
    assert (good["form"], good["signed_by"]) == ("own_form", "Headquarters")
    assert call("form", "check", first, "--trust", other / "hq-ca.pem").code == 1
    form.write_text(OWN_FORM.format(version=2), encoding="utf-8")
    second = sign(call, sample, hq, form, tmp_path / "second.ftform")
    foreign = sign(call, sample, other, form, tmp_path / "foreign.ftform")
    damaged = tmp_path / "damaged.ftform"
    damaged.write_bytes(second.read_bytes().replace(b"Your name?", b"Your mame?"))

    desk = Toolbox(FLOOR).unlock_vault(laptop, PASSPHRASE)
    try:
        before = len(desk.forms())
        with pytest.raises(UnknownSignerError):
            desk.add_form(foreign)
        with pytest.raises(FileDamagedError):
            desk.add_form(damaged)
        assert len(desk.forms()) == before
        info = desk.add_form(second)
        assert (info.id, info.version, info.signed_by) == ("own_form", "2", "Headquarters")
        with pytest.raises(OlderFormError):
            desk.add_form(first)
        form.write_text(OWN_FORM.format(version=9), encoding="utf-8")
        with pytest.raises(ReplacedBySignedError):
            desk.add_form(form)
        assert [one.version for one in desk.forms() if one.id == "own_form"] == ["2"]
        assert desk.forms()[-1].hash == info.hash
    finally:
        desk.close()


def test_a_local_form_becomes_a_signed_one_when_the_package_comes(
    form: Path, call: Caller, sample: Sample, own: Own, tmp_path: Path
) -> None:
    package = sign(call, sample, own(sample.hq()), form, tmp_path / "own.ftform")
    desk = Toolbox(FLOOR).unlock_vault(own(sample.laptop()), PASSPHRASE)
    try:
        assert desk.add_form(form).signed_by is None
        assert desk.add_form(package).signed_by == "Headquarters"
        assert [one.signed_by for one in desk.forms() if one.id == "own_form"] == ["Headquarters"]
        assert desk.add_form(form).signed_by == "Headquarters"  # the very same form: nothing is taken away
    finally:
        desk.close()
