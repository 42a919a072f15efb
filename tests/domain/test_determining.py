"""Which determination holds: the newest, unless it waits for a second person; and the record says the same."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from fieldtool.domain import instants
from fieldtool.domain.assessment import Conclusion
from fieldtool.domain.coverage import without_identity
from fieldtool.domain.decisions import Determination, Grounds, SecondOpinion, SecondReader
from fieldtool.domain.determining import differs, is_agreed, second_reader, standing
from fieldtool.domain.record import CaseRecord, from_json

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
YES, NO, PENDING = Grounds.REASONABLE_GROUNDS, Grounds.NO_GROUNDS, Grounds.PENDING


def decided(
    at: int, trafficking: Grounds, needs: SecondReader = SecondReader.NOT_NEEDED, officer: str = "1"
) -> Determination:
    return Determination(
        f"d{at:03}", "c", trafficking, NO, "Reasons.", NOW + timedelta(minutes=at), officer, "", needs
    )


def opinion(at: int, about: Determination, agrees: bool, officer: str = "2") -> SecondOpinion:
    return SecondOpinion(f"o{at:03}", "c", about.id, agrees, "Words.", NOW + timedelta(minutes=at), officer)


def record(determinations: Sequence[Determination], opinions: Sequence[SecondOpinion]) -> CaseRecord:
    return from_json(
        {
            "schema": "fieldtool-case/1", "id": "c", "number": "n", "device": "d", "created": "t",
            "organisation": "o",
            "determinations": [
                {
                    "id": d.id, "trafficking": d.trafficking.value, "smuggling": d.smuggling.value,
                    "needs_second": d.needs_second.value, "at": instants.to_text(d.at), "officer": d.officer,
                }
                for d in determinations
            ],
            "opinions": [
                {
                    "id": o.id, "determination_id": o.determination_id, "agrees": o.agrees,
                    "at": instants.to_text(o.at), "officer": o.officer,
                }
                for o in opinions
            ],
        }
    )  # fmt: skip


def test_who_needs_a_second_reader() -> None:
    earlier = decided(1, YES)
    for trafficking, smuggling, assessed in product(Grounds, Grounds, Conclusion):
        needs = second_reader(None, trafficking, smuggling, assessed)
        against = trafficking is NO and assessed is Conclusion.INDICATED
        assert needs is (SecondReader.DIFFERS if against else SecondReader.NOT_NEEDED)
        needs = second_reader(earlier, trafficking, smuggling, assessed)
        assert (needs is SecondReader.LOWERS) == (trafficking is not YES)
    # No grounds before, so that nothing is taken back.
    assert second_reader(decided(1, NO), PENDING, NO, Conclusion.OPEN) is SecondReader.NOT_NEEDED


def test_nobody_agrees_with_themselves() -> None:
    lowered = decided(2, NO, SecondReader.LOWERS)
    assert not is_agreed(lowered, [opinion(3, lowered, True, officer="1")])
    assert is_agreed(lowered, [opinion(3, lowered, True, officer="2")])
    assert not is_agreed(lowered, [opinion(3, lowered, True), opinion(4, lowered, False, officer="3")])


def test_officers_may_decide_otherwise_and_it_is_only_said() -> None:
    assert not differs(YES, Conclusion.INDICATED)
    assert differs(PENDING, Conclusion.INDICATED)
    assert not differs(PENDING, Conclusion.OPEN)


DECIDED = st.lists(
    st.tuples(st.sampled_from(Grounds), st.sampled_from(SecondReader), st.sampled_from(["1", "2", "3"])),
    max_size=5,
)


@given(made=DECIDED, data=st.data())
def test_the_record_says_the_same_as_the_vault_and_so_does_an_export(
    made: list[tuple[Grounds, SecondReader, str]], data: st.DataObject
) -> None:
    determinations = [decided(at, *one) for at, one in enumerate(made)]
    said = data.draw(
        st.lists(st.tuples(st.sampled_from(determinations), st.booleans(), st.sampled_from("123")))
        if determinations
        else st.just([])
    )
    opinions = [opinion(100 + at, *one) for at, one in enumerate(said)]
    stands = standing(determinations, opinions)
    kept = record(determinations, opinions)
    assert (kept.determination or {}).get("id") == (stands.holds.id if stands.holds else None)
    if stands.waits is not None:
        assert stands.waits == determinations[-1]
        assert stands.waits.needs_second is not SecondReader.NOT_NEEDED
    exported = without_identity(kept, "p")
    assert (exported.determination or {}).get("id") == (kept.determination or {}).get("id")
