"""What an answer costs, as ratios within one run: `python -m tests.questionnaire.bench`. Never part of the tests."""

from __future__ import annotations

import random
import statistics
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from fieldtool.domain.form import QuestionKind
from fieldtool.questionnaire import CompiledForm, FormSession, compile_form, load_xform
from tests.bench.rounds import in_turn, seconds
from tests.questionnaire.written import compiled, now, row

QUESTIONS, CALCULATIONS, ROUNDS = 500, 200, 100
SCREENING = Path(__file__).resolve().parents[2] / "forms" / "screening.md"


def large() -> CompiledForm:
    """500 questions in groups with 200 calculations: short chains, and sums over whole groups."""
    rows = []
    for number in range(QUESTIONS):
        if number % 25 == 0:
            rows.append(row("begin_group", f"g{number // 25}", f"Group {number // 25}"))
        relevant = f"${{q{number - 1}}} != 3" if number % 5 == 4 else ""
        rows.append(row("integer", f"q{number}", relevant=relevant))
        if number % 25 == 24:
            rows.append(row("end_group"))
    for number in range(CALCULATIONS):
        first = number * QUESTIONS // CALCULATIONS
        before = f" + ${{c{number - 1}}}" if number % 10 else ""
        rows.append(
            row(
                "calculate",
                f"c{number}",
                calculation=f"coalesce(${{q{first}}}, 0) * 2 + coalesce(${{q{first + 1}}}, 0){before}",
            )
        )
    return compiled(rows)


def main() -> int:
    """Measures and prints."""
    form = large()
    session = form.open(now=now)
    refs = session.refs()
    draw = random.Random(4)

    def answer() -> float:
        ref, value = draw.choice(refs), str(draw.randrange(9))
        return seconds(lambda: session.answer(ref, value))

    def everything() -> float:
        ref, value = draw.choice(refs), str(draw.randrange(9))

        def work() -> None:
            session.answer(ref, value)
            session._working.everything()

        return seconds(work)

    measured = in_turn("incremental", answer, everything, ROUNDS)
    print(f"{QUESTIONS} questions, {CALCULATIONS} calculations:")
    _say("  recompute only what hangs on the answer", measured.ours)
    _say("  recompute everything", measured.floor)
    print(f"  everything by incremental: {1 / statistics.median(measured.ratios):.0f}x")
    _say("  open the form", tuple(seconds(lambda: form.open(now=now)) for _ in range(20)))
    _say("  read it from its XForm", tuple(seconds(lambda: load_xform(form.xform)) for _ in range(5)))

    screening = compile_form(SCREENING, file_name=SCREENING.name)
    told = {name: tuple(found) for name, found in _walk(screening).items()}
    print("forms/screening.md, one answer after the other:")
    for name, found in told.items():
        _say(f"  {name}", found)
    return 0


def _walk(form: CompiledForm) -> dict[str, list[float]]:
    """Fills a form as an officer would, several times, with what fits; seconds per answer by what is done."""
    told: dict[str, list[float]] = {
        "answer": [],
        "show it again and what comes next": [],
        "what it means": [],
    }
    draw = random.Random(7)
    for _ in range(6):
        session = form.open(now=now)
        for ref in _on(session):
            value = _fitting(session, ref, draw)
            told["answer"].append(seconds(partial(session.answer, ref, value)))
            told["show it again and what comes next"].append(seconds(partial(_show, session, ref)))
            told["what it means"].append(seconds(partial(_mean, session)))
    return told


def _on(session: FormSession) -> Iterator[str]:
    ref = session.first_open()
    while ref is not None:
        yield ref
        ref = session.next(ref)


def _fitting(session: FormSession, ref: str, draw: random.Random) -> str:
    asked = session.question(ref, "en")
    if asked.choices:
        names = [choice.name for choice in asked.choices]
        # Mostly what opens more of the form: a walk that ends at the first gate measures nothing.
        wanted = [name for name in names if name in ("yes", "adult")]
        if asked.kind is QuestionKind.SELECT_MULTIPLE:
            return " ".join(names)
        return wanted[0] if wanted and draw.random() < 0.8 else draw.choice(names)
    values = {QuestionKind.INTEGER: "5", QuestionKind.DECIMAL: "2.5", QuestionKind.DATE: "2001-02-03"}
    return values.get(asked.kind, "invented")


def _show(session: FormSession, ref: str) -> None:
    session.question(ref, "en")
    session.sections("en")
    session.next(ref)


def _mean(session: FormSession) -> None:
    session.indicator_replies(())
    session.declined_indicators()
    session.fields()


def _say(name: str, found: tuple[float, ...]) -> None:
    ordered = sorted(found)
    middle, worst = statistics.median(ordered), ordered[int(len(ordered) * 0.99)]
    print(
        f"{name}: {middle * 1000:.3f} ms, 99 of 100 below {worst * 1000:.3f} ms ({len(ordered)})", flush=True
    )


if __name__ == "__main__":
    sys.exit(main())
