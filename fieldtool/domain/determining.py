"""Which determination of a case holds, and when a second person has to read one before it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fieldtool.domain.assessment.reply import Conclusion
from fieldtool.domain.decisions import Determination, Grounds, SecondOpinion, SecondReader


@dataclass(frozen=True, slots=True)
class Standing:
    """How the determinations of a case stand.

    `holds`: the newest that is in force, or None. `waits`: the newest, where it waits for a second person or a
    second person did not agree; what held before goes on holding meanwhile. `opinions`: all, oldest first.
    """

    holds: Determination | None = None
    waits: Determination | None = None
    opinions: tuple[SecondOpinion, ...] = ()

    def said_about(self, determination: Determination) -> tuple[SecondOpinion, ...]:
        """The opinions on one determination, oldest first."""
        return tuple(one for one in self.opinions if one.determination_id == determination.id)


def standing(determinations: Sequence[Determination], opinions: Sequence[SecondOpinion]) -> Standing:
    """How things stand, from everything decided and said, oldest first."""
    holding: Determination | None = None
    waiting: Determination | None = None
    for one in determinations:
        if one.needs_second is SecondReader.NOT_NEEDED or is_agreed(one, opinions):
            holding, waiting = one, None
        else:
            waiting = one
    return Standing(holding, waiting, tuple(opinions))


def is_agreed(determination: Determination, opinions: Sequence[SecondOpinion]) -> bool:
    """True where everybody else who read it agreed in their last word, and somebody did. One's own word is none."""
    said = {
        one.officer: one.agrees
        for one in opinions
        if one.determination_id == determination.id and one.officer != determination.officer
    }
    return bool(said) and all(said.values())


def second_reader(
    earlier: Determination | None, trafficking: Grounds, smuggling: Grounds, assessed: Conclusion
) -> SecondReader:
    """Why a determination of this kind needs a second person, if it does.

    `earlier` is the one that holds now, `assessed` what the answers say about trafficking. Taking back reasonable
    grounds needs one, for either crime; so does seeing no grounds where the answers point to trafficking: missing
    a trafficked person costs more than asking a colleague (a rule of this project; see the texts under
    caution.second_reader).
    """
    if earlier is not None:
        before = (earlier.trafficking, earlier.smuggling)
        if any(
            was is Grounds.REASONABLE_GROUNDS and now is not was
            for was, now in zip(before, (trafficking, smuggling), strict=True)
        ):
            return SecondReader.LOWERS
    if trafficking is Grounds.NO_GROUNDS and assessed is Conclusion.INDICATED:
        return SecondReader.DIFFERS
    return SecondReader.NOT_NEEDED


_SAYS = {
    Conclusion.INDICATED: Grounds.REASONABLE_GROUNDS,
    Conclusion.NOT_INDICATED: Grounds.NO_GROUNDS,
    Conclusion.OPEN: Grounds.PENDING,
}


def differs(grounds: Grounds, assessed: Conclusion) -> bool:
    """True where the officer decided otherwise than the answers point. Neither is wrong for it."""
    return _SAYS[assessed] is not grounds
