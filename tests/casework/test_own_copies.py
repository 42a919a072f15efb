"""What the person gets of their own: all that is kept, or a note that names nobody; each in the journal."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pypdf
import pytest

from fieldtool import content, wiring
from fieldtool.casework.desk import Desk
from fieldtool.casework.ports import SetUp
from fieldtool.casework.setting_up import create_vault
from fieldtool.demo import people, play
from fieldtool.domain.case import Case
from fieldtool.domain.officer import Officer, Organisation
from fieldtool.domain.own_copy import OwnCopyKind
from fieldtool.vault import FLOOR

LANGUAGES = ("en", "fr", "es", "ar", "id")


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, Case]]:
    folder = tmp_path_factory.mktemp("own") / "vault"
    made = create_vault(
        folder,
        SetUp(
            Organisation("Shelter Office Example", "KE04", contact="phone 000"),
            Officer("1", "Testov Invented"),
            "w o r d s",
        ),
        wiring.workshop(FLOOR),
    )
    yield made.desk, play.interview(made.desk, people.PEOPLE[0])
    made.desk.close()


def words_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages).split())


def test_everything_kept_stands_on_it(held: tuple[Desk, Case]) -> None:
    desk, case = held
    text = words_of(desk.own_copies.make(case.id, OwnCopyKind.EVERYTHING, "en"))
    file = desk.read(case.id)
    for said in (
        case.number,
        file.case.person.first_name,
        file.case.person.second_name,
        "Shelter Office Example",
    ):
        assert said, said
        assert said in text
    for interview in file.interviews:
        talk = desk.conversation(interview.id)
        for section in talk.sections("en"):
            for ref in section.refs:
                one = talk.question(ref, "en")
                if one.kind.value in ("text", "multiline") and one.value:
                    assert " ".join(one.value.split()) in text
                    assert " ".join(one.label.split())[:40] in text
    assert datetime.now().astimezone().strftime("%Y-") in text
    entry = desk.journal()[0]
    assert (entry.verb, entry.subject, entry.detail) == ("own copy made", case.id, "everything")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_short_note_names_nobody_and_tells_nothing(held: tuple[Desk, Case], language: str) -> None:
    desk, case = held
    pdf = desk.own_copies.make(case.id, OwnCopyKind.TO_CARRY, language)
    text, person = words_of(pdf), desk.read(case.id).case.person
    assert case.number in text
    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) == 1
    for never in (
        person.first_name,
        person.second_name,
        "Shelter",
        "traffick",
        "smuggl",
        "police",
        "traite",
        "trata",
    ):
        assert never.casefold() not in text.casefold()
    assert person.first_name.encode() not in pdf


def test_it_is_in_the_language_of_the_person_first(held: tuple[Desk, Case]) -> None:
    desk, case = held
    offered = desk.own_copies.languages(case.id)
    assert offered[0].tag == desk.read(case.id).interviews[-1].language
    assert {one.tag for one in offered} >= set(LANGUAGES)
    pdf = desk.own_copies.make(case.id, OwnCopyKind.EVERYTHING, "fr")
    assert "Ce que nous gardons sur vous" in words_of(pdf)


def test_the_words_are_there_in_every_language_of_the_papers() -> None:
    from fieldtool.pdf.blank import paper_words

    folder: Path = content.forms() / "paper"
    english = paper_words(folder, "en")
    for file in folder.glob("*.toml"):
        words = paper_words(folder, file.stem)
        assert set(words) == set(english)
        if file.stem != "en":
            same = [
                name
                for name in english
                if words[name] == english[name] and name not in ("scan", "no", "version")
            ]
            assert same == [], file.stem
