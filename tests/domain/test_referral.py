"""A referral as a value: its record form, what is left out and why, and that nothing personal shows."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.referral import (
    ConsentBlock,
    ConsentItem,
    IndicatorItem,
    Referral,
    ReferredPerson,
    Wishes,
    paths,
    value_at,
    without,
)
from fieldtool.domain.referral_layout import (
    FieldPolicy,
    Layout,
    LayoutSection,
    LeftOut,
    WithoutConsent,
    agreed,
    htcds,
    minimise,
)

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def referral(**changes: object) -> Referral:
    values: dict[str, object] = {
        "form_number": "X-2026-0001-R1",
        "created": NOW,
        "account": "told",
        "person": ReferredPerson(
            case_code="X-2026-0001", first_name="Amina", second_name="Example", health="well"
        ),
    }
    return Referral(**(values | changes))  # type: ignore[arg-type]


def layout(*fields: str, **changes: object) -> Layout:
    policy = {path: FieldPolicy(path, frozenset({"shelter"})) for path in paths()}
    policy["person.first_name"] = FieldPolicy(
        "person.first_name", frozenset({"shelter"}), consent=("referral",), identity=True
    )
    policy["account"] = FieldPolicy("account", frozenset({"police"}))
    values: dict[str, object] = {
        "id": "shelter",
        "audience": "shelter",
        "sections": (LayoutSection("all", fields),),
        "policy": policy,
        "consent": ("referral",),
    }
    return Layout(**(values | changes))  # type: ignore[arg-type]


@given(
    TEXT, TEXT, st.lists(TEXT.filter(bool), max_size=3), st.booleans(), st.sampled_from([True, False, None])
)
def test_a_record_gives_the_referral_back(
    first: str, fact: str, languages: list[str], non_punishment: bool, given_: bool | None
) -> None:
    made = referral(
        person=ReferredPerson(first_name=first, languages=tuple(languages)),
        indicators=(IndicatorItem("act.recruited", "label", "ACT", "said", fact),),
        consent=ConsentBlock(items=(ConsentItem("referral", given_, NOW),)),
        non_punishment=non_punishment,
    )
    assert Referral.from_record(made.to_record()) == made


@pytest.mark.parametrize(
    "record",
    [
        {},
        {"form_number": 1},
        {"form_number": "x", "created": "yesterday"},
        {"form_number": "x", "created": "2026-11-23T00:00:00Z", "person": []},
    ],
)
def test_records_that_are_none(record: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        Referral.from_record(record)


def test_nothing_personal_shows() -> None:
    shown = repr(referral(wishes=Wishes(words="canary"), account="canary", purpose="canary"))
    assert "Amina" not in shown
    assert "canary" not in shown


def test_paths_name_every_field_once() -> None:
    assert len(set(paths())) == len(paths())
    for path in paths():
        value_at(referral(), path)
    with pytest.raises(KeyError):
        value_at(referral(), "person.address")


def test_without_empties_only_what_is_named() -> None:
    less = without(referral(), ["person.first_name", "account"])
    assert (less.person.first_name, less.account) == ("", "")
    assert (less.person.second_name, less.person.health) == ("Example", "well")


def test_only_what_the_layout_names_and_the_receiver_may_see_leaves() -> None:
    less, left_out = minimise(
        referral(), layout("person.first_name", "person.case_code", "account"), {"referral": True}
    )
    assert (less.person.first_name, less.person.second_name, less.account) == ("Amina", "", "")
    assert dict(left_out) == {
        "person.second_name": LeftOut.NOT_FOR_THIS_RECEIVER,
        "person.health": LeftOut.NOT_FOR_THIS_RECEIVER,
        "account": LeftOut.NOT_FOR_THIS_RECEIVER,
    }


def test_without_consent_it_is_refused_or_leaves_without_identity() -> None:
    with pytest.raises(NotAllowedError):
        minimise(referral(), layout("person.first_name"), {})
    anonymous = layout("person.first_name", "person.case_code", without_consent=WithoutConsent.ANONYMOUS)
    less, left_out = minimise(referral(), anonymous, {"referral": False})
    assert less.person.first_name == ""
    assert ("person.first_name", LeftOut.ANONYMOUS) in left_out


def test_a_child_is_safeguarded_first() -> None:
    child = referral(person=ReferredPerson(first_name="Sami", age_group="maybe_child"))
    less, _ = minimise(child, layout("person.first_name", child_without_consent=True), {})
    assert less.person.first_name == "Sami"
    with pytest.raises(NotAllowedError):
        minimise(child, layout("person.first_name"), {})


@given(st.sets(st.sampled_from(paths())), st.booleans())
def test_minimising_twice_changes_nothing_more(fields: set[str], consent: bool) -> None:
    form = layout(*fields, without_consent=WithoutConsent.ANONYMOUS)
    less, _ = minimise(referral(), form, {"referral": consent})
    again, left_out = minimise(less, form, {"referral": consent})
    assert again == less
    assert left_out == ()


def test_what_was_agreed_is_what_the_form_records() -> None:
    asked = ConsentBlock(
        items=(ConsentItem("referral", True), ConsentItem("statistics", None), ConsentItem("share_hq", False))
    )
    wish = Wishes(police="yes")  # a wish is no consent
    assert agreed(referral(consent=asked, wishes=wish)) == {"referral": True, "share_hq": False}


def test_htcds_claims_no_more_than_the_officer_determined() -> None:
    from fieldtool.domain.referral import DeterminationBlock

    assert "vic_TraffickingStatus" not in htcds(referral())
    for decided, status in (("reasonable_grounds", "PossibleVictimOfTrafficking"), ("no_grounds", None)):
        facts = htcds(referral(determination=DeterminationBlock(trafficking=decided)))
        assert facts.get("vic_TraffickingStatus") == status
