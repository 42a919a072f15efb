"""Whatever an officer does in whatever order: the interview on the page is what the vault holds and what the form means.

After every step the session in memory equals one in which everything is worked out again, and one opened anew from the
answers in the vault, so that a kill, a lock or a power cut at any moment changes nothing.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from fieldtool import wiring
from fieldtool.casework.conversation import Conversation
from fieldtool.casework.desk import Desk
from fieldtool.casework.setting_up import SetUp, create_vault
from fieldtool.domain.assessment import Reply
from fieldtool.domain.errors import NotFoundError
from fieldtool.domain.form import Mark, QuestionKind
from fieldtool.domain.officer import Organisation
from fieldtool.vault import FLOOR
from tests.casework.conftest import FIRST, PASSPHRASE, Time
from tests.questionnaire.written import markdown, row

FORM = markdown(
    [
        row("select_one ynud", "gate", fieldtool_gate="debt.*"),
        row("integer", "age", fieldtool_field="age_years", constraint=". < 120"),
        row("date", "left", fieldtool_field="prs_Birthdate"),
        row("select_one yes_no", "consent", fieldtool_field="consent_referral"),
        row("integer", "many", default="1", constraint=". < 4"),
        row("begin_group", "travel", "Travel", relevant="${gate} = 'yes' or ${total} > 20"),
        row("text", "who", fieldtool_field="prs_FirstName", relevant="${age} != ''"),
        row("select_one ynud", "taken", fieldtool_indicator="act.recruited", relevant="${who} != 'x'"),
        row("end_group"),
        row("begin_repeat", "stay", "Stay", repeat_count="${many}"),
        row("integer", "weeks", default="position(..)"),
        row("calculate", "days", calculation="${weeks} * 7"),
        row("end_repeat"),
        row("begin_repeat", "child", "Child"),
        row("text", "name"),
        row("integer", "years", relevant="${name} != ''"),
        row("calculate", "grown", calculation="if(${years} >= 18, 'yes', 'no')"),
        row("end_repeat"),
        row("calculate", "total", calculation="sum(${days}) + sum(${years})"),
        row("text", "said", calculation="concat('now ', ${age})", trigger="${age}"),
        row("select_multiple ynud", "several", relevant="${total} < 30"),
    ],
    [
        *("ynud yes Yes", "ynud no No", "ynud unknown Unknown", "ynud declined Declined"),
        "yes_no yes Yes",
        "yes_no no No",
    ],
)
VALUES = {
    QuestionKind.SELECT_ONE: ("yes", "no", "unknown", "declined", ""),
    QuestionKind.SELECT_MULTIPLE: ("yes no", "no", ""),
    QuestionKind.INTEGER: ("2", "3", "1", "0", "", "200", "about 19", "7.3.1998", "many"),
    QuestionKind.DATE: ("2023", "about three years ago", "2023-03-07", "", "17", "in the rains"),
    QuestionKind.TEXT: ("x", "Amina Example", ""),
}


class _Place:
    """One vault for all runs: each run is another case in it."""

    folder: Path | None = None
    form = ""

    @classmethod
    def ready(cls) -> Path:
        if cls.folder is None:
            cls.folder = Path(tempfile.mkdtemp(prefix="states-")) / "vault"
            made = create_vault(
                cls.folder,
                SetUp(Organisation("Example Office", "KE04"), FIRST, PASSPHRASE),
                wiring.workshop(FLOOR),
            )
            source = cls.folder.parent / "form.md"
            source.write_text(FORM, encoding="utf-8")
            cls.form = made.desk.add_form(source).hash
            made.desk.close()
        return cls.folder


def teardown_module() -> None:
    if _Place.folder is not None:
        shutil.rmtree(_Place.folder.parent, ignore_errors=True)
        _Place.folder = None


def picture(talk: Conversation) -> dict[str, Any]:
    """Everything an interview says of itself."""
    session: Any = talk._session
    return {
        "asked": session.refs(),
        "values": {ref: (q.value, q.mark) for ref in session.refs() for q in [session.question(ref, "en")]},
        "fields": session.fields(),
        "replies": talk.replies(),
        "declined": talk.declined(),
        "needed": session.missing_required(),
        "aside": [one.ref for one in session.irrelevant_answers()],
        "assessment": talk.assessment().to_json(),
    }


def nodes(talk: Conversation) -> dict[str, tuple[str, bool]]:
    session: Any = talk._session
    return {
        one.ref: (one.value, one.is_relevant) for one in session._instance.root.walk() if not one.children
    }


class Officer(RuleBasedStateMachine):
    """One interview, held by somebody who does anything at any time."""

    desk: Desk | None = None

    @initialize()
    def begin(self) -> None:
        self.workshop = wiring.workshop(FLOOR)
        self.clock = Time()
        self.unlock()
        assert self.desk is not None
        _, interview = self.desk.begin("en", form_hash=_Place.form)
        self.interview = interview.id
        self.talk = self.desk.conversation(interview.id)

    def unlock(self) -> None:
        store = self.workshop.vaults.unlock(_Place.ready(), passphrase=PASSPHRASE, now=self.clock)
        self.desk = Desk(store, replace(self.workshop, clock=self.clock))

    def some(self, number: int) -> str:
        refs = self.talk._session.refs()
        return refs[number % len(refs)]

    @rule(number=st.integers(0, 200), which=st.integers(0, 20))
    def answer(self, number: int, which: int) -> None:
        ref = self.some(number)
        question = self.talk.question(ref)
        values = VALUES[question.kind]
        before = picture(self.talk)
        outcome = self.talk.answer(ref, values[which % len(values)])
        if outcome.saved_at is None:
            assert outcome.effect.problem
            assert picture(self.talk) == before

    @rule(number=st.integers(0, 200), mark=st.sampled_from([Mark.UNKNOWN, Mark.DECLINED, Mark.LATER]))
    def mark(self, number: int, mark: Mark) -> None:
        assert self.talk.answer(self.some(number), "", mark).saved_at is not None

    @rule(number=st.integers(0, 200))
    def clear(self, number: int) -> None:
        self.talk.clear(self.some(number))

    @rule()
    def undo(self) -> None:
        self.talk.undo()

    @rule(number=st.integers(0, 200))
    def jump(self, number: int) -> None:
        ref = self.some(number)
        self.talk.go_to(ref)
        assert self.talk.position == ref

    @rule(number=st.integers(0, 200))
    def add(self, number: int) -> None:
        for one in self.talk.repeats(self.some(number)):
            made = self.talk.add_repeat(one.ref) if one.can_add and one.of < 4 else None
            assert made is None or made in self.talk._session.refs()

    @rule(number=st.integers(0, 200))
    def remove(self, number: int) -> None:
        for one in self.talk.repeats(self.some(number)):
            if one.can_remove:
                self.talk.remove_repeat(one.ref)
                return

    @rule(reply=st.sampled_from([*Reply, None]))
    def observe(self, reply: Reply | None) -> None:
        self.talk.observe("act.received", reply)

    @rule()
    def lock_and_unlock(self) -> None:
        assert self.desk is not None
        position = self.talk.position
        self.desk.close()
        self.unlock()
        before_asked = set(self.talk._session.refs())
        self.talk = self.desk.conversation(self.interview)
        after = set(self.talk._session.refs())
        # Only an instance in which nothing stands is not there again.
        assert after <= before_asked
        assert position not in after or self.talk.position == position

    @precondition(lambda self: self.desk is not None)
    @invariant()
    def all_worked_out_again_is_the_same(self) -> None:
        before = nodes(self.talk)
        session: Any = self.talk._session
        session._working.everything()
        assert nodes(self.talk) == before

    @precondition(lambda self: self.desk is not None)
    @invariant()
    def opened_from_the_vault_it_is_the_same(self) -> None:
        assert self.desk is not None
        again = self.desk.conversation(self.interview)
        here, there = picture(self.talk), picture(again)
        missing = set(here["asked"]) - set(there["asked"])
        for ref in missing:  # instances that were added and not answered in
            assert here["values"].pop(ref)[1] is None
        here["asked"] = tuple(ref for ref in here["asked"] if ref not in missing)
        here["needed"] = there["needed"] if missing else here["needed"]
        assert there == here

    def teardown(self) -> None:
        if self.desk is not None:
            self.desk.close()


Officer.TestCase.settings = settings(max_examples=6, stateful_step_count=20, deadline=None)
TestOfficer = pytest.mark.timeout(900)(Officer.TestCase)


@pytest.mark.parametrize("ref", ["/data/nothing", "/data/many"])
def test_a_part_that_is_not_there_is_refused_in_words(ref: str) -> None:
    machine = Officer()
    machine.begin()
    try:
        with pytest.raises(NotFoundError, match="not repeated"):
            machine.talk.add_repeat(ref)
    finally:
        machine.teardown()


def test_a_default_taken_away_stays_away() -> None:
    machine = Officer()
    machine.begin()
    try:
        assert machine.talk.question("/data/many").value == "1"
        machine.talk.clear("/data/many")
        machine.opened_from_the_vault_it_is_the_same()
        machine.lock_and_unlock()
        assert machine.talk.question("/data/many").value == ""
        assert machine.talk.question("/data/stay[1]/weeks").value == "1"
    finally:
        machine.teardown()
