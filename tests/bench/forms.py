"""One answer in a large form: recomputing what hangs on it, against recomputing everything."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.bench.rounds import Measured, in_turn, seconds
from tests.questionnaire.bench import ROUNDS, large
from tests.questionnaire.written import now


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
