"""The conversation by keyboard: answers kept at once, refusals said, nothing lost, Stop in reach."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldtool.domain.case import InterviewState
from fieldtool.domain.form import Mark, Question, QuestionKind
from fieldtool.gui.pages.interview import InterviewPage
from fieldtool.gui.parts.answering import Typed
from fieldtool.gui.parts.boxes import Banner
from fieldtool.gui.parts.label import Label
from fieldtool.gui.parts.person_view import PersonView
from fieldtool.gui.shell import Shell
from tests.gui.fakes import WORDS, FakeDesk

HERE = "interview-4"


class Talk:
    """The interview page, driven as an officer drives it."""

    def __init__(self, qtbot: QtBot, shell: Shell, desk: FakeDesk, settle: Callable[[], None]) -> None:
        self.qtbot, self.shell, self.desk, self.settle = qtbot, shell, desk, settle

    def open_at(self, ref: str) -> None:
        self.desk.conversation(HERE).go_to(ref)
        self.shell.room.sittings.let_go()  # another sitting moved on: what the vault holds is read again
        self.shell.show_page("interview", "case-4")
        self.settle()
        self.settle()

    @property
    def page(self) -> InterviewPage:
        page = self.shell.page("interview")
        assert isinstance(page, InterviewPage)
        return page

    def part(self, kind: type[QWidget], name: str) -> QWidget:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        label = self.shell.window().findChild(Label, name)
        assert label is not None, name
        return label.text()

    def key(
        self, key: Qt.Key, *, on: QWidget | None = None, with_: Qt.KeyboardModifier | None = None
    ) -> None:
        target = on or self.page.focusWidget() or self.page
        self.qtbot.keyClick(target, key, with_ or Qt.KeyboardModifier.NoModifier)
        self.settle()

    def press(self, name: str) -> None:
        button = self.part(QPushButton, name)
        assert isinstance(button, QPushButton)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def given(self, ref: str) -> tuple[str, Mark] | None:
        return self.desk.given[HERE].get(ref)


@pytest.fixture
def talk(qtbot: QtBot, shell: Shell, desk: FakeDesk, settle: Callable[[], None]) -> Talk:
    return Talk(qtbot, shell, desk, settle)


def test_it_opens_where_the_officer_was(talk: Talk) -> None:
    talk.open_at("/data/control/papers")
    assert talk.text("question") == "Who keeps your papers now?"
    assert talk.text("question-spoken") == "من يحتفظ بأوراقك الآن؟"


def test_the_words_of_the_person_run_in_their_direction(talk: Talk) -> None:
    talk.open_at("/data/control/papers")
    spoken = talk.part(Label, "question-spoken")
    assert spoken.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert talk.part(Label, "question").layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_number_key_chooses_and_the_answer_is_kept_at_once(talk: Talk) -> None:
    talk.open_at("/data/control/papers")
    talk.key(Qt.Key.Key_2)
    assert talk.given("/data/control/papers") == ("no", Mark.GIVEN)
    assert talk.text("question") == "Who keeps your papers now?"
    assert talk.text("saved-line").startswith("Saved ")
    assert "encrypted" in talk.text("saved-line")


def test_enter_goes_on_and_the_vault_knows_where(talk: Talk) -> None:
    talk.open_at("/data/control/papers")
    talk.key(Qt.Key.Key_1)
    talk.key(Qt.Key.Key_Return)
    assert talk.text("question") == "Were you made to work and could not say no?"
    assert talk.desk.interviews[HERE].position == "/data/control/work"


def test_enter_in_a_field_keeps_the_words_and_goes_on(talk: Talk) -> None:
    talk.open_at("/data/person/name")
    field = talk.part(QLineEdit, "answer")
    assert isinstance(field, QLineEdit)
    field.clear()
    talk.qtbot.keyClicks(field, "Amina 2")
    talk.key(Qt.Key.Key_Return, on=field)
    assert talk.given("/data/person/name") == ("Amina 2", Mark.GIVEN)
    assert talk.text("question") == "How old are you?"


def test_a_refused_answer_stays_and_says_why(talk: Talk) -> None:
    talk.open_at("/data/person/age")
    field = talk.part(QLineEdit, "answer")
    assert isinstance(field, QLineEdit)
    field.setText("about twenty")
    talk.key(Qt.Key.Key_Return, on=field)
    problem = talk.part(Banner, "question-problem")
    assert isinstance(problem, Banner)
    assert problem.words.text() == "An age is a whole number."
    assert field.text() == "about twenty"
    assert talk.given("/data/person/age") == ("24", Mark.GIVEN)


def test_a_long_answer_takes_enter_and_goes_on_with_control(talk: Talk) -> None:
    talk.open_at("/data/journey/story")
    field = talk.part(QPlainTextEdit, "answer")
    assert isinstance(field, QPlainTextEdit)
    talk.qtbot.keyClicks(field, "One.")
    talk.key(Qt.Key.Key_Return, on=field)
    talk.qtbot.keyClicks(field, "Two.")
    talk.key(Qt.Key.Key_Return, on=field, with_=Qt.KeyboardModifier.ControlModifier)
    talk.settle()
    assert talk.given("/data/journey/story") == ("One.\nTwo.", Mark.GIVEN)


def test_number_keys_do_not_choose_while_writing(talk: Talk) -> None:
    talk.open_at("/data/person/age")
    field = talk.part(QLineEdit, "answer")
    assert isinstance(field, QLineEdit)
    field.clear()
    talk.qtbot.keyClicks(field, "31")
    assert field.text() == "31"


def test_not_now_is_an_answer_and_can_be_opened_again(talk: Talk) -> None:
    talk.open_at("/data/control/papers")
    talk.press("mark-later")
    assert talk.given("/data/control/papers") == ("", Mark.LATER)
    talk.press("mark-later")
    assert talk.given("/data/control/papers") is None


def test_marks_that_stand_among_the_choices_are_not_offered_twice(talk: Talk) -> None:
    talk.open_at("/data/control/papers")
    assert not talk.part(QPushButton, "mark-unknown").isVisible()
    assert not talk.part(QPushButton, "mark-declined").isVisible()
    talk.open_at("/data/journey/story")
    assert talk.part(QPushButton, "mark-unknown").isVisible()
    assert talk.part(QPushButton, "mark-declined").isVisible()


def test_undo_brings_back_what_stood_there(talk: Talk) -> None:
    talk.open_at("/data/recruitment/job")
    assert talk.given("/data/recruitment/job") == ("yes", Mark.GIVEN)
    talk.key(Qt.Key.Key_2)
    assert talk.given("/data/recruitment/job") == ("no", Mark.GIVEN)
    talk.press("undo-button")
    assert talk.given("/data/recruitment/job") == ("yes", Mark.GIVEN)


def test_the_panel_follows_the_answers(talk: Talk) -> None:
    talk.open_at("/data/control/work")
    assert talk.text("trafficking-state") == "Not known yet"
    talk.key(Qt.Key.Key_1)
    assert talk.text("trafficking-state") == "Points to it"


def test_a_needed_answer_is_asked_for_before_going_on(talk: Talk) -> None:
    talk.desk.given[HERE].clear()
    talk.open_at("/data/safety/private")
    talk.press("go-on-button")
    talk.settle()
    trouble = talk.shell.findChild(Banner, "trouble")
    assert trouble is not None
    assert trouble.isVisible()
    assert talk.text("question").startswith("Is this place private")


def test_choosing_and_going_on_in_one_breath_is_not_held_up(talk: Talk) -> None:
    """The answer is still on its way when Enter comes: both are done in their order."""
    talk.desk.given[HERE].clear()
    talk.open_at("/data/safety/private")
    target = talk.page.focusWidget() or talk.page
    talk.qtbot.keyClick(target, Qt.Key.Key_1)
    talk.page.go_on()
    talk.settle()
    talk.settle()
    assert talk.text("question") == "What name may I call you by?"


def test_when_it_cannot_be_written_the_page_shows_what_the_vault_holds(talk: Talk) -> None:
    talk.open_at("/data/control/papers")
    talk.desk.refuse_writes = True
    talk.key(Qt.Key.Key_1)
    talk.settle()
    chosen = [b.objectName() for b in talk.page.findChildren(QPushButton) if b.isChecked() and b.isVisible()]
    assert [name for name in chosen if name.startswith("choice-")] == []
    trouble = talk.shell.findChild(Banner, "trouble")
    assert trouble is not None
    assert "disk is full" in trouble.words.text()


def test_stop_is_one_key_and_keeps_everything(talk: Talk) -> None:
    talk.open_at("/data/control/papers")
    talk.key(Qt.Key.Key_Escape)
    assert talk.part(QPushButton, "stop-confirm").isVisible()
    talk.press("stop-confirm")
    talk.settle()
    held = talk.desk.interviews[HERE]
    assert held.state is InterviewState.STOPPED
    assert held.ended_because == "person_wishes"
    assert talk.given("/data/recruitment/job") == ("yes", Mark.GIVEN)
    assert talk.shell.here == "case"


def test_the_way_back_from_stop(talk: Talk) -> None:
    talk.open_at("/data/control/papers")
    talk.press("stop-button")
    talk.press("stop-return")
    assert talk.part(Label, "question").isVisible()
    assert talk.part(QPushButton, "go-on-button").isVisible()


def test_the_end_offers_to_close_and_leads_to_the_assessment(talk: Talk) -> None:
    talk.open_at("/data/now/danger")
    talk.press("go-on-button")
    assert "The journey" in talk.text("closing-open")
    talk.press("finish-button")
    talk.settle()
    assert talk.desk.interviews[HERE].state is InterviewState.FINISHED
    assert talk.shell.here == "assessment"


def test_a_closed_interview_takes_no_answer(talk: Talk) -> None:
    talk.desk.conversation(HERE).finish()
    talk.open_at("/data/control/papers")
    talk.key(Qt.Key.Key_1, on=talk.page)
    assert talk.given("/data/control/papers") is None
    assert not talk.part(QPushButton, "stop-button").isEnabled()


def test_a_draft_translation_is_said(talk: Talk) -> None:
    talk.open_at("/data/control/papers")
    assert talk.part(Banner, "draft-banner").isVisible()


def test_turned_round_only_the_question_is_seen(talk: Talk) -> None:
    talk.open_at("/data/control/papers")
    talk.press("turn-button")
    view = talk.shell.window().findChild(PersonView)
    assert view is not None
    assert view.isVisible()
    assert view.size() == talk.shell.window().size()
    shown = {w.text() for w in view.findChildren(QLabel) if w.isVisible() and w.text()}
    assert shown == {"من يحتفظ بأوراقك الآن؟"}
    answers = [b for b in view.findChildren(QPushButton) if b.accessibleName() == "نعم"]
    talk.qtbot.mouseClick(answers[0], Qt.MouseButton.LeftButton)
    talk.settle()
    assert talk.given("/data/control/papers") == ("yes", Mark.GIVEN)
    assert not any(b.isChecked() for b in view.findChildren(QPushButton))


def handed_over(talk: Talk) -> PersonView:
    talk.open_at("/data/control/papers")
    talk.press("turn-button")
    view = talk.shell.window().findChild(PersonView)
    assert view is not None
    return view


def press_on(talk: Talk, view: PersonView, name: str) -> None:
    made = view.findChild(QPushButton, name)
    assert made is not None, name
    talk.qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    talk.settle()
    talk.settle()


def test_only_the_passphrase_leads_back_to_the_officer(talk: Talk) -> None:
    view = handed_over(talk)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_PageUp):
        talk.qtbot.keyClick(view, key)
    talk.qtbot.keyClick(view, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert view.isVisible()
    assert talk.shell.here == "interview"
    assert not talk.shell.isEnabled()
    press_on(talk, view, "person-back")
    field = view.findChild(QLineEdit, "person-passphrase")
    assert field is not None
    field.setText("wrong words")
    press_on(talk, view, "person-prove")
    assert view.isVisible()
    assert field.text() == ""
    field.setText(WORDS)
    press_on(talk, view, "person-prove")
    assert not view.isVisible()
    assert talk.shell.isEnabled()


def test_private_answers_go_from_question_to_question_and_show_none_again(talk: Talk) -> None:
    view = handed_over(talk)
    press_on(talk, view, "person-choice-no")
    press_on(talk, view, "person-next")
    question = view.findChild(QLabel, "person-question")
    assert question is not None
    assert question.text() != "من يحتفظ بأوراقك الآن؟"
    assert talk.given("/data/control/papers") == ("no", Mark.GIVEN)
    talk.open_at("/data/control/papers")
    view = handed_over(talk)
    assert not any(b.isChecked() for b in view.findChildren(QPushButton))
    press_on(talk, view, "person-mark-later")
    assert talk.given("/data/control/papers") == ("", Mark.LATER)


def test_sections_say_how_far_in_words(talk: Talk) -> None:
    talk.open_at("/data/control/papers")
    from fieldtool.gui.parts.parts_list import PartsList

    sections = talk.page.findChild(PartsList)
    assert sections is not None
    model = sections.model()
    said = [
        model.data(model.index(at, 0), Qt.ItemDataRole.AccessibleTextRole) for at in range(model.rowCount())
    ]
    assert said[0] == "Safe place and safe person, answered"
    assert said[2] == "The journey, not begun"
    assert not any(char.isdigit() for text in said for char in text)


@pytest.mark.parametrize(
    ("kind", "field", "typed", "said"),
    [
        (QuestionKind.DATE, None, "2023~", "Understood: \u2068about 2023\u2069"),
        (QuestionKind.DATE, None, "March 1998", "Understood: \u20681998-03\u2069"),
        (QuestionKind.DATE, None, "1998-03-07", ""),
        (QuestionKind.DATE, None, "some day", ""),
        (QuestionKind.DATE, "prs_Birthdate", "1990 or so", "Understood: \u2068about 1990\u2069"),
        (QuestionKind.INTEGER, "age_years", "about 17", "Understood: \u2068about 17\u2069"),
        (QuestionKind.INTEGER, "age_years", "17", ""),
        (QuestionKind.INTEGER, None, "about 17", ""),
        (QuestionKind.TEXT, None, "about 2023", ""),
    ],
)
def test_how_a_date_is_understood_is_said_while_typing(
    qtbot: QtBot, kind: QuestionKind, field: str | None, typed: str, said: str
) -> None:
    control = Typed(Question("/data/when", "when", kind, "When?", "/data", case_field=field))
    qtbot.addWidget(control)
    control.show()
    qtbot.keyClicks(control.field, typed)
    label = control.findChild(Label, "understood")
    assert label is not None
    assert (label.text() if label.isVisible() else "") == said
