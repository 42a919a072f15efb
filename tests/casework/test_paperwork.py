"""Paper: a blank form holds every question and nobody's answer; what was held on paper keeps its day."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from fieldtool.domain.errors import UsageError
from tests.casework.conftest import Office


def text_of(pdf: bytes, folder: Path) -> str:
    """The words of a PDF, by a stock tool."""
    (folder / "one.pdf").write_bytes(pdf)
    done = subprocess.run(
        ["pdftotext", "-layout", "one.pdf", "-"], cwd=folder, capture_output=True, check=True
    )
    return done.stdout.decode()


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_blank_form_holds_every_question(office: Office, tmp_path: Path, language: str) -> None:
    desk = office.as_officer()
    form = next(one for one in desk.forms() if one.id != desk.forms()[-1].id or len(desk.forms()) == 1)
    said = " ".join(text_of(desk.paperwork.blank(form.hash, language), tmp_path).split())
    talk = desk.conversation(desk.begin(language, form_hash=form.hash)[1].id)
    missing = []
    for section in talk.sections(language):
        for ref in section.refs:
            label = " ".join(talk.question(ref, language).label.split())
            if label and label[:28] not in said:
                missing.append(label)
    assert missing == []
    assert ("does not want to answer" if language == "en" else "ne veut pas répondre") in said


def test_quick_cards_are_written_in_every_language(office: Office) -> None:
    desk = office.as_officer()
    for language in ("en", "fr", "ar", "es", "id", "uk"):
        assert desk.paperwork.cards(language).startswith(b"%PDF")


def test_an_interview_held_on_paper_keeps_its_day(office: Office) -> None:
    desk = office.as_officer()
    _, interview = desk.begin("en")
    desk.paperwork.held_on(interview.id, "2026-11-20")
    assert desk.paperwork.day_of(interview.id) == "2026-11-20"
    assert desk.conversation(interview.id).is_open
    _, other = desk.begin("en")
    assert desk.paperwork.day_of(other.id) == ""


@pytest.mark.parametrize("day", ["", "soon", "2026-02-30", "2999-01-01"])
def test_a_day_that_cannot_be_is_refused(office: Office, day: str) -> None:
    desk = office.as_officer()
    _, interview = desk.begin("en")
    with pytest.raises(UsageError):
        desk.paperwork.held_on(interview.id, day)
    assert desk.paperwork.day_of(interview.id) == ""
