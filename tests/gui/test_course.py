"""The course of a case on the screen: late disclosure in plain words, and the point where smuggling turned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldtool.domain.assessment import Age, Assessment, Reply, assess
from fieldtool.domain.decisions import AssessmentRecord
from fieldtool.gui.changes import Point, points
from fieldtool.gui.look import Look
from fieldtool.gui.parts.course import Course
from fieldtool.gui.parts.label import Chip, Label
from tests.domain.assessment.test_course import CROSSING, DEBT
from tests.gui.fakes import NOW, shipped


def assessed(answers: Mapping[str, str]) -> Assessment:
    return assess({one: Reply(said) for one, said in answers.items()}, Age.of_years(30), shipped()[1])


def kept(answers: Mapping[str, str], days: int) -> AssessmentRecord:
    at = NOW + timedelta(days=days)
    outcome = assessed(answers).to_json()
    return AssessmentRecord(f"a{days}", "c", at, "4711", "un-protocols", "1.0.0", dict(answers), outcome)


def course_of(records: list[AssessmentRecord], live: Mapping[str, str]) -> tuple[Point, ...]:
    return points(records, assessed(live), shipped()[0], "4711", NOW)


@pytest.fixture
def card(qtbot: QtBot, look: Look) -> Iterator[Course]:
    """A card on a page: by itself it would open a window."""
    page = QWidget()
    qtbot.addWidget(page)
    made = Course(look.theme)
    QVBoxLayout(page).addWidget(made)
    yield made
    page.close()


def test_one_assessment_is_no_course(card: Course) -> None:
    card.show_points(course_of([kept(CROSSING, 0)], CROSSING))
    assert card.isHidden()


def test_the_turn_is_shown_with_what_turned_it_and_the_persons_own_words(card: Course) -> None:
    later = CROSSING | DEBT
    found = course_of([kept(CROSSING, 0), kept(later, 9)], later | {"need.basic_needs": "yes"})
    assert [point.now for point in found] == [False, False, True]
    card.show_points(found, "after the second month")
    words = {label.objectName(): label.text() for label in card.findChildren(Label)}
    assert "Told to work off the price of the journey" in words["course-short"]
    everything = "\n".join(label.text() for label in card.findChildren(Label))
    assert "Trafficking in persons: points to it (before: not known yet)" in everything
    assert "Act, Means, Purpose: points to it (before: not known yet)" in everything
    assert "after the second month" in everything
    assert "Needed now as well: Needs food, clothing or a safe place for tonight" in everything
    assert "Now, not kept yet" in everything
    chip = card.findChild(Chip, "course-turned")
    assert chip is not None
    assert not chip.isHidden()
    assert "2026" in card.findChildren(type(card._line))[0].accessibleName()


def test_without_a_turn_the_newest_change_is_told(card: Course) -> None:
    card.show_points(course_of([kept({"smuggling.procured": "yes"}, 0), kept(CROSSING, 2)], CROSSING))
    chip = card.findChild(Chip, "course-turned")
    assert chip is not None
    assert chip.isHidden()
    short = card.findChild(Label, "course-short")
    assert short is not None
    assert "Smuggling of migrants: points to it (before: not known yet)" in short.text()
