"""The sources' own worked examples with their published classification, and the grey zones with theirs."""

from __future__ import annotations

import pytest

from fieldtool.domain.assessment import Age, Assessment, Conclusion, Reply, RuleSet, assess

INDICATED, NOT_INDICATED, OPEN = Conclusion.INDICATED, Conclusion.NOT_INDICATED, Conclusion.OPEN
GROWN = Age.of_years(27)
BOAT = (
    "smuggling.procured smuggling.border_crossed smuggling.illegal_entry "
    "smuggling.not_national_or_resident smuggling.benefit"
)


def told(rules: RuleSet, yes: str = "", no: str = "", age: Age = GROWN) -> Assessment:
    """An assessment of these answers; a pattern such as purpose.* stands for all of its section."""
    answers = {}
    for names, reply in ((no, Reply.NO), (yes, Reply.YES)):
        for name in names.split():
            ids = [one for one in rules.catalogue.ids if one == name or name == one.split(".")[0] + ".*"]
            assert ids, name
            answers.update(dict.fromkeys(ids, reply))
    return assess(answers, age, rules)


def test_restaurant_job_that_became_forced_prostitution_is_trafficking(rules: RuleSet) -> None:
    found = told(rules, "act.recruited deception.nature_of_job coercion.documents_taken purpose.sexual")
    assert found.trafficking is INDICATED
    assert ("deception.nature_of_job", "purpose.sexual") in found.because("trafficking")
    assert found.to_json()["ilo"]["list"] == "adult_sexual"
    assert found.to_json()["ilo"]["conclusion"] == "strengths_not_available"
    assert found.smuggling is OPEN


def test_paid_boat_passage_that_ended_on_arrival_is_smuggling_only(rules: RuleSet) -> None:
    ended = "smuggling.migrant_made_contact smuggling.agreed_freely smuggling.ended_on_arrival"
    no = "purpose.* exploitation.* coercion.* turning.* organ.* marriage.* begging.* crime.* domestic.*"
    found = told(rules, f"{BOAT} act.transported {ended}", no)
    assert found.smuggling is INDICATED
    assert found.trafficking is NOT_INDICATED
    assert found.sequence is None
    assert not found.at_risk
    assert found.because("smuggling") == (tuple(sorted(BOAT.split())),)


def test_fee_that_became_a_debt_worked_off_where_the_smuggler_says_is_both(rules: RuleSet) -> None:
    turned = "turning.debt_outstanding turning.must_work_off_debt turning.place_imposed"
    found = told(rules, f"{BOAT} {turned} act.transported coercion.debt_bondage purpose.forced_labour")
    assert found.smuggling is INDICATED
    assert found.trafficking is INDICATED
    assert found.sequence == "smuggled_then_trafficked"
    assert not found.at_risk


def test_fee_still_owed_after_a_crossing_is_a_risk(rules: RuleSet) -> None:
    found = told(rules, f"{BOAT} turning.debt_outstanding")
    assert found.trafficking is OPEN
    assert found.at_risk


def test_smuggled_and_kept_there_by_abuse_of_vulnerability_is_a_risk(rules: RuleSet) -> None:
    weak = "vulnerability.dependency vulnerability.unknown_area vulnerability.economic"
    assert told(rules, f"{BOAT} {weak}").at_risk
    assert not told(rules, weak).at_risk


def test_child_needs_no_means(rules: RuleSet) -> None:
    yes, no = "act.received purpose.begging", "deception.* recruitment_coercion.* coercion.* means.*"
    no += " recruitment_vulnerability.* vulnerability.*"
    assert told(rules, yes, no).trafficking is NOT_INDICATED
    for age in (Age.of_years(17), Age.known(True), Age.doubtful()):
        found = told(rules, yes, no, age)
        assert found.trafficking is INDICATED
        assert found.to_json()["trafficking"]["means"] == "not_required"
        assert found.because("trafficking") == (("act.received", "age", "purpose.begging"),)
        assert "need.child_protection" in found.needs
    assert told(rules, yes, no, Age.of_years(18)).trafficking is NOT_INDICATED
    unasked = told(rules, yes, no, Age.not_asked())
    assert unasked.trafficking is OPEN
    assert unasked.age_open
    assert unasked.to_json()["possible"]["trafficking"] == ["indicated", "not_indicated"]


def test_doubtful_age_is_said_to_be_presumed(rules: RuleSet) -> None:
    result = told(rules, age=Age.doubtful()).to_json()
    assert (result["child"], result["presumed_child"]) == (None, True)
    assert result["ilo"]["list"] == "child_labour"


def test_exploitation_need_not_have_happened(rules: RuleSet) -> None:
    assert told(rules, "act.recruited deception.nature_of_job purpose.intended").trafficking is INDICATED


def test_legal_entry_and_consent_lower_nothing(rules: RuleSet) -> None:
    yes = "act.recruited coercion.violence purpose.forced_labour smuggling.agreed_freely"
    found = told(rules, yes, "smuggling.border_crossed smuggling.illegal_entry")
    assert found.trafficking is INDICATED
    assert found.smuggling is NOT_INDICATED


def test_deception_implies_that_somebody_recruited(rules: RuleSet) -> None:
    found = told(rules, "deception.wages")
    act = found.finding("act")
    assert act.conclusion is INDICATED
    assert act.implied_by == ("deception.wages",)
    assert told(rules, "", "act.*").finding("act").conclusion is OPEN
    silent = (
        "act.* deception.* recruitment_coercion.abduction_or_sale coercion.isolation crime.sold_between_sites"
    )
    silent += " turning.held_after_arrival turning.handed_over"
    assert told(rules, "", silent).finding("act").conclusion is NOT_INDICATED
    assert told(rules, "", "deception.*").finding("act").conclusion is OPEN


def test_bad_conditions_alone_are_a_labour_rights_case(rules: RuleSet) -> None:
    yes = "exploitation.excessive_hours exploitation.no_or_low_pay"
    no = "deception.* recruitment_coercion.* recruitment_vulnerability.* coercion.* vulnerability.* means.*"
    found = told(rules, yes, no)
    assert found.trafficking is NOT_INDICATED
    assert found.labour_exploitation
    assert found.to_json()["ilo"]["conclusion"] == "not_indicated"
    assert not told(rules, yes).labour_exploitation


def test_exploitation_with_coercion_is_derived_forced_labour(rules: RuleSet) -> None:
    hours = "exploitation.excessive_hours exploitation.no_or_low_pay"
    assert told(rules, f"{hours} coercion.documents_taken").conclusion("purpose") is INDICATED
    assert told(rules, hours).conclusion("purpose") is OPEN
    assert told(rules, hours, age=Age.of_years(12)).conclusion("purpose") is INDICATED


@pytest.mark.parametrize("group", ["organ", "marriage", "begging", "crime", "domestic"])
def test_two_signs_of_one_group_make_the_purpose(rules: RuleSet, group: str) -> None:
    signs = [one for one in rules.catalogue.ids if one.startswith(f"{group}.")]
    assert told(rules, signs[0]).conclusion("purpose") is OPEN
    assert told(rules, " ".join(signs[:2])).conclusion("purpose") is INDICATED


def test_help_without_gain_is_not_smuggling_and_a_contradiction_is_shown(rules: RuleSet) -> None:
    elements = " ".join(one for one in BOAT.split() if one != "smuggling.benefit")
    helped = told(rules, f"{elements} smuggling.family_or_humanitarian")
    assert helped.smuggling is NOT_INDICATED
    assert helped.because("smuggling") == (("smuggling.family_or_humanitarian",),)
    both = told(rules, f"{BOAT} smuggling.family_or_humanitarian")
    assert both.smuggling is OPEN
    assert both.contradictions == (("smuggling.benefit", "smuggling.family_or_humanitarian"),)
    assert both.to_json()["smuggling"]["elements"]["benefit"] == "open"
    assert both.to_json()["possible"]["smuggling"] == ["open"]
    assert both.open("smuggling") == ()


def test_violence_and_ransom_on_the_way_are_not_a_purpose(rules: RuleSet) -> None:
    yes = f"{BOAT} aggravating.inhuman_treatment journey.extorted recruitment_coercion.violence"
    found = told(rules, yes)
    assert found.aggravating == ("aggravating.inhuman_treatment",)
    assert found.conclusion("purpose") is OPEN
    assert found.trafficking is OPEN


@pytest.mark.parametrize(
    ("ids", "adult", "child"),
    [
        ("deception.wages deception.contract deception.housing", INDICATED, INDICATED),
        ("deception.wages deception.contract", OPEN, OPEN),
        ("deception.wages deception.contract deception.education", INDICATED, INDICATED),
        ("deception.wages deception.education", OPEN, INDICATED),
        ("deception.nature_of_job deception.education", INDICATED, INDICATED),
    ],
)
def test_dimension_counts_by_the_published_rule(
    rules: RuleSet, ids: str, adult: Conclusion, child: Conclusion
) -> None:
    assert told(rules, ids).conclusion("deceptive_recruitment") is adult
    assert told(rules, ids, age=Age.known(True)).conclusion("deceptive_recruitment") is child
    agreed = adult if adult is child else OPEN
    assert told(rules, ids, age=Age.not_asked()).conclusion("deceptive_recruitment") is agreed


def test_two_methods_can_disagree_and_it_is_said(rules: RuleSet) -> None:
    no = "exploitation.* coercion.* vulnerability.*"
    found = told(rules, "act.recruited recruitment_coercion.violence purpose.forced_labour", no)
    assert found.trafficking is INDICATED
    assert found.to_json()["ilo"]["conclusion"] == "not_indicated"
    assert found.disagreement == "ilo.disagrees_element_yes"
    assert told(rules).disagreement is None


def test_answers_that_touch_a_grey_zone_bring_its_note(rules: RuleSet) -> None:
    assert told(rules).grey_zones == ()
    found = told(rules, "journey.extorted need.international_protection", "smuggling.border_crossed")
    assert found.grey_zones == ("grey.ransom", "grey.legal_entry", "grey.fled_persecution")


def test_strengths_are_complete_as_published(rules: RuleSet) -> None:
    dimensions = [rules.catalogue.group(name) for name in rules.written.ilo_dimensions]
    adult = [[one for one in each if "adult_labour" in one.strengths] for each in dimensions]
    assert [len(each) for each in adult] == [10, 10, 16, 9, 15, 7]
    child = [
        one.strengths["child_labour"]
        for each in dimensions
        for one in each
        if "child_labour" in one.strengths
    ]
    assert len(child) == 65
    assert "weak" not in child
