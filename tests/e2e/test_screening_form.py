"""The whole screening form held by keyboard alone, in English and in Arabic: every path of it, from unlocking to the end."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.exceptions import TimeoutError

from fieldtool.casework.ports import SetUp
from fieldtool.domain.form import Question, QuestionKind
from fieldtool.domain.officer import Officer, Organisation, Role
from fieldtool.gui.pages.interview import InterviewPage
from fieldtool.gui.parts.choice import Choice
from fieldtool.gui.settings import SettingsFile
from fieldtool.program import DesktopProgram
from fieldtool.vault import FLOOR
from tests.dice import FULL
from tests.e2e.conftest import Sitter
from tests.e2e.hand import Hand

PASSPHRASE = "invented words for this test alone"
ALL = "*all*"
READY = {
    "place_checks": ALL,
    "need_immediate_danger": "no",
    "need_mental_health": "no",
    "age_group": "adult",
    "points_read": ALL,
    "consent_interview": "yes",
    "consent_record": "yes",
    "about_you": "no",
    "urgency": "2w",
}
EVERYTHING = READY | {
    "need_mental_health": "yes",
    "distress_go_on": "yes",
    "talk_how": "interpreter_here",
    "interpreter_checks": ALL,
    "about_you": "yes",
    "first_name": "Amina",
    "second_name": "Example",
    "age_years": "about 24",
    "birth_date": "2002",
    "narrative": "An invented account.",
    "legs_noted": "yes",
    "leg_place": "Exampletown",
    "leg_when": "about three years ago",
    "sensitive_ok": "yes",
    "help_wanted": "shelter police",
    "consent_police": "no",
    "safe_contact": "Through the invented shelter",
}
CHILD = READY | {
    "age_group": "maybe_child",
    "child_services": "done",
    "guardian": "appointed",
    "best_interests": "Invented note.",
    "child_trained": "no",
}
OBSERVED = READY | {"consent_interview": "no", "without_interview": "observation_only"}


@dataclass
class Talk:
    """An interview at the keyboard. Nothing here touches the mouse."""

    sitter: Sitter
    hand: Hand
    language: str
    asked: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def page(self) -> InterviewPage | None:
        found = self.hand.all(InterviewPage)
        return found[0] if found else None

    @property
    def question(self) -> Question | None:
        page = self.page
        return page._view.question if page is not None and page._view is not None else None

    @property
    def settled(self) -> bool:
        return not self.hand.busy

    def wait(self, holds: Callable[[], bool] = lambda: True) -> None:
        self.sitter.qtbot.waitUntil(lambda: self.settled and holds(), timeout=90_000)

    def keys(self, keys: str) -> None:
        self.hand.keys(keys)
        self.wait()

    def tab_to(self, name: str, key: str = "Tab") -> None:
        for _ in range(90):
            focus = QApplication.focusWidget()
            if focus is not None and focus.objectName() == name:
                return
            self.hand.keys(key)
        self.sitter.picture(self.hand, f"{self.language}-no-tab-to-{name}")
        raise AssertionError(f"Tab never came to {name}, but to {QApplication.focusWidget()}")

    def answer(self, script: dict[str, str], usual: str) -> None:
        """Answers the question in front and goes on. `usual`: where the script says nothing and it is offered."""
        question = self.question
        assert question is not None
        self.look(question)
        name, offered = question.name, [one.name for one in question.choices]
        wanted = script.get(name, usual if usual in offered else "")
        if question.kind is QuestionKind.ACKNOWLEDGE:
            wanted, offered = "OK", ["OK"]
        if not wanted and question.required and offered:
            wanted = offered[0]
        chosen = offered if wanted == ALL else wanted.split() if offered else []
        if offered and len(offered) <= 12:
            for one in chosen:
                self.keys(str(offered.index(one) + 1))
        elif offered:
            for one in chosen:
                self.choose_in_list(question, one)
        elif wanted:
            self.hand.type(wanted)
        (self.notes if question.kind is QuestionKind.NOTE else self.asked).append(name)
        if self.question is not None and self.question.ref == question.ref:
            words = isinstance(QApplication.focusWidget(), QPlainTextEdit)
            self.keys("Ctrl+Return" if words else "Return")
        try:
            self.wait(lambda: self.question is None or self.question.ref != question.ref)
        except TimeoutError as error:
            self.sitter.picture(self.hand, f"{self.language}-stuck-{name}")
            raise AssertionError(f"{question.ref} does not go on: {self.page and self.page._view}") from error

    def choose_in_list(self, question: Question, name: str) -> None:
        """From a long list: by typing, or with the arrow keys where the words are in letters this test cannot type."""
        at = [one.name for one in question.choices].index(name)
        words = re.findall(r"[A-Za-z]+", question.choices[at].label)
        if words:
            self.hand.type(" ".join(words) if self.language == "en" else words[-1])
        else:
            self.tab_to("choice-list")
            self.hand.keys("Home")
            for _ in range(at):
                self.hand.keys("Down")
        self.keys("Return")

    def look(self, question: Question) -> None:
        """What must hold at every question: the words, Stop, the keyboard in the answer, nothing cut off."""
        page = self.page
        assert page is not None
        assert self.hand.banner("trouble") == ""
        assert self.hand.words("question") == question.label != ""
        stop = self.hand.one(QPushButton, "stop-button")
        assert stop.isEnabled()
        mirrored = page.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert mirrored is (self.language == "ar")
        if question.kind is not QuestionKind.NOTE and not question.read_only:
            focus = QApplication.focusWidget()
            assert focus is not None
            assert page._card.answering is not None
            assert page._card.answering.isAncestorOf(focus), (question.ref, focus.objectName())
        label = self.hand.one(QLabel, "question")
        try:
            # The height of a text follows its width one turn of the event loop later.
            self.sitter.qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()) - 1)
        except TimeoutError as error:
            self.sitter.picture(self.hand, f"{self.language}-cut-off-{question.name}")
            raise AssertionError(f"{question.ref} is cut off") from error
        try:
            self.sitter.qtbot.waitUntil(self.choices_stand_apart)
        except TimeoutError as error:
            self.sitter.picture(self.hand, f"{self.language}-squeezed-{question.name}")
            raise AssertionError(f"the answers of {question.ref} are squeezed") from error

    def choices_stand_apart(self) -> bool:
        """Each answer is as high as its words need, and none lies over another."""
        shown = sorted(self.hand.all(Choice), key=lambda one: one.y())
        high = all(one.height() >= one.sizeHint().height() for one in shown)
        return high and all(a.geometry().bottom() < b.y() for a, b in pairwise(shown))

    def hold(
        self, script: dict[str, str], usual: str, *, pictures: tuple[str, ...] = (), path: str = ""
    ) -> None:
        """The whole conversation, up to the page that ends it."""
        while self.question is not None:
            if self.question.name in pictures and self.question.name not in self.asked + self.notes:
                self.look(self.question)
                self.sitter.picture(self.hand, f"{self.language}-{path}-{self.question.name}")
            self.answer(script, usual)
            assert len(self.asked) < 400, self.asked[-10:]


@pytest.fixture(params=["en", "ar"])
def talk(request: pytest.FixtureRequest, sitter: Sitter) -> Talk:
    """A laptop set up before, unlocked by typing, with an interview begun: all by keys."""
    language = str(request.param)
    program = DesktopProgram(sitter.base, FLOOR)
    officer = Officer("4711", "Officer Example", Role.OFFICER)
    program.create(SetUp(Organisation("Example Border Service", "EX01"), officer, PASSPHRASE)).desk.close()
    SettingsFile(sitter.base / "settings.ini").change(language=language)
    hand = sitter.open()
    hand.type(PASSPHRASE)
    hand.keys("Return")
    made = Talk(sitter, hand, language)
    made.wait(lambda: hand.page == "today")
    hand.keys("Ctrl+N")
    made.tab_to("begin-button")
    hand.keys("Space")
    made.wait(lambda: hand.page == "meet")
    made.tab_to("meet-new")
    hand.keys("Space")
    made.wait(lambda: hand.page == "interview" and made.question is not None)
    return made


def end(talk: Talk) -> None:
    """Closes the interview by keyboard; the case has it finished."""
    talk.sitter.picture(talk.hand, f"{talk.language}-end-{len(talk.asked)}")
    talk.tab_to("finish-button")
    talk.keys("Space")
    talk.wait(lambda: talk.hand.page == "assessment")
    talk.sitter.picture(talk.hand, f"{talk.language}-assessment-{len(talk.asked)}")


@pytest.mark.skipif(not FULL, reason="two hundred questions: in the long run")
@pytest.mark.timeout(1200)
def test_the_long_path_of_an_adult(talk: Talk) -> None:
    pictures = (
        "place_checks",
        "points_read",
        "citizenship",
        "narrative",
        "leg_when",
        "purpose_sexual",
        "consent_police",
    )
    while talk.question is not None and talk.question.name != "leg_note":
        if talk.question.name in pictures:
            talk.look(talk.question)
            talk.sitter.picture(talk.hand, f"{talk.language}-adult-{talk.question.name}")
        talk.answer(EVERYTHING, "yes")
    # Another stage of the way, asked for by Tab and Space.
    talk.tab_to("repeat-add-0")
    talk.sitter.picture(talk.hand, f"{talk.language}-adult-another-stage")
    talk.keys("Space")
    talk.wait(lambda: talk.question is not None and talk.question.ref.endswith("leg[2]/leg_place"))
    talk.hold(EVERYTHING, "yes", pictures=pictures, path="adult")
    assert talk.asked.count("leg_when") == 2
    assert {"purpose_sexual", "purpose_organ_removal", "coercion_violence", "consent_police"} <= set(
        talk.asked
    )
    assert len(talk.asked) > 200
    end(talk)


def test_every_gate_answered_no_is_a_short_conversation(talk: Talk) -> None:
    talk.hold(READY, "no", pictures=("needs_gate", "safe_contact"), path="short")
    assert len(talk.asked) <= 40, talk.asked
    assert "coercion_violence" not in talk.asked
    end(talk)


def test_a_child_is_protected_first_and_asked_little(talk: Talk) -> None:
    talk.hold(CHILD, "no", pictures=("child_services", "best_interests", "age_note"), path="child")
    assert talk.asked.index("child_services") < talk.asked.index("consent_interview")
    assert not {"promises_gate", "leave_gate", "sensitive_ok"} & set(talk.asked)
    assert len(talk.asked) <= 42, talk.asked
    end(talk)


def test_only_what_was_observed_when_the_person_does_not_want_to_talk(talk: Talk) -> None:
    talk.hold(
        OBSERVED,
        "no",
        pictures=("points_read", "without_interview", "refusal_note", "signs_gate"),
        path="observation",
    )
    assert not {"narrative", "first_name", "others_part"} & set(talk.asked)
    assert {"signs_gate", "officer_observations", "urgency"} <= set(talk.asked)
    assert len(talk.asked) <= 20, talk.asked
    end(talk)
