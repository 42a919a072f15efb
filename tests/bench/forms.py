"""One answer in a large form: recomputing what hangs on it, against recomputing everything."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from fieldtool.domain.form import Mark
from fieldtool.questionnaire import load_xform
from tests.bench.rounds import Measured, in_turn, seconds
from tests.questionnaire.bench import ROUNDS, large
from tests.questionnaire.written import compiled, now, row


def measure() -> Iterator[Measured]:
    """500 questions and 200 calculations."""
    session = large().open(now=now)
    refs, draw = session.refs(), random.Random(4)

    def answer() -> float:
        ref, value = draw.choice(refs), str(draw.randrange(9))
        return seconds(lambda: session.answer(ref, value))

    def everything() -> float:
        ref, value = draw.choice(refs), str(draw.randrange(9))

        def work() -> None:
            session.answer(ref, value)
            session._working.everything()

        return seconds(work)

    yield in_turn("one answer among 500 questions and 200 calculations", answer, everything, ROUNDS)


def opening() -> Iterator[Measured]:
    """The same form opened as the vault keeps it (read, compiled, opened, first question shown), against reading its XML."""
    from xml.etree.ElementTree import fromstring

    text = large().xform

    def ours() -> float:
        def work() -> None:
            session = load_xform(text).open(now=now)
            session.question(session.refs()[0], "en")

        return seconds(work)

    yield in_turn("opening a form of 500 questions", ours, lambda: seconds(lambda: fromstring(text)), 15)  # noqa: S314 - our own text


def keystroke() -> Iterator[Measured]:
    """An answer with all that follows on the page, in a large form and in one of two questions: on the disk, assessed."""
    from fieldtool import wiring
    from fieldtool.casework.ports import SetUp
    from fieldtool.casework.setting_up import create_vault
    from fieldtool.domain.officer import Officer, Organisation, Role
    from fieldtool.gui.sitting import Sitting
    from fieldtool.vault import FLOOR

    draw = random.Random(4)
    with tempfile.TemporaryDirectory() as folder:
        officer = Officer("1", "Example", Role.OFFICER)
        set_up = SetUp(Organisation("Example Office", "EX01"), officer, "six words of no meaning here")
        desk = create_vault(Path(folder) / "vault", set_up, wiring.workshop(FLOOR)).desk
        small = compiled([row("integer", "q0"), row("integer", "q1")])
        sittings = []
        for number, form in enumerate((large(), small)):
            source = Path(folder) / f"form{number}.xml"
            source.write_text(form.xform, encoding="utf-8")
            _, interview = desk.begin("en", form_hash=desk.add_form(source).hash)
            sittings.append((Sitting(desk, interview.id, "en"), form.open(now=now).refs()))

        def answer(which: int) -> float:
            sitting, refs = sittings[which]
            ref, value = draw.choice(refs), str(draw.randrange(3))
            return seconds(lambda: sitting.answer(ref, value, Mark.GIVEN, go_on=True))

        yield in_turn(
            "one answer kept, assessed and the next question shown, among 500 questions",
            lambda: answer(0),
            lambda: answer(1),
            ROUNDS,
        )
        desk.close()
