"""The matrix of layouts, consents and fields: nobody sees more than they need and were allowed to, and nobody a shelter."""

from __future__ import annotations

import dataclasses
import itertools
import json
from typing import Any

import pytest

from fieldtool import content
from fieldtool.domain.referral import ConsentBlock, ConsentItem, Referral, paths, value_at
from fieldtool.domain.referral_layout import (
    ALWAYS,
    ConsentMissingError,
    Layout,
    LeftOut,
    WithoutConsent,
    minimise,
)
from fieldtool.pdf import layout_ids, load_layout
from tests.pdf import samples

FORMS = content.forms() / "referral"
LAYOUTS = {name: load_layout(FORMS, name) for name in layout_ids(FORMS)}
CONSENTS = [
    dict(zip(("referral", "police"), given, strict=True))
    for given in itertools.product((True, False), repeat=2)
]
NEVER: dict[str, set[str]] = {
    # What a receiver must never see, whatever was agreed to (domain facts, A7 "copy rules" and section D).
    "shelter": {"suspected", "account", "journey.route", "journey.arranged_by", "exploitation.types", "indicators"},
    "medical": {"suspected", "account", "journey.summary", "determination.reasons", "determination.smuggling", "indicators"},
    "asylum": {"suspected", "exploitation.location", "risk.to_staff"},
    "legal_aid": {"suspected", "risk.pregnant", "person.health", "encounter.observations"},
    "police": {
        "account", "person.health", "person.contact", "person.documents", "risk.pregnant", "risk.safe_contact",
        "risk.safe_time", "wishes.words", "wishes.consulate", "risk.on_return", "encounter.observations",
        "child.caregiver", "journey.crossings", "journey.papers",
    },
    "child_protection": {"account", "exploitation.location", "journey.price_and_debt", "person.aliases"},
    "nrm": set(),
}  # fmt: skip
IDENTITY = {
    "person.first_name", "person.second_name", "person.aliases", "person.birth_date", "person.contact",
    "risk.safe_contact", "encounter.place", "child.caregiver",
}  # fmt: skip


def filled(value: Any) -> bool:
    return value not in (None, "", (), False)


def canary() -> Referral:
    """Every free field holds its own name, so that it can be found wherever it leaks to."""
    referral = samples.full()
    child = samples.child()
    found = dataclasses.replace(referral, child=child.child)
    for path in paths():
        value = value_at(found, path)
        if isinstance(value, str) and path not in ("form_number", "language", "urgency"):
            found = put(found, path, f"canary:{path}")
    return found


def put(referral: Referral, path: str, value: object) -> Referral:
    block, _, name = path.partition(".")
    if not name:
        return dataclasses.replace(referral, **{block: value})  # type: ignore[arg-type]
    inner = dataclasses.replace(getattr(referral, block), **{name: value})
    return dataclasses.replace(referral, **{block: inner})


@pytest.mark.parametrize("consents", CONSENTS, ids=str)
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS.keys())
def test_every_field_of_every_layout_under_every_consent(layout: Layout, consents: dict[str, bool]) -> None:
    referral = canary()
    missing = [purpose for purpose in layout.consent if not consents[purpose]]
    safeguarding = referral.is_child and layout.child_without_consent
    if missing and not safeguarding and layout.without_consent is WithoutConsent.REFUSE:
        with pytest.raises(ConsentMissingError):
            minimise(referral, layout, consents)
        return
    less, left_out = minimise(referral, layout, consents)
    left = json.dumps(less.to_record(), ensure_ascii=False, default=str)
    reasons = dict(left_out)
    anonymous = bool(missing) and not safeguarding
    for path in paths():
        policy = layout.policy[path]
        may = path in ALWAYS or (path in layout.fields and layout.audience in policy.see)
        agreed = (
            path in ALWAYS or safeguarding or all(consents.get(purpose, False) for purpose in policy.consent)
        )
        hidden = anonymous and policy.identity
        expected = may and agreed and not hidden
        if filled(value_at(referral, path)) and path not in (
            "declined",
            "unknown",
        ):  # narrowed to what is shown
            assert filled(value_at(less, path)) == expected, path
            assert (path in reasons) == (not expected), path
        if not expected:
            assert f'"canary:{path}"' not in left, path
    if anonymous:
        assert not [path for path in IDENTITY if filled(value_at(less, path))]
        assert LeftOut.ANONYMOUS in reasons.values()


@pytest.mark.parametrize("name", LAYOUTS)
def test_what_a_receiver_must_never_see_is_in_no_layout_of_theirs(name: str) -> None:
    assert NEVER[name] & set(LAYOUTS[name].fields) == set()
    for path in LAYOUTS[name].fields:
        assert LAYOUTS[name].audience in LAYOUTS[name].policy[path].see


def test_all_that_says_who_the_person_is_is_marked_so() -> None:
    policy = LAYOUTS["nrm"].policy
    assert {path for path, one in policy.items() if one.identity} >= IDENTITY


def test_there_is_no_place_for_a_shelters_address() -> None:
    for path in paths():
        assert not any(
            word in path for word in ("address", "street", "location.shelter", "gps", "coordinates")
        )
    receiver = {path for path in paths() if path.startswith("receiver.")}
    assert receiver == {
        "receiver.organisation",
        "receiver.contact_person",
        "receiver.channel",
        "receiver.acknowledged",
    } & set(paths())


def test_a_person_who_agreed_to_nothing_goes_nowhere_with_a_name() -> None:
    referral = dataclasses.replace(
        samples.full(), consent=ConsentBlock(items=(ConsentItem("referral", False),))
    )
    for layout in LAYOUTS.values():
        try:
            less, _ = minimise(referral, layout)
        except ConsentMissingError:
            continue
        assert not any(filled(value_at(less, path)) for path in IDENTITY)
        assert "Amina" not in json.dumps(less.to_record(), default=str)


@pytest.mark.parametrize("name", LAYOUTS)
def test_persons_suspected_stand_on_a_page_that_can_be_taken_off(name: str) -> None:
    layout = LAYOUTS[name]
    for section in layout.sections:
        assert ("suspected" in section.fields) == section.detachable
