"""What people decide about a case beside the assessment: a determination with reasons, and a second person's word on it."""

from __future__ import annotations

from collections.abc import Callable

from fieldtool.casework.conversation import assessment_record
from fieldtool.casework.ports import CaseStore, Clock
from fieldtool.casework.roles import May, gated
from fieldtool.domain.assessment import Assessment
from fieldtool.domain.decisions import AssessmentRecord, Determination, Grounds, SecondOpinion
from fieldtool.domain.determining import Standing, second_reader, standing
from fieldtool.domain.errors import NotAllowedError, NotFoundError
from fieldtool.domain.ids import new_id


@gated(May.DECIDE, standing=May.OPEN, give_opinion=May.SECOND)
class Deciding:
    """Nothing is ever overwritten: a later determination, and every opinion on one, stands beside the earlier."""

    def __init__(self, store: CaseStore, clock: Clock, assessed: Callable[[str], Assessment]) -> None:
        self._store = store
        self._clock = clock
        self._assessed = assessed

    def standing(self, case_id: str) -> Standing:
        """Which determination holds, which waits for a second person, and what was said about each."""
        return standing(self._store.determinations(case_id), self._store.opinions(case_id))

    def keep_assessment(self, case_id: str) -> AssessmentRecord:
        """Keeps the assessment as it stands; the newest kept one is taken where it saw the same and said the same."""
        seen = self._assessed(case_id)
        officer = self._store.officer.number
        made = assessment_record(case_id, seen, officer, self._clock())
        for newest in self._store.assessments(case_id)[-1:]:
            same = (newest.answers, newest.age, newest.outcome) == (made.answers, made.age, made.outcome)
            if same and newest.officer == officer:
                return newest
        self._store.add_assessment(made)
        return made

    def determine(
        self, case_id: str, *, trafficking: Grounds, smuggling: Grounds, reasons: str
    ) -> Determination:
        """The officer's own decision, with the assessment it was made beside. Reasons are demanded.

        Where it takes back reasonable grounds, or sees none where the answers point to trafficking, it waits for
        another officer; what held before goes on holding until then.
        """
        if not reasons.strip():
            raise NotAllowedError(
                "A determination needs reasons.", "Write in one sentence why you decide so."
            )
        seen = self._assessed(case_id)
        needs = second_reader(self.standing(case_id).holds, trafficking, smuggling, seen.trafficking)
        record = self.keep_assessment(case_id)
        now = self._clock()
        determination = Determination(
            id=new_id(now),
            case_id=case_id,
            trafficking=trafficking,
            smuggling=smuggling,
            reasons=reasons.strip(),
            at=now,
            officer=self._store.officer.number,
            assessment_id=record.id,
            needs_second=needs,
        )
        self._store.add_determination(determination)
        return determination

    def give_opinion(self, case_id: str, determination_id: str, *, agrees: bool, words: str) -> SecondOpinion:
        """What the officer who unlocked says about a colleague's determination. One's own cannot be agreed to."""
        about = {one.id: one for one in self._store.determinations(case_id)}.get(determination_id)
        if about is None:
            raise NotFoundError("This determination is not in the case.", "Open the case again and look.")
        if about.officer == self._store.officer.number:
            raise NotAllowedError(
                "This is your own determination: a second opinion comes from somebody else.",
                "Lock, and let another officer unlock with their own passphrase and read it.",
            )
        if not words.strip():
            raise NotAllowedError(
                "A second opinion needs a sentence.", "Write in one sentence why you see it so."
            )
        now = self._clock()
        opinion = SecondOpinion(
            id=new_id(now),
            case_id=case_id,
            determination_id=determination_id,
            agrees=agrees,
            words=words.strip(),
            at=now,
            officer=self._store.officer.number,
        )
        self._store.add_opinion(opinion)
        return opinion
